import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAdministration } from './data/administration.mjs';
import { startChild } from './measuring/child.mjs';
import { compare, measure, timed } from './measuring/rounds.mjs';

/** Employees so that at least 12,000 and 500,000 of them are obliged and thus on the sheet of persons. */
const USUAL = 18_000;
const LARGE = 740_000;

/** The workbook with all persons against exceljs writing the same cells, and the memory that it needs. */
export async function workbook({ sizes, quick, full, report, say }) {
  const wanted = sizes ?? [quick ? 1000 : USUAL, ...(full ? [LARGE] : [])];
  for (const employees of wanted) await (employees < LARGE ? usual : large)(employees, report, say);
}

async function usual(employees, report, say) {
  const { persons, measured } = await withChild(employees, say, async (child, folder) => {
    const { persons } = await child.ask({ name: 'prepare', file: join(folder, 'workbook.xlsx') });
    const contenders = {
      ours: timed(() => child.ask({ name: 'ours' })),
      plain: timed(() => child.ask({ name: 'plain' })),
    };
    return { persons, measured: await measure(contenders, { turns: 3 }) };
  });
  const what = `with ${persons.toLocaleString('en')} persons, against the same cells with exceljs`;
  report.ratio('workbook', what, 'ms', compare(measured, 'ours', 'plain'), { atMost: 1.5 });
  // In a process that has done nothing else: what the measuring itself keeps would hide in it.
  const { idle, peak } = await withChild(employees, say, (child) => child.ask({ name: 'memory' }));
  report.value(
    'workbook',
    `with ${persons.toLocaleString('en')} persons, memory above idle`,
    'MB',
    once(peak - idle),
    {
      atMost: 150,
    },
  );
}

async function large(employees, report, say) {
  const { peak } = await withChild(employees, say, (child) => child.ask({ name: 'memory' }));
  const what = `of ${employees.toLocaleString('en')} employees, memory of the process`;
  report.value('workbook', what, 'MB', once(peak), { atMost: 500 });
}

/** Memory is counted, not timed: others on the machine do not change it. */
const once = (value) => ({ value, lowest: value, highest: value, rounds: 1, loud: 0 });

async function withChild(employees, say, use) {
  const database = await openAdministration(employees, { say });
  const folder = await mkdtemp(join(tmpdir(), 'lernstand-workbook-'));
  const child = await startChild('workbook', { DATABASE_URL: database.dataSource.options.url });
  try {
    return await use(child, folder);
  } finally {
    await child.end();
    await rm(folder, { recursive: true });
    await database.close();
  }
}
