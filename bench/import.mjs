import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';
import { onOneConnection, openAdministration } from './data/administration.mjs';
import { makeTrainings, storedColumns, writeStoredRows, writeTrainingFile } from './data/training-file.mjs';
import { startChild } from './measuring/child.mjs';
import { compare, measure } from './measuring/rounds.mjs';

const EMPLOYEES = 67_000;

/** A file of trainings with every check, against COPY of the rows that come out of it; and its memory. */
export async function importing({ sizes, quick, report, say }) {
  const rows = sizes?.[0] ?? (quick ? 10_000 : 100_000);
  const database = await openAdministration(EMPLOYEES, { name: 'import', trainings: 0, say });
  const folder = await mkdtemp(join(tmpdir(), 'lernstand-import-'));
  try {
    await onOneConnection(database, async (client) => {
      await againstCopy(database, client, { rows, folder, report });
      const [few, many] = quick ? [1000, 10_000] : [20_000, 200_000];
      await memory(database, client, { few, many, folder, report });
      await clear(client);
    });
  } finally {
    await rm(folder, { recursive: true });
    await database.close();
  }
}

async function againstCopy(database, client, { rows, folder, report }) {
  const file = join(folder, 'trainings.csv');
  const stored = join(folder, 'stored-rows');
  await makeTrainings(client, rows);
  await writeTrainingFile(client, file);
  await withChild(database, async (child) => {
    const imported = async () => {
      await clear(client);
      const { created, milliseconds } = await child.ask({ file });
      if (created !== rows) throw new Error(`${created} of ${rows} rows were imported`);
      return milliseconds;
    };
    await imported();
    const columns = await storedColumns(client);
    await writeStoredRows(client, columns, stored);
    const measured = await measure({ imported, copied: () => copy(client, columns, stored) });
    const what = `${rows.toLocaleString('en')} trainings from CSV, against COPY of the same rows`;
    report.ratio('import', what, 'ms', compare(measured, 'imported', 'copied'), { atMost: 3 });
  });
}

/** Into the same table, empty: with its indexes, keys and triggers, committed. */
async function copy(client, columns, path) {
  await clear(client);
  const begun = performance.now();
  await client.query('BEGIN');
  await client.query("SELECT begin_change(NULL, 'Messung: COPY')");
  await pipeline(createReadStream(path), client.query(copyFrom(`COPY training (${columns}) FROM STDIN`)));
  await client.query('COMMIT');
  return performance.now() - begun;
}

async function memory(database, client, { few, many, folder, report }) {
  const peaks = [];
  for (const rows of [few, many]) {
    const file = join(folder, `${rows}.csv`);
    await makeTrainings(client, rows);
    await writeTrainingFile(client, file);
    await clear(client);
    peaks.push(await withChild(database, async (child) => (await child.ask({ file })).peak));
  }
  const [small, large] = peaks;
  const what = `memory of the process with ${many.toLocaleString('en')} rows against ${few.toLocaleString('en')}`;
  const ratio = large / small;
  const compared = { ours: large, limit: small, ratio, lowest: ratio, highest: ratio, rounds: 1, loud: 0 };
  report.ratio('import', what, 'MB', compared, { atMost: 1.5 });
}

async function clear(client) {
  await client.query('TRUNCATE training, training_history');
  await client.query('CHECKPOINT');
}

async function withChild(database, use) {
  const child = await startChild('import', { DATABASE_URL: database.dataSource.options.url });
  try {
    return await use(child);
  } finally {
    await child.end();
  }
}
