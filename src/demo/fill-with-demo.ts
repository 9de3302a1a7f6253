import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { FILE_KINDS } from '../exchange/columns/table-format.js';
import type { ImportResult, ImportTask } from '../exchange/import-task.js';
import { DEMO_SEED, demoCity } from './demo-city.js';
import { fillRegister } from './register.js';

/** Name of the fictional city. */
export const DEMO_CITY = 'Musterstadt';
/** How many files it is made of. */
export const DEMO_FILES = FILE_KINDS.length;
/** Begin of the names of the demo's files and register; the history names them as the reason of its changes. */
export const DEMO_FILE_PREFIX = 'musterstadt-';
/** The reason under which its facts are taken away again. */
export const DEMO_REMOVAL = 'Beispieldaten entfernt';

/** What the demo needs of the service. */
export interface DemoNeeds {
  dataSource: DataSource;
  /** The import that takes files of a real city, too. */
  imports: { run(task: ImportTask): Promise<ImportResult> };
  /** `YYYY-MM-DD`. */
  today: string;
  /** Takes the German sentences for whoever starts the service. */
  say(sentence: string): void;
  /** Hears of each file that is in, with how many are. */
  filled(files: number): Promise<void>;
  /** Gives up what is not in yet. */
  signal?: AbortSignal;
}

/** Fills the database with the fictional city by importing its three files, and enters its courses into the register. */
export async function fillWithDemo(needs: DemoNeeds): Promise<void> {
  const { dataSource, imports, today, say, filled, signal } = needs;
  say(`Die Datenbank ist leer und wird mit der erfundenen Stadt „${DEMO_CITY}“ gefüllt …`);
  const folder = await mkdtemp(join(tmpdir(), 'lernstand-demo-'));
  try {
    const city = demoCity(DEMO_SEED, today);
    const courses = await fillRegister(dataSource, `${DEMO_FILE_PREFIX}anerkennungskatalog`);
    const rows: string[] = [];
    for (const kind of FILE_KINDS) {
      const fileName = `${DEMO_FILE_PREFIX}${kind}.csv`;
      const file = join(folder, fileName);
      await writeFile(file, city[kind]);
      const result = await imports.run({ kind, file, fileName, dryRun: false, today, actor: null, signal });
      rows.push(result.rows.toLocaleString('de-DE'));
      await filled(rows.length);
    }
    const [units, periods, trainings] = rows;
    say(
      `${DEMO_CITY} ist angelegt: ${units} Organisationseinheiten, ${periods} Zuordnungen von Personen, ${trainings} Schulungsnachweise, ${courses} Kurse im Anerkennungskatalog. Alle Personen sind erfunden.`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Whether somebody else has written facts, or the city is complete: then it must not be filled in. One that a
 * killed process left half done is finished: the import of what is there already changes nothing.
 */
export async function hasFacts(dataSource: DataSource): Promise<boolean> {
  const [{ found }] = await dataSource.query(
    `SELECT EXISTS (SELECT FROM training) OR EXISTS (
       SELECT FROM change WHERE id > 1 AND reason NOT LIKE $1 AND reason <> $2) AS found`,
    [`%${DEMO_FILE_PREFIX}%`, DEMO_REMOVAL],
  );
  return found;
}
