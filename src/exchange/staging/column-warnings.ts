import { listed } from '../german-text.js';
import { type ImportRun, lacks } from '../import-run.js';
import type { ImportWarning } from '../import-task.js';

/**
 * The warnings about columns: those that nobody knows, and those that the file lacks and that matter.
 * @param missing what follows from the lack of a column, by its header
 */
export function columnWarnings(run: ImportRun, missing: Readonly<Record<string, string>>): ImportWarning[] {
  const { unknownColumns } = run.summary;
  const warnings = Object.entries(missing)
    .filter(([column]) => lacks(run, column))
    .map(([column, consequence]) => ({
      code: 'MISSING_COLUMN',
      message: `Die Spalte „${column}“ fehlt. ${consequence}`,
    }));
  if (unknownColumns.length === 0) return warnings;
  const message = `Diese Spalten sind unbekannt und wurden nicht beachtet: ${listed(unknownColumns.map((name) => `„${name}“`))}.`;
  return [{ code: 'UNKNOWN_COLUMNS', message }, ...warnings];
}
