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

function expectExplained(answer: DifferencesDto, unit: string, from: State, to: State, isForward: boolean) {
  const [before, after] = [figuresOf(unit, from), figuresOf(unit, to)];
  expect(answer.fromFigures).toEqual(before);
  expect(answer.toFigures).toEqual(after);
  const sum = answer.causes.reduce<GroupFigures>(
    (made, { difference }) => plus(made, difference),
    emptyLine(),
  );
  expect(cellsOf(sum)).toEqual(cellsOf(minus(after, before)));
  expect(answer.difference).toEqual(minus(after, before));
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
    'of every cell, person by person, for 25 random corrections, pairs of states and reference dates',
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
        runs(25),
      ),
    LIMIT,
  );
});
