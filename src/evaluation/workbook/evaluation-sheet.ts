import { germanDay } from '../../platform/german-day.js';
import { TEXT_BOLD, TEXT_CELL, TITLE } from '../../platform/workbook/cell-style.js';
import { linesOf } from '../../platform/workbook/cell-text.js';
import { cellDay, germanInstant } from '../../platform/workbook/german-date.js';
import type { XlsxDocument } from '../../platform/workbook/xlsx-document.js';
import type { CellStyle, CellValue, XlsxSheet } from '../../platform/workbook/xlsx-sheet.js';
import type { EvaluationDto } from '../evaluation.dto.js';
import * as style from './cell-style.js';
import { selection, WITHHELD, withheldSentence } from './explanation.js';
import { FIGURE_COLUMNS } from './figure-columns.js';
import {
  columnsFor,
  figureWidths,
  longest,
  sumCells,
  sumOf,
  TITLE_HEIGHT,
  writeMarks,
} from './figure-table.js';
import type { WorkbookContent } from './workbook-content.js';

const LINE_HEIGHT = 15;

type Fact = [label: string, value: CellValue, style: CellStyle, height: number];

type Lines = Pick<EvaluationDto, 'units' | 'total'>;

/**
 * Refuses an evaluation whose total is not the sum of its lines (R19): the line of sums would contradict it.
 * Columns with withheld figures do not add up; they were checked before that.
 */
export function assertReconciled(lines: Lines): void {
  for (const column of FIGURE_COLUMNS) {
    const sum = sumOf(column, lines);
    const total = column.figure(lines.total);
    if (sum !== null && sum !== total) {
      throw new Error(`"${column.title}": the lines add up to ${sum}, the total is ${total}`);
    }
  }
}

function titleBlock({ evaluation, filters, madeBy, madeAt }: WorkbookContent): Fact[] {
  return [
    ['Schulungsauftrag', evaluation.mandate, style.HEADING, 20],
    ['Stichtag', cellDay(evaluation.asOf), style.FACT_DAY, LINE_HEIGHT],
    ['Wissensstand', germanInstant(evaluation.knownAt), style.FACT, LINE_HEIGHT],
    ['Auswahl', selection(filters), style.FACT, LINE_HEIGHT],
    ['Erstellt von', madeBy, style.FACT, LINE_HEIGHT],
    ['Erstellt am', germanInstant(madeAt), style.FACT, LINE_HEIGHT],
  ];
}

function columnWidths({ units, total }: Lines): [number, number, ...number[]] {
  const code = Math.min(24, Math.max(18, longest(units.map((unit) => unit.code)) * 1.2 + 1));
  const name = Math.min(48, Math.max(36, longest(units.map((unit) => unit.name)) * 1.1 + 1));
  return [code, name, ...figureWidths([total, ...units])];
}

/** Says above the titles why some cells hold no figure. */
function writeWithheld(sheet: XlsxSheet, sentence: string, width: number): void {
  sheet.row(['Hinweis', sentence], [style.LABEL, style.NOTE], linesOf(sentence, width) * LINE_HEIGHT);
}

/** Writes the sheet „Auswertung“: title block, one row of titles, a line per reporting unit, the sums (R18, R19). */
export async function writeEvaluationSheet(document: XlsxDocument, content: WorkbookContent): Promise<void> {
  const { units, total, asOf, withheld } = content.evaluation;
  const columns = columnsFor(content.accepted);
  const facts = titleBlock(content);
  const marked = columns.some(({ notAccepted }) => notAccepted);
  const headerRow = facts.length + (withheld ? 1 : 0) + (marked ? 1 : 0) + 2;
  const widths = columnWidths(content.evaluation);
  const layout = {
    columnWidths: widths,
    headerRow,
    frozenColumns: 2,
    filter: true,
    pageFooter: `Stichtag ${germanDay(asOf)}`,
  };
  await document.sheet('Auswertung', layout, (sheet) => {
    for (const [label, value, look, height] of facts) sheet.row([label, value], [style.LABEL, look], height);
    if (withheld) writeWithheld(sheet, withheldSentence(withheld), widths[1]);
    if (marked) writeMarks(sheet, columns);
    sheet.row([], [], 6);
    const titleStyles = [TITLE, TITLE, ...columns.map(({ look }) => look.title)];
    sheet.row(
      ['Kürzel', 'Organisationseinheit', ...columns.map(({ title }) => title)],
      titleStyles,
      TITLE_HEIGHT,
    );

    const lineStyles = [TEXT_BOLD, TEXT_CELL, ...columns.map(({ look }) => look.figure)];
    for (const unit of units) {
      const lines = Math.max(linesOf(unit.code, widths[0]), linesOf(unit.name, widths[1]));
      const figures = columns.map(({ figure }) => figure(unit) ?? WITHHELD);
      sheet.row([unit.code, unit.name, ...figures], lineStyles, lines * LINE_HEIGHT + 2);
    }
    sheet.endTable();

    const sums = columns.map((column) => sumOf(column, content.evaluation));
    const formulas = sumCells(
      sheet,
      sums.map((sum) => sum ?? 0),
      { headerRow, before: 2 },
    );
    // A formula would leave out what is withheld.
    const sumLine = columns.map((column, index) =>
      sums[index] === null ? (column.figure(total) ?? WITHHELD) : (formulas[index] ?? null),
    );
    const sumStyles = [style.SUM_LABEL, style.SUM_LABEL, ...columns.map(({ look }) => look.sum)];
    sheet.row(['Gesamt', null, ...sumLine], sumStyles, LINE_HEIGHT + 5);
  });
}
