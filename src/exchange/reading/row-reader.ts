import { type Cell, foundIn, type Problem, type Report } from '../columns/cell.js';
import { cleanText } from '../columns/cell-text.js';
import type { Column } from '../columns/column.js';
import type { RowCheck, Staged, TableFormat } from '../columns/table-format.js';
import type { ErrorLog } from './error-log.js';

const FORBIDDEN_CHARACTER: Problem = {
  code: 'FORBIDDEN_CHARACTER',
  say: (found) =>
    `„${found}“ enthält ein unsichtbares oder unlesbares Zeichen. Erlaubt: Text ohne Steuerzeichen.`,
};
const dayInText = (allowed: string): Problem => ({
  code: 'DAY_IN_TEXT',
  say: (found) =>
    `Die Zelle ist ein Datum (${found}). Erlaubt: ${allowed}. Stellen Sie die Zelle auf Text um und geben Sie den Wert neu ein.`,
});
const required = (allowed: string): Problem => ({
  code: 'REQUIRED',
  say: () => `Die Zelle ist leer. Erlaubt: ${allowed}.`,
});

/** Turns the cells of a row into the values of the staging table and reports what is wrong with them. */
export class RowReader implements RowCheck {
  private number = 0;
  private index = 0;
  /** Bit of each column with an error in this row: one error per cell is enough. */
  private faulty = 0;
  private cells: readonly Cell[] = [];
  private readonly indexes: Map<string, number>;
  private readonly report: Report = (problem) => this.fault(this.index, problem);

  /**
   * @param positions for each column of the format its position in the row, undefined where the file lacks it
   * @param today `YYYY-MM-DD`
   */
  constructor(
    private readonly format: TableFormat,
    private readonly positions: readonly (number | undefined)[],
    readonly today: string,
    private readonly log: ErrorLog,
  ) {
    this.indexes = new Map(format.columns.map(({ header }, index) => [header, index]));
  }

  /** The staged values of a row; a cell with an error becomes null. */
  read(number: number, cells: readonly Cell[]): readonly Staged[] {
    this.number = number;
    this.cells = cells;
    this.faulty = 0;
    const { columns } = this.format;
    const values: unknown[] = new Array(columns.length);
    for (let index = 0; index < columns.length; index++) {
      this.index = index;
      values[index] = this.value(columns[index] as Column<unknown>, this.cell(index));
    }
    return this.format.stage(values, this);
  }

  refuse(header: string, problem: Problem): void {
    this.fault(this.indexes.get(header) ?? 0, problem);
  }

  private value(column: Column<unknown>, cell: Cell | undefined): unknown {
    if (cell === undefined) return column.absent;
    if (typeof cell !== 'string') return this.otherValue(column, cell);
    const text = cleanText(cell);
    if (text === null) this.report(FORBIDDEN_CHARACTER);
    else if (text !== '') return column.type.read(text, this.report);
    else if (column.filled) this.report(required(column.type.allowed));
    else return column.empty;
    return null;
  }

  private otherValue(column: Column<unknown>, cell: Exclude<Cell, string>): unknown {
    if ('problem' in cell) this.report(cell.problem);
    else if (column.type.takesDays) return column.type.read(cell.day, this.report);
    else this.report(dayInText(column.type.allowed));
    return null;
  }

  /** The cell of a column; empty where the row is shorter, undefined where the file lacks the column. */
  private cell(index: number): Cell | undefined {
    const position = this.positions[index];
    return position === undefined ? undefined : (this.cells[position] ?? '');
  }

  private fault(index: number, problem: Problem): void {
    if (this.faulty & (1 << index)) return;
    this.faulty |= 1 << index;
    this.log.add(
      this.number,
      this.format.columns[index]?.header ?? '',
      problem,
      foundIn(this.cell(index) ?? ''),
    );
  }
}
