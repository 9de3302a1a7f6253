import type { Problem } from './cell.js';
import type { Column } from './column.js';

/** Kinds of import files (Dateiarten), as the API names them. */
export const FILE_KINDS = ['organisationseinheiten', 'beschaeftigte', 'schulungsnachweise'] as const;
/** Identifier of a kind of import file. */
export type FileKind = (typeof FILE_KINDS)[number];
/** Everything that is read as a table: the import files, and the figures of a unit without the system. */
export type TableKind = FileKind | 'auswertung';

/** A column of the staging table, with its type in PostgreSQL. */
export interface StagedColumn {
  readonly name: string;
  readonly type: 'integer' | 'text' | 'date' | 'boolean' | 'numeric';
}

/** A value on its way into the staging table; days are `YYYY-MM-DD`. */
export type Staged = string | number | boolean | null;

/** What a row can be asked and told while it is checked as a whole. */
export interface RowCheck {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Reports a problem of the cell under the column of this header. */
  refuse(header: string, problem: Problem): void;
}

/** A kind of table: its columns, and what a row becomes in the staging table. */
export interface TableFormat {
  readonly kind: TableKind;
  /** What the sheet of a workbook may be called. */
  readonly title: string;
  readonly columns: readonly Column<unknown>[];
  /** Columns of the staging table; the first is the number of the row, then come the values in their order. */
  readonly staged: readonly StagedColumn[];
  /**
   * Checks what can be said of the row alone and gives the values after its number.
   * @param values by column, null where a cell is empty or wrong
   */
  stage(values: readonly unknown[], row: RowCheck): readonly Staged[];
}

type Columns = Readonly<Record<string, Column<unknown>>>;
type ValuesOf<C extends Columns> = { [K in keyof C]: C[K] extends Column<infer V> ? V | null : never };

/** A kind of import file, written with a name for each column. */
export function tableFormat<C extends Columns>(format: {
  kind: FileKind;
  title: string;
  columns: C;
  staged: Readonly<Record<string, StagedColumn['type']>>;
  stage(values: ValuesOf<C>, row: RowCheck): readonly Staged[];
}): TableFormat {
  const names = Object.keys(format.columns);
  const staged = Object.entries({ row: 'integer' as const, ...format.staged });
  return {
    kind: format.kind,
    title: format.title,
    columns: Object.values(format.columns),
    staged: staged.map(([name, type]) => ({ name, type })),
    stage(values, row) {
      const named: Record<string, unknown> = {};
      for (let index = 0; index < names.length; index++) named[names[index] as string] = values[index];
      return format.stage(named as ValuesOf<C>, row);
    },
  };
}
