import type { EmployeesMode } from './columns/employees.js';
import type { FileKind } from './columns/table-format.js';

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
