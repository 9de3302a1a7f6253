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

/** What exceljs keeps to itself of a sheet that it streams. */
interface StreamedSheet {
  readonly stream: { write(text: string): void; readonly pipes: Writable[] };
  readonly _workbook: { readonly styles: { addStyleModel(style: CellStyle): number } };
  startedData: boolean;
  _writeColumns(): void;
  _writeOpenSheetData(): void;
}

/** A style that is one object, so that exceljs looks it up instead of comparing it. */
const PLAIN: CellStyle = {};
const NOTHING = Buffer.alloc(0);

/**
 * A sheet that is being written, row after row. Rows leave the memory at once; whoever writes many of them
 * awaits `room` now and then, so that the file is not made faster than it is taken.
 *
 * The rows are written as XML right into the stream of exceljs, which makes everything else of the file: its
 * object for each cell costs more than finding, judging and sorting the persons together.
 */
export class XlsxSheet {
  readonly #sheet: StreamedSheet;
  #rows = 0;
  #lastTableRow = 0;
  #taken: Promise<void> = Promise.resolve();

  constructor(
    sheet: ExcelJS.Worksheet,
    private readonly cancelled: AbortSignal,
  ) {
    this.#sheet = sheet as unknown as StreamedSheet;
  }

  /** Writes a row; its cells look like the style at the same place. `height` in points, else by the program. */
  row(values: readonly CellValue[], styles: readonly CellStyle[], height?: number): void {
    const { stream, _workbook } = this.#sheet;
    if (!this.#sheet.startedData) {
      this.#sheet._writeColumns();
      this.#sheet._writeOpenSheetData();
      this.#sheet.startedData = true;
    }
    this.#rows++;
    let cells = '';
    for (let index = 0; index < values.length; index++) {
      const look = _workbook.styles.addStyleModel(styles[index] ?? PLAIN);
      cells += cellXml(columnLetter(index + 1) + this.#rows, look, values[index]);
    }
    const tall = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
    stream.write(`<row r="${this.#rows}"${tall}>${cells}</row>`);
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
    const [pipe] = this.#sheet.stream.pipes;
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

const DAY = 86_400_000;
/** 1970-01-01 in the days of a spreadsheet. */
const EPOCH_DAY = 25_569;

/** Only a `Sum` becomes a formula; a text that looks like one, or an object of any other kind, becomes text. */
function cellXml(place: string, look: number, value: unknown): string {
  const start = `<c r="${place}" s="${look}"`;
  if (typeof value === 'number' && Number.isFinite(value)) return `${start}><v>${value}</v></c>`;
  if (value instanceof Sum) return `${start}><f>SUM(${value.range})</f><v>${value.result}</v></c>`;
  if (value instanceof Date && !Number.isNaN(value.getTime())) {
    return `${start}><v>${EPOCH_DAY + value.getTime() / DAY}</v></c>`;
  }
  const text = value === null || value === undefined ? '' : cellText(String(value));
  return text === '' ? `${start}/>` : `${start} t="str"><v>${escaped(text)}</v></c>`;
}

const MARKUP = /[&<>]/;

function escaped(text: string): string {
  if (!MARKUP.test(text)) return text;
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
