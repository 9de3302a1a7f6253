import type { Assignment, Unit } from '../../administration/administration.js';
import { isWithin, shift } from '../../administration/day.js';
import { type Attempt, chosen, type Operation } from './attempt.js';
import { assignmentsOf, type Facts, periodsTouched, personOf, versionsTouched, written } from './facts.js';
import { placedDay } from './periods.js';
import { isCircle, isInLife, unitsOn, versionsOf } from './units.js';

/** What ends when, and what takes over. */
interface Plan {
  on: string;
  dissolve: string[];
  successor: string | undefined;
}

/** One or two units end, and their people and what stands below them go over to a successor. */
export const reorganise: Operation = (situation, gene) => {
  const { facts } = situation;
  const on = placedDay(situation, gene);
  const eve = shift(on, -1);
  const periods = [...facts.values()].flatMap((fact) => (fact.is === 'ASSIGNMENT' ? [fact.value] : []));
  const ending = unitsOn(facts, eve).filter((unit) => gene.isAboutAnybody || holdsOn(unit, eve));
  // A unit to which somebody comes on the day, and one more.
  const begun = ending.filter(({ code }) => periods.some((a) => a.unit === code && a.validFrom === on));
  const first = chosen(begun.length > 0 ? begun : ending, gene.unit);
  const second = gene.others.slice(0, 1).map((pick) => chosen(ending, pick));
  const dissolve = [...new Set([first, ...second].flatMap((unit) => unit?.code ?? []))];
  if (dissolve.length === 0) return undefined;
  const others = unitsOn(facts, on).filter(
    (unit) => gene.isAboutAnybody || (!dissolve.includes(unit.code) && holdsOn(unit, on)),
  );
  const successor = gene.inCapitals ? undefined : chosen(others, gene.pick)?.code;
  const plan = { on, dissolve, successor };
  return {
    says: `dissolves ${dissolve.join(' and ')} from ${on} into ${successor ?? 'nothing'}`,
    by: gene.isAmiss ? 'CITY' : 'HR',
    call: { method: 'POST', path: 'reorganisations', body: plan },
    ...(gene.isAmiss ? { status: 403, code: 'FORBIDDEN' } : outcomeOf(facts, plan)),
  };
};

function outcomeOf(facts: Facts, plan: Plan): Pick<Attempt, 'status' | 'code' | 'touches' | 'expected'> {
  const { on, dissolve, successor } = plan;
  const versions = versionsOf(facts);
  const eve = shift(on, -1);
  const areThere = dissolve.every((code) =>
    versions.some((unit) => unit.code === code && holdsOn(unit, eve)),
  );
  if (!areThere || (successor !== undefined && dissolve.includes(successor))) return { status: 422 };
  const ending = new Set(
    versions.flatMap((unit) => (dissolve.includes(unit.code) && reaches(unit, on) ? unit.code : [])),
  );
  const moving = new Set(versions.flatMap((unit) => (isChild(unit, plan) ? unit.code : [])));
  const persons = [...new Set([...facts.values()].flatMap(personOf))].filter((person) =>
    assignmentsOf(facts, person).some((period) => isConcerned(period, plan)),
  );
  const told = { dissolved: ending.size, unitsMoved: moving.size, personsMoved: persons.length };
  if (ending.size === 0 && moving.size === 0) return { status: 200, expected: { ...told, change: null } };
  if (successor === undefined && moving.size + persons.length > 0)
    return { status: 422, code: 'SUCCESSOR_MISSING' };
  if (successor !== undefined && !versions.some((unit) => unit.code === successor && holdsOn(unit, on)))
    return { status: 422, code: 'OUTSIDE_UNIT_VALIDITY' };
  const touches = [
    ...versionsTouched(
      facts,
      versions.flatMap((unit) => reorganised(unit, versions, plan)),
    ),
    ...persons.flatMap((person) =>
      periodsTouched(
        facts,
        person,
        assignmentsOf(facts, person).flatMap((period) => moved(period, plan)),
      ),
    ),
  ];
  const next = written(facts, touches);
  if (!persons.every((person) => isInLife(next, assignmentsOf(next, person))))
    return { status: 422, code: 'SUCCESSOR_TOO_SHORT' };
  if (isCircle(next)) return { status: 422, code: 'UNIT_CIRCLE' };
  return { status: 200, touches: () => touches, expected: told };
}

/** What becomes of a version: it ends, stands below the successor from the day on, or stays. */
function reorganised(unit: Unit, versions: Unit[], plan: Plan): Unit[] {
  const { on, dissolve } = plan;
  const begins = unit.validFrom !== undefined && unit.validFrom >= on;
  const ended = begins ? [] : [{ ...unit, validTo: shift(on, -1) }];
  if (dissolve.includes(unit.code)) return reaches(unit, on) ? ended : [unit];
  if (!isChild(unit, plan)) return [unit];
  const { parent: _, ...free } = unit;
  const parent = unit.code === plan.successor ? aboveAll(unit, versions, plan) : plan.successor;
  return [
    ...ended,
    { ...free, validFrom: begins ? unit.validFrom : on, ...(parent !== undefined && { parent }) } as Unit,
  ];
}

/** The next unit above a successor that does not end, when it stands below one that does. */
function aboveAll({ code }: Unit, versions: Unit[], { on, dissolve }: Plan): string | undefined {
  const parentOn = (unit: string, day: string) =>
    versions.find((version) => version.code === unit && holdsOn(version, day))?.parent;
  let above = parentOn(code, on);
  if (above === undefined || !dissolve.includes(above)) return undefined;
  while (above !== undefined && dissolve.includes(above)) above = parentOn(above, shift(on, -1));
  return above;
}

/** What becomes of a period: from the day on it is to the successor. */
function moved(period: Assignment, plan: Plan): Assignment[] {
  const { on, successor = '' } = plan;
  if (!isConcerned(period, plan)) return [period];
  if (period.validFrom >= on) return [{ ...period, unit: successor }];
  return [
    { ...period, validTo: shift(on, -1) },
    { ...period, unit: successor, validFrom: on },
  ];
}

function isConcerned({ unit, validTo }: Assignment, { on, dissolve }: Plan): boolean {
  return dissolve.includes(unit) && (validTo === undefined || validTo >= on);
}

/** A unit below one that ends, which does not end itself. */
function isChild(unit: Unit, { on, dissolve }: Plan): boolean {
  return (
    unit.parent !== undefined &&
    dissolve.includes(unit.parent) &&
    !dissolve.includes(unit.code) &&
    reaches(unit, on)
  );
}

function reaches({ validTo }: Unit, day: string): boolean {
  return validTo === undefined || validTo >= day;
}

function holdsOn({ validFrom, validTo }: Unit, day: string): boolean {
  return isWithin(day, validFrom, validTo);
}
