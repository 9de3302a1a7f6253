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
import { TODAY } from '../../administration/random-days.js';
import { type Course, haveSameDays } from './course.js';
import { haveTwoVersions, isCircle, isInLife, unitsOn } from './units.js';

type Named = Omit<Employee, 'assignments'>;

/** A training with what was decided about its minutes, and who brought it. */
export interface Recorded extends Training {
  /** Other minutes than certified. */
  recognised?: { minutes: number; reason: string };
  handedIn?: true;
}

/** One fact with the person it is about, if any; of a unit it is a version. */
export type Fact =
  | { is: 'UNIT'; value: Unit }
  | { is: 'COURSE'; value: Course }
  | ({ personnelNumber: string } & (
      | { is: 'PERSON'; value: Named }
      | { is: 'ASSIGNMENT'; value: Assignment }
      | { is: 'TRAINING'; value: Recorded }
    ));

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
const keyOfVersion = ({ code, validFrom, validTo }: Unit) =>
  `UNIT ${code} ${validFrom ?? ''}/${validTo ?? ''}`;
const keyOfCourse = (id: string) => `COURSE ${id}`;
/** A training is known by the id that the service gave it. */
export const keyOfTraining = (id: string) => `TRAINING ${id}`;

/** The facts of an administration. */
export function factsOf(
  { units, employees, trainings }: Administration,
  idOf: (training: Training) => string,
): Facts {
  return new Map([
    ...units.map((unit): [string, Fact] => [keyOfVersion(unit), versionFact(unit)]),
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

/** The same facts as the oracle takes them, with the units as they are on a day. */
export function administrationOf(facts: Facts, day = TODAY): Administration {
  const all = [...facts.values()];
  return {
    units: unitsOn(facts, day),
    employees: all.flatMap((fact) =>
      fact.is === 'PERSON'
        ? [{ ...fact.value, assignments: assignmentsOf(facts, fact.personnelNumber) }]
        : [],
    ),
    trainings: all.flatMap((fact) => (fact.is === 'TRAINING' ? [asRecognised(fact.value)] : [])),
  };
}

/** For the rules the minutes are the duration that was recognised. */
function asRecognised({ recognised, handedIn: _, ...training }: Recorded): Training {
  return recognised ? { ...training, duration: `${recognised.minutes}`, durationUnit: 'MINUTES' } : training;
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
export function trainingsOf(facts: Facts, personnelNumber?: string): { id: string; training: Recorded }[] {
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
  return between(byKey(assignmentsOf(facts, personnelNumber)), byKey(wanted));
}

function between(before: Facts, after: Facts): Touch[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((key) => ({ key, before: before.get(key), after: after.get(key) }))
    .filter((touch) => !isDeepStrictEqual(touch.before, touch.after));
}

/** A training that is recorded, changed or withdrawn. */
export function trainingTouched(
  id: string,
  before: Recorded | undefined,
  after: Recorded | undefined,
): Touch {
  return {
    key: keyOfTraining(id),
    before: before && trainingFact(before),
    after: after && trainingFact(after),
  };
}

/** A course that is decided about. */
export function courseTouched(id: string, course: Course): Touch {
  return { key: keyOfCourse(id), after: { is: 'COURSE', value: bare(course) } };
}

/** The courses with their ids. */
export function coursesOf(facts: Facts): { id: string; course: Course }[] {
  return [...facts].flatMap(([key, fact]) =>
    fact.is === 'COURSE' ? [{ id: key.slice(keyOfCourse('').length), course: fact.value }] : [],
  );
}

/** Other versions of the units instead of the present ones. */
export function versionsTouched(facts: Facts, wanted: Unit[]): Touch[] {
  const before = [...facts].filter(([, { is }]) => is === 'UNIT');
  return between(new Map(before), new Map(wanted.map((unit) => [keyOfVersion(unit), versionFact(unit)])));
}

/** The person that a fact is about. */
export function personOf(fact: Fact | undefined): string[] {
  return fact && 'personnelNumber' in fact ? [fact.personnelNumber] : [];
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
  const courses = coursesOf(next).map(({ course }) => course);
  if (courses.some((course, i) => courses.slice(i + 1).some((other) => haveSameDays(course, other))))
    return true;
  const persons = [...new Set([...next.values()].flatMap(personOf))];
  if (persons.some((person) => !next.has(keyOfPerson(person)))) return true;
  if (haveTwoVersions(next) || isCircle(next)) return true;
  return persons.some((person) => {
    const periods = assignmentsOf(next, person);
    return overlap(periods) || !isInLife(next, periods);
  });
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

/** Whether periods in their order overlap. */
export function overlap(periods: Assignment[]): boolean {
  return periods.some(({ validTo }, i) => {
    const next = periods[i + 1];
    return next !== undefined && (validTo === undefined || validTo >= next.validFrom);
  });
}

const personFact = (value: Named): Fact => ({ is: 'PERSON', personnelNumber: value.personnelNumber, value });

function assignmentFact(personnelNumber: string, value: Assignment): Fact {
  return { is: 'ASSIGNMENT', personnelNumber, value: bare(value) };
}

const versionFact = (value: Unit): Fact => ({ is: 'UNIT', value: bare(value) });

function trainingFact(training: Recorded): Fact {
  const categories = CATEGORIES.map(({ id }) => id).filter((id) => training.categories.includes(id));
  const { personnelNumber } = training;
  return { is: 'TRAINING', personnelNumber, value: bare({ ...training, categories }) };
}

/** Without members that are undefined, so that equal facts compare as equal. */
function bare<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T;
}
