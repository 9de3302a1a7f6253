import ExcelJS from 'exceljs';

const LEADERS = ['SECTION_HEAD', 'DIVISION_HEAD', 'OFFICE_HEAD', 'ENTERPRISE_HEAD', 'DEPUTY_MAYOR', 'MAYOR'];
const MANDATE = { from: '2021-01-01', to: '2026-12-31', minimumMinutes: 360 };
const GROUPS = ['LEADER', 'EMPLOYEE'];

/** Figures of a line in the order of its cells, once for leaders and once for employees. */
export const FIGURES = [
  'obliged',
  'trained',
  'fulfilled',
  'DEMOCRATIC_COMPETENCE',
  'INTERCULTURAL_COMPETENCE',
  'MULTILINGUALISM',
  'CITIZEN_COMMUNICATION',
  'total',
];

const day = (text) => new Date(`${text}T00:00:00Z`);
const formula = (text) => ({ formula: text });

/**
 * Writes the workbook that a skilled clerk would make: the raw data, helper columns that judge each training and
 * each person once, and COUNTIFS over them for each reporting unit and group.
 */
export async function writeClerkWorkbook(file, { units, persons, trainings }, asOf) {
  const workbook = new ExcelJS.Workbook();
  writeTerms(workbook.addWorksheet('Auftrag'), asOf);
  const unitSheet = workbook.addWorksheet('Einheiten');
  unitSheet.addRow(['Kürzel', 'Auswertungseinheit']);
  for (const { code, reportingUnit } of units) unitSheet.addRow([code, reportingUnit]);
  const last = { units: units.length + 1, persons: persons.length + 1, trainings: trainings.length + 1 };
  writePersons(workbook.addWorksheet('Personen'), persons, last);
  writeTrainings(workbook.addWorksheet('Schulungen'), trainings, last);
  writeEvaluation(workbook.addWorksheet('Auswertung'), units, last);
  await workbook.xlsx.writeFile(file);
}

function writeTerms(sheet, asOf) {
  const days = { Stichtag: asOf, 'Zeitraum von': MANDATE.from, 'Zeitraum bis': MANDATE.to };
  for (const [name, value] of Object.entries(days)) sheet.addRow([name, day(value)]);
  sheet.addRow(['Mindestdauer in Minuten', MANDATE.minimumMinutes]);
  sheet.addRow(['Führungsebenen', ...LEADERS]);
}

/** A to E raw; F reporting unit, G group, H with a training, I fulfilled. */
function writePersons(sheet, persons, last) {
  sheet.addRow([
    'Personalnummer',
    'Kürzel',
    'Führungsebene',
    'Bürgerkontakt',
    'Medien',
    'Auswertungseinheit',
    'Gruppe',
    'mit Schulung',
    'erfüllt',
  ]);
  persons.forEach(({ personnelNumber, unit, level, citizenContact, mediaPr }, index) => {
    const row = index + 2;
    const has = (column) =>
      formula(
        `IF(COUNTIFS(Schulungen!$A$2:$A$${last.trainings},A${row},Schulungen!$${column}$2:$${column}$${last.trainings},1)>0,1,0)`,
      );
    sheet.addRow([
      ...[personnelNumber, unit, level, citizenContact, mediaPr],
      formula(`INDEX(Einheiten!$B$2:$B$${last.units},MATCH(B${row},Einheiten!$A$2:$A$${last.units},0))`),
      formula(
        `IF(ISNUMBER(MATCH(C${row},Auftrag!$B$5:$G$5,0)),"LEADER",IF(OR(D${row}=1,E${row}=1),"EMPLOYEE",""))`,
      ),
      ...[has('K'), has('L')],
    ]);
  });
}

/** A to H raw; I group and J reporting unit of the person, K listed, L counts. */
function writeTrainings(sheet, trainings, last) {
  sheet.addRow([
    'Personalnummer',
    'Abgeschlossen am',
    'Minuten',
    'demokratisch',
    'interkulturell',
    'Sprachen',
    'bürgernah',
    'Anerkennung',
    'Gruppe',
    'Auswertungseinheit',
    'gelistet',
    'zählt',
  ]);
  trainings.forEach(({ personnelNumber, completedOn, minutes, categories, recognition }, index) => {
    const row = index + 2;
    const ofPerson = (column) =>
      `IFERROR(INDEX(Personen!$${column}$2:$${column}$${last.persons},MATCH(A${row},Personen!$A$2:$A$${last.persons},0)),"")`;
    const counts = `AND(H${row}="RECOGNISED",C${row}>=Auftrag!$B$4,B${row}>=Auftrag!$B$2,B${row}<=Auftrag!$B$3,B${row}<=Auftrag!$B$1)`;
    sheet.addRow([
      ...[personnelNumber, day(completedOn), minutes],
      ...[1, 2, 4, 8].map((bit) => ((categories & bit) === 0 ? 0 : 1)),
      recognition,
      formula(ofPerson('G')),
      formula(ofPerson('F')),
      formula(`IF(${counts},1,0)`),
      formula(`IF(AND(K${row}=1,I${row}<>"",D${row}+E${row}+IF(I${row}="LEADER",0,F${row}+G${row})>0),1,0)`),
    ]);
  });
}

/** A reporting unit; then the figures of leaders, then those of employees. */
function writeEvaluation(sheet, units, last) {
  sheet.addRow(['Kürzel', ...GROUPS.flatMap((group) => FIGURES.map((figure) => `${group} ${figure}`))]);
  const reporting = [...new Set(units.map(({ reportingUnit }) => reportingUnit))].sort();
  reporting.forEach((code, index) => {
    const row = index + 2;
    const persons = (group, column) =>
      countifs('Personen', last.persons, { F: `$A${row}`, G: `"${group}"` }, column);
    const listed = (group, column) =>
      countifs('Schulungen', last.trainings, { J: `$A${row}`, I: `"${group}"`, K: 1 }, column);
    sheet.addRow([
      code,
      ...GROUPS.flatMap((group) => [
        ...[persons(group), persons(group, 'H'), persons(group, 'I')],
        ...['D', 'E', 'F', 'G', undefined].map((column) => listed(group, column)),
      ]),
    ]);
  });
}

/** COUNTIFS over columns of a sheet that must equal a value; `flag` is one more column that must be 1. */
function countifs(sheet, last, columns, flag) {
  const all = flag ? { ...columns, [flag]: 1 } : columns;
  const terms = Object.entries(all).map(
    ([column, value]) => `${sheet}!$${column}$2:$${column}$${last},${value}`,
  );
  return formula(`COUNTIFS(${terms.join(',')})`);
}
