import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  NEED_FIGURES,
  type NeedDto,
  type NeedFigure,
  type NeedGroupsDto,
  type NeedPersonsDto,
} from '../../src/evaluation/need/need.dto.js';
import type { Administration } from '../administration/administration.js';
import { randomCorrection } from '../administration/random-corrections.js';
import { TODAY } from '../administration/random-days.js';
import { SEEDED_MANDATE } from '../oracle/mandate.js';
import { type NeedPart, needOf } from '../oracle/need.js';
import { LIMIT, runs, seed } from '../properties/runs.js';
import { instantBetween } from '../service/instant.js';
import { type Query, startService, type TestService } from '../service/service.js';

let service: TestService;
beforeAll(async () => {
  service = await startService({ today: TODAY });
});
afterAll(() => service.stop());

const MEMBER: Record<NeedFigure, keyof NeedGroupsDto['total']> = {
  OPEN: 'open',
  BECOMING_OBLIGED: 'becomingObliged',
  ARRIVING: 'arriving',
  LEAVING: 'leaving',
  OPEN_UNTIL: 'openUntil',
  SUBMITTED: 'submitted',
};
const BLOCKS = [
  ['leaders', 'LEADER'],
  ['employees', 'EMPLOYEE'],
  ['total', undefined],
] as const;

describe(`the need until the deadline against the oracle (SEED=${seed})`, () => {
  it(
    'on 6 random administrations: every figure of every line, its list, in a part, as known before a correction',
    () =>
      fc.assert(
        fc.asyncProperty(
          randomCorrection,
          fc.constantFrom(...NEED_FIGURES),
          async ({ before, after, referenceDates, unit }, figure) => {
            await service.empty();
            await service.import(before);
            const knownAt = await instantBetween(service);
            await service.import(after);
            for (const asOf of [...referenceDates, '2026-06-30']) {
              await expectSame(after, asOf, undefined);
              await expectSame(after, asOf, unit);
              await expectSame(before, asOf, undefined, { knownAt });
              await expectList(after, asOf, unit, figure);
            }
          },
        ),
        // A smaller example would take minutes.
        { ...runs(6), endOnFailure: true },
      ),
    LIMIT,
  );
});

async function get<T>(path: string, query: Query): Promise<T> {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, `${value}`]],
  );
  const answer = await service.request(`/api/v1/${path}?${new URLSearchParams(given)}`);
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
}

async function expectSame(
  facts: Administration,
  asOf: string,
  unit: string | undefined,
  more: Query = {},
): Promise<void> {
  const need = await get<NeedDto>('evaluation/need', { asOf, unit, ...more });
  const count = (figure: NeedFigure, part: NeedPart) =>
    needOf(facts, SEEDED_MANDATE, asOf, unit, figure, part).length;
  const expectGroups = (groups: NeedGroupsDto, part: NeedPart) => {
    for (const [block, group] of BLOCKS) {
      const figures = groups[block];
      const expected = Object.fromEntries(
        NEED_FIGURES.map((figure) => [MEMBER[figure], count(figure, group ? { ...part, group } : part)]),
      );
      expect({ asOf, part, block, ...figures }).toEqual({ asOf, part, block, ...expected });
      expect(figures.openUntil).toBe(
        Number(figures.open) + Number(figures.arriving) - Number(figures.leaving),
      );
    }
  };
  for (const { code, name: _, ...groups } of need.units) expectGroups(groups, { line: code });
  expectGroups(need.total, {});
  // Nobody who is open is missing from the lines.
  for (const member of ['open', 'openUntil', 'submitted'] as const)
    expect(need.units.reduce((sum, { total }) => sum + Number(total[member]), 0)).toBe(
      need.total.total[member],
    );
  const months = need.months ?? [];
  for (const member of ['becomingObliged', 'arriving', 'leaving'] as const)
    expect(months.reduce((sum, month) => sum + month[member], 0)).toBe(need.total.total[member]);
  const [both, employeesOnly] = need.seats ?? [];
  expect(both).toMatchObject({ least: need.total.leaders.openUntil, most: need.total.total.openUntil });
  expect(employeesOnly).toMatchObject({ least: 0, most: need.total.employees.openUntil });
}

async function expectList(
  facts: Administration,
  asOf: string,
  unit: string,
  figure: NeedFigure,
): Promise<void> {
  for (const [, group] of BLOCKS) {
    const query = { asOf, unit, figure, group, pageSize: 200 };
    const { items, total } = await get<NeedPersonsDto>('evaluation/need/persons', query);
    const numbers = items.map(({ personnelNumber }) => personnelNumber).sort();
    const part = group ? { group } : {};
    expect({ query, numbers }).toEqual({
      query,
      numbers: needOf(facts, SEEDED_MANDATE, asOf, unit, figure, part),
    });
    expect(total).toBe(numbers.length);
  }
}
