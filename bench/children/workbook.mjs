import { createWriteStream } from 'node:fs';
import { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import ExcelJS from 'exceljs';
import { EvaluationService } from '../../dist/src/evaluation/evaluation.service.js';
import { writeWorkbook } from '../../dist/src/evaluation/workbook/workbook.js';
import { openDatabase } from '../../dist/src/platform/database/database.js';
import { serveParent } from '../measuring/child.mjs';
import { forgetPeak, memory, peakMemory } from '../measuring/memory.mjs';
import { AS_OF, callerNow, openApplication } from '../product.mjs';

const database = await openDatabase({ databaseUrl: process.env.DATABASE_URL, dataDir: '' });
const application = await openApplication(database);
const caller = await callerNow(database.reading.everything.whole);
let cells;

const tasks = {
  /** Writes our workbook into a file, keeps its cells for `plain`, and answers how many persons are in it. */
  async prepare({ file }) {
    await produce(createWriteStream(file));
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(file);
    cells = workbook.worksheets.map((sheet) => ({ name: sheet.name, rows: rowsOf(sheet) }));
    return { persons: workbook.getWorksheet('Personen').rowCount - 1 };
  },
  ours: () => produce(nowhere()),
  plain: () => writePlain(nowhere()),
  /** The highest memory while a workbook is made, and the memory before. */
  async memory() {
    forgetPeak();
    const idle = memory();
    await produce(nowhere());
    return { idle, peak: peakMemory() };
  },
};

serveParent(
  {},
  (task) => tasks[task.name](task),
  async () => {
    await application.close();
    await database.close();
  },
);

async function produce(target) {
  const asked = { asOf: AS_OF, persons: true };
  const ended = finished(target);
  await application
    .get(EvaluationService)
    .withWorkbook(asked, caller, null, (content) => writeWorkbook(target, content));
  await ended;
}

/** The same cells with exceljs as it comes: streaming, values only. */
async function writePlain(target) {
  const ended = finished(target);
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream: target,
    useStyles: false,
    useSharedStrings: false,
  });
  for (const { name, rows } of cells) {
    const sheet = workbook.addWorksheet(name);
    for (const row of rows) sheet.addRow(row).commit();
    sheet.commit();
  }
  await workbook.commit();
  await ended;
}

function rowsOf(sheet) {
  const rows = [];
  sheet.eachRow({ includeEmpty: true }, (row) => rows.push(row.values.slice(1)));
  return rows;
}

function nowhere() {
  return new Writable({ write: (_chunk, _encoding, done) => done() });
}
