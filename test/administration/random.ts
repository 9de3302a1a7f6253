import fc from 'fast-check';
import type { Administration } from './administration.js';
import { dateGene, placed } from './random-days.js';
import { buildEmployee, buildTrainings, buildUnits } from './random-facts.js';
import { employeeGene, trainingGene, unitGene } from './random-genes.js';

/** A random administration and what to ask about it. */
export interface RandomCase {
  administration: Administration;
  referenceDates: string[];
  /** Kürzel of a unit to ask for. */
  unit: string;
}

/** An administration of 4 to 25 units, 1 to 40 persons and up to 6 trainings each, with boundaries preferred. */
export const randomCase: fc.Arbitrary<RandomCase> = randomCaseOf({ units: 25, employees: 40, trainings: 6 });

/** A random case with at most so many units, persons and trainings of each person. */
export function randomCaseOf(most: {
  units: number;
  employees: number;
  trainings: number;
}): fc.Arbitrary<RandomCase> {
  return fc
    .record({
      units: fc.array(unitGene, { minLength: 4, maxLength: most.units, size: 'max' }),
      fileOrder: fc.boolean(),
      employees: fc.array(
        fc.record({
          employee: employeeGene,
          trainings: fc.array(trainingGene, { maxLength: most.trainings, size: 'max' }),
        }),
        { minLength: 1, maxLength: most.employees, size: 'max' },
      ),
      dates: fc.array(dateGene, { minLength: 3, maxLength: 3 }),
      unit: fc.nat(99),
    })
    .map((genes) => {
      const units = buildUnits(genes.units);
      const employees = genes.employees.map(({ employee }, i) => buildEmployee(employee, numberOf(i), units));
      const trainings = genes.employees.flatMap((gene, i) => buildTrainings(gene.trainings, numberOf(i)));
      const administration = { units: genes.fileOrder ? units : units.toReversed(), employees, trainings };
      return {
        administration,
        referenceDates: genes.dates.map((gene) => placed(gene, knownDays(administration))),
        unit: units[genes.unit % units.length]?.code ?? '',
      };
    });
}

/** The days from which reference dates are taken. */
function knownDays({ units, employees, trainings }: Administration) {
  return {
    unit: units.flatMap((unit) => [unit.validFrom, unit.validTo]),
    assignment: employees.flatMap((e) => e.assignments.flatMap((a) => [a.validFrom, a.validTo])),
    training: trainings.map((training) => training.completedOn),
  };
}

/** The personnel number of the person at a place in the list. */
export function numberOf(index: number): string {
  return `0001${String(index + 1).padStart(4, '0')}`;
}
