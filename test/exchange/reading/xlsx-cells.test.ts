import { describe, expect, it } from '@jest/globals';
import type { Cell } from '../../../src/exchange/columns/cell.js';
import { formatOf } from '../../../src/exchange/columns/format-of.js';
import { readXlsx } from '../../../src/exchange/reading/xlsx-file.js';
import { withFile } from './read-file.js';
import { sheetXml, textRow, type WorkbookContent, workbook, workbookParts } from './workbook.js';
import { zip } from './zip.js';

type Rows = Record<number, unknown[]>;

/** The cells of a workbook by the numbers of their rows; of a faulty cell its code and what was found. */
function rowsOf(content: Buffer): Promise<Rows> {
  return withFile(content, async (path) => {
    const rows: Rows = {};
    const shown = (cell: Cell) =>
      typeof cell === 'object' && 'problem' in cell ? `${cell.problem.code}: ${cell.found}` : cell;
    const sink = {
      row(number: number, cells: readonly Cell[]) {
        rows[number] = cells.map(shown);
      },
    };
    await readXlsx(path, formatOf('organisationseinheiten'), sink, async () => {});
    return rows;
  });
}

/** The one cell of a workbook. */
async function cellOf(cell: string, content: WorkbookContent = {}): Promise<unknown> {
  const rows = await rowsOf(workbook({ ...content, rows: `<row r="1">${cell}</row>` }));
  return rows[1]?.[0];
}

describe('texts', () => {
  it.each<[what: string, xml: string, sharedTexts: string[], expected: unknown]>([
    ['shared', '<c r="A1" t="s"><v>1</v></c>', ['<t>null</t>', '<t>Amt 50</t>'], 'Amt 50'],
    [
      'shared, in runs',
      '<c r="A1" t="s"><v>0</v></c>',
      ['<r><t>Sozial</t></r><r><rPr><b/></rPr><t>amt</t></r>'],
      'Sozialamt',
    ],
    [
      'shared, with pronunciation',
      '<c r="A1" t="s"><v>0</v></c>',
      ['<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/>'],
      '東京',
    ],
    ['shared, CDATA', '<c r="A1" t="s"><v>0</v></c>', ['<t><![CDATA[a<b]]>&amp;c</t>'], 'a<b&c'],
    ['shared, escaped', '<c r="A1" t="s"><v>0</v></c>', ['<t>a_x000D_b_x005F_x000D_</t>'], 'a\rb_x000D_'],
    ['shared, empty', '<c r="A1" t="s"><v>0</v></c>', ['<t/>'], undefined],
    ['shared, not there', '<c r="A1" t="s"><v>7</v></c>', [], 'UNREADABLE_CELL: 7'],
    ['shared, not a number', '<c r="A1" t="s"><v>__proto__</v></c>', [], 'UNREADABLE_CELL: __proto__'],
    ['inline', '<c r="A1" t="inlineStr"><is><t>Amt &lt;50&gt; &#228;</t></is></c>', [], 'Amt <50> ä'],
    [
      'inline, in runs',
      '<c r="A1" t="inlineStr"><is><r><t>So</t></r><r><t xml:space="preserve"> 1</t></r></is></c>',
      [],
      'So 1',
    ],
    ['inline, digits', '<c r="A1" t="inlineStr"><is><t>007</t></is></c>', [], '007'],
    ['result type without a formula', '<c r="A1" t="str"><v>Amt</v></c>', [], 'Amt'],
    ['empty', '<c r="A1" s="1"/>', [], undefined],
    ['empty text', '<c r="A1" t="inlineStr"><is><t></t></is></c>', [], undefined],
  ])('%s', async (_, xml, sharedTexts, expected) => {
    expect(await cellOf(xml, { sharedTexts })).toBe(expected);
  });

  it('a long text of non-Latin letters stays as it is', async () => {
    const text = '„Größe – 東京 😀“ '.repeat(30).trim();
    expect(await cellOf('<c r="A1" t="s"><v>0</v></c>', { sharedTexts: [`<t>${text}</t>`] })).toBe(text);
  });
});

