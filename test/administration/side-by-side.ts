import type { Administration } from './administration.js';
import type { RandomCase } from './random.js';

/** Random administrations in one: each below a top unit of its own, which reports nothing. */
export interface SideBySide {
  administration: Administration;
  /** The cases with the unit that is the top of each. */
  parts: { top: string; referenceDates: string[]; unit: string }[];
}

/**
 * Puts administrations side by side into one, so that a single import answers for all of them. Kürzel and
 * personnel numbers get the number of their part in front; the figures of a part are those of its top unit.
 */
export function sideBySide(cases: RandomCase[]): SideBySide {
  const merged: SideBySide = { administration: { units: [], employees: [], trainings: [] }, parts: [] };
  for (const [i, { administration, referenceDates, unit }] of cases.entries()) {
    const top = `W${i}`;
    const inPart = (code: string) => `${top} ${code}`;
    const numberInPart = (personnelNumber: string) => `${20 + i}${personnelNumber.slice(2)}`;
    merged.administration.units.push(
      { code: top, name: `Verwaltung ${i}`, type: 'DEPARTMENT', reporting: false },
      ...administration.units.map((known) => ({
        ...known,
        code: inPart(known.code),
        parent: known.parent === undefined ? top : inPart(known.parent),
      })),
    );
    merged.administration.employees.push(
      ...administration.employees.map((employee) => ({
        ...employee,
        personnelNumber: numberInPart(employee.personnelNumber),
        assignments: employee.assignments.map((assignment) => ({
          ...assignment,
          unit: inPart(assignment.unit),
        })),
      })),
    );
    merged.administration.trainings.push(
      ...administration.trainings.map((training) => ({
        ...training,
        personnelNumber: numberInPart(training.personnelNumber),
      })),
    );
    merged.parts.push({ top, referenceDates, unit: inPart(unit) });
  }
  return merged;
}
