import 'reflect-metadata';
import { parseArgs } from 'node:util';
import type pg from 'pg';
import { ConfigurationError, readConfiguration } from './platform/configuration.js';
import { openExistingDatabase } from './platform/database/existing-database.js';
import { germanDay } from './platform/german-day.js';
import { type RoundVerification, SEAL_FAULTS, verifyRound } from './round/seal/verification.js';

const USAGE = `Aufruf: npm run verify-rounds [-- --anchor PRÜFWERT]

Rechnet die Siegel aller Auswertungsrunden nach, in der Datenbank von DATABASE_URL oder im Ordner DATA_DIR (sonst data).
PRÜFWERT ist eine früher notierte Prüfsumme eines Siegels (64 Hexadezimalziffern), etwa aus der Arbeitsmappe der Runde,
aus der Nachricht über eine eingegangene Meldung oder aus dem Protokoll des Dienstes. Nur mit ihm fällt auf, wenn das
Ende einer Kette fehlt oder neu geschrieben wurde.`;

/** Anything a person at the terminal can mend; everything else is a fault of ours. */
class UsageError extends Error {}

interface Round {
  id: string;
  title: string;
  referenceDate: string;
}

async function main(): Promise<void> {
  const anchor = readAnchor();
  const database = await openExistingDatabase(readConfiguration(process.env));
  try {
    await tell(database.client, anchor);
  } finally {
    await database.close();
  }
}

async function tell(client: pg.ClientBase, anchor: Buffer | null): Promise<void> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  const query = async <T>(text: string, values?: unknown[]) => (await client.query(text, values)).rows as T;
  const rounds: Round[] =
    await query(`SELECT id, title, to_char(reference_date, 'YYYY-MM-DD') AS "referenceDate"
    FROM reporting_round ORDER BY reference_date, id`);
  if (rounds.length === 0) console.log('Es gibt noch keine Auswertungsrunde.');
  let isAnchored = anchor === null;
  for (const { id, title, referenceDate } of rounds) {
    const found = await verifyRound({ query }, id, anchor);
    isAnchored ||= found.anchor !== null;
    console.log(`${title}, Stichtag ${germanDay(referenceDate)}: ${verdict(found)}`);
    for (const { chainNumber, unit, number, code } of found.faults) {
      console.log(`  Siegel ${chainNumber} (${unit}, Fassung ${number}): ${SEAL_FAULTS[code]}`);
    }
    if (found.faults.length > 0) process.exitCode = 1;
  }
  await client.query('COMMIT');
  if (isAnchored) return;
  console.log('Die angegebene Prüfsumme kommt in keiner Runde vor: Siegel sind weg oder neu geschrieben.');
  process.exitCode = 1;
}

function verdict({ seals, head, persons, erased, faults }: RoundVerification): string {
  const count = `${seals} Siegel, ${persons} Personen dahinter${erased > 0 ? `, davon ${erased} gelöscht` : ''}`;
  if (faults.length > 0) return `NICHT unversehrt (${count}).`;
  return `unversehrt (${count}).${seals > 0 ? `\n  Ende der Kette: ${head.toString('hex')}` : ''}`;
}

function readAnchor(): Buffer | null {
  const anchor = parse().values.anchor?.trim();
  if (anchor === undefined) return null;
  if (!/^[0-9a-f]{64}$/i.test(anchor))
    throw new UsageError(`--anchor: „${anchor}“ ist keine Prüfsumme aus 64 Hexadezimalziffern.`);
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
  else if ((error as { code?: string }).code === '42P01')
    console.error(
      'Diese Datenbank hat noch keine Auswertungsrunden. Sie kommen mit dem nächsten Start des Dienstes.',
    );
  else console.error(`Die Siegel ließen sich nicht prüfen: ${(error as Error).message}`);
}

await main().catch(fail);
process.exit();
