import type { Problem, RowError } from '../columns/cell.js';
import { shownText } from '../columns/cell-text.js';
import { LIMITS } from './limits.js';

/** The errors of a file: all are counted, the first are kept in the order of the rows. */
export class ErrorLog {
  readonly errors: RowError[] = [];
  count = 0;

  /** @param found the cell's content; empty where there is none */
  add(row: number, column: string, problem: Problem, found: string): void {
    this.count++;
    if (this.errors.length >= LIMITS.listedErrors) return;
    const shown = shownText(found);
    this.errors.push({
      row,
      column,
      code: problem.code,
      message: problem.say(shown),
      value: shown === '' ? null : shown,
    });
  }
}
