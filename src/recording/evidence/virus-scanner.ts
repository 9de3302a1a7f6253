import { createReadStream } from 'node:fs';
import { Injectable, Logger } from '@nestjs/common';
import { Configuration } from '../../platform/configuration.js';
import { ProblemException } from '../../platform/problem/problem.js';
import { scan, versionOf } from './clamd.js';
import type { EvidenceScanDto } from './evidence-scan.dto.js';

/** Well within the time that a request may take. */
const SCAN_MS = 30_000;
const VERSION_MS = 3000;
/** Names of signatures are of this kind; anything else is not repeated. */
const SIGNATURE = /^stream: ([\w.:{}/+-]{1,200}) FOUND$/;

/** Shows files to the virus scanner of the installation (clamd), where there is one. */
@Injectable()
export class VirusScanner {
  private readonly log = new Logger('VirusScanner');

  constructor(private readonly configuration: Configuration) {}

  /**
   * When the scanner found nothing in a file; null = there is no scanner. Throws 422 when it found something, 503
   * when it did not answer: what was not scanned is not taken then.
   */
  async scannedAt(path: string): Promise<Date | null> {
    const { scanner } = this.configuration;
    if (scanner === undefined) return null;
    const reply = await scan(scanner, SCAN_MS, createReadStream(path)).catch((error: Error) => error.message);
    if (reply === 'stream: OK') return new Date();
    if (reply.endsWith(' FOUND')) throw infected(SIGNATURE.exec(reply)?.[1] ?? 'ohne Namen');
    this.log.error(`no answer of the virus scanner: ${reply.replace(/[^\x20-\x7e]/g, '').slice(0, 200)}`);
    throw notScanned();
  }

  /** Whether there is a scanner and whether it answers. */
  async state(): Promise<EvidenceScanDto> {
    const { scanner } = this.configuration;
    if (scanner === undefined) return { configured: false, reachable: false, version: null };
    const version = await versionOf(scanner, VERSION_MS).catch(() => null);
    return { configured: true, reachable: version !== null, version };
  }
}

function infected(signature: string): ProblemException {
  const detail = `Der Virenscanner hat in der Datei etwas gefunden (${signature}). Sie wurde nicht gespeichert. Wenden Sie sich an Ihre IT.`;
  return new ProblemException(422, 'INFECTED', detail);
}

function notScanned(): ProblemException {
  const detail =
    'Der Virenscanner antwortet gerade nicht; ohne ihn wird keine Datei angenommen. Bitte versuchen Sie es später noch einmal.';
  return new ProblemException(503, 'SCANNER_NOT_REACHABLE', detail, { retryAfterSeconds: 60 });
}
