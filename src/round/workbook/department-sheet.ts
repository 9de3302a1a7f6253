import { SUM_LABEL } from '../../evaluation/workbook/cell-style.js';
import {
  columnsFor,
  figureWidths,
  sumCells,
  sumOf,
  TITLE_HEIGHT,
  writeMarks,
} from '../../evaluation/workbook/figure-table.js';
import { germanDay } from '../../platform/german-day.js';
import { TEXT_BOLD, TEXT_CELL, TITLE } from '../../platform/workbook/cell-style.js';
import { heightOf } from '../../platform/workbook/cell-text.js';
import type { XlsxDocument } from '../../platform/workbook/xlsx-document.js';
import type { BoardSumDto } from '../board.dto.js';
import { asSum, COUNT } from './cell-style.js';
import type { RoundContent } from './round-content.js';

/** How many units stand behind a line, by the origin of their figures. */
const COUNTS: { title: string; count(sum: BoardSumDto): number }[] = [
  { title: 'Einheiten: gesiegelt', count: ({ sealed }) => sealed },
  { title: 'Einheiten: noch nicht gesiegelt', count: ({ live }) => live },
  { title: 'Einheiten: Tabelle fehlt', count: ({ missing }) => missing },
];
const WIDTHS = [18, 40, 11, 11, 11];

/**
 * Writes the sheet „Geschäftsbereiche“: a line per Geschäftsbereich, one for the units without, and the city as sums.
 * Throws when the lines do not add up to the city.
 */
export async function writeDepartmentSheet(
  document: XlsxDocument,
  { board: { departments, city, round }, present }: RoundContent,
): Promise<void> {
  const columns = columnsFor(present.accepted);
  const lines = departments.map(({ figures }) => figures);
  const sums = [
    ...COUNTS.map(({ count }) => count(city)),
    ...columns.map((column) => sumOf(column, { units: lines, total: city.figures }) ?? 0),
  ];
  columns.forEach((column, index) => {
    if (sums[COUNTS.length + index] !== column.figure(city.figures))
      throw new Error(`"${column.title}": the departments do not add up to the city`);
  });
  const marked = columns.some(({ notAccepted }) => notAccepted);
  const headerRow = marked ? 2 : 1;
  const layout = {
    columnWidths: [...WIDTHS, ...figureWidths([...lines, city.figures])],
    headerRow,
    frozenColumns: 2,
    filter: false,
    paper: 'A3' as const,
    pageFooter: `Stichtag ${germanDay(round.referenceDate)}`,
  };
  const before = 2;
  const titles = ['Kürzel', 'Geschäftsbereich', ...COUNTS.map(({ title }) => title)];
  const countSum = asSum(COUNT);
  await document.sheet('Geschäftsbereiche', layout, (sheet) => {
    if (marked) writeMarks(sheet, columns, titles.length);
    sheet.row(
      [...titles, ...columns.map(({ title }) => title)],
      [...titles.map(() => TITLE), ...columns.map(({ look }) => look.title)],
      TITLE_HEIGHT,
    );
    const styles = [
      ...[TEXT_BOLD, TEXT_CELL, ...COUNTS.map(() => COUNT)],
      ...columns.map(({ look }) => look.figure),
    ];
    for (const line of departments) {
      const { code, name, figures } = line;
      const cells = columns.map(({ figure }) => figure(figures));
      const texts = [code, name];
      sheet.row(
        [...texts, ...COUNTS.map(({ count }) => count(line)), ...cells],
        styles,
        heightOf(texts, WIDTHS),
      );
    }
    sheet.endTable();
    sheet.row(
      ['Stadt', null, ...sumCells(sheet, sums, { headerRow, before })],
      [SUM_LABEL, SUM_LABEL, ...COUNTS.map(() => countSum), ...columns.map(({ look }) => look.sum)],
      20,
    );
  });
}
