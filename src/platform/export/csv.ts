import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import { germanDay } from '../german-day.js';
import type { Column, Table } from './column.js';

/** Media type of a CSV file. */
export const CSV = 'text/csv; charset=utf-8';

/** What a spreadsheet program may take for a formula; some of them skip white space before it. */
const FORMULA = /^(?:[\t\r\n]|[\s\0]*[=+\-@\uff1d\uff0b\uff0d\uff20])/;

/** A text that no program computes: an apostrophe before it says that it is text. */
export function safeText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/**
 * Writes a list to `target` as CSV and ends it: semicolons, UTF-8 with a byte order mark, CRLF, as German
 * spreadsheet programs expect it. Rows are taken only as fast as `target` takes them; rejects, and destroys
 * `target`, when reading them fails.
 */
export async function writeCsv<Row>(target: Writable, { columns, rows }: Table<Row>): Promise<void> {
  const format = stringify({
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    header: true,
    columns: columns.map(({ title }) => ({ key: title })),
    // The library quotes what holds its own delimiters; a single line feed ends a row for other programs too.
    quoted_match: /[\r\n]/,
  });
  await pipeline(Readable.from(records(columns, rows)), format, target);
}

async function* records<Row>(
  columns: readonly Column<Row>[],
  rows: AsyncIterable<Row>,
): AsyncIterable<string[]> {
  for await (const row of rows) yield columns.map((column) => cell(column, row));
}

function cell<Row>({ kind, value }: Column<Row>, row: Row): string {
  const found = value(row);
  if (found === null) return '';
  if (typeof found === 'number') return String(found).replace('.', ',');
  return kind === 'day' ? germanDay(found) : safeText(found);
}
