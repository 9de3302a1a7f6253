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

/** A line of PostgreSQL's COPY text format, with its newline. */
export function copyLine(values: readonly Staged[]): string {
  let line = copyField(values[0] ?? null);
  for (let index = 1; index < values.length; index++) line += `\t${copyField(values[index] ?? null)}`;
  return `${line}\n`;
}

function copyField(value: Staged): string | number {
  if (value === null) return '\\N';
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (typeof value === 'number' || !SPECIAL.test(value)) return value;
  return value.replace(/[\\\b\f\n\r\t\v]/g, (character) => LETTERS[character] ?? character);
}
