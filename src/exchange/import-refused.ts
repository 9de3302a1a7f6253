import { databaseFault } from '../platform/problem/database-problem.js';
import { ProblemException, type ProblemItem } from '../platform/problem/problem.js';
import type { RowError } from './columns/cell.js';
import { formatOf } from './columns/format-of.js';
import type { TableFormat } from './columns/table-format.js';
import type { ImportTask } from './import-task.js';
import { LIMITS } from './reading/limits.js';
import type { TableSummary } from './reading/table-staging.js';
import type { UnreadableFileError } from './reading/unreadable-file.error.js';
import type { Finding } from './staging/finding.js';

/** Throws the 422 with everything that is wrong with the cells and rows of a file, if anything is. */
export function refuseFaults(task: ImportTask, summary: TableSummary, findings: readonly Finding[]): void {
  const errorCount = summary.errorCount + findings.reduce((sum, { count }) => sum + count, 0);
  const errors = [...summary.errors, ...findings.flatMap((finding) => finding.errors)];
  refuseErrors(formatOf(task.kind, task.mode), errors, errorCount);
}

/** Throws the 422 with these errors by row and column, if there are any. @param errorCount all, listed or not */
export function refuseErrors(format: TableFormat, found: readonly RowError[], errorCount: number): void {
  if (errorCount === 0) return;
  const order = new Map(format.columns.map(({ header }, index) => [header, index]));
  const place = (column: string) => order.get(column) ?? order.size;
  const errors = [...found]
    .sort((a, b) => a.row - b.row || place(a.column) - place(b.column))
    .slice(0, LIMITS.listedErrors);
  throw new ProblemException(422, 'IMPORT_REFUSED', howMany(errorCount), { errors, errorCount });
}

/** The refusal of a file that cannot be read as a table at all. */
export function unreadableFile({ code, message }: UnreadableFileError): ProblemException {
  const status = code === 'FILE_TOO_LARGE' ? 413 : 422;
  return new ProblemException(status, code, message, { errors: [{ code, message }], errorCount: 1 });
}

/** The refusal of a file for one reason that lies in no single row. */
export function refusedFor(item: ProblemItem): ProblemException {
  return new ProblemException(422, item.code, item.message, { errors: [item], errorCount: 1 });
}

/** The refusal of a file that breaks a constraint of the database; undefined for every other error. */
export function contradiction(error: unknown): ProblemException | undefined {
  const fault = databaseFault(error);
  if (!fault?.code.startsWith('23')) return undefined;
  const sentence =
    CONTRADICTIONS[fault.constraint ?? ''] ?? 'Die Datei widerspricht dem, was schon bekannt ist.';
  return refusedFor({ code: 'CONTRADICTION', message: `${sentence} Es wurde nichts übernommen.` });
}

const CONTRADICTIONS: Readonly<Record<string, string>> = {
  unit_circle: 'Mit den bekannten Organisationseinheiten stünden welche im Kreis übereinander.',
  assignment_within_unit: 'Eine Zuordnung läge außerhalb der Gültigkeit ihrer Organisationseinheit.',
};

/** Throws when nobody waits for the import any more. */
export function assertWanted({ signal }: ImportTask): void {
  if (!signal?.aborted) return;
  const detail = 'Die Verbindung wurde getrennt, bevor der Import fertig war. Es wurde nichts übernommen.';
  throw new ProblemException(400, 'CONNECTION_CLOSED', detail);
}

function howMany(errorCount: number): string {
  const faults = errorCount === 1 ? 'einen Fehler' : `${errorCount.toLocaleString('de-DE')} Fehler`;
  const listed =
    errorCount > LIMITS.listedErrors
      ? ` Die ersten ${LIMITS.listedErrors.toLocaleString('de-DE')} sind aufgezählt.`
      : '';
  return `Die Datei enthält ${faults}. Es wurde nichts übernommen.${listed}`;
}
