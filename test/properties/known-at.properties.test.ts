import { afterAll, beforeAll, describe, it } from '@jest/globals';
import fc from 'fast-check';
import { randomCorrection } from '../administration/random-corrections.js';
import { TODAY } from '../administration/random-days.js';
import { instantBetween } from '../service/instant.js';
import { startService, type TestService } from '../service/service.js';
import { expectSameEvaluation, expectSameExplanation, expectSameList } from './compare.js';
import { LIMIT, runs, seed } from './runs.js';

let service: TestService;
beforeAll(async () => {
  service = await startService({ today: TODAY });
});
afterAll(() => service.stop());

describe(`what was known then can be asked for after corrections (SEED=${seed})`, () => {
  it(
    'R20 before and after 40 random corrections',
    () =>
      fc.assert(
        fc.asyncProperty(randomCorrection, async ({ before, after, referenceDates, unit }) => {
          await service.empty();
          await service.import(before);
          const knownAt = await instantBetween(service);
          await service.import(after);
          for (const asOf of referenceDates) {
            for (const [state, question] of [
              [before, { asOf, knownAt }],
              [after, { asOf }],
            ] as const) {
              await expectSameEvaluation(service, state, question);
              await expectSameEvaluation(service, state, question, unit);
              await expectSameList(service, state, question);
            }
          }
          const asOf = referenceDates[0] ?? TODAY;
          for (const { personnelNumber } of before.employees.slice(0, 5)) {
            await expectSameExplanation(service, before, { asOf, knownAt }, personnelNumber);
            await expectSameExplanation(service, after, { asOf }, personnelNumber);
          }
        }),
        runs(40),
      ),
    LIMIT,
  );
});
