import { dayBefore } from '../platform/day.js';
import { germanDay } from '../platform/german-day.js';
import { ProblemException } from '../platform/problem/problem.js';
import type { AskedPeriodDto, NewAssignmentDto, RecordedPeriodDto } from './employee.dto.js';

/** A period that shall be. */
export interface WantedPeriod extends RecordedPeriodDto {
  /** Where the request asks for it, as a JSON pointer; undefined = it stood before, at least so long. */
  asked?: string;
}

/**
 * A period as a request names it; what it does not say of the tasks is nothing, or not decided.
 * @param asked its place in the request
 */
export function wanted(period: AskedPeriodDto, asked: string): WantedPeriod {
  const { unit, from, to = null, leadershipLevel = null, citizenContact = null, mediaPr = null } = period;
  return { unit, from, to, leadershipLevel, citizenContact, mediaPr, asked };
}

/**
 * The history of a person for whom other values hold from a day on, until the end of the period in which the day
 * lies. What is not said stays; in another unit it starts anew: no leadership level, and undecided (R7). Whoever
 * has no assignment on the day comes back. Throws 422 when then the unit is missing, or else an end is named.
 */
export function changedFrom(history: RecordedPeriodDto[], change: NewAssignmentDto): WantedPeriod[] {
  const { from, unit, to } = change;
  const holding = history.find((period) => holdsOn(period, from));
  if (holding === undefined) {
    if (unit === undefined || unit === null) {
      const message = `Am ${germanDay(from)} hat die Person keine Zuordnung. Erlaubt: ein Tag mit Zuordnung, oder mit „unit“ die Organisationseinheit, in die sie kommt.`;
      throw contradiction('#/unit', 'NO_ASSIGNMENT', message);
    }
    return [...history, wanted({ ...change, unit }, '#')];
  }
  if (to !== undefined && to !== null) {
    const message = `Am ${germanDay(from)} hat die Person eine Zuordnung; was neu ist, gilt bis zu deren Ende. Erlaubt: „to“ weglassen und ein Ausscheiden für sich eintragen.`;
    throw contradiction('#/to', 'END_NOT_EXPECTED', message);
  }
  const next = unit ?? holding.unit;
  const kept = next === holding.unit ? holding : undefined;
  const { leadershipLevel = kept?.leadershipLevel, citizenContact = kept?.citizenContact } = change;
  const { mediaPr = kept?.mediaPr } = change;
  const duties = {
    leadershipLevel: leadershipLevel ?? null,
    citizenContact: citizenContact ?? null,
    mediaPr: mediaPr ?? null,
  };
  const before = holding.from < from ? [{ ...holding, to: dayBefore(from) }] : [];
  const others = history.filter((period) => period !== holding);
  return [...others, ...before, { unit: next, from, to: holding.to, ...duties, asked: '#' }];
}

/** The history of a person who leaves; what was planned for later is dropped. Throws 422 without an assignment then. */
export function endedOn(history: RecordedPeriodDto[], lastDay: string): WantedPeriod[] {
  if (history.some((period) => holdsOn(period, lastDay))) {
    return history
      .filter(({ from }) => from <= lastDay)
      .map((period) => (holdsOn(period, lastDay) ? { ...period, to: lastDay } : period));
  }
  const message = `Am ${germanDay(lastDay)} hat die Person keine Zuordnung. Erlaubt: ein Tag, an dem sie eine hat; sonst tragen Sie den ganzen Verlauf neu ein.`;
  throw contradiction('#/lastDay', 'NO_ASSIGNMENT', message);
}

function holdsOn({ from, to }: RecordedPeriodDto, day: string): boolean {
  return from <= day && (to === null || to >= day);
}

/** The 422 for one member that contradicts what is recorded. */
export function contradiction(pointer: string, code: string, message: string): ProblemException {
  return new ProblemException(422, code, message, { errors: [{ pointer, code, message }] });
}
