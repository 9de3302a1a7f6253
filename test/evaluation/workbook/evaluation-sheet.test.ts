import { describe, expect, it } from '@jest/globals';
import { FIGURE_COLUMNS } from '../../../src/evaluation/workbook/figure-columns.js';
import { openedSheet, valuesOf } from './read.js';
import { BUERGERAMT, bytesOf, content, evaluation, figures, line, WITHOUT_UNIT } from './sample.js';

const HEADER = [
  'Kürzel',
  'Organisationseinheit',
  'Führungskräfte: Zielgruppe',
  'Führungskräfte: Schulungen demokratische Kompetenz',
  'Führungskräfte: Schulungen interkulturelle Kompetenz',
  'Führungskräfte: Schulungen Mehrsprachigkeit',
  'Führungskräfte: Schulungen bürgernahe Kommunikation',
  'Führungskräfte: Schulungen gesamt',
  'Führungskräfte: Personen mit Schulung',
  'Führungskräfte: Auftrag erfüllt',
  'Führungskräfte: Auftrag nicht erfüllt',
  'Beschäftigte: Zielgruppe',
  'Beschäftigte: Schulungen demokratische Kompetenz',
  'Beschäftigte: Schulungen interkulturelle Kompetenz',
  'Beschäftigte: Schulungen Mehrsprachigkeit',
  'Beschäftigte: Schulungen bürgernahe Kommunikation',
  'Beschäftigte: Schulungen gesamt',
  'Beschäftigte: Personen mit Schulung',
  'Beschäftigte: Auftrag erfüllt',
  'Beschäftigte: Auftrag nicht erfüllt',
  'Gesamt: Zielgruppe',
  'Gesamt: Schulungen gesamt',
  'Gesamt: Personen mit Schulung',
  'Gesamt: Auftrag erfüllt',
  'Gesamt: Auftrag nicht erfüllt',
];

/** The sheet with the number of its row of titles. */
async function sheetOf(workbook: Parameters<typeof bytesOf>[0]) {
  const sheet = await openedSheet(await bytesOf(workbook), 'Auswertung');
  let headerRow = 0;
  sheet.eachRow((row, number) => {
    if (row.getCell(1).value === 'Kürzel') headerRow = number;
  });
  return { sheet, headerRow };
}

/** Label and value of the title block. */
async function titleBlock(workbook: Parameters<typeof bytesOf>[0]): Promise<Record<string, unknown>> {
  const { sheet, headerRow } = await sheetOf(workbook);
  const facts: Record<string, unknown> = {};
  for (let row = 1; row < headerRow; row++)
    facts[String(sheet.getCell(row, 1).value)] = sheet.getCell(row, 2).value;
  return facts;
}

