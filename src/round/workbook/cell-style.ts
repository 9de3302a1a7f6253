import { SUM_LABEL } from '../../evaluation/workbook/cell-style.js';
import type { FigureColumnLook } from '../../evaluation/workbook/figure-table.js';
import { BOX, FONT, solid, TEXT_CELL } from '../../platform/workbook/cell-style.js';
import type { CellStyle } from '../../platform/workbook/xlsx-sheet.js';

/* The looks that only the workbook of a round has. */

const NOT_SEALED_FILL = solid('FFFDF1DC');

/** The same for a line that is not sealed: italics and a fill beside the words of the line. */
export function notSealed(style: CellStyle): CellStyle {
  return { ...style, font: { ...style.font, italic: true }, fill: NOT_SEALED_FILL };
}

/** A number beside texts. */
export const COUNT: CellStyle = {
  ...TEXT_CELL,
  numFmt: '#,##0',
  alignment: { vertical: 'middle', horizontal: 'right' },
};
/** A difference, always with its sign. */
export const DIFFERENCE: CellStyle = {
  ...COUNT,
  numFmt: '+#,##0;-#,##0;0',
  font: { ...FONT, bold: true },
  border: BOX,
};

/** The same in the line of sums. */
export function asSum({ numFmt, alignment }: CellStyle): CellStyle {
  return { ...SUM_LABEL, ...(numFmt ? { numFmt } : {}), ...(alignment ? { alignment } : {}) };
}

/** The looks of the figures of a line. */
export function figureLooks(columns: readonly FigureColumnLook[], sealed: boolean): CellStyle[] {
  return columns.map(({ look }) => (sealed ? look.figure : notSealed(look.figure)));
}
