import type { Staged } from '../columns/table-format.js';

const SPECIAL = /[\\\b\f\n\r\t\v]/;
const LETTERS: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
};

/** A line of PostgreSQL's COPY text format, with its newline: the number of the row and its values. */
export function copyLine(number: number, values: readonly Staged[]): string {
  let line = `${number}`;
  for (const value of values) line += `\t${copyField(value)}`;
  return `${line}\n`;
}

function copyField(value: Staged): string | number {
  if (value === null) return '\\N';
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (typeof value === 'number' || !SPECIAL.test(value)) return value;
  return value.replace(/[\\\b\f\n\r\t\v]/g, (character) => LETTERS[character] ?? character);
}
