import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { emptyLine, type GroupFigures } from '../../../src/evaluation/figures.js';
import type { DifferencesDto } from '../../../src/round/comparison/comparison.dto.js';
import { cellsOf, minus, plus } from '../../../src/round/comparison/signed-figures.js';
import { TODAY } from '../../administration/random-days.js';
import { evaluate } from '../../oracle/evaluate.js';
import { SEEDED_MANDATE } from '../../oracle/mandate.js';
import { LIMIT, runs, seed } from '../../properties/runs.js';
import { startService, type TestService } from '../../service/service.js';
import { expectedCauses, type State } from './expected-causes.js';
import { differences, personsBehind, seal } from './seals.js';
import { settledCorrection } from './settled-correction.js';

let service: TestService;
beforeAll(async () => {
  service = await startService({ today: TODAY });
});
afterAll(() => service.stop());

/** The reporting units with most persons in either state, two at most. */
function fullestUnits(...states: State[]): string[] {
  const found = new Map<string, number>();
  for (const { administration, asOf } of states) {
    for (const { code, total } of evaluate(administration, SEEDED_MANDATE, asOf).units)
      if (code !== null) found.set(code, (found.get(code) ?? 0) + total.obliged);
  }
  return [...found.keys()].sort((a, b) => (found.get(b) ?? 0) - (found.get(a) ?? 0)).slice(0, 2);
}

function figuresOf(unit: string, { administration, asOf }: State): GroupFigures {
  const line = evaluate(administration, SEEDED_MANDATE, asOf).units.find(({ code }) => code === unit);
  const { leaders, employees, total } = (line ?? emptyLine()) as GroupFigures;
  return { leaders, employees, total };
}

/** The causes add up to the difference of the figures, cell by cell. */
function expectSum({ causes, difference, fromFigures, toFigures }: DifferencesDto) {
  const sum = causes.reduce<GroupFigures>((made, cause) => plus(made, cause.difference), emptyLine());
  expect(cellsOf(sum)).toEqual(cellsOf(minus(toFigures, fromFigures)));
  expect(difference).toEqual(minus(toFigures, fromFigures));
}

function expectExplained(answer: DifferencesDto, unit: string, from: State, to: State, isForward: boolean) {
  const [before, after] = [figuresOf(unit, from), figuresOf(unit, to)];
  expect(answer.fromFigures).toEqual(before);
  expect(answer.toFigures).toEqual(after);
  expectSum(answer);
  const told = answer.causes.map(({ code, persons, difference: { total } }) => [
    code,
    { persons, obliged: total.obliged, fulfilled: total.fulfilled, trainings: total.trainings.total },
  ]);
  const expected = [...expectedCauses(unit, from, to, isForward)].map(([cause, { persons, ...figures }]) => [
    cause,
    { persons: persons.length, ...figures },
  ]);
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(expected));
}

describe(`the causes are the difference (SEED=${seed})`, () => {
  it(
    'of every cell, person by person, for 15 random corrections, pairs of states and reference dates',
    () =>
      fc.assert(
        fc.asyncProperty(settledCorrection, async ({ from, to }) => {
          const { administration: before, asOf: first } = from;
          const { administration: after, asOf: second } = to;
          const present = { administration: after, asOf: first };
          await service.empty();
          await service.import(before);
          const units = fullestUnits(from, to);
          const seals = [];
          for (const unit of units) seals.push((await seal(service, { unit, asOf: first })).id);
          await service.import(after);
          for (const [i, unit] of units.entries()) {
            const sealed = seals[i] ?? '';
            const later = (await seal(service, { unit, asOf: second })).id;
            expectExplained(await differences(service, sealed, later), unit, from, to, true);
            expectExplained(await differences(service, later, sealed), unit, to, from, false);
            expectExplained(await differences(service, sealed), unit, from, present, true);
            for (const [cause, { persons }] of expectedCauses(unit, from, to, true)) {
              const { items, total } = await personsBehind(service, sealed, later, cause);
              expect(total).toBe(persons.length);
              expect(items.map(({ personnelNumber }) => personnelNumber).sort()).toEqual(persons.sort());
              for (const { explanation } of items) expect(explanation).toMatch(/^[A-ZÄÖÜ„].*\.$/);
            }
          }
        }),
        runs(15),
      ),
    LIMIT,
  );

  it(
    'of every cell when the training mandate has changed as well, for 8 random corrections',
    () =>
      fc.assert(
        fc.asyncProperty(settledCorrection, demand, async ({ from, to }, changed) => {
          await service.empty();
          await service.import(from.administration);
          const sealed = [];
          for (const unit of fullestUnits(from, to))
            sealed.push({ unit, ...(await seal(service, { unit, asOf: from.asOf })) });
          await service.import(to.administration);
          await setMandate(changed);
          try {
            const { units } = await service.evaluation({ asOf: from.asOf });
            for (const { id, unit, figures } of sealed) {
              const answer = await differences(service, id);
              const { leaders, employees, total } = units.find(({ code }) => code === unit) ?? emptyLine();
              expect([answer.fromFigures, answer.toFigures]).toEqual([
                figures,
                { leaders, employees, total },
              ]);
              expectSum(answer);
              expect(answer.causes.map(({ code }) => code)).not.toContain('NOT_IN_FACTS');
            }
          } finally {
            await setMandate(SEEDED);
          }
        }),
        runs(8),
      ),
    LIMIT,
  );
});

/** What a training mandate demands: its first day, minutes, lowest level of leaders, and areas as bit masks. */
interface Demand {
  begin: string;
  minutes: number;
  level: string;
  leaders: number;
  employees: number;
}

const SEEDED: Demand = {
  begin: '2021-01-01',
  minutes: 360,
  level: 'SECTION_HEAD',
  leaders: 3,
  employees: 15,
};
const demand: fc.Arbitrary<Demand> = fc.record({
  begin: fc.constantFrom('2021-01-01', '2022-03-01'),
  minutes: fc.constantFrom(359, 360, 361),
  level: fc.constantFrom('TEAM_LEAD', 'SECTION_HEAD', 'DIVISION_HEAD'),
  leaders: fc.integer({ min: 1, max: 15 }),
  employees: fc.integer({ min: 1, max: 15 }),
});

/** Changes the training mandate as one change of the facts. */
async function setMandate({ begin, minutes, level, leaders, employees }: Demand): Promise<void> {
  await service.database.pool.query(`BEGIN; SELECT begin_change(NULL, 'Schulungsauftrag');
    UPDATE training_mandate SET period = daterange('${begin}', '2027-01-01'), minimum_minutes = ${minutes};
    UPDATE mandate_group SET leadership_from = '${level}', accepted_categories = ${leaders} WHERE obligation_group = 'LEADER';
    UPDATE mandate_group SET accepted_categories = ${employees} WHERE obligation_group = 'EMPLOYEE'; COMMIT`);
}
