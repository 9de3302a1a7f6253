import { CATEGORIES } from '../../mandate/category.js';
import { germanDay } from '../../platform/german-day.js';
import { titleKey } from '../../training/title-key.js';
import { DURATION_UNITS, FORMATS, RECOGNITIONS, SETTINGS } from '../../training/training-terms.js';
import { MOST_MINUTES, wholeMinutes } from '../../training/whole-minutes.js';
import type { Problem } from './cell.js';
import { optional, required } from './column.js';
import { DAY } from './day.js';
import { DURATION_CELL } from './duration.js';
import { type RowCheck, tableFormat } from './table-format.js';
import { oneOf, someOf } from './term-cells.js';
import { PERSONNEL_NUMBER_CELL, text } from './text-cells.js';

const UNIT_MINUTES = new Map<string, number>(DURATION_UNITS.map(({ id, minutes }) => [id, minutes]));

const REASON_MISSING: Problem = {
  code: 'REASON_MISSING',
  say: () => 'Die Begründung fehlt. Erlaubt: ein Text; eine abgelehnte Schulung braucht eine Begründung.',
};
const DURATION_OUT_OF_RANGE: Problem = {
  code: 'DURATION_OUT_OF_RANGE',
  say: (found) =>
    `„${found}“ ist zu kurz oder zu lang. Erlaubt: mindestens 1 Minute und höchstens ${MOST_MINUTES.toLocaleString('de-DE')} Minuten.`,
};

/** The file of completed trainings (Schulungsnachweise). An empty Anerkennung is a recognised training. */
export const TRAININGS = tableFormat({
  kind: 'schulungsnachweise',
  title: 'Schulungsnachweise',
  columns: {
    personnelNumber: required('Personalnummer', PERSONNEL_NUMBER_CELL),
    title: required('Titel', text(300)),
    provider: optional('Anbieter', text(200)),
    categories: required('Kategorien', someOf(CATEGORIES)),
    format: optional('Format', oneOf(FORMATS)),
    beganOn: optional('Beginn', DAY),
    completedOn: required('Abgeschlossen am', DAY),
    duration: required('Dauer', DURATION_CELL),
    unit: required('Einheit', oneOf(DURATION_UNITS)),
    setting: optional('Rahmen', oneOf(SETTINGS)),
    recognition: optional('Anerkennung', oneOf(RECOGNITIONS), 'RECOGNISED'),
    reason: optional('Begründung', text(1000)),
  },
  staged: {
    personnel_number: 'text',
    title: 'text',
    title_key: 'text',
    provider: 'text',
    categories: 'integer',
    format: 'text',
    setting: 'text',
    began_on: 'date',
    completed_on: 'date',
    stated_duration: 'numeric',
    stated_unit: 'text',
    minutes: 'integer',
    recognition: 'text',
    rejection_reason: 'text',
  },
  stage(values, row) {
    const { personnelNumber, title, provider, categories, format, setting, duration, unit } = values;
    const completedOn = inTheFuture(values.completedOn, row) ? null : values.completedOn;
    const beganOn = beginsAfterTheEnd(values.beganOn, completedOn, row) ? null : values.beganOn;
    const minutes = minutesOf(duration, unit, row);
    if (values.recognition === 'REJECTED' && values.reason === null) row.refuse('Begründung', REASON_MISSING);
    const key = title && titleKey(title);
    const stated = minutes === null && unit ? null : duration;
    return [
      personnelNumber,
      title,
      key,
      provider,
      categories,
      format,
      setting,
      beganOn,
      completedOn,
      stated,
      unit,
      minutes,
      values.recognition,
      values.reason,
    ];
  },
});

function minutesOf(duration: string | null, unit: string | null, row: RowCheck): number | null {
  if (duration === null || unit === null) return null;
  const minutes = wholeMinutes(duration, UNIT_MINUTES.get(unit) ?? 0);
  if (minutes >= 1 && minutes <= MOST_MINUTES) return minutes;
  row.refuse('Dauer', DURATION_OUT_OF_RANGE);
  return null;
}

function inTheFuture(completedOn: string | null, row: RowCheck): boolean {
  if (completedOn === null || completedOn <= row.today) return false;
  row.refuse('Abgeschlossen am', {
    code: 'COMPLETED_AFTER_TODAY',
    say: (found) =>
      `„${found}“ liegt in der Zukunft. Erlaubt: ${germanDay(row.today)} oder ein früherer Tag.`,
  });
  return true;
}

function beginsAfterTheEnd(beganOn: string | null, completedOn: string | null, row: RowCheck): boolean {
  if (beganOn === null || completedOn === null || beganOn <= completedOn) return false;
  row.refuse('Beginn', {
    code: 'BEGIN_AFTER_COMPLETION',
    say: (found) =>
      `„${found}“ liegt nach dem Abschluss. Erlaubt: ${germanDay(completedOn)} oder ein früherer Tag.`,
  });
  return true;
}
