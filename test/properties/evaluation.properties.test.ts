import { afterAll, beforeAll, describe, it } from '@jest/globals';
import fc from 'fast-check';
import { randomCase } from '../administration/random.js';
import { TODAY } from '../administration/random-days.js';
import { sideBySide } from '../administration/side-by-side.js';
import { startService, type TestService } from '../service/service.js';
import { expectSameEvaluation, expectSameExplanation, expectSameList } from './compare.js';
import { expectReconciled } from './reconcile.js';
import { LIMIT, runs, seed } from './runs.js';

let service: TestService;
beforeAll(async () => {
  service = await startService({ today: TODAY });
});
afterAll(() => service.stop());

const GROUPS = ['LEADER', 'EMPLOYEE'] as const;
const STATUSES = ['FULFILLED', 'OPEN', 'NOT_FULFILLED', 'NOT_OBLIGED'] as const;
const filter = fc.record(
  { group: fc.constantFrom(...GROUPS), status: fc.constantFrom(...STATUSES) },
  { requiredKeys: [] },
);

describe(`the service and the oracle agree on random administrations (SEED=${seed})`, () => {
  it(
    'R1 to R20, 100 administrations one after the other',
    () =>
      fc.assert(
        fc.asyncProperty(randomCase, filter, async ({ administration, referenceDates, unit }, asked) => {
          await service.empty();
          await service.import(administration);
          for (const asOf of referenceDates) {
            await expectSameEvaluation(service, administration, { asOf });
            await expectSameList(service, administration, { asOf });
            await expectSameEvaluation(service, administration, { asOf }, unit);
            await expectSameList(service, administration, { asOf }, { ...asked, unit });
            for (const { personnelNumber } of administration.employees.slice(0, 3)) {
              await expectSameExplanation(service, administration, { asOf }, personnelNumber);
            }
          }
        }),
        runs(100),
      ),
    LIMIT,
  );

  it(
    'R1 to R20, 200 administrations side by side, ten in one import',
    () =>
      fc.assert(
        fc.asyncProperty(fc.array(randomCase, { minLength: 10, maxLength: 10 }), async (cases) => {
          const { administration, parts } = sideBySide(cases);
          await service.empty();
          await service.import(administration);
          for (const { top, referenceDates, unit } of parts) {
            for (const asOf of referenceDates) {
              await expectSameEvaluation(service, administration, { asOf }, top);
              await expectSameList(service, administration, { asOf }, { unit: top });
            }
            const asOf = referenceDates[0] ?? TODAY;
            await expectSameEvaluation(service, administration, { asOf }, unit);
            await expectSameEvaluation(service, administration, { asOf });
          }
        }),
        runs(20),
      ),
    LIMIT,
  );

  it(
    'R19 every figure is a number of named persons or trainings, in 20 administrations',
    () =>
      fc.assert(
        fc.asyncProperty(randomCase, async ({ administration, referenceDates }) => {
          await service.empty();
          await service.import(administration);
          await expectReconciled(service, referenceDates[0] ?? TODAY);
        }),
        runs(20),
      ),
    LIMIT,
  );
});
