import { describe, expect, it } from '@jest/globals';
import { safeText } from '../../src/platform/export/csv.js';

describe('a text in a CSV file', () => {
  it.each([
    '=1+1',
    '+49',
    '-1',
    '@A1',
    '\tA',
    '\rA',
    '\nA',
    ' =1+1',
    '\n=1+1',
    '\0=1+1',
    '\u00a0 =1+1',
    '\u3000@A1',
    '\uff1d1+1',
  ])('%j is made a text', (text) => {
    expect(safeText(text)).toBe(`'${text}`);
  });

  it.each(['', '00012345', 'Öztürk', 'a=1', '1-2', ' A', "'=1", '"=1"', ';=1'])('%j stays', (text) => {
    expect(safeText(text)).toBe(text);
  });
});
