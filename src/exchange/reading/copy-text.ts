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

const CHARACTERS = Object.fromEntries(
  Object.entries(LETTERS).map(([character, written]) => [written.slice(1), character]),
);

/** A line of PostgreSQL's COPY text format, with its newline: the number of the row and its values. */
export function copyLine(number: number, values: readonly Staged[]): string {
  let line = `${number}`;
  for (const value of values) line += `\t${copyField(value)}`;
  return `${line}\n`;
}

/** The values of such a line without its newline, the number of the row first: the inverse of `copyLine`. */
export function copiedValues(line: string): (string | null)[] {
  return line
    .split('\t')
    .map((field) =>
      field === '\\N' ? null : field.replace(/\\(.)/g, (_, letter) => CHARACTERS[letter] ?? letter),
    );
}

function copyField(value: Staged): string | number {
  if (value === null) return '\\N';
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (typeof value === 'number' || !SPECIAL.test(value)) return value;
  return value.replace(/[\\\b\f\n\r\t\v]/g, (character) => LETTERS[character] ?? character);
}
