import { join } from 'node:path';
import { Writable } from 'node:stream';
import { isDeepStrictEqual } from 'node:util';
import ExcelJS from 'exceljs';
import { writeWorkbook } from '../dist/src/evaluation/workbook/workbook.js';
import { openAdministration } from './data/administration.mjs';
import { compare, measure, median, timed } from './measuring/rounds.mjs';
import { AS_OF, callerNow, evaluationOn, openApplication } from './product.mjs';
import { FIGURES, writeClerkWorkbook } from './spreadsheet/clerk-workbook.mjs';
import { factsOn } from './spreadsheet/facts.mjs';
import { libreOfficeVersion, openLibreOffice } from './spreadsheet/libre-office.mjs';

/** The same figures by COUNTIFS in LibreOffice: what most administrations do today. */
export async function spreadsheet({ sizes, quick, report, say }) {
  const version = libreOfficeVersion();
  if (version === undefined) {
    say('  left out: there is no LibreOffice here (soffice; on Debian the package libreoffice-calc-nogui)');
    return;
  }
  const [employees] = sizes ?? [quick ? 500 : 4000];
  const database = await openAdministration(employees, { say });
  const application = await openApplication(database);
  const client = await database.reading.everything.whole.connect();
  const office = await openLibreOffice();
  try {
    const service = evaluationOn(client, application);
    const caller = await callerNow(client);
    const withFormulas = join(office.folder, 'formulas.xlsx');
    await writeClerkWorkbook(withFormulas, await factsOn(client, AS_OF), AS_OF);
    const calculated = await read(await office.calculate(withFormulas));
    refuseDifference(calculated, await service.evaluate({ asOf: AS_OF }, caller));
    const plain = await writePlain(join(office.folder, 'values.xlsx'), calculated);

    const ourWorkbook = () =>
      evaluationOn(database.reading.everything.whole, application).withWorkbook(
        { asOf: AS_OF, persons: true },
        caller,
        null,
        (content) => writeWorkbook(nowhere(), content),
      );
    const contenders = {
      withFormulas: timed(() => office.calculate(withFormulas)),
      plain: timed(() => office.calculate(plain)),
      statement: medianOf(
        50,
        timed(() => service.evaluate({ asOf: AS_OF }, caller)),
      ),
      workbook: medianOf(5, timed(ourWorkbook)),
    };
    const measured = await measure(contenders, { patience: 5, warmUp: false });
    const calculation = (round) => round.withFormulas - round.plain;
    const of = `${employees.toLocaleString('en')} employees in ${version.split(' ').slice(0, 2).join(' ')}`;
    report.ratio(
      'spreadsheet',
      `${of} against the statement`,
      'ms',
      compare(measured, calculation, 'statement'),
      { atLeast: 250 },
    );
    report.ratio(
      'spreadsheet',
      `${of} against the whole workbook with persons`,
      'ms',
      compare(measured, calculation, 'workbook'),
      { atLeast: 50 },
    );
  } finally {
    client.release(true);
    await office.close();
    await application.close();
    await database.close();
  }
}

async function read(file) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  return workbook;
}

/** The same workbook with the results in place of the formulas: what opening and saving alone takes. */
async function writePlain(file, calculated) {
  const plain = new ExcelJS.Workbook();
  for (const sheet of calculated.worksheets) {
    const copy = plain.addWorksheet(sheet.name);
    sheet.eachRow((row) => copy.addRow(row.values.slice(1).map(resultOf)));
  }
  await plain.xlsx.writeFile(file);
  return file;
}

/** exceljs leaves a result away that is zero. */
function resultOf(value) {
  return value?.formula ? (value.result ?? 0) : value;
}

/** A comparison of different figures would prove nothing. */
function refuseDifference(calculated, { units }) {
  const bySpreadsheet = {};
  calculated.getWorksheet('Auswertung').eachRow(({ values: [, code, ...cells] }, row) => {
    if (row > 1) bySpreadsheet[code] = cells.map(resultOf);
  });
  const figures = (of) => FIGURES.map((figure) => of[figure] ?? of.trainings[figure]);
  const ours = Object.fromEntries(
    units.map(({ code, leaders, employees }) => [code, [...figures(leaders), ...figures(employees)]]),
  );
  if (!isDeepStrictEqual(bySpreadsheet, ours))
    throw new Error('the spreadsheet has other figures than the evaluation');
}

function medianOf(times, contender) {
  return async () => {
    const figures = [];
    for (let time = 0; time < times; time++) figures.push(await contender());
    return median(figures);
  };
}

function nowhere() {
  return new Writable({ write: (_chunk, _encoding, done) => done() });
}
