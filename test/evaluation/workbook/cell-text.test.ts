import { describe, expect, it } from '@jest/globals';
import { germanDay } from '../../../src/platform/german-day.js';
import { cellText, linesOf } from '../../../src/platform/workbook/cell-text.js';
import { cellDay, germanInstant } from '../../../src/platform/workbook/german-date.js';
import { columnLetter } from '../../../src/platform/workbook/xlsx-sheet.js';

describe('a text in a cell', () => {
  it('stays as it is where a file can hold it', () => {
    for (const text of ['', 'Öztürk', 'a\tb\nc', '=1+1', '😀', 'ﬁ', '\u200f'])
      expect(cellText(text)).toBe(text);
  });

  it('ends its lines with one character', () => {
    expect(cellText('a\r\nb\rc\n')).toBe('a\nb\nc\n');
  });

  it('is never cut within a character', () => {
    const cut = cellText(`${'x'.repeat(32_765)}😀😀`);
    expect(cut).toBe(`${'x'.repeat(32_765)}…`);
    expect(cellText('x'.repeat(32_767))).toHaveLength(32_767);
  });
});

describe('lines of a text', () => {
  it.each([
    [null, 10, 1],
    ['', 10, 1],
    ['kurz', 10, 1],
    ['eins zwei drei vier', 10, 2],
    ['eins\nzwei', 40, 2],
    ['a\n\nb', 40, 3],
    ['Donaudampfschifffahrt', 10, 3],
    ['ein Donaudampfschifffahrt', 10, 4],
    ['zehn Buchstaben auf zwanzig', 20, 2],
  ])('%j in a column of %d takes %d', (text, width, lines) => {
    expect(linesOf(text, width)).toBe(lines);
  });
});

describe('days and instants', () => {
  it('are written as Germans write them', () => {
    expect(germanDay('2026-01-05')).toBe('05.01.2026');
    expect(germanInstant('2026-03-29T00:59:59.999Z')).toBe('29.03.2026, 01:59:59 Uhr');
    expect(germanInstant('2026-03-29T01:00:00.000Z')).toBe('29.03.2026, 03:00:00 Uhr');
    expect(germanInstant('2026-12-31T23:00:00.000Z')).toBe('01.01.2027, 00:00:00 Uhr');
  });

  it('are midnight UTC in a cell', () => {
    expect(cellDay('2024-02-29').toISOString()).toBe('2024-02-29T00:00:00.000Z');
  });
});

describe('columns', () => {
  it('have letters', () => {
    expect([1, 2, 26, 27, 52, 53, 702, 703].map(columnLetter)).toEqual([
      'A',
      'B',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ]);
  });
});
