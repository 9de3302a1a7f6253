import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as category from '../../src/mandate/category.js';
import * as evaluation from '../oracle/evaluate.js';
import { SEEDED_MANDATE } from '../oracle/mandate.js';
import * as persons from '../oracle/persons.js';
import * as day from './day.js';
import { type Oracle, oracleWith } from './planted.js';
import { PLANTED_BUGS } from './planted-bugs.js';
import { type RandomCase, randomCase } from './random.js';
import { seedOfThisRun } from './seed.js';

const seed = seedOfThisRun();
const cases = fc.sample(randomCase, { seed, numRuns: 300 });
const elsewhere = { '../../src/mandate/category.js': category, '../administration/day.js': day };
const right: string[] = [];

describe(`random administrations find a planted bug (SEED=${seed})`, () => {
  it.each(PLANTED_BUGS)('$name', (bug) => {
    const wrong = oracleWith(bug, elsewhere);
    const found = cases.findIndex((asked, i) => {
      right[i] ??= answersOf({ ...evaluation, ...persons }, asked);
      return answersOf(wrong, asked) !== right[i];
    });
    expect(found).not.toBe(-1);
  });

  it('and none where none is planted', () => {
    const same = oracleWith(
      { name: '', file: 'rules', of: 'return reasons;', instead: 'return reasons;' },
      elsewhere,
    );
    for (const asked of cases.slice(0, 30)) {
      expect(answersOf(same, asked)).toBe(answersOf({ ...evaluation, ...persons }, asked));
    }
  });
});

/** What the property tests ask the service, asked of an oracle. */
function answersOf(oracle: Oracle, { administration, referenceDates, unit }: RandomCase): string {
  return JSON.stringify(
    referenceDates.map((asOf) => [
      oracle.evaluate(administration, SEEDED_MANDATE, asOf),
      oracle.evaluate(administration, SEEDED_MANDATE, asOf, unit),
      oracle.personsOf(administration, SEEDED_MANDATE, asOf),
      oracle.personsOf(administration, SEEDED_MANDATE, asOf, { unit }),
      administration.employees
        .slice(0, 3)
        .map(({ personnelNumber }) => oracle.explain(administration, SEEDED_MANDATE, asOf, personnelNumber)),
    ]),
  );
}
