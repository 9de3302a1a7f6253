/** A file that is meant to do harm, and how it must be answered. */
export type HostileFile = [what: string, content: () => Buffer | string, answer: string];

const MEBIBYTE = 1024 * 1024;
const CSV = 'Kürzel;Bezeichnung;Typ\n';

/** Texts that are meant to do harm. */
export const HOSTILE_TEXTS: HostileFile[] = [
  ['an open quotation mark before 60 MB', () => `${CSV}"${'x;y\n'.repeat(15 * MEBIBYTE)}`, 'UNCLOSED_QUOTE'],
  ['a line of 60 MB', () => CSV + 'x'.repeat(60 * MEBIBYTE), 'CELL_TOO_LONG'],
  ['60 million cells in a line', () => CSV + ';'.repeat(60 * MEBIBYTE), 'READ 0 ROWS'],
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
