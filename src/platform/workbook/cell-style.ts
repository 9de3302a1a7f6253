import type { CellStyle } from './xlsx-sheet.js';

/*
 * The looks that every workbook has. Each is one object, shared by its cells. Texts have the format "@", so that a text
 * like "=1+1" stays a text even when somebody opens the cell for editing and closes it again.
 */

export const FONT = { name: 'Calibri', size: 11 };
export const TEXT = '@';
export const HAIRLINE = { style: 'thin', color: { argb: 'FFB8BEC4' } } as const;
export const LINE = { style: 'medium', color: { argb: 'FF3C4650' } } as const;
export const BOX = { top: HAIRLINE, bottom: HAIRLINE, left: HAIRLINE, right: HAIRLINE };

export const solid = (argb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } }) as const;
export const PLAIN_FILL = solid('FFEDEFF1');

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
export const NUMBER_CELL: CellStyle = {
  ...TEXT_CELL,
  numFmt: '#,##0.####',
  alignment: { vertical: 'middle', horizontal: 'right' },
};
