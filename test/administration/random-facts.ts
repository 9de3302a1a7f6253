import { UNIT_TYPES } from '../../src/organisation/unit-type.js';
import type { Assignment, Employee, Training, Unit } from './administration.js';
import { earlier, shift } from './day.js';
import { TODAY } from './random-days.js';
import type { EmployeeGene, TrainingGene, UnitGene } from './random-genes.js';

const MOST_LEVELS = 5;

/** A forest of units, at most five levels deep; the first unit is unlimited. */
export function buildUnits(genes: UnitGene[]): Unit[] {
  const units: Unit[] = [];
  const levelOf = (unit: Unit | undefined): number =>
    unit ? 1 + levelOf(units.find(({ code }) => code === unit.parent)) : 0;
  for (const [i, gene] of genes.entries()) {
    const candidates = units.filter((unit) => levelOf(unit) < MOST_LEVELS);
    const parent = gene.top ? undefined : candidates[gene.parent % candidates.length]?.code;
    const limits = gene.limits ?? [];
    const [from, to] = limits.every((limit) => limit !== null) ? [...limits].sort() : limits;
    units.push({
      code: `${gene.word} ${i}`,
      name: `${UNIT_TYPES.find(({ id }) => id === gene.type)?.label} ${i}; „${gene.word}“`,
      type: gene.type,
      reporting: gene.reporting,
      ...(parent !== undefined && { parent }),
      // The first unit is unlimited: it takes the persons whose period lies outside the life of their unit.
      ...(i > 0 && from && { validFrom: from }),
      ...(i > 0 && to && { validTo: to }),
    });
  }
  return units;
}

/** A person whose periods do not overlap and lie in the life of their unit. */
export function buildEmployee(gene: EmployeeGene, personnelNumber: string, units: Unit[]): Employee {
  const periods = gene.periods
    .toSorted((a, b) => (a.begin < b.begin ? -1 : 1))
    .filter(({ begin }, i, sorted) => begin !== sorted[i - 1]?.begin);
  const assignments = periods.map((period, i): Assignment => {
    const next = periods[i + 1]?.begin;
    const wanted = next ? shift(next, -1 - period.gap) : (gene.end ?? undefined);
    const validTo = wanted !== undefined && wanted < period.begin ? period.begin : wanted;
    return {
      ...insideLife(units[period.unit % units.length], units[0], period.begin, validTo),
      ...(period.level && { leadershipLevel: period.level }),
      citizenContact: period.citizenContact,
      mediaPr: period.mediaPr,
    };
  });
  return { personnelNumber, lastName: gene.lastName, firstName: gene.firstName, assignments };
}

/** A period cut to the life of its unit, or given whole to the fallback when nothing would be left of it. */
export function insideLife(
  unit: Unit | undefined,
  fallback: Unit | undefined,
  from: string,
  to: string | undefined,
): Pick<Assignment, 'unit' | 'validFrom' | 'validTo'> {
  const validFrom = unit?.validFrom && unit.validFrom > from ? unit.validFrom : from;
  const validTo = unit?.validTo && (to === undefined || unit.validTo < to) ? unit.validTo : to;
  if (validTo !== undefined && validTo < validFrom) return insideLife(fallback, undefined, from, to);
  return { unit: unit?.code ?? '', validFrom, ...(validTo !== undefined && { validTo }) };
}

/** The trainings of a person; of two with the same natural key (title and completion) the first. */
export function buildTrainings(genes: TrainingGene[], personnelNumber: string): Training[] {
  return genes
    .map(({ began, duration, completedOn, ...gene }): Training => {
      const completed = earlier(completedOn, TODAY);
      return {
        personnelNumber,
        ...gene,
        ...duration,
        completedOn: completed,
        ...(began && { beganOn: earlier(began, completed) }),
        ...(gene.recognition === 'REJECTED' && { rejectionReason: 'Kein Bezug zum Kompetenzbereich' }),
      };
    })
    .filter(
      (training, i, all) =>
        all.findIndex((t) => t.title === training.title && t.completedOn === training.completedOn) === i,
    );
}
