import type { Problem } from './cell.js';
import type { CellType } from './column.js';

const ALLOWED = 'eine ganze Zahl ab 0 ohne Trennzeichen, zum Beispiel 0 oder 1250';
const NOT_A_COUNT: Problem = {
  code: 'NOT_A_COUNT',
  say: (found) => `„${found}“ ist keine Anzahl. Erlaubt: ${ALLOWED}.`,
};

/** How many persons or trainings there are. */
export const COUNT_CELL: CellType<number> = {
  allowed: ALLOWED,
  read(text, report) {
    if (/^\d{1,7}$/.test(text)) return Number(text);
    report(NOT_A_COUNT);
    return null;
  },
};
