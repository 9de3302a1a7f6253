import { type Cell, foundIn } from '../columns/cell.js';
import { shownText } from '../columns/cell-text.js';

const SHOWN_ROWS = 5;
const LOOKED_AT_ROWS = 1_000;
// Letters that a wrong reading of the file's encoding turns into others.
const AT_RISK = /[^\0-\x7f]/;

/** A row as it was read, for a person to look at before the import. */
export interface PreviewRow {
  row: number;
  /** By the recognised columns in the order of the file. */
  cells: string[];
}

/**
 * The first rows, and of the first thousand those with letters beyond ASCII: a wrong encoding looks plausible to a
 * program, in a name a person sees it at once.
 */
export class Preview {
  private lookedAt = 0;
  private readonly first: PreviewRow[] = [];
  private readonly telling: PreviewRow[] = [];

  /** @param positions of the recognised columns */
  add(row: number, cells: readonly Cell[], positions: readonly number[]): void {
    if (this.telling.length === SHOWN_ROWS || this.lookedAt++ === LOOKED_AT_ROWS) return;
    const wanted = this.first.length < SHOWN_ROWS;
    const found = positions.map((position) => foundIn(cells[position] ?? ''));
    const telling = found.some((cell) => AT_RISK.test(cell));
    if (!wanted && !telling) return;
    const shown = { row, cells: found.map(shownText) };
    if (telling) this.telling.push(shown);
    if (wanted) this.first.push(shown);
  }

  /** At most five rows, those with letters beyond ASCII preferred. */
  rows(): PreviewRow[] {
    const others = this.first.filter((row) => !this.telling.includes(row));
    return [...this.telling, ...others].slice(0, SHOWN_ROWS).sort((a, b) => a.row - b.row);
  }
}
