import type { Problem } from './cell.js';
import type { CellType } from './column.js';

const GERMAN = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;

const ALLOWED = 'ein Tag als TT.MM.JJJJ oder JJJJ-MM-TT, zum Beispiel 31.12.2026';

const NOT_A_DAY: Problem = {
  code: 'NOT_A_DAY',
  say: (found) => `„${found}“ ist kein Tag des Kalenders. Erlaubt: ${ALLOWED}.`,
};
const DAY_OUT_OF_RANGE: Problem = {
  code: 'DAY_OUT_OF_RANGE',
  say: (found) =>
    `„${found}“ liegt zu weit weg. Erlaubt: ein Tag von ${FIRST_YEAR} bis ${LAST_YEAR}; ein Ende ohne Grenze bleibt leer.`,
};

/** A day of the calendar, as `YYYY-MM-DD`. */
export const DAY: CellType<string> = {
  allowed: ALLOWED,
  takesDays: true,
  read(text, report) {
    const german = GERMAN.exec(text);
    const iso = german ? null : ISO.exec(text);
    const year = Number(german?.[3] ?? iso?.[1]);
    const month = Number(german?.[2] ?? iso?.[2]);
    const day = Number(german?.[1] ?? iso?.[3]);
    if (!(day >= 1 && day <= daysOf(month, year))) report(NOT_A_DAY);
    else if (year < FIRST_YEAR || year > LAST_YEAR) report(DAY_OUT_OF_RANGE);
    else return iso ? text : `${year}-${twoDigits(month)}-${twoDigits(day)}`;
    return null;
  },
};

/** What personnel systems write where nothing ends. */
const UNLIMITED = new Set(['31.12.9999', '9999-12-31']);

/** The last day of a period; unlimited is read as empty. */
export const LAST_DAY: CellType<string> = {
  ...DAY,
  read: (text, report) => (UNLIMITED.has(text) ? null : DAY.read(text, report)),
};

function daysOf(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  if (month === 4 || month === 6 || month === 9 || month === 11) return 30;
  return month >= 1 && month <= 12 ? 31 : 0;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
