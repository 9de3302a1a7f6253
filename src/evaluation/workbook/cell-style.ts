import type { FigureColumn } from './figure-columns.js';
import type { CellStyle } from './xlsx-sheet.js';

/*
 * The looks of the workbook. Each is one object, shared by its cells. Texts have the format "@", so that a text
 * like "=1+1" stays a text even when somebody opens the cell for editing and closes it again.
 */

const FONT = { name: 'Calibri', size: 11 };
const TEXT = '@';
const HAIRLINE = { style: 'thin', color: { argb: 'FFB8BEC4' } } as const;
const LINE = { style: 'medium', color: { argb: 'FF3C4650' } } as const;
const BOX = { top: HAIRLINE, bottom: HAIRLINE, left: HAIRLINE, right: HAIRLINE };

const solid = (argb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } }) as const;

/** Colour of a column title by its block; the title says the same in words. */
const BLOCK_FILL = {
  LEADER: solid('FFDCE6F2'),
  EMPLOYEE: solid('FFE2EFDA'),
  TOTAL: solid('FFFFF2CC'),
};
const NOT_ACCEPTED_FILL = solid('FFD0D3D6');
const PLAIN_FILL = solid('FFEDEFF1');

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

export const TITLE: CellStyle = {
  numFmt: TEXT,
  font: { ...FONT, bold: true },
  fill: PLAIN_FILL,
  alignment: { vertical: 'bottom', horizontal: 'left', wrapText: true },
  border: { ...BOX, bottom: LINE },
};
export const TEXT_CELL: CellStyle = {
  numFmt: TEXT,
  font: FONT,
  alignment: { vertical: 'middle', horizontal: 'left', wrapText: true },
  border: BOX,
};
export const TEXT_BOLD: CellStyle = { ...TEXT_CELL, font: { ...FONT, bold: true } };
export const DAY_CELL: CellStyle = { ...TEXT_CELL, numFmt: 'dd.mm.yyyy' };
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
