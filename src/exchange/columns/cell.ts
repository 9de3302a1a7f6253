/** What is wrong with a cell: a stable code, and a German sentence about what was found and what is allowed. */
export interface Problem {
  /** Stable, UPPER_SNAKE_CASE. */
  readonly code: string;
  /** @param found the cell as it may be shown, without its quotation marks */
  readonly say: (found: string) => string;
}

/** A cell of a workbook that is formatted as a date; the time of day is left out. */
export interface DayCell {
  /** `YYYY-MM-DD`, not checked against the calendar. */
  readonly day: string;
}

/** A cell that cannot be read as it stands in the file, such as a formula. */
export interface DefectiveCell {
  readonly problem: Problem;
  readonly found: string;
}

/** A cell as the file gives it; an empty one is the empty string. */
export type Cell = string | DayCell | DefectiveCell;

/** One fault of a file that a person can find and mend. */
export interface RowError {
  /** Number of the row as a spreadsheet shows it; the header row is usually 1. */
  row: number;
  /** Header of the column. */
  column: string;
  code: string;
  message: string;
  /** What was found, shortened; null where the cell is empty. */
  value: string | null;
}

/** Says of the cell that is being read what is wrong with it. */
export type Report = (problem: Problem) => void;

/** What a cell holds, for a person: the text, the day, or what could not be read. */
export function foundIn(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  return 'day' in cell ? cell.day : cell.found;
}
