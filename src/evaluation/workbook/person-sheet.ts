import { OBLIGATION_GROUPS, type ObligationGroup } from '../../mandate/obligation-group.js';
import { STATUSES } from '../../obligation/reason.js';
import { germanDay } from '../../platform/german-day.js';
import { DAY_CELL, TEXT_BOLD, TEXT_CELL, TITLE } from '../../platform/workbook/cell-style.js';
import { heightOf } from '../../platform/workbook/cell-text.js';
import { cellDay } from '../../platform/workbook/german-date.js';
import type { XlsxDocument } from '../../platform/workbook/xlsx-document.js';
import type { CellValue } from '../../platform/workbook/xlsx-sheet.js';
import type { PersonRow } from './workbook-content.js';

const LINE_HEIGHT = 15;
/** Rows between two looks at the pace of the target: some 100 KB of the file's inside. */
const ROWS_PER_LOOK = 64;

const COLUMNS = [
  { title: 'Kürzel', width: 12, style: TEXT_CELL },
  { title: 'Organisationseinheit', width: 30, style: TEXT_CELL },
  { title: 'Personalnummer', width: 16.5, style: TEXT_CELL },
  { title: 'Nachname', width: 20, style: TEXT_BOLD },
  { title: 'Vorname', width: 16, style: TEXT_CELL },
  { title: 'Gruppe', width: 15, style: TEXT_CELL },
  { title: 'Status', width: 13, style: TEXT_CELL },
  { title: 'Maßgebliche Schulung', width: 38, style: TEXT_CELL },
  { title: 'Abgeschlossen am', width: 15, style: DAY_CELL },
  { title: 'Begründung', width: 54, style: TEXT_CELL },
];
const STYLES = COLUMNS.map(({ style }) => style);
const WIDTHS = COLUMNS.map(({ width }) => width);
const GROUP_LABEL = new Map<string, string>(OBLIGATION_GROUPS.map(({ id, label }) => [id, label]));
const STATUS_LABEL = new Map<string, string>(STATUSES.map(({ id, label }) => [id, label]));

function cells(person: PersonRow): CellValue[] {
  const { decidingTraining } = person;
  return [
    person.unitCode,
    person.unitName,
    person.personnelNumber,
    person.lastName,
    person.firstName,
    GROUP_LABEL.get(person.group) ?? person.group,
    STATUS_LABEL.get(person.status) ?? person.status,
    decidingTraining?.title ?? null,
    decidingTraining ? cellDay(decidingTraining.completedOn) : null,
    person.reason,
  ];
}

/**
 * Writes the sheet „Personen“, a row per person as the batches come, and answers how many of each group there
 * were. Takes the next batch only when the target has taken the one before.
 */
export async function writePersonSheet(
  document: XlsxDocument,
  persons: AsyncIterable<PersonRow[]>,
  asOf: string,
): Promise<Record<ObligationGroup, number>> {
  const counts = { LEADER: 0, EMPLOYEE: 0 };
  const layout = {
    columnWidths: WIDTHS,
    headerRow: 1,
    frozenColumns: 5,
    filter: true,
    pageHeader: 'Vertraulich: enthält Personaldaten',
    pageFooter: `Stichtag ${germanDay(asOf)}`,
  };
  return document.sheet('Personen', layout, async (sheet) => {
    const titles = COLUMNS.map(({ title }) => title);
    sheet.row(
      titles,
      titles.map(() => TITLE),
      2 * LINE_HEIGHT + 4,
    );
    for await (const batch of persons) {
      for (const person of batch) {
        const values = cells(person);
        sheet.row(values, STYLES, heightOf(values, WIDTHS));
        counts[person.group]++;
        if (sheet.lastRow % ROWS_PER_LOOK === 0) await sheet.room();
      }
    }
    return counts;
  });
}
