import type pg from 'pg';
import type { EmployeesMode } from './columns/employees.js';
import type { FileKind } from './columns/table-format.js';
import type { Correction } from './reading/corrections.js';
import type { TableSummary } from './reading/table-staging.js';

/** One file that is to become facts. */
export interface ImportTask {
  kind: FileKind;
  /** Path of the file on disk. */
  file: string;
  /** The name that the file has for the person who sends it; shown in the history. */
  fileName?: string | undefined;
  /** Do everything, answer, and keep nothing. */
  dryRun: boolean;
  /** For `beschaeftigte` only; default `history`. */
  mode?: EmployeesMode | undefined;
  /** Day whose state the file tells, `YYYY-MM-DD`; with `mode: 'state'` only, and needed there. */
  on?: string | undefined;
  /** How many persons are expected to end; with `mode: 'state'` only. */
  leavers?: number | undefined;
  /** `YYYY-MM-DD`. */
  today: string;
  /** Account of whoever imports; null = the installation itself. */
  actor: string | null;
  /** Aborted when nobody waits for the answer any more; what is not committed by then is given up. */
  signal?: AbortSignal | undefined;
  /** What counts instead of cells of the file. */
  corrections?: readonly Correction[] | undefined;
  /** Looks on while the import is under way. */
  watch?: ImportWatch | undefined;
}

/** What an import is busy with, in this order. */
export const IMPORT_PHASES = ['WAITING', 'READING', 'CHECKING', 'COMPARING', 'WRITING'] as const;
export type ImportPhase = (typeof IMPORT_PHASES)[number];

/** Somebody who looks on while a file is imported. */
export interface ImportWatch {
  began(phase: ImportPhase): void;
  /** So many rows are read so far. */
  read(rows: number): void;
  /** The file is a table of its kind; now its rows are checked. */
  recognised(summary: TableSummary): void;
  /**
   * Everything is written and about to be committed, or rolled back in a dry run: the last statements of the
   * transaction. When it throws, nothing is kept.
   * @param change number of the change; null when nothing differs
   */
  ended?(client: pg.PoolClient, result: ImportResult, change: number | null): Promise<void>;
}

/** What an import has changed, or would change, counted in rows of the file. */
export interface ImportCounts {
  /** Rows that tell of something that was not known. */
  created: number;
  /** Rows that differ from what was known. */
  updated: number;
  /** What was known and is no more. */
  removed: number;
}

/** Something that a person should know about an import that was not refused. */
export interface ImportWarning {
  /** Stable, UPPER_SNAKE_CASE. */
  code: string;
  /** A German sentence. */
  message: string;
}

/** The answer to an import. */
export interface ImportResult extends ImportCounts {
  kind: FileKind;
  dryRun: boolean;
  /** Rows of the file without its header; `created + updated + unchanged`. */
  rows: number;
  unchanged: number;
  warnings: ImportWarning[];
}
