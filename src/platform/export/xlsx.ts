import type { Writable } from 'node:stream';
import { DAY_CELL, NUMBER_CELL, TEXT_CELL, TITLE } from '../workbook/cell-style.js';
import { heightOf } from '../workbook/cell-text.js';
import { cellDay } from '../workbook/german-date.js';
import { writeDocument } from '../workbook/xlsx-document.js';
import type { CellValue } from '../workbook/xlsx-sheet.js';
import type { Column, Table } from './column.js';

/** Media type of a workbook. */
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const STYLES = { day: DAY_CELL, number: NUMBER_CELL };
const TITLE_HEIGHT = 34;
/** Rows between two looks at the pace of the target. */
const ROWS_PER_LOOK = 64;

/**
 * Writes a list to `target` as a workbook with one sheet, and ends it. Rows are taken only as fast as `target`
 * takes the file; rejects, and destroys `target`, when reading them fails.
 */
export async function writeXlsx<Row>(target: Writable, table: Table<Row>, madeBy: string): Promise<void> {
  const { title, columns, rows, footer } = table;
  const properties = { title, subject: footer, creator: madeBy, created: new Date() };
  const widths = columns.map(({ width }) => width);
  const styles = columns.map(({ kind }) => (kind ? STYLES[kind] : TEXT_CELL));
  const layout = {
    columnWidths: widths,
    headerRow: 1,
    frozenColumns: 3,
    filter: true,
    pageHeader: 'Vertraulich: enthält Personaldaten',
    pageFooter: footer,
  };
  await writeDocument(target, properties, (document) =>
    document.sheet(title, layout, async (sheet) => {
      const titles = columns.map((column) => column.title);
      sheet.row(
        titles,
        titles.map(() => TITLE),
        TITLE_HEIGHT,
      );
      for await (const row of rows) {
        const values = columns.map((column) => cell(column, row));
        sheet.row(values, styles, heightOf(values, widths));
        if (sheet.lastRow % ROWS_PER_LOOK === 0) await sheet.room();
      }
    }),
  );
}

function cell<Row>({ kind, value }: Column<Row>, row: Row): CellValue {
  const found = value(row);
  return kind === 'day' && typeof found === 'string' ? cellDay(found) : found;
}
