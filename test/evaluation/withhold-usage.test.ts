import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LinePopulation } from '../../src/evaluation/usage/usage.query.js';
import { shownUsage } from '../../src/evaluation/usage/withhold-usage.js';
import { runs, seed } from '../properties/runs.js';

const YEARS = [2025, 2026];
/** Persons of up to eight lines in two years, the last line that of nobody's unit; few are preferred. */
const city = fc
  .array(fc.tuple(...YEARS.map(() => fc.oneof(fc.nat(8), fc.nat(60)))), { minLength: 1, maxLength: 8 })
  .map((lines) =>
    lines.flatMap((persons, place) =>
      YEARS.flatMap((year, of): LinePopulation[] => {
        const count = persons[of] ?? 0;
        const line = place === 7 ? null : place + 1;
        return count > 0 ? [{ year, line, persons: count, assignments: count + 1 }] : [];
      }),
    ),
  );

const sum = (lines: LinePopulation[]) => lines.reduce((all, { persons }) => all + persons, 0);
const isSmall = (persons: number) => persons > 0 && persons < 5;

describe(`what is withheld of usage (SEED=${seed})`, () => {
  it('is no small line, never a single one, and never fewer than five persons together', () => {
    fc.assert(
      fc.property(city, (lines) => {
        const shown = shownUsage(lines, lines);
        for (const year of YEARS) {
          const ofYear = lines.filter((each) => each.year === year);
          const withheld = ofYear.filter(({ line }) => !shown.line(year, line));
          expect(
            ofYear.filter(({ persons }) => isSmall(persons)).every((each) => withheld.includes(each)),
          ).toBe(true);
          // Whoever subtracts what is shown from the city learns of the withheld lines together.
          if (!shown.total(year)) expect(isSmall(sum(ofYear))).toBe(true);
          else if (withheld.length > 0) {
            expect(sum(withheld)).toBeGreaterThanOrEqual(5);
            expect(withheld.length > 1 || ofYear.length === 1).toBe(true);
          }
        }
      }),
      runs(2000),
    );
  });

  it('tells of a part only sums of lines that are shown, or the city', () => {
    fc.assert(
      fc.property(city, fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }), (lines, chosen) => {
        const part = lines.filter(({ line }) => chosen[line ?? 0]);
        const [whole, shown] = [shownUsage(lines, lines), shownUsage(part, lines)];
        for (const year of YEARS) {
          const ofPart = part.filter((each) => each.year === year);
          const isCity = ofPart.length === lines.filter((each) => each.year === year).length;
          for (const { line } of ofPart) expect(shown.line(year, line)).toBe(whole.line(year, line));
          const allShown = ofPart.every(({ line }) => whole.line(year, line));
          expect(shown.total(year)).toBe(isCity ? whole.total(year) : allShown);
        }
      }),
      runs(2000),
    );
  });

  it('tells nothing of a piece of a line', () => {
    const whole = [
      { year: 2026, line: 1, persons: 9, assignments: 10 },
      { year: 2026, line: 2, persons: 9, assignments: 9 },
    ];
    // All nine persons were in the piece, one of them only for a while.
    const piece = [{ year: 2026, line: 1, persons: 9, assignments: 9 }];
    const shown = shownUsage(piece, whole);
    expect([shown.line(2026, 1), shown.total(2026)]).toEqual([false, false]);
  });
});
