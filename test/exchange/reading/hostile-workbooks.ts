import type { HostileFile } from './hostile-texts.js';
import { sheetXml, textRow, type WorkbookContent, workbook, workbookParts } from './workbook.js';
import { type ZipEntry, zip } from './zip.js';

const MEBIBYTE = 1024 * 1024;
const HEADER = textRow(1, ['Kürzel', 'Bezeichnung', 'Typ']);
const TABLE = HEADER + textRow(2, ['A', 'a', 'Amt']);
const DOCTYPE = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
const SHEET = 'xl/worksheets/sheet0.xml';

/** A sheet with something in front of its rows, and something behind them. */
function sheet(before: string, behind = ''): Buffer {
  const xml = sheetXml(TABLE)
    .replace('<sheetData>', `${before}<sheetData>`)
    .replace('</worksheet>', `${behind}</worksheet>`);
  return workbook({ sheet: xml });
}

/** A workbook that is stored without packing, so that only its content is out of bounds. */
function stored(content: WorkbookContent): Buffer {
  return zip(workbookParts(content).map((part) => ({ ...part, stored: true })));
}

/** A workbook with one part changed. */
function changed(name: string, change: Partial<ZipEntry>): Buffer {
  return zip(
    workbookParts({ rows: TABLE }).map((part) => (part.name === name ? { ...part, ...change } : part)),
  );
}

/** A workbook with a piece of text replaced in all its parts. */
function rewritten(from: string, to: string): Buffer {
  return zip(
    workbookParts({ rows: TABLE }).map((part) => ({ ...part, data: String(part.data).replace(from, to) })),
  );
}

/** Empty parts that say of themselves what they like. */
function parts(count: number, stated: Partial<ZipEntry>): ZipEntry[] {
  return Array.from({ length: count }, (_, index) => ({ name: `${index}`, data: '', ...stated }));
}

/** The text in UTF-8 with one letter of the last cell replaced by any byte. */
function withByte(text: string, byte: number): Buffer {
  const bytes = Buffer.from(text);
  bytes[bytes.lastIndexOf('Amt')] = byte;
  return bytes;
}

/** Rows of any number, each as this function writes it. */
function rows(count: number, row: (number: number) => string): string {
  return Array.from({ length: count }, (_, index) => row(index + 2)).join('');
}

/** Characters that differ enough not to pack well. */
function noise(length: number): string {
  let state = 7;
  const letter = () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(97 + (state % 26));
  };
  return Array.from({ length }, letter).join('');
}

