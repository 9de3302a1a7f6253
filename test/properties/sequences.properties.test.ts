import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { randomCaseOf } from '../administration/random.js';
import { TODAY } from '../administration/random-days.js';
import { stepGene } from '../administration/random-genes.js';
import { startService, type TestService } from '../service/service.js';
import { LIMIT, runs, seed } from './runs.js';
import { type Desk, openDesk } from './sequences/desk.js';
import { OPERATIONS } from './sequences/operations.js';
import { type Step, type Tally, workThrough } from './sequences/work.js';

let service: TestService;
let desk: Desk;
beforeAll(async () => {
  service = await startService({ today: TODAY });
  desk = await openDesk(service);
});
afterAll(() => service.stop());

const step: fc.Arbitrary<Step> = fc.record({
  operation: fc.oneof(
    ...OPERATIONS.map(({ operation, weight }) => ({ weight, arbitrary: fc.constant(operation) })),
  ),
  // A step is left out or not; simpler days and trainings would cost more time than they save.
  gene: fc.noShrink(stepGene),
});
const administration = toldBelow(randomCaseOf({ units: 6, employees: 6, trainings: 3 }));
const steps = fc.array(toldBelow(step), { minLength: 1, maxLength: 30, size: 'max' });

/** Values that fast-check does not print: the error tells the story of the steps in words. */
function toldBelow<T extends object>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return arbitrary.map((value) => ({ ...value, [fc.toStringMethod]: () => '…' }));
}

describe(`any sequence of changes (SEED=${seed})`, () => {
  it(
    'leaves service and oracle equal, and what was known before each step as it was',
    async () => {
      const tally: Tally = new Map();
      await fc.assert(
        fc.asyncProperty(steps, administration, (sequence, drawn) =>
          workThrough(desk, drawn, sequence, tally),
        ),
        runs(15),
      );
      const done = [...tally.keys()].filter((outcome) => / 20\d /.test(outcome)).map((o) => o.split(' ')[0]);
      expect(new Set(done).size).toBeGreaterThan(OPERATIONS.length / 2);
    },
    LIMIT,
  );
});
