import type { Cell, Problem } from '../columns/cell.js';
import { LIMITS } from './limits.js';
import type { RowSink } from './table-staging.js';
import { unreadable } from './unreadable-file.error.js';

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

const STRAY_QUOTE: Problem = {
  code: 'STRAY_QUOTE',
  say: (found) =>
    `Nach „${found}“ steht noch Text hinter dem schließenden Anführungszeichen. Erlaubt: ein Anführungszeichen im Text wird verdoppelt ("").`,
};

/** Where in a cell the next character stands. */
type State = 'BARE' | 'QUOTED' | 'AFTER_QUOTE' | 'STRAY';

/**
 * Splits CSV (RFC 4180) into rows as the text comes in, with LF, CRLF or CR at their ends. It holds no more
 * than one row of allowed size, whatever the file holds. A quotation mark inside a cell that does not begin
 * with one is a character like any other.
 */
export class CsvTokenizer {
  private state: State = 'BARE';
  private cells: Cell[] = [];
  private pending = '';
  private row = 1;
  private afterCarriageReturn = false;
  private readonly delimiter: number;

  constructor(
    delimiter: string,
    private readonly sink: RowSink,
  ) {
    this.delimiter = delimiter.charCodeAt(0);
  }

  /** Takes the next piece of the text. Throws UnreadableFileError where a row or a cell is too large. */
  write(text: string): void {
    const { length } = text;
    let start = 0;
    let at = 0;
    if (this.afterCarriageReturn && length > 0) {
      this.afterCarriageReturn = false;
      if (text.charCodeAt(0) === LINE_FEED) start = at = 1;
    }
    while (at < length) {
      if (this.state === 'QUOTED') {
        const end = text.indexOf('"', at);
        if (end === -1) break;
        this.hold(text, start, end);
        this.state = 'AFTER_QUOTE';
        start = at = end + 1;
        continue;
      }
      const code = text.charCodeAt(at);
      if (code === this.delimiter) {
        this.endCell(text, start, at);
        start = at + 1;
      } else if (code === LINE_FEED || code === CARRIAGE_RETURN) {
        this.endCell(text, start, at);
        this.endRow();
        if (code === CARRIAGE_RETURN) {
          if (at + 1 === length) this.afterCarriageReturn = true;
          else if (text.charCodeAt(at + 1) === LINE_FEED) at++;
        }
        start = at + 1;
      } else if (code === QUOTE && this.opensOrDoubles(at === start)) {
        if (this.state === 'AFTER_QUOTE') this.pending += '"';
        this.state = 'QUOTED';
        start = at + 1;
      } else if (this.state === 'AFTER_QUOTE') {
        this.state = 'STRAY';
      }
      at++;
    }
    this.hold(text, start, length);
  }

  /** The text has ended. Throws UnreadableFileError where a quotation mark is still open. */
  end(): void {
    if (this.state === 'QUOTED') throw unreadable('UNCLOSED_QUOTE', this.row);
    if (this.cells.length === 0 && this.pending === '' && this.state === 'BARE') return;
    this.endCell('', 0, 0);
    this.endRow();
  }

  private opensOrDoubles(first: boolean): boolean {
    return this.state === 'AFTER_QUOTE' || (this.state === 'BARE' && first && this.pending === '');
  }

  private hold(text: string, start: number, end: number): void {
    if (start >= end) return;
    this.pending += text.slice(start, end);
    if (this.pending.length > LIMITS.cellCharacters) throw this.tooLong(this.pending);
  }

  private tooLong(cell: string): Error {
    // A cell that runs over so many lines has most likely swallowed them after a quotation mark.
    return this.state === 'QUOTED' && cell.includes('\n')
      ? unreadable('UNCLOSED_QUOTE', this.row)
      : unreadable('CELL_TOO_LONG', this.row);
  }

  private endCell(text: string, start: number, end: number): void {
    const rest = start < end ? text.slice(start, end) : '';
    const cell = this.pending === '' ? rest : this.pending + rest;
    if (cell.length > LIMITS.cellCharacters) throw this.tooLong(cell);
    if (this.cells.length < LIMITS.columns) {
      this.cells.push(this.state === 'STRAY' ? { problem: STRAY_QUOTE, found: cell } : cell);
    } else if (cell !== '') {
      throw unreadable('TOO_MANY_COLUMNS', this.row);
    }
    this.pending = '';
    this.state = 'BARE';
  }

  private endRow(): void {
    this.sink.row(this.row++, this.cells);
    this.cells = [];
  }
}
