import { describe, expect, it } from '@jest/globals';
import Excel from 'exceljs';
import { read } from './read-file.js';
import { textRow, workbook } from './workbook.js';

async function written(fill: (sheet: Excel.Worksheet) => void): Promise<Buffer> {
  const book = new Excel.Workbook();
  fill(book.addWorksheet('Schulungsnachweise'));
  return Buffer.from(await book.xlsx.writeBuffer());
}

const HEADER = ['Personalnummer', 'Titel', 'Kategorien', 'Abgeschlossen am', 'Dauer', 'Einheit', 'Beginn'];

describe('a workbook as spreadsheets write it', () => {
  it('numbers, days, texts and runs of formatting', async () => {
    const content = await written((sheet) => {
      sheet.addRow(HEADER);
      const day = new Date(Date.UTC(2024, 5, 14));
      sheet.addRow([10001, 'Spanisch', 'Mehrsprachigkeit', day, 5.995, 'Stunden', '13.06.2024']);
      sheet.addRow(['00010002', { richText: [{ text: 'Spa' }, { text: 'nisch', font: { bold: true } }] }]);
      sheet.getRow(3).getCell(3).value = 'Mehrsprachigkeit';
      sheet.getRow(3).getCell(4).value = day;
      sheet.getRow(3).getCell(5).value = 8;
      sheet.getRow(3).getCell(6).value = 'UE';
      sheet.getColumn(1).numFmt = '00000000';
      sheet.getColumn(4).numFmt = 'dd.mm.yyyy';
      sheet.mergeCells('A5:C5');
      sheet.getCell('A9').dataValidation = { type: 'textLength', operator: 'lessThan', formulae: [20] };
    });
    const { rows, summary } = await read('schulungsnachweise', content);
    expect(summary).toMatchObject({ rows: 2, errorCount: 0 });
    expect(rows[0]).toMatchObject({
      ...{ row: '2', personnel_number: '00010001', completed_on: '2024-06-14', began_on: '2024-06-13' },
      ...{ stated_duration: '5.995', minutes: '359' },
    });
    expect(rows[1]).toMatchObject({
      row: '3',
      personnel_number: '00010002',
      title: 'Spanisch',
      minutes: '360',
    });
  });

  it('formulas and error values are errors of their cells', async () => {
    const content = await written((sheet) => {
      sheet.addRow(HEADER);
      sheet.addRow([
        '1',
        'A',
        'Mehrsprachigkeit',
        '01.01.2023',
        { formula: '3*2', result: 6 },
        { error: '#N/A' },
      ]);
    });
    const { rows, summary } = await read('schulungsnachweise', content);
    expect(rows[0]).toMatchObject({ title: 'A', stated_duration: null, stated_unit: null, minutes: null });
    expect(summary.errors).toEqual([
      {
        ...{ row: 2, column: 'Dauer', code: 'FORMULA_CELL', value: '=3*2' },
        message:
          'Die Zelle enthält eine Formel (=3*2). Erlaubt: ein fester Wert; fügen Sie die Zelle als Wert ein.',
      },
      {
        ...{ row: 2, column: 'Einheit', code: 'ERROR_CELL', value: '#N/A' },
        message: 'Die Zelle enthält einen Fehlerwert (#N/A). Erlaubt: ein fester Wert.',
      },
    ]);
  });

  it('a text that a spreadsheet turned into a date is an error, in a duration too', async () => {
    const content = await written((sheet) => {
      sheet.addRow(HEADER);
      const day = new Date(Date.UTC(2026, 4, 7));
      sheet.addRow(['1', 'A', 'Mehrsprachigkeit', '01.01.2023', day, 'UE']).getCell(5).numFmt = 'd. mmm';
    });
    const { summary } = await read('schulungsnachweise', content);
    expect(summary.errors).toMatchObject([
      { row: 2, column: 'Dauer', code: 'DAY_IN_TEXT', value: '2026-05-07' },
    ]);
  });
});

describe('rows of a workbook', () => {
  it('keep their numbers, and notes beside the table are ignored', async () => {
    const rows = [
      textRow(3, ['Kürzel', 'Bezeichnung', 'Typ']),
      '<row r="4"><c r="A4" s="1"/></row>',
      textRow(7, ['A', 'a', 'Amt', 'Notiz']),
      textRow(8, ['', '', '', 'Notiz']),
      textRow(9, ['B', 'b', 'Amtt']),
    ];
    const { rows: staged, summary } = await read('organisationseinheiten', workbook({ rows: rows.join('') }));
    expect(staged.map(({ row, code }) => [row, code])).toEqual([
      ['7', 'A'],
      ['9', 'B'],
    ]);
    expect(summary.errors).toMatchObject([{ row: 9, column: 'Typ' }]);
  });

  it('forbidden characters, however they are escaped, are errors of their cells', async () => {
    const cell = (reference: string, text: string) =>
      `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const rows = `${textRow(1, ['Kürzel', 'Bezeichnung', 'Typ'])}<row r="2">${cell('A2', 'A_x0000_')}${cell('B2', 'a&#x202E;b')}${cell('C2', 'Amt_x000A_')}</row>`;
    const { rows: staged, summary } = await read('organisationseinheiten', workbook({ rows }));
    expect(staged[0]).toMatchObject({ code: null, name: null, type: 'OFFICE' });
    expect(summary.errors).toMatchObject([
      { column: 'Kürzel', code: 'FORBIDDEN_CHARACTER', value: 'A[U+0000]' },
      { column: 'Bezeichnung', code: 'FORBIDDEN_CHARACTER', value: 'a[U+202E]b' },
    ]);
  });
});
