import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Administration } from '../administration/administration.js';
import { shift } from '../administration/day.js';
import { randomCase } from '../administration/random.js';
import { TODAY } from '../administration/random-days.js';
import { toCsvEmployees } from '../administration/to-csv.js';
import { expectSameEvaluation, expectSameExplanation, expectSameList } from '../properties/compare.js';
import { LIMIT, runs, seed } from '../properties/runs.js';
import { instantBetween } from '../service/instant.js';
import { startService, type TestService } from '../service/service.js';
import { facts, personnelOffice } from './office.js';
import { randomStep, stepOf } from './random-steps.js';

let service: TestService;
let office: ReturnType<typeof personnelOffice>;
beforeAll(async () => {
  service = await startService({ today: TODAY });
  office = personnelOffice(service);
});
afterAll(() => service.stop());

describe(`single changes are what a file of the same histories is (SEED=${seed})`, () => {
  it(
    '8 random sequences against the oracle, each known as it was, and undone one by one',
    () =>
      fc.assert(
        fc.asyncProperty(
          randomCase,
          fc.array(randomStep, { minLength: 6, maxLength: 12, size: 'max' }),
          async ({ administration, referenceDates }, genes) => {
            await service.empty();
            await service.import(administration);
            const untouched = await facts(service);
            const known: { state: Administration; knownAt: string }[] = [];
            const changes: number[] = [];
            let state = administration;
            for (const gene of genes) {
              const { method, number, path, body, after } = stepOf(gene, state);
              const knownAt = await instantBetween(service);
              const head = await office.lastChange();
              const { status } =
                number === undefined
                  ? await office.send(method, 'employees', body)
                  : await office.change(method, number, path, body);
              expect([gene.kind, status < 300]).toEqual([gene.kind, after !== undefined]);
              const now = await office.lastChange();
              if (now === head) continue;
              known.push({ state, knownAt });
              changes.push(now);
              state = after as Administration;
            }
            const days = [
              ...referenceDates,
              ...genes.slice(0, 3).flatMap(({ day }) => [day, shift(day, -1)]),
            ];
            for (const asOf of days) {
              await expectSameEvaluation(service, state, { asOf });
              await expectSameList(service, state, { asOf });
            }
            for (const { personnelNumber } of state.employees.slice(-3)) {
              await expectSameExplanation(service, state, { asOf: days[0] as string }, personnelNumber);
            }
            for (const { state: before, knownAt } of known) {
              await expectSameEvaluation(service, before, { asOf: days[0] as string, knownAt });
              await expectSameList(service, before, { asOf: days[0] as string, knownAt });
            }
            const file = await service.importCsv('beschaeftigte', toCsvEmployees(state), { dryRun: 'true' });
            expect(file.body).toMatchObject({ created: 0, updated: 0, removed: 0 });
            for (const change of changes.toReversed()) expect((await office.undo(change)).status).toBe(200);
            expect(await facts(service)).toEqual(untouched);
          },
        ),
        runs(8),
      ),
    LIMIT,
  );
});
