import type { ObligationGroup } from '../../mandate/obligation-group.js';
import { germanDay } from '../../platform/german-day.js';
import { DAY_CELL, TEXT_BOLD, TEXT_CELL, TITLE } from '../../platform/workbook/cell-style.js';
import { linesOf } from '../../platform/workbook/cell-text.js';
import type { XlsxDocument } from '../../platform/workbook/xlsx-document.js';
import { whatCounts, whatFiguresMean, whatStatusMeans, whoCounts } from './count-rules.js';
import { type Explanation, parameters, reconciliation, withholding } from './explanation.js';
import type { RuleContent, WorkbookContent } from './workbook-content.js';

const LINE_HEIGHT = 15;
const WIDTHS = [36, 96, 20] as const;

/** Excel shows no higher row. */
const TALLEST = 409;

/** What the numbers of rules and sections mean. */
const SOURCES: Explanation = {
  topic: 'Zu den Fundstellen',
  text:
    'R mit einer Zahl ist die Nummer der Zählregel. § ist der Abschnitt im „Schulungskonzept zum Abbau von ' +
    'Zugangshemmnissen für Migrantinnen und Migranten zu den Angeboten und Dienstleistungen der Stadtverwaltung ' +
    'Dresden“ vom 16.05.2024, aus dem die Regeln stammen.',
  source: '',
};

/** Every rule of counting in a sentence, with the values of this evaluation. */
export function countRules(content: RuleContent): Explanation[] {
  return [...whoCounts(content), ...whatCounts(content), ...whatFiguresMean()];
}

/**
 * Writes the sheet „Erläuterungen“ of an evaluation: its parameters, then every rule of counting in a sentence.
 * `listed` counts the persons on the sheet „Personen“, where there is one.
 */
export async function writeExplanationSheet(
  document: XlsxDocument,
  content: WorkbookContent,
  listed: Record<ObligationGroup, number> | undefined,
): Promise<void> {
  const explanations = [
    ...parameters(content),
    ...countRules(content),
    ...whatStatusMeans(content),
    ...withholding(content),
    ...reconciliation(content, listed),
  ];
  await writeExplanations(document, explanations, content.evaluation.asOf);
}

/** Writes the sheet „Erläuterungen“ with these lines, and what their sources mean. */
export async function writeExplanations(
  document: XlsxDocument,
  explanations: readonly Explanation[],
  asOf: string,
): Promise<void> {
  const layout = {
    columnWidths: WIDTHS,
    headerRow: 1,
    frozenColumns: 0,
    filter: false,
    pageFooter: `Stichtag ${germanDay(asOf)}`,
  };
  await document.sheet('Erläuterungen', layout, (sheet) => {
    sheet.row(['Thema', 'Erläuterung', 'Fundstelle'], [TITLE, TITLE, TITLE], LINE_HEIGHT + 5);
    for (const { topic, text, source } of [...explanations, SOURCES]) {
      const lines = [topic, text, source].map((cell, index) =>
        typeof cell === 'string' ? linesOf(cell, WIDTHS[index] ?? 0) : 1,
      );
      const style = text instanceof Date ? DAY_CELL : TEXT_CELL;
      sheet.row(
        [topic, text, source || null],
        [TEXT_BOLD, style, TEXT_CELL],
        Math.min(TALLEST, Math.max(...lines) * LINE_HEIGHT + 2),
      );
    }
  });
}
