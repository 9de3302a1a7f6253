import type { Role } from '../access/scope.js';
import { addDays, daysBetween, daysFallingOn, weekday } from './working-day.js';

/** Kinds of reminders: Übersicht, Erinnerung an die Meldung, Erinnerung an die eigene Pflicht. */
export const REMINDER_KINDS = ['DIGEST', 'ESCALATION', 'OWN'] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

/** To whom a rule goes: officer or head of the unit, head of the Geschäftsbereich above. */
export const RULE_RECIPIENTS = ['OFFICER', 'HEAD', 'DEPARTMENT_HEAD'] as const;
export type RuleRecipient = (typeof RULE_RECIPIENTS)[number];

/** First of the month, every second Monday, every Monday. */
export const RHYTHMS = ['MONTH', 'FORTNIGHT', 'WEEK'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

/** The role that makes somebody a recipient. */
export const ROLE_OF: Readonly<Record<RuleRecipient, Role>> = {
  OFFICER: 'TRAINING_OFFICER',
  HEAD: 'UNIT_HEAD',
  DEPARTMENT_HEAD: 'UNIT_HEAD',
};

/** A rule of the plan; what its kind does not use is null. */
export interface Rule {
  kind: ReminderKind;
  active: boolean;
  recipients: RuleRecipient[];
  rhythm: Rhythm | null;
  /** Days before the end of the mandate from which on it holds; null = from the begin. */
  fromDaysLeft: number | null;
  /** Days before the end of the mandate until which it holds. */
  toDaysLeft: number | null;
  /** Days after the deadline of a round; negative = before it. */
  daysAfterDeadline: number | null;
}

/** A round, as far as its steps depend on it. */
export interface RoundDays {
  opensOn: string;
  deadline: string;
}

/** 5 January 1970, a Monday, from which every second Monday is counted, so that no year's end shifts them. */
const FIRST_MONDAY = '1970-01-05';

/** The digests or reminders of the own obligation that are due on a day, by the period of the mandate. */
export function dueOn(
  rules: readonly Rule[],
  kind: 'DIGEST' | 'OWN',
  day: string,
  period: { from: string; to: string },
): Rule[] {
  return rules.filter(
    (rule) =>
      rule.active &&
      rule.kind === kind &&
      day >= period.from &&
      day <= period.to &&
      daysFallingOn(day).some((planned) => isInWindow(rule, planned, period.to) && isInRhythm(rule, planned)),
  );
}

/**
 * The step that a round has reached exactly on a day: of several that fall on it the last one; undefined = none.
 * What would be due on the day of the opening or before is not: the demand itself has just been sent.
 */
export function stepOn(
  rules: readonly Rule[],
  { opensOn, deadline }: RoundDays,
  day: string,
): Rule | undefined {
  if (day <= opensOn) return undefined;
  const planned = daysFallingOn(day);
  return rules
    .filter(
      ({ active, kind, daysAfterDeadline }) =>
        active && kind === 'ESCALATION' && planned.includes(addDays(deadline, daysAfterDeadline ?? 0)),
    )
    .sort((a, b) => (b.daysAfterDeadline ?? 0) - (a.daysAfterDeadline ?? 0))[0];
}

function isInWindow({ fromDaysLeft, toDaysLeft }: Rule, day: string, mandateEnd: string): boolean {
  const left = daysBetween(day, mandateEnd);
  return left >= (toDaysLeft ?? 0) && (fromDaysLeft === null || left <= fromDaysLeft);
}

function isInRhythm({ rhythm }: Rule, day: string): boolean {
  if (rhythm === 'MONTH') return day.endsWith('-01');
  if (weekday(day) !== 1) return false;
  return rhythm === 'WEEK' || (daysBetween(FIRST_MONDAY, day) / 7) % 2 === 0;
}
