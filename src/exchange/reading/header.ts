import { type Cell, foundIn } from '../columns/cell.js';
import { shownText } from '../columns/cell-text.js';
import { matchKey } from '../columns/match-key.js';
import type { TableFormat } from '../columns/table-format.js';
import { unreadable } from './unreadable-file.error.js';

/** What the header row of a file says. */
export interface Header {
  /** For each column of the format its position in the file, undefined where the file lacks it. */
  positions: (number | undefined)[];
  /** Cells of the header row. */
  width: number;
  /** Recognised columns in the order of the file. */
  columns: string[];
  unknownColumns: string[];
  missingOptionalColumns: string[];
}

/** How many columns of the format a row names. */
export function countColumns(cells: readonly Cell[], format: TableFormat): number {
  const keys = new Set(cells.map((cell) => matchKey(foundIn(cell))));
  return format.columns.filter(({ header }) => keys.has(matchKey(header))).length;
}

/**
 * Finds the columns of a format in a header row, in any order and without regard to case, spaces and hyphens.
 * Throws UnreadableFileError when the row is no header, lacks a required column or names a column twice.
 */
export function readHeader(cells: readonly Cell[], format: TableFormat): Header {
  const known = new Map(format.columns.map((column, index) => [matchKey(column.header), index]));
  const header: Header = {
    positions: format.columns.map(() => undefined),
    width: cells.length,
    columns: [],
    unknownColumns: [],
    missingOptionalColumns: [],
  };
  cells.forEach((cell, position) => {
    const name = foundIn(cell);
    const index = known.get(matchKey(name));
    if (index === undefined) {
      if (matchKey(name) !== '') header.unknownColumns.push(shownText(name));
      return;
    }
    const column = format.columns[index]?.header ?? '';
    if (header.positions[index] !== undefined) throw unreadable('DUPLICATE_COLUMN', column);
    header.positions[index] = position;
    header.columns.push(column);
  });
  const missing = format.columns.filter((_, index) => header.positions[index] === undefined);
  const needed = missing.filter((column) => column.needed).map((column) => column.header);
  if (header.columns.length === 0) throw unreadable('NO_HEADER', needed.join(', '));
  if (needed.length > 0) throw unreadable('MISSING_COLUMNS', needed.join(', '));
  header.missingOptionalColumns = missing.map((column) => column.header);
  return header;
}
