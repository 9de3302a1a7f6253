import { CATEGORIES } from '../../mandate/category.js';
import type { Mandate } from '../../mandate/mandate.js';
import type { ObligationGroup } from '../../mandate/obligation-group.js';
import type { NeedFigure, NeedMonthDto, SeatsDto } from './need.dto.js';
import type { NeedRow } from './need.query.js';

/** The obliged persons of a part on the reference date and on the last day; a person is in each at most once. */
export interface Standing {
  now: NeedRow[];
  later: NeedRow[];
}

/** Figures before anything is withheld. */
export type FullFigures = Record<
  'open' | 'becomingObliged' | 'arriving' | 'leaving' | 'openUntil' | 'submitted',
  number
>;

/** The figures of a line, before anything is withheld. */
export type FullGroups = Record<'leaders' | 'employees' | 'total', FullFigures>;

/** The persons behind a figure, as they are on the day that it is about. */
export function personsOf({ now, later }: Standing, figure: NeedFigure): NeedRow[] {
  const open = ({ open }: NeedRow) => open;
  switch (figure) {
    case 'OPEN':
      return now.filter(open);
    case 'OPEN_UNTIL':
      return later.filter(open);
    case 'SUBMITTED':
      return later.filter(({ submitted }) => submitted);
    case 'BECOMING_OBLIGED':
      return without(later, now);
    case 'ARRIVING':
      return without(later.filter(open), now.filter(open));
    case 'LEAVING':
      return without(now.filter(open), later.filter(open));
  }
}

/** The figures of a part; each is the length of its list. */
export function figuresOf(standing: Standing): FullFigures {
  const count = (figure: NeedFigure) => personsOf(standing, figure).length;
  return {
    open: count('OPEN'),
    becomingObliged: count('BECOMING_OBLIGED'),
    arriving: count('ARRIVING'),
    leaving: count('LEAVING'),
    openUntil: count('OPEN_UNTIL'),
    submitted: count('SUBMITTED'),
  };
}

/** Those of one group only. */
export function ofGroup({ now, later }: Standing, group: ObligationGroup): Standing {
  const isOf = (row: NeedRow) => row.group === group;
  return { now: now.filter(isOf), later: later.filter(isOf) };
}

/** The standing of each line; a line has those who are in it on the day. */
export function byLine({ now, later }: Standing): Map<number | null, Standing> {
  const lines = new Map<number | null, Standing>();
  const of = (line: number | null) => {
    const known = lines.get(line) ?? { now: [], later: [] };
    lines.set(line, known);
    return known;
  };
  for (const row of now) of(row.line).now.push(row);
  for (const row of later) of(row.line).later.push(row);
  return lines;
}

/**
 * What the open persons need in seats: the categories told apart by the groups for which they are accepted (R3, R4).
 * One seat for each person; `least` are the persons for whom only these categories count.
 */
export function seatsOf({ groups }: Mandate, open: Record<ObligationGroup, number>): SeatsDto[] {
  const kinds = new Map<string, SeatsDto>();
  for (const { id } of CATEGORIES) {
    const accepting = groups.filter(({ accepted }) => accepted.includes(id)).map(({ group }) => group);
    if (accepting.length === 0) continue;
    const key = accepting.join();
    const most = accepting.reduce((sum, group) => sum + open[group], 0);
    const kind = kinds.get(key) ?? { categories: [], groups: accepting, least: 0, most };
    kind.categories.push(id);
    kinds.set(key, kind);
  }
  for (const kind of kinds.values())
    for (const { group, accepted } of groups)
      if (accepted.every((category) => kind.categories.includes(category))) kind.least += open[group];
  return [...kinds.values()].sort((a, b) => b.groups.length - a.groups.length);
}

/**
 * The months in which somebody comes or goes: of who comes the begin of the assignment that holds on the last day, of
 * who goes the end of the one that holds on the reference date. Who keeps the assignment while its unit moves has none.
 */
export function monthsOf(standing: Standing, asOf: string, until: string): NeedMonthDto[] {
  const months = new Map<string | null, NeedMonthDto>();
  const add = (
    figure: NeedFigure,
    member: 'becomingObliged' | 'arriving' | 'leaving',
    day: 'firstDay' | 'lastDay',
  ) => {
    for (const row of personsOf(standing, figure)) {
      const isChange = day === 'firstDay' ? row.firstDay > asOf : row.lastDay < until;
      const month = isChange ? row[day].slice(0, 7) : null;
      const known = months.get(month) ?? { month, becomingObliged: 0, arriving: 0, leaving: 0 };
      known[member]++;
      months.set(month, known);
    }
  };
  add('BECOMING_OBLIGED', 'becomingObliged', 'firstDay');
  add('ARRIVING', 'arriving', 'firstDay');
  add('LEAVING', 'leaving', 'lastDay');
  return [...months.values()].sort((a, b) => ((a.month ?? LAST) < (b.month ?? LAST) ? -1 : 1));
}

/** Sorts behind every month. */
const LAST = '9999-99';

function without(rows: NeedRow[], others: NeedRow[]): NeedRow[] {
  const ids = new Set(others.map(({ id }) => id));
  return rows.filter(({ id }) => !ids.has(id));
}
