import fc from 'fast-check';
import { shift } from './day.js';

/** The day that a service must take for today when it imports random administrations. */
export const TODAY = '2028-03-01';

/** R1: the ends of the recognition period of the seeded mandate. */
const PERIOD_ENDS = ['2021-01-01', '2026-12-31'];
/** Ends of months, quarters and years, and leap days. */
const CALENDAR = [
  '2020-02-29',
  '2022-02-28',
  '2024-02-29',
  '2024-12-31',
  '2025-06-30',
  '2026-09-30',
  '2028-02-29',
];

/** A step from a boundary to itself or to the day before or after it. */
const step = fc.constantFrom(0, -1, 1);

/**
 * A day that lies on a boundary or next to it nine times of ten: days drawn evenly almost never meet one,
 * and an exchanged `<` and `<=` stays unseen.
 */
export const day = fc.oneof(
  { weight: 5, arbitrary: near(PERIOD_ENDS) },
  { weight: 4, arbitrary: near(CALENDAR) },
  { weight: 1, arbitrary: fc.nat(3600).map((days) => shift('2018-06-01', days)) },
);

/** A reference date yet to be placed: near the mandate's ends, or near a day that the administration knows. */
export const dateGene = fc.record({
  near: fc.constantFrom('period', 'assignment', 'training', 'unit'),
  pick: fc.nat(999),
  step,
});

function near(days: string[]) {
  return fc.tuple(fc.constantFrom(...days), step).map(([boundary, days]) => shift(boundary, days));
}

/** The reference date of a gene, chosen from the given days of each kind. */
export function placed(
  gene: { near: string; pick: number; step: number },
  known: Record<string, (string | undefined)[]>,
): string {
  const days = known[gene.near]?.filter((candidate) => candidate !== undefined) ?? [];
  const choice = days.length > 0 ? days : PERIOD_ENDS;
  return shift(choice[gene.pick % choice.length] ?? TODAY, gene.step);
}
