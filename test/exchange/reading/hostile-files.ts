import { sheetXml, textRow, type WorkbookContent, workbook, workbookParts } from './workbook.js';
import { type ZipEntry, zip } from './zip.js';

/** A file that is meant to do harm, and how it must be answered. */
export type HostileFile = [what: string, content: () => Buffer | string, answer: string];

const MEBIBYTE = 1024 * 1024;
const HEADER = textRow(1, ['Kürzel', 'Bezeichnung', 'Typ']);
const TABLE = HEADER + textRow(2, ['A', 'a', 'Amt']);
const DOCTYPE = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
const SHEET = 'xl/worksheets/sheet0.xml';
const CSV = 'Kürzel;Bezeichnung;Typ\n';

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

/** Rows of any number, each as this function writes it. */
function rows(count: number, row: (number: number) => string): string {
  return Array.from({ length: count }, (_, index) => row(index + 2)).join('');
}

/** A million characters that differ enough not to pack well. */
function noise(length: number): string {
  let state = 7;
  const letter = () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(97 + (state % 26));
  };
  return Array.from({ length }, letter).join('');
}

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
    'a million merges',
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
    'CELL_TOO_LONG',
  ],
  ['an attribute of 20 MB', () => stored({ rows: `<row r="${'1'.repeat(20 * MEBIBYTE)}"/>` }), 'TOO_COMPLEX'],
  ['a name of 20 MB', () => stored({ rows: `<${'r'.repeat(20 * MEBIBYTE)}/>` }), 'TOO_COMPLEX'],
  ['a comment of 20 MB', () => stored({ rows: `<!--${'x'.repeat(20 * MEBIBYTE)}-->` }), 'TOO_COMPLEX'],
  [
    'a hundred thousand attributes',
    () => stored({ rows: `<row ${rows(100_000, (number) => `a${number}="" `)}/>` }),
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
  [
    'broken UTF-8 in a cell',
    () =>
      changed(SHEET, { data: Buffer.from(sheetXml(HEADER + textRow(2, ['A', 'a\x80b', 'Amt'])), 'latin1') }),
    'NO_HEADER',
  ],
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
    'many parts of 4 MB',
    () =>
      zip(
        rows(150, String)
          .match(/.{1,3}/g)
          ?.map((name) => ({ name, data: '', size: 4 * MEBIBYTE, packedSize: MEBIBYTE }))
          .slice(0, 100) ?? [],
      ),
    'DAMAGED_WORKBOOK',
  ],
  [
    'ten thousand parts',
    () => zip(Array.from({ length: 10_000 }, (_, index) => ({ name: `${index}`, data: '' }))),
    'TOO_COMPLEX',
  ],
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
    () =>
      zip(
        workbookParts({ rows: TABLE }).map((part) => ({
          ...part,
          data: String(part.data).replace('worksheets/sheet0.xml', '../../../../etc/passwd'),
        })),
      ),
    'DAMAGED_WORKBOOK',
  ],
  [
    'a sheet that is the workbook itself',
    () =>
      zip(
        workbookParts({ rows: TABLE }).map((part) => ({
          ...part,
          data: String(part.data).replace('worksheets/sheet0.xml', 'workbook.xml'),
        })),
      ),
    'EMPTY_FILE',
  ],
  [
    'ten thousand sheets',
    () =>
      workbook({
        rows: TABLE,
        sheets: {},
        more: [],
        firstSheet: { name: `a"/>${'<sheet name="x" sheetId="1"/>'.repeat(10_000)}<sheet name="b` },
      }),
    'READ 1 ROWS',
  ],
  [
    'a PDF with a zip behind it',
    () => Buffer.concat([Buffer.from('%PDF-1.4\n'), workbook({ rows: TABLE })]),
    'WRONG_TYPE',
  ],
];

export const HOSTILE_TEXTS: HostileFile[] = [
  ['an open quotation mark before 60 MB', () => `${CSV}"${'x;y\n'.repeat(15 * MEBIBYTE)}`, 'UNCLOSED_QUOTE'],
  ['a line of 60 MB', () => CSV + 'x'.repeat(60 * MEBIBYTE), 'CELL_TOO_LONG'],
  ['60 million cells in a line', () => CSV + ';'.repeat(60 * MEBIBYTE), 'NO_ROWS'],
  ['a million empty lines', () => CSV + '\n'.repeat(1_000_000), 'TOO_MANY_ROWS'],
  ['a million lines that end with CR', () => CSV + '\r'.repeat(1_000_000), 'TOO_MANY_ROWS'],
  ['a million quotation marks', () => CSV + '"'.repeat(1_000_000), 'CELL_TOO_LONG'],
  ['10 MB of null bytes', () => Buffer.alloc(10 * MEBIBYTE), 'UNDECODABLE_TEXT'],
  ['65 columns', () => `${CSV.trim()}${';x'.repeat(62)}\n`, 'TOO_MANY_COLUMNS'],
  ['a header of 1 MB', () => 'Kürzel'.repeat(MEBIBYTE / 8), 'CELL_TOO_LONG'],
  ['200,000 lines of faults', () => CSV + ';;x\n'.repeat(200_000), 'READ 200000 ROWS'],
  [
    'half a letter of UTF-16',
    () => Buffer.concat([Buffer.from('\ufeffKürzel;', 'utf16le'), Buffer.from([0x3d])]),
    'MISSING_COLUMNS',
  ],
  ['65 MB', () => Buffer.alloc(65 * MEBIBYTE, 0x61), 'FILE_TOO_LARGE'],
];
