import fc from 'fast-check';
import { endOf, type Span } from './oracle/period.js';
import type { StateRow } from './oracle/state.js';

/** Units of the random cases, without limits. */
export const RANDOM_UNITS = ['Amt A', 'Amt B', 'Amt C'] as const;
/** The day of the random states. */
export const ON = 30;

const duties = fc.record({
  unit: fc.constantFrom(...RANDOM_UNITS),
  level: fc.constantFrom(null, null, 'TEAM_LEAD'),
  contact: fc.boolean(),
  pr: fc.boolean(),
});

const link = fc.record({
  duties,
  /** Days since the end of the period before: adjoining, or with a gap. */
  gap: fc.constantFrom(0, 0, 0, 1, 2, 6),
  days: fc.constantFrom(1, 2, 3, 8, 15),
});

/**
 * Periods of one person in order, short and mostly adjoining; many end or begin about the day of the states. The
 * last one may be unlimited.
 */
export function randomSpans(least: number): fc.Arbitrary<Span[]> {
  return fc
    .record({
      links: fc.array(link, { minLength: least, maxLength: 6, size: 'max' }),
      begin: fc.oneof(fc.nat(25), fc.integer({ min: ON - 2, max: ON + 2 })),
      unlimited: fc.boolean(),
    })
    .map(({ links, begin, unlimited }) => {
      let next = begin;
      return links.map(({ duties: what, gap, days }, i) => {
        const from = next + gap;
        next = from + days;
        return { ...what, from, to: unlimited && i === links.length - 1 ? null : next - 1 };
      });
    });
}

/** The row of a person in a state: half of them tell what is known; an end does not reach into a planned period. */
export function randomRow(known: readonly Span[]): fc.Arbitrary<StateRow> {
  const present = known.find((span) => span.from <= ON && endOf(span) >= ON);
  const limit = Math.min(...known.filter((span) => span.from > ON).map((span) => span.from - 1), ON + 30);
  const begins = known.flatMap(({ from, to }) => [from, from + 1, (to ?? ON) + 1]).filter((day) => day <= ON);
  return fc
    .record({
      duties,
      same: fc.boolean(),
      from: fc.option(fc.oneof(fc.integer({ min: 0, max: ON }), fc.constantFrom(ON, ...begins))),
      to: fc.option(fc.oneof(fc.integer({ min: ON, max: limit }), fc.constantFrom(ON, limit))),
    })
    .map(({ duties: drawn, same, from, to }) => {
      const { unit, level, contact, pr } = same && present ? present : drawn;
      return { unit, level, contact, pr, from, to };
    });
}