describe('numbers as they are shown, never rounded and never with an exponent', () => {
  it.each<[value: string, format: number | string, expected: string]>([
    ['6.5', 0, '6.5'],
    ['6', 0, '6'],
    ['0', 0, '0'],
    ['-3.25', 0, '-3.25'],
    ['5.9950000000000001', 0, '5.995'],
    ['7.9900000000000002', 0, '7.99'],
    ['0.30000000000000004', 0, '0.3'],
    ['6.500000001', 0, '6.500000001'],
    ['1.2345678E7', 0, '12345678'],
    ['1E-3', 0, '0.001'],
    ['1.5e+3', 0, '1500'],
    ['123456789012345', 0, '123456789012345'],
    ['50.1', 0, '50.1'],
    ['50.1', 2, '50.10'],
    ['50.1', '0.00', '50.10'],
    ['5.995', '0.00', '5.995'],
    ['1234.5', '#,##0.00', '1234.5'],
    ['10001', '00000000', '00010001'],
    ['10001', '00000000;@', '00010001'],
    ['10001', '[$-407]00000000', '00010001'],
    ['123456789', '00000000', '123456789'],
    ['12', '"P-"00000', '00012'],
    ['0.5', '0%', '0.5'],
    ['6', '0 "Std."', '6'],
    ['12.5', '#,##0.00\\ "€"', '12.5'],
    ['12.5', '[Red]0.0;[Blue]-0.0', '12.5'],
    ['12', '@', '12'],
    ['12', 'General', '12'],
    ['12', '0.00E+00', '12'],
  ])('%s with format %j is %s', async (value, format, expected) => {
    expect(await cellOf(`<c r="A1" s="1"><v>${value}</v></c>`, { formats: [format] })).toBe(expected);
  });

  it.each([
    ['1000000000000000', 'TOO_MANY_DIGITS: 1000000000000000'],
    ['12345678901234567890', 'TOO_MANY_DIGITS: 12345678901234600000'],
    ['1e999', 'UNREADABLE_CELL: 1e999'],
    ['0x10', 'UNREADABLE_CELL: 0x10'],
    ['abc', 'UNREADABLE_CELL: abc'],
  ])('%s is refused', async (value, expected) => {
    expect(await cellOf(`<c r="A1"><v>${value}</v></c>`)).toBe(expected);
  });
});

describe('days by number format', () => {
  it.each<[value: string, format: number | string, day: string]>([
    ['45292', 14, '2024-01-01'],
    ['45292', 15, '2024-01-01'],
    ['45292', 17, '2024-01-01'],
    ['45292.75', 22, '2024-01-01'],
    ['45292.999999', 14, '2024-01-01'],
    ['45292', 30, '2024-01-01'],
    ['45292', 57, '2024-01-01'],
    ['45292', 'dd.mm.yyyy', '2024-01-01'],
    ['45292', 'DD.MM.YYYY;@', '2024-01-01'],
    ['45292', '[$-407]d/\\ mmmm\\ yyyy;@', '2024-01-01'],
    ['45292', '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', '2024-01-01'],
    ['45292', '"Tag:" yyyy-mm-dd', '2024-01-01'],
    ['45292', 'mmm', '2024-01-01'],
    ['45351', 14, '2024-02-29'],
    ['1', 14, '1900-01-01'],
    ['59', 14, '1900-02-28'],
    ['60', 14, '1900-02-29'],
    ['61', 14, '1900-03-01'],
    ['0', 14, '1900-01-00'],
    ['2958465', 14, '9999-12-31'],
  ])('%s with format %j is %s', async (value, format, day) => {
    expect(await cellOf(`<c r="A1" s="1"><v>${value}</v></c>`, { formats: [format] })).toEqual({ day });
  });

  it.each([
    ['0', '1904-01-01'],
    ['60', '1904-03-01'],
    ['43830', '2024-01-01'],
    ['2957003', '9999-12-31'],
  ])('%s since 1904 is %s', async (value, day) => {
    expect(await cellOf(`<c r="A1" s="1"><v>${value}</v></c>`, { formats: [14], since1904: true })).toEqual({
      day,
    });
  });

  it('a number behind the last day since 1904 remains one', async () => {
    expect(await cellOf('<c r="A1" s="1"><v>2957004</v></c>', { formats: [14], since1904: true })).toBe(
      '2957004',
    );
  });

  it.each([
    ['2024-02-29', { day: '2024-02-29' }],
    ['2024-02-29T00:00:00', { day: '2024-02-29' }],
    ['2024-02-29T13:45:00.000Z', { day: '2024-02-29' }],
    ['13:45:00', 'UNREADABLE_CELL: 13:45:00'],
    ['45292', 'UNREADABLE_CELL: 45292'],
  ])('%s in a cell of type d', async (value, expected) => {
    expect(await cellOf(`<c r="A1" t="d"><v>${value}</v></c>`)).toEqual(expected);
  });

  it.each<[value: string, format: number | string, shown: string]>([
    ['0.25', 20, '6:00'],
    ['0.25', 'h:mm', '6:00'],
    ['1.5', '[h]:mm', '36:00'],
    ['1.5', '[hh]:mm:ss', '36:00'],
    ['0.0625', '[mm]', '1:30'],
    ['0.3125', 46, '7:30'],
    // Outside of what a spreadsheet can show as a day, the number remains.
    ['-1', 14, '-1'],
    ['2958466', 14, '2958466'],
  ])('%s with format %j is no day but %s', async (value, format, shown) => {
    expect(await cellOf(`<c r="A1" s="1"><v>${value}</v></c>`, { formats: [format] })).toBe(shown);
  });
});