/** Workbooks that are meant to do harm. */
export const HOSTILE_WORKBOOKS: HostileFile[] = [
  [
    'a validation over the whole sheet',
    () => sheet('', '<dataValidations><dataValidation sqref="A1:XFD1048576"/></dataValidations>'),
    'READ 1 ROWS',
  ],
  [
    'a merge over the whole sheet',
    () => sheet('', '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
    'READ 1 ROWS',
  ],
  [
    'a formatting over the whole sheet',
    () => sheet('', '<conditionalFormatting sqref="A1:XFD1048576"/>'),
    'READ 1 ROWS',
  ],
  ['a column 4e9', () => sheet('<cols><col min="1" max="4000000000" width="9"/></cols>'), 'READ 1 ROWS'],
  ['a size of 4e9 rows', () => sheet('<dimension ref="A1:XFD4000000000"/>'), 'READ 1 ROWS'],
  ['a hundred thousand columns', () => sheet(`<cols>${'<col/>'.repeat(100_000)}</cols>`), 'TOO_COMPLEX'],
  [
    'a megabyte of noise and 50,000 merges',
    () =>
      sheet('', `<mergeCells>${noise(MEBIBYTE)}${'<mergeCell ref="A1:B2"/>'.repeat(50_000)}</mergeCells>`),
    'READ 1 ROWS',
  ],
  ['row 4e9', () => workbook({ rows: `${HEADER}<row r="4000000000"/>` }), 'DAMAGED_WORKBOOK'],
  ['row 1e308', () => workbook({ rows: `${HEADER}<row r="1e308"/>` }), 'DAMAGED_WORKBOOK'],
  [
    'column ZZZZZZ',
    () => workbook({ rows: '<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>' }),
    'DAMAGED_WORKBOOK',
  ],
  [
    'a million empty rows',
    () => stored({ rows: HEADER + rows(1_000_000, (number) => `<row r="${number}"/>`) }),
    'TOO_MANY_ROWS',
  ],
  [
    'a million rows without numbers',
    () => stored({ rows: HEADER + '<row/>'.repeat(1_000_000) }),
    'TOO_MANY_ROWS',
  ],
  [
    'a million cells in a row',
    () => stored({ rows: `<row>${'<c/>'.repeat(1_000_000)}</row>` }),
    'TOO_COMPLEX',
  ],
  [
    'a million filled cells in a row',
    () => stored({ rows: `<row>${'<c><v>1</v></c>'.repeat(1_000_000)}</row>` }),
    'TOO_MANY_COLUMNS',
  ],
  [
    'a million runs in a cell',
    () => stored({ rows: `<row><c t="inlineStr"><is>${'<r><t>a</t></r>'.repeat(1_000_000)}</is></c></row>` }),
    'TOO_COMPLEX',
  ],
  [
    'a cell of 100,000 characters',
    () => workbook({ rows: HEADER + textRow(2, ['A', noise(100_000), 'Amt']) }),
    'CELL_TOO_LONG',
  ],
  [
    'a cell of 20 MB',
    () => stored({ rows: HEADER + textRow(2, ['x'.repeat(20 * MEBIBYTE)]) }),
    'TOO_COMPLEX',
  ],
  [
    'a number of 100,000 digits',
    () =>
      workbook({
        rows: `${HEADER}<row r="2"><c r="A2"><v>1${noise(99_999).replace(/\D/g, '7')}</v></c></row>`,
      }),
    'READ 1 ROWS',
  ],
  ['an attribute of 20 MB', () => stored({ rows: `<row r="${'1'.repeat(20 * MEBIBYTE)}"/>` }), 'TOO_COMPLEX'],
  ['a name of 20 MB', () => stored({ rows: `<${'r'.repeat(20 * MEBIBYTE)}/>` }), 'TOO_COMPLEX'],
  ['a comment of 20 MB', () => stored({ rows: `<!--${'x'.repeat(20 * MEBIBYTE)}-->` }), 'TOO_COMPLEX'],
  [
    'a hundred thousand attributes',
    () => stored({ rows: `<row ${rows(100_000, (number) => `a${number}="" `)}/>` }),
    'TOO_COMPLEX',
  ],
  [
    'shared texts nested a million deep',
    () => stored({ sharedXml: `<sst>${'<a>'.repeat(1_000_000)}` }),
    'TOO_COMPLEX',
  ],
  ['elements nested a million deep', () => stored({ rows: '<a>'.repeat(1_000_000) }), 'TOO_COMPLEX'],
  [
    'an entity that grows',
    () => workbook({ sheet: DOCTYPE + sheetXml(HEADER + textRow(2, ['&b;'])) }),
    'FORBIDDEN_XML',
  ],
  [
    'an entity from outside',
    () =>
      changed('xl/workbook.xml', {
        data: '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><workbook>&a;</workbook>',
      }),
    'FORBIDDEN_XML',
  ],
  [
    'a document type of 20 MB',
    () => stored({ sheet: `<!DOCTYPE x [${'<!ENTITY a "a">'.repeat(MEBIBYTE)}` }),
    'TOO_COMPLEX',
  ],
  [
    'an entity that nobody declared',
    () => workbook({ rows: `${HEADER}<row r="2"><c r="A2"><v>&a;</v></c></row>` }),
    'DAMAGED_WORKBOOK',
  ],
  [
    'a reference to no character',
    () => workbook({ rows: `${HEADER}<row r="2"><c r="A2"><v>&#0;</v></c></row>` }),
    'DAMAGED_WORKBOOK',
  ],
  ['XML that does not end', () => workbook({ sheet: `<worksheet><sheetData>${TABLE}` }), 'DAMAGED_WORKBOOK'],
  [
    'XML in UTF-16',
    () => changed(SHEET, { data: Buffer.from(sheetXml(TABLE), 'utf16le') }),
    'DAMAGED_WORKBOOK',
  ],
  ['broken UTF-8 in a cell', () => changed(SHEET, { data: withByte(sheetXml(TABLE), 0x80) }), 'READ 1 ROWS'],
  [
    'three million shared texts',
    () => stored({ sharedXml: `<sst>${'<si/>'.repeat(3_000_000)}</sst>` }),
    'TOO_COMPLEX',
  ],
  [
    'shared texts that say they are 4e9',
    () => workbook({ rows: TABLE, sharedXml: '<sst count="4000000000" uniqueCount="4000000000"/>' }),
    'READ 1 ROWS',
  ],
  [
    'styles of 20 MB',
    () =>
      stored({
        rows: TABLE,
        stylesXml: `<styleSheet>${'<xf numFmtId="14"/>'.repeat(MEBIBYTE)}</styleSheet>`,
      }),
    'TOO_COMPLEX',
  ],
  [
    'a format of 100,000 brackets',
    () => workbook({ rows: TABLE, formats: ['['.repeat(100_000)] }),
    'READ 1 ROWS',
  ],
  [
    'formats that take time',
    () => stored({ rows: TABLE, formats: new Array(5_000).fill(`${'["'.repeat(127)}`) }),
    'READ 1 ROWS',
  ],
  [
    'a bomb of 200 MB',
    () => changed(SHEET, { data: Buffer.alloc(200 * MEBIBYTE, 0x20) }),
    'UNPACKED_TOO_LARGE',
  ],
  [
    'a bomb that says it is small',
    () => changed(SHEET, { data: Buffer.alloc(200 * MEBIBYTE, 0x20), size: 1000 }),
    'UNPACKED_TOO_LARGE',
  ],
  [
    'a hundred parts of 4 MB',
    () => zip(parts(100, { size: 4 * MEBIBYTE, packedSize: MEBIBYTE })),
    'UNPACKED_TOO_LARGE',
  ],
  ['ten thousand parts', () => zip(parts(10_000, {})), 'TOO_COMPLEX'],
  ['parts that are not there', () => zip([{ name: 'a', data: '' }], 200), 'DAMAGED_WORKBOOK'],
  [
    'a zip inside a zip',
    () => zip([{ name: 'xl/workbook.xml.zip', data: workbook({ rows: TABLE }) }]),
    'WRONG_TYPE',
  ],
  ['half a zip', () => workbook({ rows: TABLE }).subarray(0, 900), 'DAMAGED_WORKBOOK'],
  [
    'a zip without its middle',
    () => {
      const whole = workbook({ rows: TABLE });
      return Buffer.concat([whole.subarray(0, 600), whole.subarray(900)]);
    },
    'DAMAGED_WORKBOOK',
  ],
  ['a wrong checksum', () => changed(SHEET, { crc: 7 }), 'DAMAGED_WORKBOOK'],
  [
    'packed data that is none',
    () => changed(SHEET, { stored: true, method: 8, data: noise(5_000) }),
    'DAMAGED_WORKBOOK',
  ],
  ['an unknown way of packing', () => changed(SHEET, { method: 12 }), 'DAMAGED_WORKBOOK'],
  [
    'a part twice',
    () => zip([...workbookParts({ rows: TABLE }), { name: SHEET.toUpperCase(), data: '' }]),
    'DAMAGED_WORKBOOK',
  ],
  [
    'a part outside of the archive',
    () => zip([...workbookParts({ rows: TABLE }), { name: '../../etc/passwd', data: '' }]),
    'DAMAGED_WORKBOOK',
  ],
  [
    'a relation out of the archive',
    () => rewritten('worksheets/sheet0.xml', '../../../../etc/passwd'),
    'DAMAGED_WORKBOOK',
  ],
  [
    'a sheet that is the workbook itself',
    () => rewritten('worksheets/sheet0.xml', 'workbook.xml'),
    'EMPTY_FILE',
  ],
  [
    'ten thousand sheets',
    () => rewritten('</sheets>', `${'<sheet name="x" r:id="y"/>'.repeat(10_000)}</sheets>`),
    'READ 1 ROWS',
  ],
  [
    'a PDF with a zip behind it',
    () => Buffer.concat([Buffer.from('%PDF-1.4\n'), workbook({ rows: TABLE })]),
    'WRONG_TYPE',
  ],
];
