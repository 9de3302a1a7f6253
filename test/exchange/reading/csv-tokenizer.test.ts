import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { foundIn } from '../../../src/exchange/columns/cell.js';
import { CsvTokenizer } from '../../../src/exchange/reading/csv-tokenizer.js';

/** The rows of a text that comes in pieces of this length. */
function rowsOf(text: string, delimiter = ';', piece = text.length || 1): string[][] {
  const rows: string[][] = [];
  const tokenizer = new CsvTokenizer(delimiter, {
    row(number, cells) {
      expect(number).toBe(rows.length + 1);
      rows.push(
        cells.map((cell) =>
          typeof cell === 'string'
            ? cell
            : `${cell && 'problem' in cell && cell.problem.code}: ${foundIn(cell)}`,
        ),
      );
    },
  });
  for (let at = 0; at < text.length; at += piece) tokenizer.write(text.slice(at, at + piece));
  tokenizer.end();
  return rows;
}

describe('CSV', () => {
  it.each<[text: string, rows: string[][]]>([
    ['', []],
    ['a', [['a']]],
    ['a;b', [['a', 'b']]],
    ['a;b\n', [['a', 'b']]],
    [
      'a;b\r\nc;d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a;b\rc;d\r',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a\n\nb\n', [['a'], [''], ['b']]],
    ['a\r\n\r\nb', [['a'], [''], ['b']]],
    [';\n', [['', '']]],
    ['a;;c;', [['a', '', 'c', '']]],
    ['"a;b";c', [['a;b', 'c']]],
    ['"a\r\nb";c\nd', [['a\r\nb', 'c'], ['d']]],
    ['"a ""b"" c";d', [['a "b" c', 'd']]],
    ['"";""', [['', '']]],
    ['""', [['']]],
    ['""""', [['"']]],
    ['"a"', [['a']]],
    ['"a"\n', [['a']]],
    ['a "b" c;d', [['a "b" c', 'd']]],
    [' "a;b"', [[' "a', 'b"']]],
    ['"a" b;c', [['STRAY_QUOTE: a b', 'c']]],
    ['"a"b"c";d\ne', [['STRAY_QUOTE: ab"c"', 'd'], ['e']]],
    ['7,5;a,b', [['7,5', 'a,b']]],
  ])('%j', (text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
    for (let piece = 1; piece < text.length; piece++) expect(rowsOf(text, ';', piece)).toEqual(rows);
  });

  it('reads what csv-parse reads, in pieces of any length', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'ü', '„', '😀', ' ', ';', ',', '"', '\n', '\r\n', '7'),
      maxLength: 8,
    });
    const quoted = (text: string) => (/[;,"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 6 }),
        fc.constantFrom(';', ',', '\t'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.integer({ min: 1, max: 9 }),
        (rows, delimiter, end, piece) => {
          const text = rows.map((cells) => cells.map(quoted).join(delimiter) + end).join('');
          const options = { delimiter, record_delimiter: end, relax_column_count: true };
          expect(rowsOf(text, delimiter, piece)).toEqual(parse(text, options));
        },
      ),
      { numRuns: 500, seed: 2027 },
    );
  });
});

describe('CSV that is too large is refused as soon as it is seen', () => {
  const faulty = (text: string, piece?: number) => {
    try {
      return rowsOf(text, ';', piece).length;
    } catch (error) {
      return error;
    }
  };
  it.each<[what: string, text: string, code: string, row: number]>([
    ['a quotation mark that is never closed', 'a;b\n"c;d\ne;f\n', 'UNCLOSED_QUOTE', 2],
    ['one that swallows lines', `a\n"${'b;c\n'.repeat(600)}`, 'UNCLOSED_QUOTE', 2],
    ['a quoted cell of 2,001 characters in one line', `"${'x'.repeat(2001)}"`, 'CELL_TOO_LONG', 1],
    ['a cell of 2,001 characters', `a\n${'x'.repeat(2001)};b`, 'CELL_TOO_LONG', 2],
    ['65 cells', `a\nb\n${'x;'.repeat(64)}x`, 'TOO_MANY_COLUMNS', 3],
  ])('%s', (_, text, code, row) => {
    for (const piece of [text.length, 1, 7]) {
      expect(faulty(text, piece)).toMatchObject({ code, message: expect.stringContaining(`Zeile ${row} `) });
    }
  });

  it('but not 2,000 characters, 64 cells, or empty cells behind them', () => {
    expect(faulty(`"${'x'.repeat(2000)}"`)).toBe(1);
    expect(faulty('x'.repeat(2000))).toBe(1);
    expect(faulty(`${'x;'.repeat(64)};;;`)).toBe(1);
  });
});