describe('other cells', () => {
  it.each([
    ['<c r="A1" t="b"><v>1</v></c>', 'WAHR'],
    ['<c r="A1" t="b"><v>0</v></c>', 'FALSCH'],
    ['<c r="A1" t="e"><v>#N/A</v></c>', 'ERROR_CELL: #N/A'],
    ['<c r="A1"><f>B1*2</f><v>12</v></c>', 'FORMULA_CELL: =B1*2'],
    ['<c r="A1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>', 'FORMULA_CELL: ="a"&"b"'],
    ['<c r="A1"><f t="shared" si="0"/><v>12</v></c>', 'FORMULA_CELL: ='],
    ['<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', 'FORMULA_CELL: =1/0'],
    ['<c r="A1" t="unknown"><v>12</v></c>', '12'],
  ])('%s', async (xml, expected) => {
    expect(await cellOf(xml)).toBe(expected);
  });
});

describe('rows and columns', () => {
  it('keep their places: gaps, missing numbers, cells out of order', async () => {
    const rows = await rowsOf(
      workbook({
        rows: [
          '<row r="2"><c r="C2"><v>3</v></c><c r="A2"><v>1</v></c></row>',
          '<row><c><v>1</v></c><c><v>2</v></c></row>',
          '<row r="7" ht="20"/>',
          '<row r="9"><c r="AB9"><v>28</v></c></row>',
        ].join(''),
      }),
    );
    expect(rows).toEqual({ 2: ['1', '', '3'], 3: ['1', '2'], 7: [], 9: [...new Array(27).fill(''), '28'] });
  });

  it('are found in a sheet with prefixed names, and whatever size it says it has', async () => {
    const sheet = sheetXml('<row r="1"><c r="A1"><v>7</v></c></row>')
      .replaceAll('<', '<x:')
      .replaceAll('<x:/', '</x:')
      .replace('<x:?', '<?')
      .replace('xmlns=', 'xmlns:x=')
      .replace('ref="A1"', 'ref="A1:XFD1048576"');
    expect(await rowsOf(workbook({ sheet }))).toEqual({ 1: ['7'] });
  });

  it.each<[what: string, rows: string]>([
    ['the same row twice', '<row r="2"/><row r="2"/>'],
    ['rows out of order', '<row r="2"/><row r="1"/>'],
    ['row 0', '<row r="0"/>'],
    ['a row behind the last one', '<row r="1048577"/>'],
    ['row 4e9', '<row r="4000000000"/>'],
    ['a row that is no number', '<row r="x"/>'],
    ['the same cell twice', '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
    ['a column behind the last one', '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
    ['a column with a long name', `<row r="1"><c r="${'A'.repeat(500)}1"><v>1</v></c></row>`],
    ['a cell without a column', '<row r="1"><c r="1"><v>1</v></c></row>'],
  ])('%s: the workbook is damaged', async (_, rows) => {
    await expect(rowsOf(workbook({ rows }))).rejects.toMatchObject({ code: 'DAMAGED_WORKBOOK' });
  });

  it('the last row of a sheet is still one, and a formatted cell far to the right does no harm', async () => {
    const rows = '<row r="1048576"><c r="A1048576"><v>1</v></c><c r="XFD1048576" s="1"/></row>';
    expect(await rowsOf(workbook({ rows }))).toEqual({ 1048576: ['1'] });
  });
});

describe('the sheet that is read', () => {
  const one = textRow(1, ['eins']);
  const two = textRow(1, ['zwei']);
  it.each<[what: string, content: WorkbookContent, read: string]>([
    ['the first one', { rows: one, sheets: { Zwei: two } }, 'eins'],
    ['the one named like the kind', { rows: one, sheets: { organisationseinheiten: two } }, 'zwei'],
    [
      'the one named like the kind, in capitals',
      { rows: one, sheets: { 'ORGANISATIONS-EINHEITEN': two } },
      'zwei',
    ],
    ['the first visible one', { rows: one, firstSheet: { state: 'hidden' }, sheets: { Zwei: two } }, 'zwei'],
    ['the only one, even if it is hidden', { rows: one, firstSheet: { state: 'veryHidden' } }, 'eins'],
  ])('%s', async (_, content, read) => {
    expect(await rowsOf(workbook(content))).toEqual({ 1: [read] });
  });

  it('is found through its relation, wherever the part lies and however its name is written', async () => {
    const parts = workbookParts({ rows: one }).map(({ name, data }) => ({
      name: name.replace('xl/worksheets/sheet0.xml', 'daten/Blatt.XML'),
      data: String(data).replace('worksheets/sheet0.xml', '/daten/blatt.xml'),
    }));
    expect(await rowsOf(zip(parts))).toEqual({ 1: ['eins'] });
  });
});
