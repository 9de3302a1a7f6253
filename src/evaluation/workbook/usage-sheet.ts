import { germanDay } from '../../platform/german-day.js';
import { DAY_CELL, NUMBER_CELL, TEXT_CELL, TITLE } from '../../platform/workbook/cell-style.js';
import { heightOf } from '../../platform/workbook/cell-text.js';
import { cellDay } from '../../platform/workbook/german-date.js';
import type { XlsxDocument } from '../../platform/workbook/xlsx-document.js';
import type { UsageDto } from '../usage/usage.dto.js';
import { linesOf, USAGE_COLUMNS } from '../usage/usage-columns.js';
import { FACT, LABEL } from './cell-style.js';

const STYLES = { day: DAY_CELL, number: NUMBER_CELL };
const LINE_HEIGHT = 15;
const WIDTHS = USAGE_COLUMNS.map(({ width }) => width);

/** How is counted; stands above the table, because the sheet is passed on alone. One line each, beyond its column. */
const RULES = [
  'Gezählt sind anerkannte Schulungen jeder Dauer, auch von Personen, die nicht verpflichtet sind.',
  'Es gilt das Jahr des Abschlusses und die Organisationseinheit, in der die Person an diesem Tag war.',
  '„Für den Auftrag“ sind davon die Schulungen, die lang genug sind und im Anerkennungszeitraum liegen.',
  'Eine Schulung mit mehreren Kompetenzbereichen steht in jedem davon, in „Gesamt“ einmal.',
  'Eine Person zählt in jeder Zelle einmal. Personen ergeben deshalb über Zeilen oder Jahre keine Summe.',
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
    for (const rule of RULES) sheet.row(['Hinweis', rule], [LABEL, FACT], LINE_HEIGHT);
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
