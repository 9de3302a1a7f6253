import { PassThrough, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import ExcelJS from 'exceljs';
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

/** What a reader finds in the file's properties. */
export interface DocumentProperties {
  title: string;
  subject: string;
  creator: string;
  created: Date;
}

/** How a sheet is laid out on the screen and on paper; rows and columns count from 1. */
export interface SheetLayout {
  columnWidths: readonly number[];
  /** The row with the column titles: frozen, and repeated on every printed page. */
  headerRow: number;
  /** Number of columns that stay visible when scrolling to the right. */
  frozenColumns: number;
  filter: boolean;
  /** At most 80 characters each, without `&`: a print header or footer may have 255 with its codes. */
  pageHeader?: string;
  pageFooter: string;
}

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
      cell.value = stored(values[index]);
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

/** A workbook that is being written, sheet after sheet. */
export class XlsxDocument {
  constructor(
    private readonly workbook: ExcelJS.stream.xlsx.WorkbookWriter,
    private readonly cancelled: AbortSignal,
  ) {}

  /** Adds a sheet and answers what `fill` answers. Await it before the next: the sheets are one stream. */
  async sheet<T>(name: string, layout: SheetLayout, fill: (sheet: XlsxSheet) => T | Promise<T>): Promise<T> {
    const { columnWidths, headerRow, frozenColumns, filter, pageHeader, pageFooter } = layout;
    const lastColumn = columnLetter(columnWidths.length);
    const firstCell = `${columnLetter(frozenColumns + 1)}${headerRow + 1}`;
    const worksheet = this.workbook.addWorksheet(name, {
      properties: { dyDescent: 0.25 },
      views: [
        {
          state: 'frozen',
          xSplit: frozenColumns,
          ySplit: headerRow,
          activeCell: firstCell,
          showGridLines: false,
        },
      ],
      pageSetup: {
        paperSize: 9,
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
        printTitlesRow: `${headerRow}:${headerRow}`,
      },
      headerFooter: {
        oddFooter: `&L&A&C${pageFooter}&RSeite &P von &N`,
        ...(pageHeader ? { oddHeader: `&R${pageHeader}` } : {}),
      },
    });
    // exceljs takes a width of exactly 9 for no width at all and leaves the column narrower.
    worksheet.columns = columnWidths.map((width) => ({ width: width === 9 ? 9.1 : width }));
    const sheet = new XlsxSheet(worksheet, this.cancelled);
    const answer = await fill(sheet);
    const end = `${lastColumn}${sheet.lastTableRow}`;
    if (filter) worksheet.autoFilter = `A${headerRow}:${end}`;
    // A name that screen readers know: the row and the column of this cell are the titles of the table.
    const region = `TitleRegion1.A${headerRow}.${lastColumn}${sheet.lastRow}.${worksheet.id}`;
    this.workbook.definedNames.add(`'${name}'!$A$${headerRow}`, region);
    (worksheet as unknown as { commit(): void }).commit();
    return answer;
  }
}

/**
 * Writes a workbook to `target` and ends it. Rejects, and destroys `target` so that nobody takes half a file
 * for a whole one, when `fill` rejects or `target` closes early.
 */
export async function writeDocument(
  target: Writable,
  properties: DocumentProperties,
  fill: (document: XlsxDocument) => Promise<void>,
): Promise<void> {
  const output = new PassThrough();
  const cancel = new AbortController();
  const delivered = pipeline(output, target);
  delivered.catch((error) => cancel.abort(error));
  try {
    const { stream } = ExcelJS;
    const workbook = new stream.xlsx.WorkbookWriter({
      stream: output,
      useStyles: true,
      useSharedStrings: false,
    });
    Object.assign(workbook, {
      title: cellText(properties.title),
      subject: cellText(properties.subject),
      creator: cellText(properties.creator),
      lastModifiedBy: cellText(properties.creator),
      language: 'de-DE',
    });
    workbook.created = properties.created;
    workbook.modified = properties.created;
    workbook.views = [
      { x: 0, y: 0, width: 28000, height: 16000, firstSheet: 0, activeTab: 0, visibility: 'visible' },
    ];
    await fill(new XlsxDocument(workbook, cancel.signal));
    await Promise.race([workbook.commit(), delivered]);
  } catch (error) {
    output.destroy(error instanceof Error ? error : new Error(String(error)));
    throw error;
  }
  await delivered;
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
