import type { ObligationGroup } from '../../src/mandate/obligation-group.js';
import type { Reason, Status } from '../../src/obligation/reason.js';
import type { DurationUnit } from '../../src/training/training-terms.js';
import type {
  Administration,
  Assignment,
  Employee,
  Training,
  Unit,
} from '../administration/administration.js';
import { isWithin } from '../administration/day.js';
import type { Mandate } from './mandate.js';

const MINUTES_OF: Record<DurationUnit, number> = { HOURS: 60, TEACHING_UNITS: 45, MINUTES: 1 };

/** R13: whole minutes, a fraction dropped; reckoned in whole numbers, so that 5,995 h stays below 360. */
export function minutesOf(training: Training): number {
  const [whole = '0', fraction = ''] = training.duration.replace(',', '.').split('.');
  const digits = BigInt(whole + fraction) * BigInt(MINUTES_OF[training.durationUnit]);
  return Number(digits / 10n ** BigInt(fraction.length));
}

/** R9: what the person is and does on the day; undefined when not yet or no longer there (R10). */
export function assignmentOn(day: string, employee: Employee): Assignment | undefined {
  return employee.assignments.find((assignment) => isWithin(day, assignment.validFrom, assignment.validTo));
}

/** R6 to R8: the group of a person with this assignment. */
export function groupOf(assignment: Assignment | undefined, mandate: Mandate): ObligationGroup | null {
  if (!assignment) return null;
  if (assignment.leadershipLevel && mandate.leaderLevels.includes(assignment.leadershipLevel))
    return 'LEADER';
  if (assignment.citizenContact || assignment.mediaPr) return 'EMPLOYEE';
  return null;
}

/** R11, R12: why the training does not count for a person of the group; empty when nothing speaks against it. */
export function reasonsAgainst(
  training: Training,
  group: ObligationGroup | null,
  mandate: Mandate,
  asOf: string,
): Reason[] {
  const reasons: Reason[] = [];
  if (training.recognition === 'REJECTED') reasons.push('REJECTED');
  if (training.recognition === 'SUBMITTED') reasons.push('NOT_YET_RECOGNISED');
  if (minutesOf(training) < mandate.minimumMinutes) reasons.push('TOO_SHORT');
  if (training.completedOn < mandate.period.from) reasons.push('BEFORE_PERIOD');
  if (training.completedOn > mandate.period.to) reasons.push('AFTER_PERIOD');
  if (training.completedOn > asOf && training.completedOn <= mandate.period.to)
    reasons.push('AFTER_REFERENCE_DATE');
  if (group !== null && !training.categories.some((category) => mandate.accepted[group].includes(category)))
    reasons.push('CATEGORY_NOT_ACCEPTED');
  return reasons;
}

/** R18: whether a training with these reasons against it is listed in the evaluation. */
export function isListed(reasons: Reason[]): boolean {
  return reasons.every((reason) => reason === 'CATEGORY_NOT_ACCEPTED');
}

/** R16. */
export function statusOf(
  group: ObligationGroup | null,
  anyCounts: boolean,
  mandate: Mandate,
  asOf: string,
): Status {
  if (group === null) return 'NOT_OBLIGED';
  if (anyCounts) return 'FULFILLED';
  return asOf < mandate.period.to ? 'OPEN' : 'NOT_FULFILLED';
}

/** R17: whether the unit is a reporting unit that exists on the day. */
export function isReporting(unit: Unit, day: string): boolean {
  return unit.reporting && isWithin(day, unit.validFrom, unit.validTo);
}

/** R17: the nearest reporting unit at or above a unit; the way up leads through units that do not exist too. */
export function reportingUnitOf(code: string, day: string, { units }: Administration): Unit | undefined {
  let unit = units.find((candidate) => candidate.code === code);
  while (unit && !isReporting(unit, day)) {
    const above = unit.parent;
    unit = units.find((candidate) => candidate.code === above);
  }
  return unit;
}

/** Whether a unit is the top of a subtree or somewhere below it. */
export function isInSubtree(code: string, top: string, { units }: Administration): boolean {
  let unit = units.find((candidate) => candidate.code === code);
  while (unit && unit.code !== top) {
    const above = unit.parent;
    unit = units.find((candidate) => candidate.code === above);
  }
  return unit !== undefined;
}
