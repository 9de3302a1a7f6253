import { CAUSES, type Cause } from '../../../src/round/comparison/causes.js';
import type { Administration, Training } from '../../administration/administration.js';
import { isWithin } from '../../administration/day.js';
import { type JudgedPerson, judgeAll } from '../../oracle/judge.js';
import { SEEDED_MANDATE } from '../../oracle/mandate.js';
import { isListed, minutesOf, reasonsAgainst } from '../../oracle/rules.js';

/** A state of an administration on a reference date. */
export interface State {
  administration: Administration;
  asOf: string;
}

/** What a cause makes, as far as it is expected here: of both groups together. */
export interface Expected {
  persons: string[];
  obliged: number;
  fulfilled: number;
  trainings: number;
}

/** A training of both states by its natural key; what is not recorded is undefined. */
interface Pair {
  from: Training | undefined;
  to: Training | undefined;
}

/** The causes of the difference of a unit between two states, by the words of their definitions. */
export function expectedCauses(
  unit: string,
  from: State,
  to: State,
  isForward: boolean,
): Map<Cause, Expected> {
  const found = new Map<Cause, Expected>();
  const note = (cause: Cause, person: string, figures: Partial<Expected>) => {
    const known = found.get(cause) ?? { persons: [], obliged: 0, fulfilled: 0, trainings: 0 };
    if (!known.persons.includes(person)) known.persons.push(person);
    for (const figure of ['obliged', 'fulfilled', 'trainings'] as const)
      known[figure] += figures[figure] ?? 0;
    found.set(cause, known);
  };
  const [before, after] = [from, to].map(
    (state) => new Map(judged(state).map((person) => [person.employee.personnelNumber, person])),
  );
  for (const number of new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])) {
    const [a, b] = [before?.get(number), after?.get(number)];
    const [isIn, isInAfter] = [isCounted(a, unit), isCounted(b, unit)];
    if (isIn !== isInAfter) {
      const sign = isInAfter ? 1 : -1;
      const person = isInAfter ? b : a;
      const counts = {
        obliged: sign,
        fulfilled: person?.status === 'FULFILLED' ? sign : 0,
        trainings: sign * listedOf(person),
      };
      note(membership(a, b, unit, to), number, counts);
    }
    if (isIn && isInAfter && a && b)
      for (const [cause, counts] of ofBoth(a, b, from, to, isForward)) note(cause, number, counts);
  }
  return found;
}

function judged({ administration, asOf }: State): JudgedPerson[] {
  return judgeAll(administration, SEEDED_MANDATE, asOf);
}

function isCounted(person: JudgedPerson | undefined, unit: string): boolean {
  return person !== undefined && person.group !== null && person.reportingUnit?.code === unit;
}

function listedOf(person: JudgedPerson | undefined): number {
  return person?.trainings.filter(({ reasons }) => isListed(reasons)).length ?? 0;
}

function membership(
  a: JudgedPerson | undefined,
  b: JudgedPerson | undefined,
  unit: string,
  { administration, asOf }: State,
): Cause {
  if (!a?.assignment) return 'JOINED';
  if (!b?.assignment) return 'LEFT';
  if (a.reportingUnit?.code === unit && b.reportingUnit?.code === unit) return 'GROUP_CHANGED';
  if (a.assignment.unit === b.assignment.unit) return 'UNIT_REORGANISED';
  const then = administration.units.find(({ code }) => code === a.assignment?.unit);
  return then && isWithin(asOf, then.validFrom, then.validTo) ? 'TRANSFERRED' : 'UNIT_REORGANISED';
}

function* ofBoth(
  a: JudgedPerson,
  b: JudgedPerson,
  from: State,
  to: State,
  isForward: boolean,
): Generator<[Cause, Partial<Expected>]> {
  const accepted = SEEDED_MANDATE.accepted[b.group ?? 'EMPLOYEE'];
  const isAccepted = ({ categories }: Training) => categories.some((category) => accepted.includes(category));
  const isListedOn = (training: Training | undefined, { asOf }: State) =>
    training !== undefined && reasonsAgainst(training, null, SEEDED_MANDATE, asOf).length === 0;
  const counts = (training: Training | undefined, state: State) =>
    training !== undefined && isListedOn(training, state) && isAccepted(training);
  const ofPerson = ({ trainings }: JudgedPerson) => trainings.map(({ training }) => training);
  const wouldFulfil = ofPerson(a).some((training) => counts(training, from));
  if (a.group !== b.group)
    yield ['GROUP_CHANGED', { fulfilled: Number(wouldFulfil) - Number(a.status === 'FULFILLED') }];
  const changed: { cause: Cause; pair: Pair }[] = [];
  for (const pair of pairs(ofPerson(a), ofPerson(b))) {
    const cause = trainingCause(
      pair,
      isListedOn(pair.from, from),
      isListedOn(pair.to, to),
      from,
      to,
      isForward,
    );
    if (cause) changed.push({ cause, pair });
  }
  for (const { cause, pair } of changed)
    yield [cause, { trainings: Number(isListedOn(pair.to, to)) - Number(isListedOn(pair.from, from)) }];
  const fulfilled = Number(b.status === 'FULFILLED') - Number(wouldFulfil);
  if (fulfilled === 0) return;
  const bringing = changed.filter(
    ({ pair }) => Number(counts(pair.to, to)) - Number(counts(pair.from, from)) === fulfilled,
  );
  const first = CAUSES.find(({ id }) => bringing.some(({ cause }) => cause === id));
  if (first) yield [first.id, { fulfilled }];
}

function trainingCause(
  pair: Pair,
  isListedFrom: boolean,
  isListedTo: boolean,
  from: State,
  to: State,
  isForward: boolean,
): Cause | undefined {
  if (isListedFrom && isListedTo) {
    const areas = (training?: Training) => [...(training?.categories ?? [])].sort().join();
    return areas(pair.from) === areas(pair.to) ? undefined : 'CERTIFICATE_CORRECTED';
  }
  if (isListedFrom === isListedTo) return undefined;
  const [listed, there, other] = isListedTo ? [pair.to, pair.from, from] : [pair.from, pair.to, to];
  if (there === undefined) {
    if ((listed?.completedOn ?? '') > other.asOf) return 'COMPLETED_SINCE';
    return isListedTo === isForward ? 'LATE_CERTIFICATE' : 'CERTIFICATE_WITHDRAWN';
  }
  if (there.recognition !== 'RECOGNISED') return 'DECISION_REVISED';
  return minutesOf(there) < SEEDED_MANDATE.minimumMinutes ? 'CERTIFICATE_CORRECTED' : 'COMPLETED_SINCE';
}

function pairs(from: Training[], to: Training[]): Pair[] {
  const keyOf = ({ title, completedOn }: Training) => `${completedOn} ${title}`;
  const [before, after] = [from, to].map((list) => new Map(list.map((one) => [keyOf(one), one])));
  const keys = new Set([...from, ...to].map(keyOf));
  return [...keys].map((key) => ({ from: before?.get(key), to: after?.get(key) }));
}
