import type { Cell, Problem } from '../columns/cell.js';
import type { NumberFormat } from './number-format.js';

const FORMULA: Problem = {
  code: 'FORMULA_CELL',
  say: (found) =>
    `Die Zelle enthält eine Formel (${found}). Erlaubt: ein fester Wert; fügen Sie die Zelle als Wert ein.`,
};
const ERROR: Problem = {
  code: 'ERROR_CELL',
  say: (found) => `Die Zelle enthält einen Fehlerwert (${found}). Erlaubt: ein fester Wert.`,
};
const UNREADABLE: Problem = {
  code: 'UNREADABLE_CELL',
  say: (found) => `Die Zelle ist nicht lesbar (${found}). Erlaubt: ein Text, eine Zahl oder ein Datum.`,
};
const TOO_MANY_DIGITS: Problem = {
  code: 'TOO_MANY_DIGITS',
  say: (found) =>
    `Die Zahl ${found} hat mehr als 15 Stellen, die Tabelle hat sie gerundet. Erlaubt: höchstens 15 Stellen; längere Nummern als Text.`,
};

const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;
const KEPT_DIGITS = 15;
const MINUTES_OF_A_DAY = 24 * 60;
const MILLISECONDS_OF_A_DAY = MINUTES_OF_A_DAY * 60_000;
const DAY_BEFORE_1900 = Date.UTC(1899, 11, 31);
const FIRST_DAY_OF_1904 = Date.UTC(1904, 0, 1);
const LAST_SERIAL = 2_958_465;
const KEPT_DAYS = 50_000;
/** Days that were worked out before; a file has few different ones. */
const days = new Map<number, string>();

/** A cell with a formula; its result is of no account, since nobody can see where it comes from. */
export function formulaCell(formula: string): Cell {
  return { problem: FORMULA, found: `=${formula}` };
}

/** A cell with an error value, such as `#N/A`. */
export function errorCell(value: string): Cell {
  return { problem: ERROR, found: value };
}

/** A cell whose content does not fit its type. */
export function unreadableCell(value: string): Cell {
  return { problem: UNREADABLE, found: value };
}

/** A cell of type `d`: a day in ISO 8601, with or without a time of day. */
export function isoDateCell(value: string): Cell {
  const day = /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(value)?.[0];
  return day === undefined ? unreadableCell(value) : { day };
}

/**
 * A number as its format shows it, but never rounded: a day for a date format, a text with hours and minutes
 * for a time format, digits with leading zeros for `00000000`.
 * @param value as it stands in the sheet, like `6.5` or `1.2345678E7`
 * @param since1904 whether day 0 is 1904-01-01
 */
export function numberCell(value: string, format: NumberFormat, since1904: boolean): Cell {
  const number = NUMBER.test(value) ? Number(value) : Number.NaN;
  if (!Number.isFinite(number)) return unreadableCell(value);
  if (format.shows === 'TIME') return hoursAndMinutes(number);
  const last = since1904 ? LAST_SERIAL - 1462 : LAST_SERIAL;
  if (format.shows === 'DAY' && number >= 0 && number < last + 1) {
    return { day: dayOf(Math.floor(number), since1904) };
  }
  if (Math.abs(number) >= 10 ** KEPT_DIGITS)
    return { problem: TOO_MANY_DIGITS, found: decimal(number, format) };
  return decimal(number, format);
}

// Spreadsheets count a 29 February 1900 that there never was; it stays visible as the wrong day that it is.
function dayOf(serial: number, since1904: boolean): string {
  if (!since1904 && serial === 0) return '1900-01-00';
  if (!since1904 && serial === 60) return '1900-02-29';
  const counted = since1904 || serial < 60 ? serial : serial - 1;
  const instant = (since1904 ? FIRST_DAY_OF_1904 : DAY_BEFORE_1900) + counted * MILLISECONDS_OF_A_DAY;
  const known = days.get(instant);
  if (known !== undefined) return known;
  const day = new Date(instant).toISOString().slice(0, 10);
  if (days.size < KEPT_DAYS) days.set(instant, day);
  return day;
}

function hoursAndMinutes(days: number): string {
  const minutes = Math.round(days * MINUTES_OF_A_DAY);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Plain digits, no exponent; 15 significant ones, as many as a spreadsheet keeps. */
function decimal(number: number, { digits, decimals }: NumberFormat): string {
  const [mantissa = '', exponent = '0'] = Math.abs(number)
    .toExponential(KEPT_DIGITS - 1)
    .split('e');
  const significant = mantissa.replace('.', '').replace(/0+$/, '');
  const point = Number(exponent) + 1;
  const whole = point > 0 ? significant.slice(0, point).padEnd(point, '0') : '';
  const fraction =
    point > 0 ? significant.slice(point) : '0'.repeat(significant === '' ? 0 : -point) + significant;
  const padded = fraction.padEnd(decimals, '0');
  return `${number < 0 ? '-' : ''}${whole.padStart(digits, '0')}${padded === '' ? '' : `.${padded}`}`;
}
