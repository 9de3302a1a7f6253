import fc from 'fast-check';
import type { Span } from './oracle/period.js';

/** Units of the random cases, without limits. */
export const RANDOM_UNITS = ['Amt A', 'Amt B', 'Amt C'] as const;

const unit = fc.constantFrom(...RANDOM_UNITS);
const level = fc.constantFrom(null, null, 'TEAM_LEAD');

/** What somebody does, without the days. */
export const duties = fc.record({ unit, level, contact: fc.boolean(), pr: fc.boolean() });

const link = fc.record({
  duties,
  /** Days since the end of the period before: adjoining, or with a gap. */
  gap: fc.constantFrom(0, 0, 0, 1, 2, 6),
  days: fc.constantFrom(1, 2, 3, 8, 15),
});

/** Periods of one person in order, short and mostly adjoining, around the first sixty days; the last one may be unlimited. */
export function randomSpans(least: number): fc.Arbitrary<Span[]> {
  return fc
    .record({
      links: fc.array(link, { minLength: least, maxLength: 6, size: 'max' }),
      begin: fc.nat(25),
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
