import { endOf, type Span } from './period.js';

/** What of an assignment a file may say nothing about. */
export type Unsaid = 'level' | 'contact' | 'pr';

/** Beyond every day of a random case; what holds there holds for ever. */
const HORIZON = 200;

/**
 * The periods that a file of a whole history asks for when it has no column for `unsaid`, worked out day by day:
 * within a stay (adjoining rows in one unit) the value of a day is that of the latest known period in that unit
 * at or before the day, else of the earliest one after it. A row is split where such a value changes.
 */
export function carried(rows: readonly Span[], known: readonly Span[], unsaid: readonly Unsaid[]): Span[] {
  return rows.flatMap((row) => {
    const stay = stayOf(row, rows);
    const pieces: Span[] = [];
    for (let day = row.from; day <= Math.min(endOf(row), HORIZON); day++) {
      const source = knownOn(day, stay, row.unit, known);
      const values = Object.fromEntries(unsaid.map((name) => [name, source?.[name] ?? null]));
      const last = pieces.at(-1);
      if (last && unsaid.every((name) => last[name] === values[name])) last.to = day;
      else pieces.push({ ...row, ...values, from: day, to: day });
    }
    const last = pieces.at(-1);
    if (last) last.to = row.to;
    return pieces;
  });
}

/** The first and the last day of the run of adjoining rows in one unit that a row is part of. */
function stayOf(row: Span, rows: readonly Span[]): { from: number; to: number } {
  let { from } = row;
  let to = endOf(row);
  for (const _ of rows) {
    for (const other of rows.filter(({ unit }) => unit === row.unit)) {
      if (endOf(other) + 1 === from) from = other.from;
      if (other.from === to + 1) to = endOf(other);
    }
  }
  return { from, to };
}

function knownOn(
  day: number,
  stay: { from: number; to: number },
  unit: string,
  known: readonly Span[],
): Span | undefined {
  const within = known
    .filter((span) => span.unit === unit && span.from <= stay.to && endOf(span) >= stay.from)
    .toSorted((a, b) => a.from - b.from);
  return within.findLast((span) => span.from <= day) ?? within[0];
}
