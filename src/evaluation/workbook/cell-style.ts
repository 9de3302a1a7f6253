import {
  BOX,
  FONT,
  HAIRLINE,
  LINE,
  PLAIN_FILL,
  solid,
  TEXT,
  TEXT_BOLD,
} from '../../platform/workbook/cell-style.js';
import type { CellStyle } from '../../platform/workbook/xlsx-sheet.js';
import type { FigureColumn } from './figure-columns.js';

/* The looks of the sheets of an evaluation, beside those that every workbook has. */

/** Colour of a column title by its block; the title says the same in words. */
const BLOCK_FILL = {
  LEADER: solid('FFDCE6F2'),
  EMPLOYEE: solid('FFE2EFDA'),
  TOTAL: solid('FFFFF2CC'),
};
const NOT_ACCEPTED_FILL = solid('FFD0D3D6');

export const LABEL: CellStyle = {
  numFmt: TEXT,
  font: { ...FONT, bold: true },
  alignment: { vertical: 'top' },
};
export const FACT: CellStyle = {
  numFmt: TEXT,
  font: FONT,
  alignment: { vertical: 'top', horizontal: 'left' },
};
/** The training mandate: what the whole sheet is about. */
export const HEADING: CellStyle = { ...FACT, font: { ...FONT, size: 14, bold: true } };
export const NOTE: CellStyle = {
  ...FACT,
  alignment: { vertical: 'top', horizontal: 'left', wrapText: true },
};
export const FACT_DAY: CellStyle = { ...FACT, numFmt: 'dd.mm.yyyy' };

/** „zählt nicht“ above the columns of a competence area that is not accepted. */
export const MARK: CellStyle = {
  numFmt: TEXT,
  font: { ...FONT, size: 9, italic: true },
  alignment: { horizontal: 'center', vertical: 'bottom', wrapText: true },
};

export const SUM_LABEL: CellStyle = {
  ...TEXT_BOLD,
  fill: PLAIN_FILL,
  border: { ...BOX, top: LINE, bottom: LINE },
};

/** Title, figure and sum of a column of figures; the first column of a block has a strong line at its left. */
export function figureStyles(block: FigureColumn['block'], startsBlock: boolean, notAccepted: boolean) {
  const left = startsBlock ? LINE : HAIRLINE;
  const font = { ...FONT, italic: notAccepted };
  const alignment = { vertical: 'middle', horizontal: 'right' } as const;
  const numFmt = '#,##0';
  const title: CellStyle = {
    numFmt: TEXT,
    font: { ...FONT, size: 9, bold: true, italic: notAccepted },
    fill: notAccepted ? NOT_ACCEPTED_FILL : BLOCK_FILL[block],
    // Upright, so that 25 columns fit on a page that can be read; at the top, clear of the filter's button.
    alignment: { textRotation: 90, vertical: 'top', horizontal: 'center', wrapText: true },
    border: { ...BOX, left, bottom: LINE },
  };
  const figure: CellStyle = { numFmt, font, alignment, border: { ...BOX, left } };
  if (notAccepted) figure.fill = PLAIN_FILL;
  const sum: CellStyle = {
    numFmt,
    font: { ...font, bold: true },
    alignment,
    fill: notAccepted ? NOT_ACCEPTED_FILL : PLAIN_FILL,
    border: { ...BOX, left, top: LINE, bottom: LINE },
  };
  return { title, figure, sum };
}
