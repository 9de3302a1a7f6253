import { germanDay } from '../../platform/german-day.js';
import { TEXT_CELL, TITLE } from '../../platform/workbook/cell-style.js';
import { heightOf } from '../../platform/workbook/cell-text.js';
import { germanInstant } from '../../platform/workbook/german-date.js';
import type { XlsxDocument } from '../../platform/workbook/xlsx-document.js';
import type { RoundEventDto } from '../event.dto.js';
import type { RoundEventKind } from '../states.js';
import { COUNT } from './cell-style.js';
import type { RoundContent } from './round-content.js';

const STEP: Record<RoundEventKind, string> = {
  PLANNED: 'Runde geplant',
  CHANGED: 'Runde geändert',
  OPENED: 'Runde geöffnet',
  CLOSED: 'Runde geschlossen',
  CANCELLED: 'Runde abgesagt',
  UNIT_ADDED: 'Einheit aufgenommen oder ihre Meldeweise geändert',
  UNIT_REMOVED: 'Einheit herausgenommen',
  CHECKED: 'geprüft',
  SIGNED: 'gezeichnet',
  SUBMITTED: 'übermittelt',
  ACCEPTED: 'angenommen',
  RETURNED: 'zurückgegeben',
  TAKEN_BACK: 'zurückgenommen',
  RENEWAL_DEMANDED: 'neue Fassung verlangt',
  PERSONS_ERASED: 'personenbezogener Teil gelöscht',
};

const COLUMNS = [
  { title: 'Zeitpunkt', width: 24, style: TEXT_CELL },
  { title: 'Kürzel', width: 18, style: TEXT_CELL },
  { title: 'Organisationseinheit', width: 34, style: TEXT_CELL },
  { title: 'Schritt', width: 26, style: TEXT_CELL },
  { title: 'Fassung', width: 10, style: COUNT },
  { title: 'Wer', width: 28, style: TEXT_CELL },
  { title: 'In Vertretung', width: 13, style: TEXT_CELL },
  { title: 'Bemerkung', width: 60, style: TEXT_CELL },
];
const STYLES = COLUMNS.map(({ style }) => style);
const WIDTHS = COLUMNS.map(({ width }) => width);

/** Writes the sheet „Meldungen“: every step of the round and its units, the oldest first. */
export async function writeEventSheet(
  document: XlsxDocument,
  { board: { units, round }, events }: RoundContent,
): Promise<void> {
  const nameOf = new Map(units.map(({ code, name }) => [code, name]));
  const cells = ({ happenedAt, unit, kind, seal, actor, asDeputy, comment }: RoundEventDto) => [
    ...[germanInstant(happenedAt), unit, unit && (nameOf.get(unit) ?? null), STEP[kind], seal],
    ...[actor ?? 'von selbst', asDeputy ? 'ja' : 'nein', comment],
  ];
  const layout = {
    columnWidths: WIDTHS,
    headerRow: 1,
    frozenColumns: 2,
    filter: true,
    pageFooter: `Stichtag ${germanDay(round.referenceDate)}`,
  };
  await document.sheet('Meldungen', layout, (sheet) => {
    const titles = COLUMNS.map(({ title }) => title);
    sheet.row(
      titles,
      titles.map(() => TITLE),
      20,
    );
    for (const event of events) {
      const values = cells(event);
      sheet.row(values, STYLES, heightOf(values, WIDTHS));
    }
  });
}