describe('sheet Auswertung', () => {
  it('has exactly the agreed columns', async () => {
    const { sheet, headerRow } = await sheetOf(content());
    expect(valuesOf(sheet.getRow(headerRow), 26)).toEqual([...HEADER, null]);
  });

  it('says in the title block what was evaluated, when and by whom', async () => {
    expect(await titleBlock(content())).toMatchObject({
      Schulungsauftrag: 'Abbau von Zugangshemmnissen',
      Stichtag: new Date(Date.UTC(2026, 11, 31)),
      Wissensstand: '15.01.2027, 10:12:44 Uhr',
      Auswahl: 'gesamte Verwaltung',
      'Erstellt von': 'Erika Beispiel',
      'Erstellt am': '16.07.2027, 00:30:05 Uhr',
    });
  });

  it('names the unit that it is limited to', async () => {
    const facts = await titleBlock(content({ filters: { unit: { code: 'GB 5', name: 'Soziales' } } }));
    expect(facts.Auswahl).toBe('nur GB 5 Soziales, mit allen Bereichen darunter');
  });

  it('writes the figures of each line as numbers under their titles', async () => {
    const { sheet, headerRow } = await sheetOf(content());
    expect(valuesOf(sheet.getRow(headerRow + 1), 25)).toEqual([
      'Amt 10',
      'Bürgeramt',
      ...[41, 2, 3, 4, 5, 13, 12, 7, 34],
      ...[1234, 101, 102, 103, 104, 399, 301, 201, 1033],
      ...[1275, 412, 313, 208, 1067],
    ]);
  });

  it('ends with the line without Kürzel and the sums', async () => {
    const { sheet, headerRow } = await sheetOf(content());
    const [last, sum] = [headerRow + 2, headerRow + 3];
    expect(valuesOf(sheet.getRow(last), 3)).toEqual([null, WITHOUT_UNIT.name, 1]);
    expect(sheet.rowCount).toBe(sum);
    expect(sheet.getCell(sum, 1).value).toBe('Gesamt');
    expect(sheet.getCell(sum, 2).value).toBeNull();
    expect(sheet.getCell(sum, 3).value).toEqual({ formula: `SUM(C${headerRow + 1}:C${last})`, result: 42 });
    expect(sheet.getCell(sum, 25).value).toEqual({
      formula: `SUM(Y${headerRow + 1}:Y${last})`,
      result: 1069,
    });
  });

  it('sums a single line', async () => {
    const { sheet, headerRow } = await sheetOf(content({ evaluation: evaluation([BUERGERAMT]) }));
    const row = headerRow + 1;
    expect(sheet.getCell(row + 1, 12).value).toEqual({ formula: `SUM(L${row}:L${row})`, result: 1234 });
  });

  it('shows zeros when there is no reporting unit at all', async () => {
    const { sheet, headerRow } = await sheetOf(content({ evaluation: evaluation([]) }));
    expect(sheet.rowCount).toBe(headerRow + 1);
    for (let column = 3; column <= 25; column++) expect(sheet.getCell(headerRow + 1, column).result).toBe(0);
    expect(sheet.getCell(headerRow + 1, 3).formula).toBe(`SUM(C${headerRow}:C${headerRow})`);
  });

  it('refuses a total that is not the sum of the lines', async () => {
    const wrong = evaluation([BUERGERAMT, WITHOUT_UNIT]);
    wrong.total.employees = { ...wrong.total.employees, trained: 1 };
    await expect(bytesOf(content({ evaluation: wrong }))).rejects.toThrow(
      '"Beschäftigte: Personen mit Schulung": the lines add up to 302, the total is 1',
    );
  });

  it('marks the columns that do not count, in words and in look', async () => {
    const { sheet, headerRow } = await sheetOf(content());
    const above: number[] = [];
    for (let column = 3; column <= 25; column++) {
      if (sheet.getCell(headerRow - 2, column).value === 'zählt nicht') above.push(column);
    }
    expect(above).toEqual([6, 7]);
    expect(sheet.getCell(headerRow - 2, 2).value).toContain('„zählt nicht“');
    for (const row of [headerRow, headerRow + 1, headerRow + 3]) {
      expect(sheet.getCell(row, 6).fill).not.toEqual(sheet.getCell(row, 5).fill);
      expect(sheet.getCell(row, 7).font.italic).toBe(true);
      expect(sheet.getCell(row, 15).font.italic).toBeUndefined();
    }
  });

  it('marks nothing where every area is accepted', async () => {
    const { EMPLOYEE } = content().accepted;
    const { sheet, headerRow } = await sheetOf(content({ accepted: { LEADER: EMPLOYEE, EMPLOYEE } }));
    const texts: unknown[] = [];
    for (let row = 1; row < headerRow; row++) texts.push(...valuesOf(sheet.getRow(row), 25));
    expect(texts).not.toContain('zählt nicht');
    expect(texts).not.toContain('Hinweis');
  });

  it('keeps names of units as texts', async () => {
    const unit = line('=1+1', '@SUMME(A1)', figures(1), figures(2));
    const { sheet, headerRow } = await sheetOf(content({ evaluation: evaluation([unit]) }));
    expect(valuesOf(sheet.getRow(headerRow + 1), 2)).toEqual(['=1+1', '@SUMME(A1)']);
    expect(sheet.getCell(headerRow + 1, 1).numFmt).toBe('@');
  });

  it('has formats that a German reader expects', async () => {
    const { sheet, headerRow } = await sheetOf(content());
    expect(sheet.getCell(2, 2).numFmt).toBe('dd.mm.yyyy');
    for (const row of [headerRow + 1, headerRow + 3]) {
      for (let column = 3; column <= 25; column++) expect(sheet.getCell(row, column).numFmt).toBe('#,##0');
    }
  });

  it('gives every column the width that its figures need', async () => {
    const many = line('Amt 1', 'Ein Amt', figures(1_234_567, 0, 0, 0, 0, 99_999, 0, 0), figures(100_000));
    const { sheet } = await sheetOf(content({ evaluation: evaluation([many]) }));
    expect(FIGURE_COLUMNS).toHaveLength(23);
    expect(sheet.getColumn(3).width).toBeGreaterThan('1.234.567'.length + 1);
    expect(sheet.getColumn(8).width).toBeGreaterThan('99.999'.length + 1);
    expect(sheet.getColumn(4).width).toBeLessThan(8);
    expect(sheet.getColumn(2).width).toBeGreaterThanOrEqual(36);
  });
});
