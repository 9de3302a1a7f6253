import { germanDay } from '../../platform/german-day.js';
import { DAY_CELL, NUMBER_CELL, TEXT_CELL, TITLE } from '../../platform/workbook/cell-style.js';
import { heightOf, linesOf as linesOfText } from '../../platform/workbook/cell-text.js';
import { cellDay } from '../../platform/workbook/german-date.js';
import type { XlsxDocument } from '../../platform/workbook/xlsx-document.js';
import type { UsageDto } from '../usage/usage.dto.js';
import { linesOf, USAGE_COLUMNS } from '../usage/usage-columns.js';
import { FACT, LABEL, NOTE } from './cell-style.js';

const STYLES = { day: DAY_CELL, number: NUMBER_CELL };
const LINE_HEIGHT = 15;
/** Width of the column „Bezeichnung“, in which the rules stand. */
const RULE_WIDTH = 38;
const WIDTHS = USAGE_COLUMNS.map(({ width }) => width);

/** How is counted; stands above the table, because the sheet is passed on alone. */
const RULES = [
  'Gezählt sind anerkannte Schulungen jeder Dauer, auch von Personen, die nicht verpflichtet sind, im Jahr des Abschlusses und in der Organisationseinheit, in der die Person an diesem Tag war. „Für den Auftrag“ sind davon die, die lang genug und im Anerkennungszeitraum sind.',
  'Eine Schulung mit mehreren Kompetenzbereichen steht in jedem, im Gesamten einmal. Eine Person zählt je Zelle einmal; Personen ergeben deshalb über Zeilen oder Jahre keine Summe.',
  'Ein laufendes Jahr wird mit denselben Tagen des Vorjahrs verglichen.',
];

/** Writes the sheet „Nutzung nach Jahr“: every row of every table in every year, one line each. */
export async function writeUsageSheet(
  document: XlsxDocument,
  tables: UsageDto[],
  asOf: string,
): Promise<void> {
  const layout = {
    columnWidths: WIDTHS,
    headerRow: RULES.length + 2,
    frozenColumns: 3,
    filter: true,
    pageFooter: `Stichtag ${germanDay(asOf)}`,
  };
  await document.sheet('Nutzung nach Jahr', layout, (sheet) => {
    for (const rule of RULES) {
      const height = linesOfText(rule, RULE_WIDTH) * LINE_HEIGHT;
      sheet.row(['Hinweis', null, rule], [LABEL, FACT, NOTE], height);
    }
    sheet.row([], [], 6);
    const titles = USAGE_COLUMNS.map(({ title }) => title);
    sheet.row(
      titles,
      titles.map(() => TITLE),
      3 * LINE_HEIGHT + 4,
    );
    const styles = USAGE_COLUMNS.map(({ kind }) => (kind ? STYLES[kind] : TEXT_CELL));
    for (const line of tables.flatMap(linesOf)) {
      const values = USAGE_COLUMNS.map(({ kind, value }) => {
        const found = value(line);
        return kind === 'day' && typeof found === 'string' ? cellDay(found) : found;
      });
      sheet.row(values, styles, heightOf(values, WIDTHS));
    }
  });
}
