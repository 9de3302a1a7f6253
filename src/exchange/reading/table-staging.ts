import type { Cell, Problem, RowError } from '../columns/cell.js';
import type { TableFormat } from '../columns/table-format.js';
import { copyLine } from './copy-text.js';
import { type Correction, Corrections } from './corrections.js';
import { ErrorLog } from './error-log.js';
import { type Header, readHeader } from './header.js';
import { LIMITS } from './limits.js';
import { Preview, type PreviewRow } from './preview.js';
import { RowReader } from './row-reader.js';
import { unreadable } from './unreadable-file.error.js';

/** How a file is written. */
export interface FileSource {
  format: 'CSV' | 'XLSX';
  /** Of CSV only. */
  encoding?: string;
  delimiter?: string;
}

/** What the reading of a whole file came to. */
export interface TableSummary {
  source: FileSource;
  /** Rows with something in a recognised column, without the header. */
  rows: number;
  /** Recognised columns in the order of the file. */
  columns: string[];
  unknownColumns: string[];
  missingOptionalColumns: string[];
  /** The first 1,000 errors in the order of the rows. */
  errors: RowError[];
  errorCount: number;
  preview: PreviewRow[];
}

/** Takes the rows of a file as they are read. */
export interface RowSink {
  /** Every row of the file in its order, empty ones too. @param number as a spreadsheet shows it */
  row(number: number, cells: readonly Cell[]): void;
}

/**
 * The first row that is not empty is the header; each later one with something in a recognised column becomes
 * a line for COPY.
 */
export class TableStaging implements RowSink {
  private header?: Header;
  private reader?: RowReader;
  private readonly log = new ErrorLog();
  private readonly preview = new Preview();
  private positions: number[] = [];
  private readonly positionOf = new Map<string, number>();
  /** One function for all rows: a file may have hundreds of thousands. */
  private readonly placeOf = (column: string) => this.positionOf.get(column);
  private readonly corrections: Corrections;
  private seen = 0;
  private staged = 0;
  private readonly nothing: null[];

  /**
   * @param today `YYYY-MM-DD`
   * @param separated whether cells are counted off by separators, so that a surplus one has moved the others
   * @param write takes each line of COPY text
   * @param corrections what counts instead of cells of the file
   */
  constructor(
    private readonly format: TableFormat,
    private readonly today: string,
    private readonly separated: boolean,
    private readonly write: (line: string) => void,
    corrections: readonly Correction[] = [],
  ) {
    this.corrections = new Corrections(corrections);
    this.nothing = format.staged.slice(1).map(() => null);
  }

  row(number: number, found: readonly Cell[]): void {
    if (++this.seen > LIMITS.rows + 1) throw unreadable('TOO_MANY_ROWS');
    if (!this.header || !this.reader) {
      if (!found.every(isEmpty)) this.begin(found);
      return;
    }
    const cells = this.corrections.applyTo(number, found, this.placeOf);
    if (this.positions.some((position) => !isEmpty(cells[position] ?? ''))) {
      this.stage(number, cells, this.header, this.reader);
    }
  }

  private stage(number: number, cells: readonly Cell[], header: Header, reader: RowReader): void {
    this.staged++;
    this.preview.add(number, cells, this.positions);
    const surplus =
      this.separated && cells.length > header.width && !cells.slice(header.width).every(isEmpty);
    if (surplus) this.log.add(number, header.columns[0] ?? '', tooManyCells(cells.length, header.width), '');
    const values = surplus ? this.nothing : reader.read(number, cells);
    this.write(copyLine(number, values));
  }

  /** Throws UnreadableFileError when there was not even a header. A table without rows is one of zero rows. */
  summary(source: FileSource): TableSummary {
    if (!this.header) throw unreadable('EMPTY_FILE');
    const { columns, unknownColumns, missingOptionalColumns } = this.header;
    return {
      source,
      rows: this.staged,
      columns,
      unknownColumns,
      missingOptionalColumns,
      errors: this.log.errors,
      errorCount: this.log.count,
      preview: this.preview.rows(),
    };
  }

  private begin(cells: readonly Cell[]): void {
    this.header = readHeader(cells, this.format);
    const { positions } = this.header;
    this.format.columns.forEach(({ header }, index) => {
      const position = positions[index];
      if (position !== undefined) this.positionOf.set(header, position);
    });
    this.positions = positions.filter((position) => position !== undefined).sort((a, b) => a - b);
    this.reader = new RowReader(this.format, positions, this.today, this.log);
  }
}

// The surplus cell is no error of its own: a separator inside a text has moved all cells behind it.
function tooManyCells(found: number, allowed: number): Problem {
  return {
    code: 'TOO_MANY_CELLS',
    say: () =>
      `Die Zeile hat ${found} Zellen. Erlaubt: ${allowed} wie in der Kopfzeile; ein Text mit Trennzeichen gehört in Anführungszeichen.`,
  };
}

function isEmpty(cell: Cell): boolean {
  return cell === '' || (typeof cell === 'string' && cell.trim() === '');
}
