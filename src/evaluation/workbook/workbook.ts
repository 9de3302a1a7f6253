import type { Writable } from 'node:stream';
import { germanDay } from '../../platform/german-day.js';
import { writeDocument } from '../../platform/workbook/xlsx-document.js';
import { assertReconciled, writeEvaluationSheet } from './evaluation-sheet.js';
import { writeExplanationSheet } from './explanation-sheet.js';
import { writePersonSheet } from './person-sheet.js';
import { writeUsageSheet } from './usage-sheet.js';
import type { WorkbookContent } from './workbook-content.js';

/**
 * Writes the workbook (Auswertungstabelle) of an evaluation to `target`, as XLSX, and ends `target`: the sheets
 * „Auswertung“, „Personen“ (only with `content.persons`), „Nutzung nach Jahr“ (only with `content.usage`) and
 * „Erläuterungen“. Persons are taken only as fast as
 * `target` takes the file, so the memory does not grow with their number.
 *
 * Rejects without writing anything when the total is not the sum of the lines (R19), and when there are persons
 * although figures are withheld. Rejects and destroys
 * `target` when reading the persons fails; rejects when `target` closes early.
 */
export async function writeWorkbook(target: Writable, content: WorkbookContent): Promise<void> {
  const { evaluation, madeBy, madeAt, persons, usage } = content;
  assertReconciled(evaluation);
  if (persons && evaluation.withheld) throw new Error('names do not stand beside withheld figures');
  const properties = {
    title: `Auswertung: ${evaluation.mandate}, Stichtag ${germanDay(evaluation.asOf)}`,
    subject: 'Erfüllung des Schulungsauftrags nach Organisationseinheiten',
    creator: madeBy,
    created: new Date(madeAt),
  };
  await writeDocument(target, properties, async (document) => {
    await writeEvaluationSheet(document, content);
    const listed = persons ? await writePersonSheet(document, persons, evaluation.asOf) : undefined;
    if (usage) await writeUsageSheet(document, usage, evaluation.asOf);
    await writeExplanationSheet(document, content, listed);
  });
}
