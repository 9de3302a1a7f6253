import { instantOf } from '../../platform/database/instant.sql.js';
import type { ProblemItem } from '../../platform/problem/problem.js';
import type { EmployeesMode } from '../columns/employees.js';
import type { FileKind } from '../columns/table-format.js';
import type { ImportPhase, ImportResult } from '../import-task.js';
import type { TableSummary } from '../reading/table-staging.js';
import type { ImportRunDto } from './import-run.dto.js';
import { INTERRUPTED } from './instance.js';

/** What a reading of the file came to, without its errors. */
export type RecognisedTable = Omit<TableSummary, 'errors' | 'errorCount'>;

/** Why a run was refused, as it is kept. */
export interface KeptProblem {
  code: string;
  detail: string;
  errors: ProblemItem[];
  errorCount: number;
}

/** A run as it stands in the database. */
export interface RunRow {
  id: string;
  fileName: string;
  fileBytes: number;
  kind: FileKind | null;
  mode: EmployeesMode | null;
  on: string | null;
  leavers: number | null;
  state: 'CHECKING' | 'CHECKED' | 'APPLYING' | 'APPLIED' | 'DISCARDED';
  isInterrupted: boolean;
  phase: ImportPhase;
  rowsRead: number;
  attempt: number;
  isStale: boolean;
  recognised: RecognisedTable | null;
  result: ImportResult | null;
  problem: KeptProblem | null;
  corrections: number;
  by: string;
  madeAt: string;
  endedById: string | null;
  endedBy: string | null;
  endedAt: string | null;
  change: number | null;
  undoneChange: number | null;
}

const runs = (problem: string) => `
SELECT run.id, run.file_name AS "fileName", run.file_bytes AS "fileBytes", run.kind, run.mode, run.on_day AS "on",
  run.leavers, run.state, ${INTERRUPTED} AS "isInterrupted", run.phase, run.rows_read AS "rowsRead", run.attempt,
  run.is_stale AS "isStale", run.recognised, run.result, ${problem} AS problem, run.corrections, maker.display_name AS by,
  ${instantOf('run.made_at')} AS "madeAt", run.ended_by AS "endedById", ender.display_name AS "endedBy",
  ${instantOf('run.ended_at')} AS "endedAt", run.change_id AS change, run.undone_change_id AS "undoneChange"
  FROM import_run run
  JOIN account maker ON maker.id = run.account_id
  LEFT JOIN account ender ON ender.id = run.ended_by`;

/** Selects runs as `RunRow`. */
export const RUNS = runs('run.problem');

/** The same without the faults, of which a list would hold many thousands. */
export const LISTED_RUNS = runs(`run.problem - 'errors'`);

/** The run as it is answered; nothing of what the file says of persons. */
export function runDto(row: RunRow, accountId: string): ImportRunDto {
  const { result, problem } = row;
  return {
    id: row.id,
    fileName: row.fileName,
    fileBytes: row.fileBytes,
    kind: row.kind,
    mode: row.mode,
    on: row.on,
    leavers: row.leavers,
    state: row.isInterrupted ? 'INTERRUPTED' : row.state === 'CHECKED' && problem ? 'REFUSED' : row.state,
    phase: row.phase,
    rowsRead: row.rowsRead,
    rows: result?.rows ?? row.recognised?.rows ?? null,
    refusal: problem && { code: problem.code, detail: problem.detail, errorCount: problem.errorCount },
    counts: result && {
      rows: result.rows,
      created: result.created,
      updated: result.updated,
      removed: result.removed,
      unchanged: result.unchanged,
      warnings: result.warnings,
    },
    corrections: row.corrections,
    isStale: row.isStale,
    by: row.by,
    madeAt: row.madeAt,
    endedBy: row.endedBy,
    endedAt: row.endedAt,
    change: row.change,
    isUndone: row.undoneChange !== null,
    mayUndo: row.change !== null && row.undoneChange === null && row.endedById === accountId,
  };
}
