import { shift } from '../../administration/day.js';
import type { KnownPeriod } from '../facts.js';

/** A period of one person; days are counted from EPOCH, both included, `to: null` is unlimited. */
export interface Span {
  unit: string;
  from: number;
  to: number | null;
  level: string | null;
  contact: boolean | null;
  pr: boolean | null;
}

const EPOCH = '2026-11-01';

/** The day with this number. */
export function dayOf(number: number): string {
  return shift(EPOCH, number);
}

/** The last day as a number that can be compared. */
export function endOf({ to }: Pick<Span, 'to'>): number {
  return to ?? Number.POSITIVE_INFINITY;
}

/** A last day as it is kept: unlimited is null. */
export function lastDay(end: number): number | null {
  return Number.isFinite(end) ? end : null;
}

/** The periods of a person as the database should know them. */
export function asKnown(number: string, spans: readonly Span[]): KnownPeriod[] {
  return spans
    .toSorted((a, b) => a.from - b.from)
    .map(({ from, to, ...span }) => ({
      number,
      ...span,
      from: dayOf(from),
      to: to === null ? null : dayOf(to),
    }));
}

/** Cells of a file, by person: `unit;Gültig ab;Gültig bis;level;contact;pr` with German labels. */
export function cellsOf({
  unit,
  from,
  to,
  level,
  contact,
  pr,
}: Omit<Span, 'from'> & { from: number | null }): string[] {
  const day = (value: number | null) => (value === null ? '' : dayOf(value));
  const answer = (value: boolean | null) => (value ? 'ja' : 'nein');
  return [unit, day(from), day(to), level === 'TEAM_LEAD' ? 'Teamleitung' : '', answer(contact), answer(pr)];
}
