import type { Report } from './cell.js';

/** How the text of a cell becomes a value. */
export interface CellType<V> {
  /** What is allowed, as the end of a German sentence. */
  readonly allowed: string;
  /** Whether a date cell of a workbook is welcome; elsewhere it is a text that a spreadsheet has spoilt. */
  readonly takesDays?: boolean;
  /** The value of a cell that is not empty and was cleaned; null when it was reported as wrong. */
  read(text: string, report: Report): V | null;
}

/** A column of an import file. */
export interface Column<V> {
  /** The German name in the header row. */
  readonly header: string;
  readonly type: CellType<V>;
  /** Whether the file must have the column. */
  readonly needed: boolean;
  /** Whether each row must fill it. */
  readonly filled: boolean;
  /** The value of an empty cell. */
  readonly empty: V | null;
  /** The value of every row when the file does not have the column. */
  readonly absent: V | null;
}

/** A column that the file must have and each row must fill. */
export function required<V>(header: string, type: CellType<V>): Column<V> {
  return { header, type, needed: true, filled: true, empty: null, absent: null };
}

/**
 * A column that the file may lack.
 * @param empty value of an empty cell
 * @param absent value of every row when the file does not have the column
 */
export function optional<V>(
  header: string,
  type: CellType<V>,
  empty: V | null = null,
  absent: V | null = empty,
): Column<V> {
  return { header, type, needed: false, filled: false, empty, absent };
}
