import type { Cell } from '../columns/cell.js';

/** What a person has put right in a file without touching it. */
export interface Correction {
  /** Number of the row as a spreadsheet shows it. */
  row: number;
  /** Header of a column of the file; null = the whole row is left out. */
  column: string | null;
  /** What the cell holds instead. */
  value: string;
}

/** Puts corrections into the rows of a file as they are read. */
export class Corrections {
  private readonly byRow = new Map<number, Correction[]>();

  constructor(corrections: readonly Correction[]) {
    for (const correction of corrections) {
      const known = this.byRow.get(correction.row);
      if (known) known.push(correction);
      else this.byRow.set(correction.row, [correction]);
    }
  }

  /**
   * The cells of a row as they are corrected; of a row that is left out, none.
   * @param positionOf where in the row the cell of a column stands; undefined where the file lacks the column
   */
  applyTo(
    row: number,
    cells: readonly Cell[],
    positionOf: (column: string) => number | undefined,
  ): readonly Cell[] {
    const found = this.byRow.get(row);
    if (!found) return cells;
    if (found.some(({ column }) => column === null)) return [];
    const corrected = [...cells];
    for (const { column, value } of found) {
      const position = column === null ? undefined : positionOf(column);
      if (position === undefined) continue;
      while (corrected.length < position) corrected.push('');
      corrected[position] = value;
    }
    return corrected;
  }
}
