import type { Cell, RowError } from '../../../src/exchange/columns/cell.js';
import type { Staged, TableFormat } from '../../../src/exchange/columns/table-format.js';
import { ErrorLog } from '../../../src/exchange/reading/error-log.js';
import { RowReader } from '../../../src/exchange/reading/row-reader.js';
import { TODAY } from './read-file.js';

/** What row 2 of a file becomes that has exactly these columns. */
export function stageRow(
  format: TableFormat,
  cells: Record<string, Cell>,
): { staged: Record<string, Staged>; errors: RowError[] } {
  const log = new ErrorLog();
  const headers = Object.keys(cells);
  const positions = format.columns.map(({ header }) =>
    header in cells ? headers.indexOf(header) : undefined,
  );
  const values = new RowReader(format, positions, TODAY, log).read(2, Object.values(cells));
  const staged = Object.fromEntries(format.staged.map(({ name }, index) => [name, values[index] ?? null]));
  return { staged, errors: log.errors };
}
