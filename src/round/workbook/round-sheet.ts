import * as style from '../../evaluation/workbook/cell-style.js';
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
import { cellDay, germanInstant } from '../../platform/workbook/german-date.js';
import type { XlsxDocument } from '../../platform/workbook/xlsx-document.js';
import type { CellStyle, CellValue } from '../../platform/workbook/xlsx-sheet.js';
import type { BoardUnitDto } from '../board.dto.js';
import { SUBMISSION_STATES } from '../states.js';
import { COUNT, figureLooks, notSealed } from './cell-style.js';
import { originOf, type RoundContent } from './round-content.js';

const LINE_HEIGHT = 15;

/** The columns before the figures. */
const LEADING = [
  { title: 'Kürzel', width: 20, style: TEXT_BOLD },
  { title: 'Organisationseinheit', width: 40, style: TEXT_CELL },
  { title: 'Geschäftsbereich', width: 18, style: TEXT_CELL },
  { title: 'Stand der Meldung', width: 16, style: TEXT_CELL },
  { title: 'Zahlen', width: 15, style: TEXT_CELL },
  { title: 'Fassung', width: 8.5, style: COUNT },
  { title: 'Wissensstand', width: 24, style: TEXT_CELL },
  { title: 'Prüfsumme', width: 38, style: TEXT_CELL },
];
const WIDTHS = LEADING.map(({ width }) => width);
const SEALED = LEADING.map((column) => column.style);
const NOT_SEALED = SEALED.map(notSealed);

type Fact = [label: string, value: CellValue, style: CellStyle];

function titleBlock({ board, present }: RoundContent): Fact[] {
  const { title, mandate, referenceDate, deadline } = board.round;
  return [
    ['Auswertungsrunde', title, style.HEADING],
    ['Schulungsauftrag', mandate, style.FACT],
    ['Stichtag', cellDay(referenceDate), style.FACT_DAY],
    ['Frist', cellDay(deadline), style.FACT_DAY],
    ['Erstellt von', present.madeBy, style.FACT],
    ['Erstellt am', germanInstant(present.madeAt), style.FACT],
    ['Wissensstand', germanInstant(board.knownAt), style.FACT],
  ];
}

/** State of a submission in words. */
function stateOf({ state, nilReturn }: BoardUnitDto): string {
  const label = SUBMISSION_STATES.find(({ id }) => id === state)?.label ?? state;
  return nilReturn ? `${label} (Fehlanzeige)` : label;
}

function leadingCells(unit: BoardUnitDto, knownAt: string): CellValue[] {
  const { code, name, department, seal, figures } = unit;
  const known = seal?.knownAt ?? (figures ? knownAt : null);
  return [
    ...[code, name, department, stateOf(unit), originOf(unit), seal?.number ?? null],
    ...[known && germanInstant(known), seal?.contentHash ?? null],
  ];
}

/**
 * Writes the sheet „Auswertung“ of a round: a line per unit with its sealed figures, else with the present ones, and
 * the sums. Throws when the lines do not add up to the board's figures of the city (R19).
 */
export async function writeRoundSheet(document: XlsxDocument, content: RoundContent): Promise<void> {
  const { board, present } = content;
  const { units, city, knownAt, round } = board;
  const columns = columnsFor(present.accepted);
  const withFigures = units.flatMap(({ figures }) => figures ?? []);
  const sums = columns.map((column) => {
    const sum = sumOf(column, { units: withFigures, total: city.figures });
    if (sum === null || sum !== column.figure(city.figures))
      throw new Error(`"${column.title}": the lines of the round do not add up to those of the city`);
    return sum;
  });
  const facts = titleBlock(content);
  const marked = columns.some(({ notAccepted }) => notAccepted);
  const headerRow = facts.length + (marked ? 1 : 0) + 2;
  const layout = {
    columnWidths: [...WIDTHS, ...figureWidths([...withFigures, city.figures])],
    headerRow,
    frozenColumns: 2,
    filter: true,
    paper: 'A3' as const,
    pageFooter: `Stichtag ${germanDay(round.referenceDate)}`,
  };
  const looks = { sealed: figureLooks(columns, true), live: figureLooks(columns, false) };
  await document.sheet('Auswertung', layout, (sheet) => {
    for (const [label, value, look] of facts)
      sheet.row([label, value], [style.LABEL, look], look === style.HEADING ? 20 : LINE_HEIGHT);
    if (marked) writeMarks(sheet, columns, LEADING.length);
    sheet.row([], [], 6);
    sheet.row(
      [...LEADING.map(({ title }) => title), ...columns.map(({ title }) => title)],
      [...LEADING.map(() => TITLE), ...columns.map(({ look }) => look.title)],
      TITLE_HEIGHT,
    );
    for (const unit of units) {
      const leading = leadingCells(unit, knownAt);
      const { figures } = unit;
      const cells = columns.map(({ figure }) => figures && figure(figures));
      const styles = unit.seal ? [...SEALED, ...looks.sealed] : [...NOT_SEALED, ...looks.live];
      sheet.row([...leading, ...cells], styles, heightOf(leading, WIDTHS) ?? LINE_HEIGHT + 2);
    }
    sheet.endTable();
    const before = LEADING.length;
    const formulas = sumCells(sheet, sums, { headerRow, before });
    sheet.row(
      ['Gesamt', ...LEADING.slice(1).map(() => null), ...formulas],
      [...LEADING.map(() => style.SUM_LABEL), ...columns.map(({ look }) => look.sum)],
      LINE_HEIGHT + 5,
    );
  });
}
