import { EVERYTHING } from './access/scope.js';
import 'reflect-metadata';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import type { EvaluationDto, FiguresDto } from './evaluation/evaluation.dto.js';
import { EvaluationService } from './evaluation/evaluation.service.js';
import { writeWorkbook } from './evaluation/workbook/workbook.js';
import { FILE_KINDS, type FileKind } from './exchange/columns/table-format.js';
import { FactTables } from './exchange/fact-tables.js';
import { ImportService } from './exchange/import.service.js';
import { Clock } from './platform/clock.js';
import { ConfigurationError, readConfiguration } from './platform/configuration.js';
import { openDatabase } from './platform/database/database.js';
import { isDay } from './platform/day.js';
import { germanDay } from './platform/german-day.js';
import { ProblemException, type ProblemItem } from './platform/problem/problem.js';

const USAGE = `Aufruf: npm run auswertung -- ORDNER [--stichtag JJJJ-MM-TT] [--ausgabe DATEI.xlsx] [--einheit KÜRZEL] [--personen]

ORDNER enthält die drei Dateien organisationseinheiten, beschaeftigte und schulungsnachweise
(CSV oder XLSX; die Namen beginnen so). Mit --personen kommt das Blatt mit den Namen dazu.`;

/** Anything a person at the terminal can mend; everything else is a fault of ours. */
class UsageError extends Error {}

interface Call {
  folder: string;
  asOf: string;
  target: string;
  unit?: string | undefined;
  persons: boolean;
}

/**
 * Does the main job once, without a running service: three files in, the workbook out. The database lives in a
 * temporary folder and goes with the process.
 */
async function main(): Promise<void> {
  const configuration = readConfiguration({ TODAY: process.env.TODAY });
  const call = readCall(new Clock(configuration.today));
  const files = await findFiles(call.folder);
  const dataDir = await mkdtemp(join(tmpdir(), 'lernstand-auswertung-'));
  const database = await openDatabase({ dataDir, fast: true });
  const leave = async () => {
    await database.close();
    await rm(dataDir, { recursive: true, force: true });
  };
  // Interrupted, it still leaves nothing behind.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void leave().then(() => process.exit(1)));
  try {
    const app = await NestFactory.createApplicationContext(AppModule.with(configuration, database), {
      logger: false,
    });
    const today = app.get(Clock).today();
    for (const kind of FILE_KINDS) {
      const task = {
        kind,
        file: files[kind],
        fileName: basename(files[kind]),
        dryRun: false,
        today,
        actor: null,
      };
      process.stdout.write(`${basename(files[kind])}: `);
      const { rows, warnings } = await app.get(ImportService).run(task);
      console.log(`${rows.toLocaleString('de-DE')} Zeilen übernommen.`);
      for (const { message } of warnings) console.log(`  Hinweis: ${message}`);
    }
    await app.get(FactTables).settled();
    await evaluate(app.get(EvaluationService), call);
  } finally {
    await leave();
  }
}

async function evaluate(
  evaluations: EvaluationService,
  { asOf, unit, persons, target }: Call,
): Promise<void> {
  const caller = {
    scope: EVERYTHING,
    headChange: null,
    displayName: 'npm run auswertung',
  };
  // Written beside its place and moved there whole: an interrupted run leaves no half workbook.
  const unfinished = join(dirname(target), `.${basename(target)}.unfertig`);
  try {
    await evaluations.withWorkbook({ asOf, unit, persons }, caller, null, async (content) => {
      await writeWorkbook(createWriteStream(unfinished), content);
      tell(content.evaluation);
    });
    await rename(unfinished, target);
  } finally {
    await rm(unfinished, { force: true });
  }
  console.log(`Die Auswertungstabelle liegt in ${target}.`);
}

function tell({ mandate, asOf, units, total }: EvaluationDto): void {
  console.log(`\n${mandate}, Stichtag ${germanDay(asOf)}\n`);
  const row = (name: string, ...figures: (string | number)[]) =>
    console.log(name.slice(0, 24).padEnd(25) + figures.map((figure) => String(figure).padStart(14)).join(''));
  row('Einheit', 'Zielgruppe', 'mit Schulung', 'erfüllt', 'nicht erfüllt');
  const figures = (t: FiguresDto | null) =>
    [t?.obliged, t?.trained, t?.fulfilled, t?.notFulfilled].map((figure) => figure ?? '–');
  for (const { code, total: t } of units) row(code ?? '(ohne)', ...figures(t));
  row('Gesamt', ...figures(total.total));
  console.log('');
}

function readCall(clock: Clock): Call {
  const { values, positionals } = parse();
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new UsageError('Bitte nennen Sie genau einen Ordner.');
  const asOf = values.stichtag ?? clock.today();
  if (!isDay(asOf))
    throw new UsageError(`--stichtag: „${asOf}“ ist kein Kalendertag. Erlaubt ist zum Beispiel 2026-12-31.`);
  const target = resolve(values.ausgabe ?? `Auswertung ${asOf}.xlsx`);
  if (!target.toLowerCase().endsWith('.xlsx'))
    throw new UsageError('--ausgabe: Die Datei muss auf .xlsx enden.');
  return { folder, asOf, target, unit: values.einheit, persons: values.personen };
}

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        stichtag: { type: 'string' },
        ausgabe: { type: 'string' },
        einheit: { type: 'string' },
        personen: { type: 'boolean', default: false },
      },
    });
  } catch {
    throw new UsageError('Diesen Aufruf gibt es nicht.');
  }
}

/** The one file of each kind in the folder. */
async function findFiles(folder: string): Promise<Record<FileKind, string>> {
  const names = await readdir(folder).catch(() => {
    throw new UsageError(`Den Ordner ${folder} gibt es nicht, oder er lässt sich nicht lesen.`);
  });
  const found = FILE_KINDS.map((kind) => {
    const matches = names.filter(
      (name) => name.toLowerCase().startsWith(kind) && /\.(csv|txt|xlsx)$/i.test(name),
    );
    if (matches.length === 1) return [kind, join(folder, matches[0] as string)];
    const many = matches.length > 1 ? `gibt es mehrmals (${matches.join(', ')})` : 'fehlt';
    throw new UsageError(`Im Ordner ${folder}: Die Datei ${kind} ${many}.`);
  });
  return Object.fromEntries(found);
}

function place({ row, column }: ProblemItem): string {
  return [row === undefined ? '' : `Zeile ${row}`, column ?? ''].filter(Boolean).join(', ');
}

function fail(error: unknown): void {
  process.exitCode = 1;
  if (error instanceof ProblemException) {
    console.error(error.detail);
    for (const item of error.details.errors ?? [])
      console.error(`  ${[place(item), item.message].filter(Boolean).join(': ')}`);
  } else if (error instanceof UsageError) console.error(`${error.message}\n\n${USAGE}`);
  else if (error instanceof ConfigurationError) console.error(error.message);
  else console.error(`Die Auswertung ist nicht gelungen: ${(error as Error).message}`);
}

await main().catch(fail);
process.exit();
