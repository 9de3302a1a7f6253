import type { Unsaid } from './carried.js';
import { endOf, lastDay, type Span } from './period.js';

/** What a state asks for, for one person. */
export interface StateRow extends Omit<Span, 'from'> {
  /** The row's own Gültig ab, if it has one. */
  from: number | null;
}

/**
 * What becomes of the known periods of a person by a state on a day.
 * @param row undefined = the person is not in the file
 * @param unsaid what the file has no column for
 */
export function afterState(
  row: StateRow | undefined,
  known: readonly Span[],
  on: number,
  unsaid: readonly Unsaid[],
): Span[] {
  const present = known.find((span) => span.from <= on && endOf(span) >= on);
  if (!row)
    return present ? [...known.filter((span) => endOf(span) < on), ...until(present, on - 1)] : [...known];
  const earlier = known.filter((span) => endOf(span) < on).toSorted((a, b) => b.from - a.from);
  const before = present ?? earlier[0];
  const planned = known.filter((span) => span.from > on).toSorted((a, b) => a.from - b.from)[0];
  const others = known.filter((span) => span !== before);
  const to = row.to ?? lastDay(planned ? planned.from - 1 : Number.POSITIVE_INFINITY);
  const from = row.from !== null && row.from <= on && (!before || row.from > before.from) ? row.from : on;
  const goesOn = before?.unit === row.unit && endOf(before) >= from - 1 ? before : undefined;
  const leadsOn = planned?.unit === row.unit && to === planned.from - 1 ? planned : undefined;
  const kept = unsaid.map((name) => [name, (goesOn ?? leadsOn)?.[name] ?? null]);
  const wanted: Span = { ...row, ...Object.fromEntries(kept), from, to };
  const isSame = present && DUTIES.every((name) => present[name] === wanted[name]);
  if (isSame) return [...others, { ...present, to }];
  return [...others, ...(before ? until(before, from - 1) : []), wanted];
}

const DUTIES = ['unit', 'level', 'contact', 'pr'] as const;

/** A period cut so that it ends on a day at the latest; nothing when it begins after that. */
function until(span: Span, day: number): Span[] {
  return span.from > day ? [] : [{ ...span, to: lastDay(Math.min(endOf(span), day)) }];
}
