import type { Assignment, Unit } from '../../administration/administration.js';
import { isWithin } from '../../administration/day.js';
import type { Facts } from './facts.js';

/** Every version of every unit. */
export function versionsOf(facts: Facts): Unit[] {
  return [...facts.values()].flatMap((fact) => (fact.is === 'UNIT' ? [fact.value] : []));
}

/**
 * The units by the version that describes each on a day: the one that holds then, else the last before, else the
 * first. So the oracle, for which a unit has one version, is asked about one day.
 */
export function unitsOn(facts: Facts, day: string): Unit[] {
  const versions = versionsOf(facts);
  return [...new Set(versions.map(({ code }) => code))].flatMap((code) => {
    const own = versions.filter((version) => version.code === code).sort(byBegin);
    return own.filter(({ validFrom = '' }) => validFrom <= day).at(-1) ?? own[0] ?? [];
  });
}

/** Whether the periods lie in the life of their units: all versions of a unit together. */
export function isInLife(facts: Facts, periods: Assignment[]): boolean {
  const versions = versionsOf(facts);
  return periods.every(({ unit, validFrom, validTo }) => {
    const life = versions.filter(({ code }) => code === unit).sort(byBegin);
    const [first, last] = [life[0], life.at(-1)];
    const endsInLife = last?.validTo === undefined || (validTo !== undefined && validTo <= last.validTo);
    return first !== undefined && endsInLife && isWithin(validFrom, first.validFrom, undefined);
  });
}

/** Whether a unit would stand below itself on any day. */
export function isCircle(facts: Facts): boolean {
  const days = ['0001-01-01', ...versionsOf(facts).flatMap(({ validFrom }) => validFrom ?? [])];
  return days.some((day) => {
    const units = unitsOn(facts, day).map((unit) =>
      isWithin(day, unit.validFrom, unit.validTo) ? unit : { ...unit, parent: '' },
    );
    return units.some(({ code }) => {
      let above = units.find((unit) => unit.code === code)?.parent;
      for (let step = 0; above && step < units.length; step++) {
        if (above === code) return true;
        above = units.find((unit) => unit.code === above)?.parent;
      }
      return false;
    });
  });
}

/** Whether two versions of one unit hold on the same day. */
export function haveTwoVersions(facts: Facts): boolean {
  const versions = versionsOf(facts).sort(byBegin);
  return versions.some((version, i) =>
    versions
      .slice(i + 1)
      .some(
        (later) =>
          later.code === version.code && isWithin(later.validFrom ?? '', version.validFrom, version.validTo),
      ),
  );
}

function byBegin({ validFrom: a = '' }: Unit, { validFrom: b = '' }: Unit): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
