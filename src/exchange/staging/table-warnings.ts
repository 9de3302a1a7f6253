import { listed } from '../../platform/german-text.js';
import { type ImportRun, lacks } from '../import-run.js';
import type { ImportWarning } from '../import-task.js';

/**
 * The warnings about the table: that it has no rows, columns that nobody knows, columns that it lacks and that matter.
 * @param missing what follows from the lack of a column, by its header
 */
export function tableWarnings(run: ImportRun, missing: Readonly<Record<string, string>>): ImportWarning[] {
  const { rows, unknownColumns } = run.summary;
  const warnings = Object.entries(missing)
    .filter(([column]) => lacks(run, column))
    .map(([column, consequence]) => ({
      code: 'MISSING_COLUMN',
      message: `Die Spalte „${column}“ fehlt. ${consequence}`,
    }));
  if (rows === 0) warnings.unshift({ code: 'NO_ROWS', message: 'Unter der Kopfzeile steht keine Zeile.' });
  if (unknownColumns.length === 0) return warnings;
  const message = `Diese Spalten sind unbekannt und wurden nicht beachtet: ${listed(unknownColumns.map((name) => `„${name}“`))}.`;
  return [{ code: 'UNKNOWN_COLUMNS', message }, ...warnings];
}
