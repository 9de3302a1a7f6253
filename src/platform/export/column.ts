/** A column of a list that can be taken along as a file. */
export interface Column<Row> {
  /** German heading, as in the import files where there is one. */
  title: string;
  /** Width on a sheet, in digits. */
  width: number;
  /** How the value is shown; without it as text. */
  kind?: 'day' | 'number';
  /** A text, a number, or a day `YYYY-MM-DD`. */
  value(row: Row): string | number | null;
}

/** A list as a file: what it is called, its columns, and its rows as they are read. */
export interface Table<Row> {
  /** Name of the file without its ending, like `personen-2026-12-31`. */
  fileName: string;
  /** Name of the sheet. */
  title: string;
  /** What stands below each printed page. */
  footer: string;
  columns: readonly Column<Row>[];
  rows: AsyncIterable<Row>;
}

/** Label of a term by its id; an id without one is shown as it is. */
export function labelOf(terms: readonly { id: string; label: string }[], id: string | null): string | null {
  return terms.find((term) => term.id === id)?.label ?? id;
}
