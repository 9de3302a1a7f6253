import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { FILE_KINDS } from '../exchange/columns/table-format.js';
import type { ImportResult, ImportTask } from '../exchange/import-task.js';
import { DEMO_SEED, demoCity } from './demo-city.js';
import { fillRegister } from './register.js';

/** Begin of the names of the demo's files and register; the history names them as the reason of its changes. */
const FILE_PREFIX = 'musterstadt-';

/** What the demo needs of the service. */
export interface DemoNeeds {
  dataSource: DataSource;
  /** The import that takes files of a real city, too. */
  imports: { run(task: ImportTask): Promise<ImportResult> };
  /** `YYYY-MM-DD`. */
  today: string;
  /** Takes the German sentences for whoever starts the service. */
  say(sentence: string): void;
}

/**
 * Fills an empty database with the fictional city by importing its three files, and enters its courses into the register. A database with facts of others
 * stays as it is.
 */
export async function fillWithDemo({ dataSource, imports, today, say }: DemoNeeds): Promise<void> {
  if (await hasFacts(dataSource)) {
    say('DEMO=1 bleibt ohne Wirkung: Die Datenbank enthält schon Daten.');
    return;
  }
  say('Die Datenbank ist leer und wird mit der erfundenen Stadt „Musterstadt“ gefüllt …');
  const folder = await mkdtemp(join(tmpdir(), 'lernstand-demo-'));
  try {
    const city = demoCity(DEMO_SEED, today);
    const courses = await fillRegister(dataSource, `${FILE_PREFIX}anerkennungskatalog`);
    const rows: string[] = [];
    for (const kind of FILE_KINDS) {
      const fileName = `${FILE_PREFIX}${kind}.csv`;
      const file = join(folder, fileName);
      await writeFile(file, city[kind]);
      const result = await imports.run({ kind, file, fileName, dryRun: false, today, actor: null });
      rows.push(result.rows.toLocaleString('de-DE'));
    }
    const [units, periods, trainings] = rows;
    say(
      `Musterstadt ist angelegt: ${units} Organisationseinheiten, ${periods} Zuordnungen von Personen, ${trainings} Schulungsnachweise, ${courses} Kurse im Anerkennungskatalog. Alle Personen sind erfunden.`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Whether somebody else has written facts, or the city is complete. A city that a killed start left half done
 * is finished by the next one: the import of what is there already changes nothing.
 */
async function hasFacts(dataSource: DataSource): Promise<boolean> {
  const [{ found }] = await dataSource.query(
    `SELECT EXISTS (SELECT FROM training)
         OR EXISTS (SELECT FROM change WHERE id > 1 AND reason NOT LIKE '%${FILE_PREFIX}%') AS found`,
  );
  return found;
}
