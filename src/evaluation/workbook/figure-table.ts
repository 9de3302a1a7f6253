import { type CellValue, columnLetter, Sum, type XlsxSheet } from '../../platform/workbook/xlsx-sheet.js';
import type { GroupFiguresDto } from '../evaluation.dto.js';
import * as style from './cell-style.js';
import { WITHHELD } from './explanation.js';
import { FIGURE_COLUMNS, type FigureColumn, isNotAccepted } from './figure-columns.js';
import type { WorkbookContent } from './workbook-content.js';

/** Room for the longest title upright in two lines, and for the filter's button below it. */
export const TITLE_HEIGHT = 144;

const LINE_HEIGHT = 15;

/** A column of figures with its looks. */
export type FigureColumnLook = ReturnType<typeof columnsFor>[number];

/** The columns of figures as they look for this mandate. */
export function columnsFor(accepted: WorkbookContent['accepted']) {
  return FIGURE_COLUMNS.map((column, index) => {
    const notAccepted = isNotAccepted(column, accepted);
    const startsBlock = column.block !== FIGURE_COLUMNS[index - 1]?.block;
    return { ...column, notAccepted, look: style.figureStyles(column.block, startsBlock, notAccepted) };
  });
}

/** Characters of the longest of some texts. */
export const longest = (texts: (string | null)[]) => Math.max(0, ...texts.map((text) => text?.length ?? 0));

/** Widths of the columns of figures, with room for the largest of each. */
export function figureWidths(lines: readonly GroupFiguresDto[]): number[] {
  return FIGURE_COLUMNS.map(({ figure }) => {
    const length = longest(lines.map((line) => (figure(line) ?? WITHHELD).toLocaleString('de-DE')));
    return Math.max(6.7, length * 1.25 + 1.5);
  });
}

/**
 * Says above the titles, in words, which columns cannot fulfil the mandate.
 * @param before columns before those of the figures, at least two
 */
export function writeMarks(sheet: XlsxSheet, columns: readonly FigureColumnLook[], before = 2): void {
  const note = 'Spalten mit „zählt nicht“: Diese Schulungen erfüllen den Auftrag der Gruppe nicht.';
  const marks = columns.map(({ notAccepted }) => (notAccepted ? 'zählt nicht' : null));
  const gap = Array<null>(before - 2).fill(null);
  sheet.row(
    ['Hinweis', note, ...gap, ...marks],
    [style.LABEL, style.NOTE, ...gap.map(() => style.NOTE), ...marks.map(() => style.MARK)],
    2 * LINE_HEIGHT,
  );
}

/** The sum of the lines in a column of figures; `null` where the figure of a line or the total is withheld. */
export function sumOf(
  { figure }: FigureColumn,
  { units, total }: { units: readonly GroupFiguresDto[]; total: GroupFiguresDto },
): number | null {
  return [total, ...units].some((line) => figure(line) === null)
    ? null
    : units.reduce((sum, line) => sum + (figure(line) ?? 0), 0);
}

/**
 * The cells of the line of sums below the lines that were written last: formulas with their results.
 * @param sums results by column
 * @param place where the table stands: its row of titles, and columns before those of the sums
 */
export function sumCells(
  sheet: XlsxSheet,
  sums: readonly number[],
  { headerRow, before }: { headerRow: number; before: number },
): CellValue[] {
  // Without any line the sum is that of the title itself, which is text and adds nothing.
  const firstLine = Math.min(headerRow + 1, sheet.lastRow);
  return sums.map((sum, index) => {
    const letter = columnLetter(before + index + 1);
    return new Sum(`${letter}${firstLine}:${letter}${sheet.lastRow}`, sum);
  });
}
