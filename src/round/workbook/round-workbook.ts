import type { Writable } from 'node:stream';
import { writeExplanations } from '../../evaluation/workbook/explanation-sheet.js';
import { germanDay } from '../../platform/german-day.js';
import { writeDocument } from '../../platform/workbook/xlsx-document.js';
import { writeDepartmentSheet } from './department-sheet.js';
import { writeEventSheet } from './event-sheet.js';
import { writeReconciliationSheet } from './reconciliation-sheet.js';
import type { RoundContent } from './round-content.js';
import { roundExplanations } from './round-explanations.js';
import { writeRoundSheet } from './round-sheet.js';

/**
 * Writes the consolidated workbook of a round to `target`, as XLSX, and ends `target`. Rejects and destroys `target`
 * when the sheets would contradict each other (R19), or when `target` closes early.
 */
export async function writeRoundWorkbook(target: Writable, content: RoundContent): Promise<void> {
  const { title, referenceDate } = content.board.round;
  const { madeBy, madeAt } = content.present;
  const properties = {
    title: `Auswertungsrunde: ${title}, Stichtag ${germanDay(referenceDate)}`,
    subject: 'Erfüllung des Schulungsauftrags nach den Meldungen der Organisationseinheiten',
    creator: madeBy,
    created: new Date(madeAt),
  };
  await writeDocument(target, properties, async (document) => {
    await writeRoundSheet(document, content);
    await writeDepartmentSheet(document, content);
    await writeEventSheet(document, content);
    await writeReconciliationSheet(document, content);
    await writeExplanations(document, roundExplanations(content), referenceDate);
  });
}
