import { LEADERSHIP_LEVELS, type LeadershipLevel } from '../organisation/leadership-level.js';
import { daysBetween, dayWithin, earliest, firstOfMonth, latest, plusDays } from './days.js';
import type { Random } from './random.js';
import { type DemoUnit, isReporting } from './units.js';

/** What somebody is and does from one day to another, both included. */
export interface DemoPeriod {
  unit: DemoUnit;
  from: string;
  /** Absent = until further notice. */
  to?: string;
  level: LeadershipLevel | null;
  citizenContact: boolean;
  mediaPr: boolean;
}

const YEAR = 365;
const LONGEST_SERVICE = 32 * YEAR;

/** The levels of the posts of a unit, from its head down to those who lead nobody (`null`). */
export function levelsOf({ posts, head, type }: DemoUnit): (LeadershipLevel | null)[] {
  const isBig = posts >= 45 && !['DIVISION', 'SECTION'].includes(type);
  const leading: (LeadershipLevel | null)[] = [
    ...(head ? [head] : []),
    ...Array<LeadershipLevel>(isBig ? Math.round(posts / 55) : 0).fill('DIVISION_HEAD'),
    ...Array<LeadershipLevel>(type === 'SECTION' ? 0 : Math.round(posts / 18)).fill('SECTION_HEAD'),
    ...Array<LeadershipLevel>(Math.round(posts / 13)).fill('TEAM_LEAD'),
  ];
  return [...leading, ...Array<null>(Math.max(0, posts - leading.length)).fill(null)].slice(0, posts);
}

/** The career of somebody who is on a post of the unit today (for a dissolved unit: was on it to the end). */
export function careerOf(
  unit: DemoUnit,
  level: LeadershipLevel | null,
  today: string,
  random: Random,
  units: readonly DemoUnit[],
): DemoPeriod[] {
  const newest = earliest(plusDays(today, -20), plusDays(unit.dissolved?.lastDay ?? '9999-12-31', -YEAR));
  const isElected = level === 'MAYOR' || level === 'DEPUTY_MAYOR';
  const period: DemoPeriod = {
    unit,
    from: isElected ? plusDays(newest, -random.between(YEAR, 6 * YEAR)) : hiredBefore(newest, random),
    level,
    citizenContact: random.chance(unit.contact),
    mediaPr: random.chance(unit.media),
  };
  const career = isElected
    ? [period]
    : withPast(period, earliest(today, unit.dissolved?.lastDay ?? today), random, units);
  if (unit.dissolved) return dissolved(career, unit.dissolved, random, units);
  // Somebody who is about to retire; the day is known already.
  if (random.chance(0.012)) return endedOn(career, endOfMonth(plusDays(today, random.between(20, 300))));
  return career;
}

/** The career of somebody who has left a post of the unit in the years before today. */
export function pastCareerOf(unit: DemoUnit, today: string, random: Random): DemoPeriod[] {
  const left = endOfMonth(plusDays(today, -random.between(40, 5 * YEAR)));
  const to = earliest(left, unit.dissolved?.lastDay ?? left);
  const tasks = { citizenContact: random.chance(unit.contact), mediaPr: random.chance(unit.media) };
  return [{ unit, from: hiredBefore(plusDays(to, -YEAR), random), to, level: null, ...tasks }];
}

/** A day of entry, rather in the last years than long ago, mostly the first of a month. */
function hiredBefore(newest: string, random: Random): string {
  const day = plusDays(newest, -Math.floor(LONGEST_SERVICE * random.next() ** 1.3));
  return random.chance(0.8) ? firstOfMonth(day) : day;
}

/** What was before the present: for most nothing else, for some a transfer, a promotion, another task, a break. */
function withPast(
  period: DemoPeriod,
  last: string,
  random: Random,
  units: readonly DemoUnit[],
): DemoPeriod[] {
  const earliestChange = latest(plusDays(period.from, YEAR), plusDays(last, -7 * YEAR));
  const latestChange = plusDays(last, -30);
  if (daysBetween(earliestChange, latestChange) < YEAR) return [period];
  const change = firstOfMonth(dayWithin(plusDays(earliestChange, 31), latestChange, random));
  const until = plusDays(change, -1);
  const before = { ...period, to: until };
  const since = { ...period, from: change };
  if (period.level !== null) {
    return random.chance(0.35) ? [{ ...before, level: levelBelow(period.level) }, since] : [period];
  }
  const kind = random.next();
  if (kind < 0.06) return [{ ...before, unit: elsewhere(period.unit, units, random) }, since];
  if (kind < 0.1) return [{ ...before, citizenContact: !period.citizenContact }, since];
  if (kind < 0.115) return [{ ...before, to: plusDays(until, -random.between(60, 330)) }, since];
  return [period];
}

function levelBelow(level: LeadershipLevel): LeadershipLevel | null {
  if (level === 'OFFICE_HEAD' || level === 'ENTERPRISE_HEAD') return 'DIVISION_HEAD';
  return LEADERSHIP_LEVELS[LEADERSHIP_LEVELS.findIndex(({ id }) => id === level) - 1]?.id ?? null;
}

/** Another reporting unit that has always been there. */
function elsewhere(unit: DemoUnit, units: readonly DemoUnit[], random: Random): DemoUnit {
  return random.pick(units.filter((other) => other !== unit && !other.dissolved && isReporting(other)));
}

/** Most people of a dissolved unit go to its successor, where few keep their leadership; the others leave. */
function dissolved(
  career: DemoPeriod[],
  { lastDay, successor }: NonNullable<DemoUnit['dissolved']>,
  random: Random,
  units: readonly DemoUnit[],
): DemoPeriod[] {
  const ended = endedOn(career, lastDay);
  const unit = units.find(({ code }) => code === successor);
  const [last] = ended.slice(-1);
  if (!unit || !last || random.chance(0.15)) return ended;
  const keepsLevel = last.level === 'TEAM_LEAD' || last.level === 'SECTION_HEAD';
  const { to: _, ...open } = last;
  return [...ended, { ...open, unit, from: plusDays(lastDay, 1), level: keepsLevel ? last.level : null }];
}

function endedOn(career: DemoPeriod[], to: string): DemoPeriod[] {
  return career.map((period, index) => (index === career.length - 1 ? { ...period, to } : period));
}

function endOfMonth(day: string): string {
  return plusDays(firstOfMonth(plusDays(firstOfMonth(day), 31)), -1);
}
