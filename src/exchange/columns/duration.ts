import type { Problem } from './cell.js';
import type { CellType } from './column.js';

const DECIMAL = /^(\d{1,9})(?:[.,](\d{1,20}))?$/;
const ALLOWED = 'eine Zahl größer als null, zum Beispiel 6 oder 7,5';
const NOT_A_DURATION: Problem = {
  code: 'NOT_A_DURATION',
  say: (found) => `„${found}“ ist keine Dauer. Erlaubt: ${ALLOWED}.`,
};

/** A duration as the number that is written, with a point: `7,50` is `7.50`. */
export const DURATION_CELL: CellType<string> = {
  allowed: ALLOWED,
  read(text, report) {
    if (DECIMAL.test(text)) return text.replace(',', '.');
    report(NOT_A_DURATION);
    return null;
  },
};
