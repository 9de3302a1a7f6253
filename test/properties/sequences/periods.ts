import type { Assignment, Employee } from '../../administration/administration.js';
import { isWithin, shift } from '../../administration/day.js';
import { numberOf } from '../../administration/random.js';
import type { StepGene } from '../../administration/random-genes.js';
import { toCsvEmployees } from '../../administration/to-csv.js';
import { assignmentOn } from '../../oracle/rules.js';
import {
  type Attempt,
  belongs,
  chosen,
  type Operation,
  personsFor,
  personsOf,
  type Situation,
} from './attempt.js';
import { administrationOf, assignmentsOf, changedFrom, joined, periodsTouched } from './facts.js';
import { isInLife, unitsOn } from './units.js';

/** Decides who has citizen contact or media/PR work (R7). */
export const decideTargetGroups: Operation = (situation, gene) => {
  const { facts } = situation;
  const from = placedDay(situation, gene);
  const isThere = (person: string) =>
    assignmentsOf(facts, person).some(({ validFrom, validTo }) => isWithin(from, validFrom, validTo));
  const own = personsFor(situation, gene);
  const known = own.some(isThere) && !gene.isAboutAnybody ? own.filter(isThere) : own;
  const persons = [...new Set([gene.pick, ...gene.others].flatMap((pick) => chosen(known, pick) ?? []))];
  const { citizenContact, mediaPr, by } = gene;
  const decision =
    citizenContact === undefined && mediaPr === undefined ? { mediaPr: true } : { citizenContact, mediaPr };
  const touches = persons.map((person) =>
    periodsTouched(
      facts,
      person,
      changedFrom(assignmentsOf(facts, person), from, (period) => decided(period, decision)),
    ),
  );
  const isAllowed = persons.every(
    (person) => belongs(situation, by, person) && belongs(situation, by, person, from),
  );
  return {
    says: `decides from ${from} about ${persons.join(', ')}: ${JSON.stringify(decision)}`,
    by,
    call: {
      method: 'POST',
      path: 'target-groups',
      body: { from, decisions: persons.map((personnelNumber) => ({ personnelNumber, ...decision })) },
    },
    ...(isAllowed
      ? {
          status: 200,
          touches: () => touches.flat(),
          expected: { changed: touches.filter((touched) => touched.length > 0).length },
        }
      : { status: 404, code: 'PERSON_NOT_FOUND' }),
  };
};

function decided(
  period: Assignment,
  decision: Partial<Pick<Assignment, 'citizenContact' | 'mediaPr'>>,
): Assignment {
  const { citizenContact = period.citizenContact, mediaPr = period.mediaPr } = decision;
  return { ...period, citizenContact, mediaPr };
}

/** Somebody changes the unit, the level or the tasks, as the personnel department's file of a day says. */
export const transfer: Operation = (situation, gene) => {
  const on = placedDay(situation, gene);
  const present = presentOn(situation, on);
  const person = chosen(present, gene.pick);
  const unit = chosen(unitsOn(situation.facts, on), gene.unit);
  if (!person || !unit) return undefined;
  const { personnelNumber, assignments } = person;
  const duties = {
    unit: unit.code,
    citizenContact: gene.citizenContact ?? false,
    mediaPr: gene.mediaPr ?? false,
  };
  const wanted = changedFrom(assignments, on, ({ validFrom, validTo }) => ({
    ...duties,
    validFrom,
    ...(validTo !== undefined && { validTo }),
    ...(gene.level && { leadershipLevel: gene.level }),
  }));
  const moved = wanted.filter(({ validFrom }) => validFrom === on);
  const touches = periodsTouched(situation.facts, personnelNumber, wanted);
  return state(on, replaced(present, { ...person, assignments: touches.length > 0 ? moved : assignments }), {
    says: `transfers ${personnelNumber} on ${on} to ${unit.code} as ${gene.level ?? 'no leader'}`,
    ...(touches.length > 0 && !isInLife(situation.facts, moved)
      ? { status: 422 }
      : { touches: () => touches }),
  });
};

