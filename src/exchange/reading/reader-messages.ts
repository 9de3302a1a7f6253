import type { EmployeesMode } from '../columns/employees.js';
import type { TableKind } from '../columns/table-format.js';
import type { Correction } from './corrections.js';
import type { TableSummary } from './table-staging.js';
import type { UnreadableFileCode } from './unreadable-file.error.js';

/** What is to be read. */
export interface ReadingTask {
  /** Path of the file on disk. */
  path: string;
  kind: TableKind;
  /** For `beschaeftigte` only; default `history`. */
  mode?: EmployeesMode;
  /** `YYYY-MM-DD`. */
  today: string;
  /** What a person has put right; it counts as if the file said so. */
  corrections?: readonly Correction[];
}

/** Lines on their way into the staging table. */
export interface Batch {
  /** PostgreSQL's COPY text format in UTF-8, `\N` for null, whole lines. */
  lines: Uint8Array;
  rows: number;
}

/** What the reading thread says. */
export type ReaderMessage =
  | { type: 'batch'; batch: Batch }
  | { type: 'summary'; summary: TableSummary }
  | { type: 'refusal'; code: UnreadableFileCode; message: string };

/** Batches that may be under way before the thread waits for one to be taken. */
export const BATCHES_UNDER_WAY = 4;
