import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Administration } from './administration.js';
import { fromCsv } from './from-csv.js';
import { randomCase } from './random.js';
import { randomCorrection } from './random-corrections.js';
import { TODAY } from './random-days.js';
import { seedOfThisRun } from './seed.js';
import { sideBySide } from './side-by-side.js';
import { toCsvEmployees, toCsvTrainings, toCsvUnits } from './to-csv.js';

const seed = seedOfThisRun();
const cases = fc.sample(randomCase, { seed, numRuns: 300 });
const corrections = fc.sample(randomCorrection, { seed, numRuns: 100 });

describe(`random administrations (SEED=${seed})`, () => {
  it('can be imported, each of them, and after corrections too', () => {
    const states = [
      ...cases.map(({ administration }) => administration),
      ...corrections.flatMap(({ before, after }) => [before, after]),
      sideBySide(cases.slice(0, 10)).administration,
    ];
    expect(states.flatMap(faultsOf)).toEqual([]);
  });

  it('have the sizes that were promised, and are the same for the same seed', () => {
    const persons = cases.map(({ administration }) => administration.employees.length);
    expect(Math.min(...persons)).toBeLessThanOrEqual(3);
    expect(Math.max(...persons)).toBeGreaterThanOrEqual(35);
    const units = cases.map(({ administration }) => administration.units.length);
    expect(Math.min(...units)).toBeGreaterThanOrEqual(4);
    expect(Math.max(...units)).toBeGreaterThanOrEqual(22);
    expect(fc.sample(randomCase, { seed, numRuns: 300 })).toEqual(cases);
  });

  it('keep every unit, person and training through corrections', () => {
    for (const { before, after } of corrections) {
      expect(keysOf(after)).toEqual(expect.arrayContaining(keysOf(before)));
    }
    const changed = corrections.filter(
      ({ before, after }) => JSON.stringify(before) !== JSON.stringify(after),
    );
    expect(changed.length).toBeGreaterThan(90);
  });

  it('are the same after they were written as files and read again', () => {
    for (const { administration } of cases) {
      const read = fromCsv({
        organisationseinheiten: toCsvUnits(administration),
        beschaeftigte: toCsvEmployees(administration),
        schulungsnachweise: toCsvTrainings(administration),
      });
      expect(read).toEqual(administration);
    }
  });
});

/** What an import would refuse: doubled keys, unknown units, overlaps, periods outside the life of their unit. */
function faultsOf(administration: Administration): string[] {
  const { units, employees, trainings } = administration;
  const faults: string[] = [];
  const demand = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  demand(
    new Set(keysOf(administration)).size === units.length + employees.length + trainings.length,
    'a key twice',
  );
  for (const { code, validFrom, validTo } of units) {
    demand(depthOf(code, administration) <= units.length, `${code} is in a circle`);
    demand(isBeforeOrOn(validFrom, validTo), `${code} ends before it begins`);
  }
  for (const { personnelNumber, assignments } of employees) {
    demand(assignments.length > 0, `${personnelNumber} is nowhere`);
    for (const [i, { unit: code, validFrom, validTo }] of assignments.entries()) {
      const unit = units.find((candidate) => candidate.code === code);
      const next = assignments[i + 1]?.validFrom;
      demand(unit !== undefined, `${personnelNumber} is in an unknown unit`);
      demand(isBeforeOrOn(validFrom, validTo), `${personnelNumber} ends before the begin`);
      demand(isBeforeOrOn(unit?.validFrom, validFrom), `${personnelNumber} is in ${code} too early`);
      demand(
        unit?.validTo === undefined || (validTo !== undefined && validTo <= unit.validTo),
        `${personnelNumber} is in ${code} too long`,
      );
      demand(
        next === undefined || (validTo !== undefined && validTo < next),
        `${personnelNumber} is twice on a day`,
      );
    }
  }
  for (const training of trainings) {
    const name = `${training.personnelNumber} ${training.title}`;
    demand(training.completedOn <= TODAY, `${name} is completed in the future`);
    demand(isBeforeOrOn(training.beganOn, training.completedOn), `${name} ends before it begins`);
    demand(training.categories.length > 0, `${name} has no category`);
    demand(
      (training.recognition === 'REJECTED') === (training.rejectionReason !== undefined),
      `${name}: reason`,
    );
    demand(
      employees.some((employee) => employee.personnelNumber === training.personnelNumber),
      `${name} is nobody's`,
    );
  }
  return faults;
}

function isBeforeOrOn(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a <= b;
}

function keysOf({ units, employees, trainings }: Administration): string[] {
  return [
    ...units.map(({ code }) => code),
    ...employees.map(({ personnelNumber }) => personnelNumber),
    ...trainings.map((training) => [training.personnelNumber, training.title, training.completedOn].join()),
  ];
}

/** How many units lead to the top, itself counted; beyond the number of units there is a circle. */
function depthOf(code: string, { units }: Administration): number {
  let depth = 0;
  for (let next: string | undefined = code; next !== undefined && depth <= units.length; depth++) {
    const current: string = next;
    next = units.find((unit) => unit.code === current)?.parent;
  }
  return depth;
}
