import type pg from 'pg';
import type { ImportCounts, ImportTask, ImportWarning } from './import-task.js';
import type { TableSummary } from './reading/table-staging.js';
import type { Finding } from './staging/finding.js';

/** One import under way: its rows are in the temporary table `staged` of this connection. */
export interface ImportRun {
  /** In a transaction. */
  client: pg.PoolClient;
  task: ImportTask;
  summary: TableSummary;
}

/** How the staged rows of one kind of file become facts. */
export interface ImportKind {
  /** Tables that it writes. */
  readonly tables: readonly string[];
  /**
   * Compares the staged rows with what is known: what is wrong with them, and, when nothing is, what would
   * change. Called a second time under the writers' lock when others have changed facts since.
   */
  check(run: ImportRun): Promise<Finding[]>;
  /** Works out what differs, and only that; after a check that found nothing. */
  plan(run: ImportRun): Promise<ImportCounts>;
  /** Writes what was worked out, inside an open change. */
  write(run: ImportRun, counts: ImportCounts): Promise<void>;
  /** What a person should know of the state that the import leaves. */
  warnings(run: ImportRun): Promise<ImportWarning[]>;
}

/** Whether the file lacks a column. */
export function lacks(run: ImportRun, column: string): boolean {
  return run.summary.missingOptionalColumns.includes(column);
}
