import type { Writable } from 'node:stream';
import type ExcelJS from 'exceljs';
import { cellText } from './cell-text.js';

/** Look of a cell. Share one object among all cells that look alike: it is written to the file once. */
export type CellStyle = Partial<ExcelJS.Style>;

/** A sum of cells, with the result that a program shows which does not calculate. */
export class Sum {
  constructor(
    readonly range: string,
    readonly result: number,
  ) {}
}

/** What a cell may hold; a `Date` is midnight UTC of the day it stands for. Anything else is written as text. */
export type CellValue = string | number | Date | Sum | null;

const NOTHING = Buffer.alloc(0);

/**
 * A sheet that is being written, row after row. Rows leave the memory at once; whoever writes many of them
 * awaits `room` now and then, so that the file is not made faster than it is taken.
 */
export class XlsxSheet {
  #rows = 0;
  #lastTableRow = 0;
  #taken: Promise<void> = Promise.resolve();

  constructor(
    private readonly sheet: ExcelJS.Worksheet,
    private readonly cancelled: AbortSignal,
  ) {}

  /** Writes a row; its cells look like the style at the same place. `height` in points, else by the program. */
  row(values: readonly CellValue[], styles: readonly CellStyle[], height?: number): void {
    const row = this.sheet.addRow([]);
    for (let index = 0; index < values.length; index++) {
      const cell = row.getCell(index + 1);
      const value = stored(values[index]);
      if (value !== null) cell.value = value;
      cell.style = styles[index] ?? {};
    }
    if (height !== undefined) row.height = height;
    row.commit();
    this.#rows++;
  }

  /** Number of the row that was written last. */
  get lastRow(): number {
    return this.#rows;
  }

  /** The table ends with the row that was written last; what follows (a line of sums) is not filtered. */
  endTable(): void {
    this.#lastTableRow = this.#rows;
  }

  get lastTableRow(): number {
    return this.#lastTableRow || this.#rows;
  }

  /**
   * Waits until all rows but those since the last call have been compressed and taken, and rejects when the
   * target is gone. exceljs itself ignores a slow target and would keep the whole sheet in memory, so this asks
   * the stream into which exceljs pours the sheet.
   */
  async room(): Promise<void> {
    const earlier = this.#taken;
    this.#taken = this.#flow();
    await earlier;
    this.cancelled.throwIfAborted();
  }

  #flow(): Promise<void> {
    const [pipe] = (this.sheet as unknown as { stream: { pipes: Writable[] } }).stream.pipes;
    if (!pipe) throw new Error('The sheet is not connected to the file');
    return new Promise((resolve) => {
      const settled = () => {
        this.cancelled.removeEventListener('abort', settled);
        resolve();
      };
      this.cancelled.addEventListener('abort', settled);
      pipe.write(NOTHING, settled);
    });
  }
}

/** Letters of a column, counted from 1: 27 is AA. */
export function columnLetter(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? columnLetter(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/**
 * The value as exceljs takes it. Only a `Sum` becomes a formula; an object of any other kind, which exceljs
 * could read as a formula or a link, becomes text.
 */
function stored(value: unknown): ExcelJS.CellValue {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (value instanceof Sum) return { formula: `SUM(${value.range})`, result: value.result };
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value;
  if (value === null || value === undefined) return null;
  return cellText(String(value)) || null;
}
