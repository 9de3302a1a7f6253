import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { type Verification, verifyReadLog } from './access/read-log/chain.js';
import { ConfigurationError, readConfiguration } from './platform/configuration.js';
import { openExistingDatabase } from './platform/database/existing-database.js';

const USAGE = `Aufruf: npm run verify-log [-- --anchor PRÜFWERT]

Rechnet die Kette des Leseprotokolls nach, in der Datenbank von DATABASE_URL oder im Ordner DATA_DIR (sonst data).
PRÜFWERT ist ein früherer Kopf der Kette (64 Hexadezimalziffern), wie ihn der Dienst bei jedem Start und einmal am
Tag in sein Protokoll schreibt („read log head“). Nur mit ihm fällt auf, wenn die neuesten Einträge fehlen oder ein
ganzes Ende neu geschrieben wurde.`;

/** Anything a person at the terminal can mend; everything else is a fault of ours. */
class UsageError extends Error {}

async function main(): Promise<void> {
  const anchor = readAnchor();
  const database = await openExistingDatabase(readConfiguration(process.env));
  try {
    tell(await verifyReadLog(database.client, anchor), anchor);
  } finally {
    await database.close();
  }
}

function tell({ entries, head, brokenId, anchorId }: Verification, anchor: Buffer | null): void {
  const count = entries.toLocaleString('de-DE');
  if (brokenId !== null) {
    console.log(
      `Das Leseprotokoll ist NICHT unversehrt: Eintrag ${brokenId} fehlt, wurde geändert oder gehört nicht hierher.`,
    );
    console.log(`Unversehrt davor: ${count} Einträge.`);
  } else {
    console.log(`Das Leseprotokoll ist unversehrt: ${count} Einträge.`);
    console.log(`Kopf der Kette: ${head.toString('hex')}`);
  }
  if (anchor && anchorId === null) {
    console.log(
      'Der angegebene frühere Kopf kommt in der unversehrten Kette NICHT vor: Einträge sind weg oder neu geschrieben.',
    );
  } else if (anchor) console.log(`Der angegebene frühere Kopf ist der Kopf nach Eintrag ${anchorId}.`);
  if (brokenId !== null || (anchor && anchorId === null)) process.exitCode = 1;
}

function readAnchor(): Buffer | null {
  const anchor = parse().values.anchor?.trim();
  if (anchor === undefined) return null;
  if (!/^[0-9a-f]{64}$/i.test(anchor)) {
    throw new UsageError(`--anchor: „${anchor}“ ist kein Prüfwert aus 64 Hexadezimalziffern.`);
  }
  return Buffer.from(anchor, 'hex');
}

function parse() {
  try {
    return parseArgs({ options: { anchor: { type: 'string' } } });
  } catch {
    throw new UsageError('Diesen Aufruf gibt es nicht.');
  }
}

function fail(error: unknown): void {
  process.exitCode = 1;
  if (error instanceof UsageError) console.error(`${error.message}\n\n${USAGE}`);
  else if (error instanceof ConfigurationError) console.error(error.message);
  else if ((error as { code?: string }).code === '42P01') {
    console.error(
      'Diese Datenbank hat noch kein Leseprotokoll. Es kommt mit dem nächsten Start des Dienstes.',
    );
  } else console.error(`Das Leseprotokoll ließ sich nicht prüfen: ${(error as Error).message}`);
}

await main().catch(fail);
process.exit();
