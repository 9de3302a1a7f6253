import { isDeepStrictEqual } from 'node:util';
import { CATEGORIES } from '../../../src/mandate/category.js';
import type {
  Administration,
  Assignment,
  Employee,
  Training,
  Unit,
} from '../../administration/administration.js';
import { isWithin, shift } from '../../administration/day.js';

type Named = Omit<Employee, 'assignments'>;

/** One fact with the person it is about. */
export type Fact = { personnelNumber: string } & (
  | { is: 'PERSON'; value: Named }
  | { is: 'ASSIGNMENT'; value: Assignment }
  | { is: 'TRAINING'; value: Training }
);

/** The facts as they should stand, by what identifies each. */
export type Facts = ReadonlyMap<string, Fact>;

/** What a change did to one fact; an absent one did not stand before, or stands no more. */
export interface Touch {
  key: string;
  before?: Fact | undefined;
  after?: Fact | undefined;
}

const keyOfPerson = (personnelNumber: string) => `PERSON ${personnelNumber}`;
const keyOfAssignment = (personnelNumber: string, { validFrom, validTo }: Assignment) =>
  `ASSIGNMENT ${personnelNumber} ${validFrom}/${validTo ?? ''}`;
/** A training is known by the id that the service gave it. */
export const keyOfTraining = (id: string) => `TRAINING ${id}`;

/** The facts of an administration; its units stay as they are. */
export function factsOf(
  { employees, trainings }: Administration,
  idOf: (training: Training) => string,
): Facts {
  return new Map([
    ...employees.flatMap(({ assignments, ...person }): [string, Fact][] => [
      [keyOfPerson(person.personnelNumber), personFact(person)],
      ...assignments.map((assignment): [string, Fact] => [
        keyOfAssignment(person.personnelNumber, assignment),
        assignmentFact(person.personnelNumber, assignment),
      ]),
    ]),
    ...trainings.map((training): [string, Fact] => [keyOfTraining(idOf(training)), trainingFact(training)]),
  ]);
}

/** The same facts as the oracle takes them. */
export function administrationOf(units: Unit[], facts: Facts): Administration {
  const all = [...facts.values()];
  return {
    units,
    employees: all.flatMap((fact) =>
      fact.is === 'PERSON'
        ? [{ ...fact.value, assignments: assignmentsOf(facts, fact.personnelNumber) }]
        : [],
    ),
    trainings: all.flatMap((fact) => (fact.is === 'TRAINING' ? [fact.value] : [])),
  };
}

/** The periods of a person in their order. */
export function assignmentsOf(facts: Facts, personnelNumber: string): Assignment[] {
  return [...facts.values()]
    .flatMap((fact) =>
      fact.is === 'ASSIGNMENT' && fact.personnelNumber === personnelNumber ? [fact.value] : [],
    )
    .sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
}

/** The trainings of a person with their ids, or of all. */
export function trainingsOf(facts: Facts, personnelNumber?: string): { id: string; training: Training }[] {
  return [...facts].flatMap(([key, fact]) =>
    fact.is === 'TRAINING' && (personnelNumber ?? fact.personnelNumber) === fact.personnelNumber
      ? [{ id: key.slice(keyOfTraining('').length), training: fact.value }]
      : [],
  );
}

/** Somebody who joins. */
export function joined(person: Named): Touch {
  return { key: keyOfPerson(person.personnelNumber), after: personFact(person) };
}

/** Other periods of a person instead of the present ones; those that are the same are not touched. */
export function periodsTouched(facts: Facts, personnelNumber: string, wanted: Assignment[]): Touch[] {
  const byKey = (periods: Assignment[]) =>
    new Map(periods.map((a) => [keyOfAssignment(personnelNumber, a), assignmentFact(personnelNumber, a)]));
  const [before, after] = [byKey(assignmentsOf(facts, personnelNumber)), byKey(wanted)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((key) => ({ key, before: before.get(key), after: after.get(key) }))
    .filter((touch) => !isDeepStrictEqual(touch.before, touch.after));
}

/** A training that is recorded, changed or withdrawn. */
export function trainingTouched(
  id: string,
  before: Training | undefined,
  after: Training | undefined,
): Touch {
  return {
    key: keyOfTraining(id),
    before: before && trainingFact(before),
    after: after && trainingFact(after),
  };
}

/** The facts after a change. */
export function written(facts: Facts, touches: Touch[]): Facts {
  const next = new Map(facts);
  for (const { key, after } of touches) {
    if (after) next.set(key, after);
    else next.delete(key);
  }
  return next;
}

/** What undoing does: whatever stood before stands again. */
export function undoing(touches: Touch[]): Touch[] {
  return touches.map(({ key, before, after }) => ({ key, before: after, after: before }));
}

/** Whether something that a change wrote does not stand as it left it. */
export function isChangedSince(facts: Facts, touches: Touch[]): boolean {
  return touches.some(({ key, after }) => after && !isDeepStrictEqual(facts.get(key), after));
}

/** Whether undoing would put a fact where another stands, or take away what another needs. */
export function collides(facts: Facts, touches: Touch[]): boolean {
  if (touches.some(({ key, before, after }) => before && !after && facts.has(key))) return true;
  const next = written(facts, undoing(touches));
  const trainings = trainingsOf(next).map(({ training }) => training);
  if (new Set(trainings.map(naturalKey)).size < trainings.length) return true;
  if ([...next.values()].some(({ personnelNumber }) => !next.has(keyOfPerson(personnelNumber)))) return true;
  return [...next.values()].some(
    ({ is, personnelNumber }) => is === 'PERSON' && overlap(assignmentsOf(next, personnelNumber)),
  );
}

/** What a training is known by: of two that are the same in this one may stand. */
export function naturalKey({
  personnelNumber,
  title,
  completedOn,
}: Pick<Training, 'personnelNumber' | 'title' | 'completedOn'>): string {
  return `${personnelNumber} ${completedOn} ${title.toLowerCase()}`;
}

/**
 * The periods with what holds from a day on changed: the period that holds on the day ends or is replaced. One that
 * is as wanted already stays whole.
 */
export function changedFrom(
  periods: Assignment[],
  day: string,
  change: (period: Assignment) => Assignment,
): Assignment[] {
  return periods.flatMap((period) => {
    if (!isWithin(day, period.validFrom, period.validTo)) return [period];
    const changed = change({ ...period, validFrom: day });
    if (isDeepStrictEqual({ ...changed, validFrom: period.validFrom }, period)) return [period];
    const ended = period.validFrom < day ? [{ ...period, validTo: shift(day, -1) }] : [];
    return [...ended, changed];
  });
}

function overlap(periods: Assignment[]): boolean {
  return periods.some(({ validTo }, i) => {
    const next = periods[i + 1];
    return next !== undefined && (validTo === undefined || validTo >= next.validFrom);
  });
}

const personFact = (value: Named): Fact => ({ is: 'PERSON', personnelNumber: value.personnelNumber, value });

function assignmentFact(personnelNumber: string, value: Assignment): Fact {
  return { is: 'ASSIGNMENT', personnelNumber, value: bare(value) };
}

function trainingFact(training: Training): Fact {
  const categories = CATEGORIES.map(({ id }) => id).filter((id) => training.categories.includes(id));
  const { personnelNumber } = training;
  return { is: 'TRAINING', personnelNumber, value: bare({ ...training, categories }) };
}

/** Without members that are undefined, so that equal facts compare as equal. */
function bare<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T;
}
