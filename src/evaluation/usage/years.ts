import { invalidItem } from '../../platform/problem/problem.js';
import type { UsageQueryDto } from './usage.dto.js';

/** A year of the table; days are `YYYY-MM-DD`. */
export interface Year {
  year: number;
  first: string;
  /** Last day that is counted. */
  until: string;
  finished: boolean;
}

const MOST_YEARS = 20;

/**
 * The years of the table. Throws 400 when they end before they begin, begin after the reference date, or are too many.
 * @param firstYear the year to begin with when none is asked for
 */
export function yearsOf({ from, to }: UsageQueryDto, asOf: string, firstYear: number): Year[] {
  const running = Number(asOf.slice(0, 4));
  const last = to ?? running;
  const first = from ?? Math.min(firstYear, last);
  if (last > running)
    throw invalidItem({
      pointer: '#/to',
      code: 'TOO_LARGE',
      message: `„to“ darf höchstens ${running} sein: Der Stichtag liegt in diesem Jahr.`,
    });
  if (first > last)
    throw invalidItem({
      pointer: '#/from',
      code: 'TOO_LARGE',
      message: `„from“ darf höchstens ${last} sein: Das ist das letzte Jahr der Tabelle.`,
    });
  if (last - first >= MOST_YEARS)
    throw invalidItem({
      pointer: '#/from',
      code: 'TOO_SMALL',
      message: `„from“ muss mindestens ${last - MOST_YEARS + 1} sein: Eine Tabelle hat höchstens ${MOST_YEARS} Jahre.`,
    });
  return Array.from({ length: last - first + 1 }, (_, place) => {
    const year = first + place;
    const end = `${year}-12-31`;
    return { year, first: `${year}-01-01`, until: end < asOf ? end : asOf, finished: end <= asOf };
  });
}

/** The same day of the year before; of 29 February the 28th. */
export function aYearBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4) === '-02-29' ? '-02-28' : day.slice(4)}`;
}
