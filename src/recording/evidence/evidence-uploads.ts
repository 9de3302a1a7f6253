import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../access/signed-in.js';
import { ProblemException } from '../../platform/problem/problem.js';
import { receiveForm } from '../../platform/upload/receive-form.js';
import { UploadFolders } from '../../platform/upload/upload-folders.js';
import { requestValidation } from '../../platform/validation/validation.pipe.js';
import { Writing } from '../writing.js';
import { EvidenceFieldsDto } from './evidence.dto.js';
import type { CheckedFile } from './evidence-files.js';
import { checkedMediaType, safeFileName } from './media-type.js';
import { VirusScanner } from './virus-scanner.js';

const FILE_BYTES = 15 * 1024 * 1024;
/** Uploads that may be under way; they wait on disk, one at a time is held in memory. */
const MOST_UNDER_WAY = 20;
const FORM = {
  fileBytes: FILE_BYTES,
  fieldBytes: 2000,
  tooLarge: new ProblemException(413, 'FILE_TOO_LARGE', 'Die Datei ist zu groß. Erlaubt sind 15 MB.'),
  fields: 'das Feld despiteSame',
};

/** A file that came in and is what is allowed. */
export interface UploadedFile extends CheckedFile {
  name: string;
  /** Why it is taken although it is evidence of another training. */
  despiteSame: string | undefined;
}

/** Takes files of evidence in: receives, scans and checks them, and hands them on in turn with other writers. */
@Injectable()
export class EvidenceUploads {
  private underWay = 0;
  private last: Promise<unknown> = Promise.resolve();
  private readonly validation = requestValidation();

  constructor(
    private readonly writing: Writing,
    private readonly folders: UploadFolders,
    private readonly scanner: VirusScanner,
  ) {}

  /**
   * Runs `keep` with the file of a request. Throws 413, 422 when it is not what is allowed or infected, 503 when
   * too many come at once or the scanner does not answer. Nothing is kept when `keep` throws.
   */
  async take<T>(
    request: FastifyRequest,
    caller: SignedIn,
    keep: (manager: EntityManager, file: UploadedFile) => Promise<T>,
  ): Promise<T> {
    if (this.underWay >= MOST_UNDER_WAY) {
      const detail = 'Es kommen gerade sehr viele Dateien an. Bitte versuchen Sie es gleich noch einmal.';
      throw new ProblemException(503, 'TOO_MANY_UPLOADS', detail, { retryAfterSeconds: 5 });
    }
    this.underWay++;
    try {
      return await this.folders.within(async (folder) => {
        const { fields, file, fileName } = await receiveForm(request, folder, FORM);
        const metadata = { type: 'body' as const, metatype: EvidenceFieldsDto };
        const { despiteSame }: EvidenceFieldsDto = await this.validation.transform(fields, metadata);
        const scannedAt = await this.scanner.scannedAt(file);
        const work = this.last.then(async () => {
          const bytes = await readFile(file);
          const mediaType = await checkedMediaType(bytes);
          // Before it is our turn: other writers wait meanwhile.
          const sha256 = createHash('sha256').update(bytes).digest();
          const name = safeFileName(fileName, mediaType);
          const uploaded = { sha256, mediaType, bytes, scannedAt, name, despiteSame };
          return this.writing.inTurn(caller, ({ manager }) => keep(manager, uploaded));
        });
        this.last = work.catch(() => undefined);
        return work;
      });
    } finally {
      this.underWay--;
    }
  }
}