/** Somebody leaves: the file of a day does not hold the person any more. */
export const leave: Operation = (situation, gene) => {
  const on = placedDay(situation, gene);
  const present = presentOn(situation, on);
  const person = chosen(present, gene.pick);
  if (!person || present.length < 2) return undefined;
  const { personnelNumber, assignments } = person;
  const wanted = assignments
    .filter(({ validFrom }) => validFrom < on)
    .map((period) =>
      isWithin(on, period.validFrom, period.validTo) ? { ...period, validTo: shift(on, -1) } : period,
    );
  const others = present.filter((other) => other !== person);
  const leaving = {
    says: `lets ${personnelNumber} leave on ${on}`,
    touches: () => periodsTouched(situation.facts, personnelNumber, wanted),
  };
  // Of few persons one is more than a tenth, so it takes a confirmation.
  const isRefused = gene.isAmiss && present.length < 10;
  return state(on, others, { ...leaving, ...(isRefused ? { status: 422 } : { leavers: 1 }) });
};

/** Somebody joins or comes back. */
export const join: Operation = (situation, gene) => {
  const { facts } = situation;
  const on = placedDay(situation, gene);
  const present = presentOn(situation, on);
  const absent = administrationOf(facts).employees.filter(
    ({ personnelNumber }) => !present.some((other) => other.personnelNumber === personnelNumber),
  );
  const newcomer: Employee = {
    personnelNumber: numberOf(90 + personsOf(situation).length),
    lastName: 'Neuling',
    firstName: 'Änne',
    assignments: [],
  };
  const person = chosen([newcomer, ...absent], gene.pick) ?? newcomer;
  const next = person.assignments.find(({ validFrom }) => validFrom > on);
  const end = gene.end !== undefined && gene.end >= on ? gene.end : undefined;
  const validTo = next && (end === undefined || end >= next.validFrom) ? shift(next.validFrom, -1) : end;
  const period: Assignment = {
    unit: chosen(unitsOn(facts, on), gene.unit)?.code ?? '',
    validFrom: on,
    ...(validTo !== undefined && { validTo }),
    ...(gene.level && { leadershipLevel: gene.level }),
    citizenContact: gene.citizenContact ?? false,
    mediaPr: gene.mediaPr ?? true,
  };
  const { assignments, ...named } = person;
  return state(on, [...present, { ...person, assignments: [period] }], {
    says: `lets ${person.personnelNumber} join on ${on} until ${validTo ?? 'further notice'} in ${period.unit}`,
    ...(isInLife(facts, [period])
      ? {
          touches: () => [
            ...(person === newcomer ? [joined(named)] : []),
            ...periodsTouched(facts, person.personnelNumber, [...assignments, period]),
          ],
        }
      : { status: 422 }),
  });
};

/** An import of the file of a day with what each person does on it. */
function state(
  on: string,
  persons: Employee[],
  { leavers, ...attempt }: Partial<Attempt> & Pick<Attempt, 'says'> & { leavers?: number },
): Attempt {
  const employees = persons.map((person) => ({
    ...person,
    assignments: person.assignments.filter(({ validFrom, validTo }) => isWithin(on, validFrom, validTo)),
  }));
  const confirmed = leavers === undefined ? '' : `&leavers=${leavers}`;
  return {
    by: 'HR',
    status: 200,
    call: {
      method: 'POST',
      path: `imports/beschaeftigte?mode=state&on=${on}${confirmed}`,
      file: toCsvEmployees({ units: [], employees, trainings: [] }),
    },
    ...attempt,
  };
}

function presentOn({ facts }: Situation, day: string): Employee[] {
  return administrationOf(facts).employees.filter((person) => assignmentOn(day, person));
}

function replaced(persons: Employee[], person: Employee): Employee[] {
  return persons.map((other) => (other.personnelNumber === person.personnelNumber ? person : other));
}

/** A boundary of the mandate or the calendar, or the first day of a period: there a mistake shows. */
export function placedDay({ facts }: Situation, { day, others, pick }: StepGene): string {
  const begins = [...facts.values()].flatMap((fact) =>
    fact.is === 'ASSIGNMENT' ? [fact.value.validFrom] : [],
  );
  return (others.length % 2 === 1 && chosen(begins.sort(), pick + (others[0] ?? 0))) || day;
}
