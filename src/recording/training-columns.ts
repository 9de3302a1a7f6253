import { CATEGORIES } from '../mandate/category.js';
import { type Column, labelOf } from '../platform/export/column.js';
import { DURATION_UNITS, FORMATS, RECOGNITIONS, SETTINGS } from '../training/training-terms.js';
import type { RecordedRow } from './recorded.query.js';

/** The recorded trainings as a file, with the headings and terms of the file that is imported. */
export const TRAINING_COLUMNS: Column<RecordedRow>[] = [
  { title: 'Personalnummer', width: 16.5, value: ({ personnelNumber }) => personnelNumber },
  { title: 'Nachname', width: 20, value: ({ lastName }) => lastName },
  { title: 'Vorname', width: 16, value: ({ firstName }) => firstName },
  { title: 'Titel', width: 38, value: ({ title }) => title },
  { title: 'Anbieter', width: 24, value: ({ provider }) => provider },
  { title: 'Kategorien', width: 30, value: ({ categories }) => labelsOf(categories) },
  { title: 'Format', width: 14, value: ({ format }) => labelOf(FORMATS, format) },
  { title: 'Beginn', width: 12, kind: 'day', value: ({ beganOn }) => beganOn },
  { title: 'Abgeschlossen am', width: 15, kind: 'day', value: ({ completedOn }) => completedOn },
  { title: 'Dauer', width: 10, kind: 'number', value: ({ duration }) => duration },
  { title: 'Einheit', width: 10, value: ({ durationUnit }) => labelOf(DURATION_UNITS, durationUnit) },
  { title: 'Rahmen', width: 14, value: ({ setting }) => labelOf(SETTINGS, setting) },
  { title: 'Anerkennung', width: 14, value: ({ recognition }) => labelOf(RECOGNITIONS, recognition) },
  { title: 'Begründung', width: 38, value: ({ rejectionReason }) => rejectionReason },
];

function labelsOf(mask: number): string {
  return CATEGORIES.filter(({ bit }) => (mask & bit) !== 0)
    .map(({ label }) => label)
    .join(', ');
}
