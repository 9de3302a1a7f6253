import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EmployeesMode } from '../../../src/exchange/columns/employees.js';
import { formatOf } from '../../../src/exchange/columns/format-of.js';
import type { FileKind } from '../../../src/exchange/columns/table-format.js';
import type { TableSummary } from '../../../src/exchange/reading/table-staging.js';
import { readTable } from './built.js';

/** The day on which all files of the tests are read. */
export const TODAY = '2027-01-15';

/** A staged row by the names of the columns, as PostgreSQL would read the line. */
export type StagedRow = Record<string, string | null>;

/** Runs a task with a file of this content under a name that says nothing. */
export async function withFile<T>(content: string | Buffer, task: (path: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'reading-'));
  try {
    const path = join(folder, 'upload');
    await writeFile(path, content);
    return await task(path);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Reads a file as the service does: the staged rows and the summary. */
export function read(
  kind: FileKind,
  content: string | Buffer,
  mode?: EmployeesMode,
): Promise<{ rows: StagedRow[]; summary: TableSummary }> {
  return withFile(content, async (path) => {
    let lines = '';
    const task = { path, kind, today: TODAY, ...(mode && { mode }) };
    const summary = await readTable(task, (batch) => {
      lines += Buffer.from(batch.lines).toString('utf8');
    });
    return { rows: rowsOf(lines, kind), summary };
  });
}

/** Code and sentence with which a file is refused; fails when it is read. */
export async function refusal(
  kind: FileKind,
  content: string | Buffer,
): Promise<{ code: string; message: string }> {
  const answer = await read(kind, content).then(
    ({ summary }) => ({ code: `READ ${summary.rows} ROWS`, message: '' }),
    (error: { code: string; message: string }) => error,
  );
  return { code: answer.code, message: answer.message };
}

/** Splits COPY text the way PostgreSQL does. */
export function rowsOf(lines: string, kind: FileKind): StagedRow[] {
  const names = formatOf(kind).staged.map(({ name }) => name);
  return lines
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const fields = line
        .split('\t')
        .map((field) => (field === '\\N' ? null : field.replace(/\\(.)/g, unescaped)));
      if (fields.length !== names.length) throw new Error(`${fields.length} fields in ${line}`);
      return Object.fromEntries(names.map((name, index) => [name, fields[index] ?? null]));
    });
}

function unescaped(_: string, letter: string): string {
  return { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }[letter] ?? letter;
}
