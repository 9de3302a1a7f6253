import type { Cell } from '../columns/cell.js';
import { LIMITS } from './limits.js';
import { GENERAL, type NumberFormat } from './number-format.js';
import { RichText } from './shared-texts.js';
import { errorCell, formulaCell, isoDateCell, numberCell, unreadableCell } from './sheet-cell.js';
import type { RowSink } from './table-staging.js';
import { unreadable } from './unreadable-file.error.js';
import type { Attributes, XmlHandler } from './xml-part.js';

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
const LETTER_A = 0x41;
const LETTER_Z = 0x5a;

/** What a sheet's cells refer to. */
export interface SheetContext {
  styles: readonly NumberFormat[];
  sharedTexts: readonly string[];
  since1904: boolean;
}

/**
 * Turns the XML of a sheet into rows. The size that the sheet states of itself, merged cells and everything
 * behind the rows are of no account. A row or cell without a number follows the one before it.
 */
export class SheetRows implements XmlHandler {
  done = false;
  private inRows = false;
  private row = 0;
  private cells: Cell[] = [];
  private column = -1;
  private type = '';
  private style = GENERAL;
  private value = '';
  private formula: string | undefined;
  private collecting: 'value' | 'formula' | undefined;
  private readonly inline = new RichText();
  private elements = 0;

  constructor(
    private readonly context: SheetContext,
    private readonly sink: RowSink,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (++this.elements > LIMITS.elementsPerRow) throw unreadable('TOO_COMPLEX');
    if (name === 'sheetData') this.inRows = true;
    else if (!this.inRows) return;
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'v') this.collecting = 'value';
    else if (name === 'row') this.openRow(attributes);
    else if (name === 'f') this.openFormula();
    else this.inline.open(name);
  }

  text(content: string): void {
    if (this.collecting === 'value') this.value = bounded(this.value + content);
    else if (this.collecting === 'formula') this.formula = bounded((this.formula ?? '') + content);
    else this.inline.add(content);
  }

  close(name: string): void {
    if (!this.inRows) return;
    if (name === 'v' || name === 'f') this.collecting = undefined;
    else if (name === 'c') this.closeCell();
    else if (name === 'row') this.sink.row(this.row, this.cells);
    else if (name === 'sheetData') this.done = true;
    else this.inline.close(name);
  }

  private openRow({ r }: Attributes): void {
    const row = r === undefined ? this.row + 1 : Number(r);
    if (!Number.isInteger(row) || row <= this.row || row > LAST_ROW) throw unreadable('DAMAGED_WORKBOOK');
    this.row = row;
    this.cells = [];
    this.column = -1;
    this.elements = 0;
  }

  private openCell({ r, t = 'n', s }: Attributes): void {
    this.column = r === undefined ? this.column + 1 : columnOf(r);
    this.type = t;
    this.style = (s === undefined ? undefined : this.context.styles[Number(s)]) ?? GENERAL;
    this.value = '';
    this.formula = undefined;
    this.inline.clear();
  }

  private openFormula(): void {
    this.collecting = 'formula';
    this.formula = '';
  }

  private closeCell(): void {
    const cell = this.cell();
    if (cell === '') return;
    if (this.column >= LIMITS.columns) throw unreadable('TOO_MANY_COLUMNS', this.row);
    if (this.cells[this.column] !== undefined && this.cells[this.column] !== '')
      throw unreadable('DAMAGED_WORKBOOK');
    if (typeof cell === 'string' && cell.length > LIMITS.cellCharacters)
      throw unreadable('CELL_TOO_LONG', this.row);
    while (this.cells.length < this.column) this.cells.push('');
    this.cells[this.column] = cell;
  }

  private cell(): Cell {
    if (this.formula !== undefined) return formulaCell(this.formula);
    if (this.type === 'inlineStr') return this.inline.content();
    const { value } = this;
    if (value === '') return '';
    switch (this.type) {
      case 's':
        return this.context.sharedTexts[Number(value)] ?? unreadableCell(value);
      case 'str':
        return value;
      case 'b':
        return value === '1' || value === 'true' ? 'WAHR' : 'FALSCH';
      case 'e':
        return errorCell(value);
      case 'd':
        return isoDateCell(value);
      default:
        return numberCell(value, this.style, this.context.since1904);
    }
  }
}

/** Position of the column in a reference like `AB12`, from 0. */
function columnOf(reference: string): number {
  let column = 0;
  for (let index = 0; index < reference.length; index++) {
    const letter = reference.charCodeAt(index);
    if (letter < LETTER_A || letter > LETTER_Z) break;
    column = column * 26 + letter - LETTER_A + 1;
    if (column > LAST_COLUMN) break;
  }
  if (column < 1 || column > LAST_COLUMN) throw unreadable('DAMAGED_WORKBOOK');
  return column - 1;
}

function bounded(text: string): string {
  return text.length > LIMITS.cellCharacters ? text.slice(0, LIMITS.cellCharacters + 1) : text;
}
