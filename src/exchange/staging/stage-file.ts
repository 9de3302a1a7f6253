import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { formatOf } from '../columns/format-of.js';
import type { TableFormat } from '../columns/table-format.js';
import { assertWanted } from '../import-refused.js';
import type { ImportTask } from '../import-task.js';
import { readTable } from '../reading/read-table.js';
import type { TableSummary } from '../reading/table-staging.js';

/** Below this the planner's guess is as good as statistics. */
const ROWS_WORTH_ANALYSING = 2_000;

/**
 * Reads the file into the temporary table `staged` (dropped at the end of the transaction) while it is still
 * being parsed. Besides the columns of the format it has `faulty`, the columns of a row that could not be read.
 * Throws UnreadableFileError when the file is no table of its kind.
 */
export async function stageFile(client: pg.PoolClient, task: ImportTask): Promise<TableSummary> {
  const format = formatOf(task.kind, task.mode);
  const columns = format.staged.map(({ name }) => pg.escapeIdentifier(name));
  const typed = format.staged.map(({ name, type }) => `${pg.escapeIdentifier(name)} ${type}`);
  await client.query(`CREATE TEMP TABLE staged (${typed.join(', ')}, faulty text[]) ON COMMIT DROP`);
  const summary = await copyWhileReading(client, `COPY staged (${columns.join(', ')}) FROM STDIN`, task);
  if (summary.errors.length > 0) await markFaulty(client, summary);
  if (summary.rows >= ROWS_WORTH_ANALYSING) await client.query(`ANALYZE staged (${keysOf(format)})`);
  return summary;
}

async function copyWhileReading(
  client: pg.PoolClient,
  statement: string,
  task: ImportTask,
): Promise<TableSummary> {
  const { file: path, kind, mode = 'history', today, corrections = [] } = task;
  let rowsRead = 0;
  const copy = client.query(copyFrom(statement));
  const copied = finished(copy);
  // Awaited below; until then a failure reaches us through the batch that cannot be written.
  copied.catch(() => undefined);
  try {
    const summary = await readTable({ path, kind, mode, today, corrections }, async ({ lines, rows }) => {
      assertWanted(task);
      if (!copy.write(lines)) await Promise.race([once(copy, 'drain'), copied]);
      rowsRead += rows;
      task.watch?.read(rowsRead);
    });
    copy.end();
    await copied;
    return summary;
  } catch (error) {
    copy.destroy();
    await copied.catch(() => undefined);
    throw error;
  }
}

async function markFaulty(client: pg.PoolClient, { errors }: TableSummary): Promise<void> {
  await client.query(
    `UPDATE staged s SET faulty = f.columns
       FROM (SELECT "row", array_agg("column") AS columns
               FROM unnest($1::integer[], $2::text[]) AS error ("row", "column") GROUP BY "row") f
      WHERE s."row" = f."row"`,
    [errors.map(({ row }) => row), errors.map(({ column }) => column)],
  );
}

/** Statistics of the columns that are joined and grouped by; those of all would take as long as the checks. */
function keysOf({ staged }: TableFormat): string {
  const keys = ['row', 'code', 'parent_code', 'personnel_number', 'unit_code', 'title_key', 'completed_on'];
  return staged
    .map(({ name }) => name)
    .filter((name) => keys.includes(name))
    .map(pg.escapeIdentifier)
    .join(', ');
}
