import fc from 'fast-check';
import type { Administration, Assignment, Employee, Unit } from '../administration/administration.js';
import { isWithin, shift } from '../administration/day.js';
import { numberOf } from '../administration/random.js';
import { day } from '../administration/random-days.js';

/** What somebody in the personnel department does next. */
export const randomStep = fc.record({
  kind: fc.constantFrom('from', 'from', 'from', 'departure', 'history', 'join', 'name'),
  person: fc.nat(999),
  other: fc.nat(999),
  /** Half of the days are those on which a period of the person begins or ends, or the day after. */
  day,
  boundary: fc.option(fc.tuple(fc.nat(99), fc.constantFrom(0, 1))),
  unit: fc.option(fc.nat(99)),
  level: fc.constantFrom('SECTION_HEAD' as const, 'TEAM_LEAD' as const, null),
  citizenContact: fc.boolean(),
  mediaPr: fc.boolean(),
});
export type RandomStep = typeof randomStep extends fc.Arbitrary<infer T> ? T : never;

/** A call, and what the administration is when it was accepted; `undefined` = it must be refused. */
export interface Step {
  method: string;
  /** Whose state the call changes; undefined for a new person. */
  number?: string;
  path: string;
  body: object;
  after: Administration | undefined;
}

/** The step as a call, with what it makes of the administration; worked out without the service. */
export function stepOf(gene: RandomStep, before: Administration): Step {
  const after = structuredClone(before);
  const person = after.employees[gene.person % after.employees.length] as Employee;
  const on = dayOf(gene, person);
  const { level, citizenContact, mediaPr } = gene;
  const unit = gene.unit === null ? undefined : before.units[gene.unit % before.units.length]?.code;
  const duties = { citizenContact, mediaPr, ...(level && { leadershipLevel: level }) };
  const stated = { leadershipLevel: level, citizenContact, mediaPr };
  const call = { number: person.personnelNumber };
  const holding = person.assignments.find(({ validFrom, validTo }) => isWithin(on, validFrom, validTo));
  switch (gene.kind) {
    case 'from': {
      const body = { from: on, unit, ...stated };
      const inUnit = unit ?? holding?.unit;
      if (inUnit === undefined)
        return { ...call, method: 'POST', path: '/assignments', body, after: undefined };
      const next: Assignment = { unit: inUnit, validFrom: on, ...duties };
      if (holding?.validTo) next.validTo = holding.validTo;
      person.assignments = person.assignments.flatMap((period) => {
        if (period !== holding) return [period];
        return period.validFrom < on ? [{ ...period, validTo: shift(on, -1) }] : [];
      });
      person.assignments.push(next);
      person.assignments.sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
      return { ...call, method: 'POST', path: '/assignments', body, after: possible(after, person) };
    }
    case 'departure': {
      const body = { lastDay: on };
      if (holding) {
        holding.validTo = on;
        person.assignments = person.assignments.filter(({ validFrom }) => validFrom <= on);
      }
      return { ...call, method: 'POST', path: '/departure', body, after: holding && after };
    }
    case 'history': {
      const other = before.employees[gene.other % before.employees.length] as Employee;
      person.assignments = structuredClone(other.assignments);
      const assignments = person.assignments.map(({ validFrom, validTo, ...period }) => ({
        ...period,
        from: validFrom,
        to: validTo,
      }));
      return { ...call, method: 'PUT', path: '/assignments', body: { assignments }, after };
    }
    case 'join': {
      const joiner: Employee = {
        personnelNumber: numberOf(after.employees.length),
        lastName: 'Neu',
        firstName: 'Nina',
        assignments: [{ unit: unit ?? (before.units[0] as Unit).code, validFrom: on, ...duties }],
      };
      after.employees.push(joiner);
      const { assignments, ...named } = joiner;
      const body = { ...named, ...stated, unit: assignments[0]?.unit, from: on };
      return { method: 'POST', path: '', body, after: possible(after, joiner) };
    }
    default: {
      person.lastName = `Neu ${person.lastName}`;
      return { ...call, method: 'PATCH', path: '', body: { lastName: person.lastName }, after };
    }
  }
}

function dayOf({ day, boundary }: RandomStep, { assignments }: Employee): string {
  if (boundary === null) return day;
  const ends = assignments.flatMap(({ validFrom, validTo }) => [validFrom, ...(validTo ? [validTo] : [])]);
  return shift(ends[boundary[0] % ends.length] as string, boundary[1]);
}

/** The administration, unless a period of the person lies outside of its unit or overlaps another one. */
function possible(state: Administration, { assignments }: Employee): Administration | undefined {
  const far = '9999-12-31';
  const isInside = assignments.every(({ unit, validFrom, validTo }) => {
    const life = state.units.find(({ code }) => code === unit);
    return (
      life !== undefined && (life.validFrom ?? '') <= validFrom && (validTo ?? far) <= (life.validTo ?? far)
    );
  });
  const overlap = assignments.some((a, i) =>
    assignments.some(
      (b, j) => i < j && a.validFrom <= (b.validTo ?? far) && b.validFrom <= (a.validTo ?? far),
    ),
  );
  return isInside && !overlap ? state : undefined;
}
