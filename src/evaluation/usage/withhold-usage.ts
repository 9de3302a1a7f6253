import { FEWEST_SHOWN } from '../withhold.js';
import type { LinePopulation } from './usage.query.js';

/** What somebody without the right to names may read of a table. */
export interface ShownUsage {
  line(year: number, line: number | null): boolean;
  /** All lines of the answer together, and every row that is not a line. */
  total(year: number): boolean;
}

/** Everything. */
export const ALL_SHOWN: ShownUsage = { line: () => true, total: () => true };

/**
 * What is shown to somebody without the right to names. A line with 1 to 4 persons in a year is withheld in this
 * year, and so many more lines that those withheld are five persons and never a single line: everybody may subtract
 * the shown lines from the city. What is told of a part of the administration is told only when it is made of whole
 * lines that are all shown. This goes by who works there, not by what is counted, so that no filter and no choice of
 * years shows other lines than the plain question does (`docs/decisions/0016-usage-by-year.md`).
 * @param asked the persons in what was asked for
 * @param city the persons of the whole administration in the same state of the facts
 */
export function shownUsage(asked: LinePopulation[], city: LinePopulation[]): ShownUsage {
  const withheld = new Map<number, Set<number | null>>();
  for (const year of new Set(city.map((each) => each.year)))
    withheld.set(year, withheldLines(city.filter((each) => each.year === year)));
  const assignmentsOf = (list: LinePopulation[], year: number, line: number | null) =>
    list.find((each) => each.year === year && each.line === line)?.assignments ?? 0;
  const isWhole = (year: number, line: number | null) =>
    assignmentsOf(asked, year, line) === assignmentsOf(city, year, line);
  const line = (year: number, id: number | null) => !withheld.get(year)?.has(id) && isWhole(year, id);
  return {
    line,
    total(year) {
      const lines = city.filter((each) => each.year === year);
      if (lines.every((each) => isWhole(year, each.line))) return lines.length === 0 || areMany(lines);
      return asked.filter((each) => each.year === year).every((each) => line(year, each.line));
    },
  };
}

/** The lines of one year that are withheld. */
function withheldLines(lines: LinePopulation[]): Set<number | null> {
  const fewest = lines.toSorted((a, b) => a.persons - b.persons || (a.line ?? 0) - (b.line ?? 0));
  const chosen = fewest.filter(({ persons }) => persons < FEWEST_SHOWN);
  for (const next of fewest.slice(chosen.length)) {
    if (chosen.length === 0 || (chosen.length > 1 && areMany(chosen))) break;
    chosen.push(next);
  }
  return new Set(chosen.map((each) => each.line));
}

function areMany(lines: LinePopulation[]): boolean {
  return lines.reduce((sum, { persons }) => sum + persons, 0) >= FEWEST_SHOWN;
}
