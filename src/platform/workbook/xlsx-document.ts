import { PassThrough, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import ExcelJS from 'exceljs';
import { cellText } from './cell-text.js';
import { columnLetter, XlsxSheet } from './xlsx-sheet.js';

/** What a reader finds in the file's properties. */
export interface DocumentProperties {
  title: string;
  subject: string;
  creator: string;
  created: Date;
}

/** Sizes of paper by their numbers in a workbook. */
const PAPER = { A3: 8, A4: 9 } as const;

/** How a sheet is laid out on the screen and on paper; rows and columns count from 1. */
export interface SheetLayout {
  columnWidths: readonly number[];
  /** The row with the column titles: frozen, and repeated on every printed page. */
  headerRow: number;
  /** Number of columns that stay visible when scrolling to the right. */
  frozenColumns: number;
  filter: boolean;
  /** Size of the paper, for sheets of many columns; A4 else. */
  paper?: keyof typeof PAPER;
  /** At most 80 characters each, without `&`: a print header or footer may have 255 with its codes. */
  pageHeader?: string;
  pageFooter: string;
}

/** A workbook that is being written, sheet after sheet. */
export class XlsxDocument {
  constructor(
    private readonly workbook: ExcelJS.stream.xlsx.WorkbookWriter,
    private readonly cancelled: AbortSignal,
  ) {}

  /** Adds a sheet and answers what `fill` answers. Await it before the next: the sheets are one stream. */
  async sheet<T>(name: string, layout: SheetLayout, fill: (sheet: XlsxSheet) => T | Promise<T>): Promise<T> {
    const { columnWidths, headerRow, frozenColumns, filter, paper = 'A4', pageHeader, pageFooter } = layout;
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
        paperSize: PAPER[paper] as number,
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
