import fc from 'fast-check';
import type { Administration } from '../../administration/administration.js';
import { CORRECTIONS } from '../../administration/corrections.js';
import { randomCaseOf } from '../../administration/random.js';
import { correctionGene } from '../../administration/random-genes.js';
import type { State } from './expected-causes.js';

/** Reference dates between which the trainings of random administrations lie. */
const DAYS = ['2022-02-28', '2024-12-30', '2025-06-30', '2026-09-30', '2026-12-31', '2027-01-02'];

/** Most of them of trainings and tasks: one unit that moves hides what else became of its persons. */
const OF_PERSONS = CORRECTIONS.filter(({ name }) => /Certificate|Recognition|Decision|promotion/.test(name));
const correction = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...OF_PERSONS) },
  { weight: 1, arbitrary: fc.constantFrom(...CORRECTIONS) },
);

/**
 * Two states of a random administration in which most persons stay where they are, so that what changes is
 * mostly their trainings and tasks; on one reference date or on two.
 */
export const settledCorrection: fc.Arbitrary<{ from: State; to: State }> = fc
  .tuple(
    randomCaseOf({ units: 7, employees: 30, trainings: 5 }),
    fc.array(fc.tuple(correction, correctionGene), {
      ...{ minLength: 15, maxLength: 60, size: 'max' as const },
    }),
    fc.constantFrom(...DAYS),
    fc.option(fc.constantFrom(...DAYS), { freq: 3 }),
  )
  .map(([{ administration }, corrections, first, second]) => {
    const before = settled(administration);
    const after = structuredClone(before);
    for (const [correct, gene] of corrections) correct(after, gene);
    return {
      from: { administration: before, asOf: first },
      to: { administration: after, asOf: second ?? first },
    };
  });

/** Three of four persons have one period without end, in a unit without limits; the first of these units reports. */
function settled({ units, employees, trainings }: Administration): Administration {
  const limitless = units.filter(({ validFrom, validTo }) => !validFrom && !validTo);
  const [main] = limitless;
  return {
    units: units.map((unit) => (unit === main ? { ...unit, reporting: true } : unit)),
    employees: employees.map((employee, i) => {
      const [first] = employee.assignments;
      const unit = limitless[i % 3 === 0 ? i % limitless.length : 0];
      if (i % 4 === 0 || !first || !unit) return employee;
      const { validTo: _, ...duties } = first;
      return {
        ...employee,
        assignments: [{ ...duties, unit: unit.code, validFrom: '2018-01-01', citizenContact: i % 5 > 0 }],
      };
    }),
    trainings,
  };
}
