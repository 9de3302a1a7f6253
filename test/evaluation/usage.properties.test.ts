import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { UsageCellDto, UsageDto } from '../../src/evaluation/usage/usage.dto.js';
import { USAGE_BY } from '../../src/evaluation/usage/usage.dto.js';
import { UsageService } from '../../src/evaluation/usage/usage.service.js';
import { CATEGORIES } from '../../src/mandate/category.js';
import { UNIT_TYPES } from '../../src/organisation/unit-type.js';
import { idsOf } from '../../src/platform/list/ids-of.js';
import { FORMATS, SETTINGS } from '../../src/training/training-terms.js';
import type { Administration } from '../administration/administration.js';
import { randomCorrection } from '../administration/random-corrections.js';
import { TODAY } from '../administration/random-days.js';
import { SEEDED_MANDATE } from '../oracle/mandate.js';
import { type AskedUsage, type ExpectedRow, usageOf } from '../oracle/usage.js';
import { LIMIT, runs, seed } from '../properties/runs.js';
import { instantBetween } from '../service/instant.js';
import { type Query, startService, type TestService } from '../service/service.js';
import { openReading, type Reading } from '../wall/reading.js';

let service: TestService;
let reading: Reading;
beforeAll(async () => {
  service = await startService({ today: TODAY });
  reading = await openReading(service.database.url);
});
afterAll(async () => {
  await reading.close();
  await service.stop();
});

const filter = fc.record(
  {
    category: fc.constantFrom(...idsOf(CATEGORIES)),
    setting: fc.constantFrom(...idsOf(SETTINGS)),
    format: fc.constantFrom(...idsOf(FORMATS)),
    unitType: fc.constantFrom(...idsOf(UNIT_TYPES)),
  },
  { requiredKeys: [] },
);

describe(`usage by year against a plain count (SEED=${seed})`, () => {
  it(
    'on 6 random administrations: by every term, filtered, in a part, as known before a correction',
    () =>
      fc.assert(
        fc.asyncProperty(
          randomCorrection,
          filter,
          fc.constantFrom(...USAGE_BY),
          fc.integer({ min: 0, max: 7 }),
          async ({ before, after, referenceDates, unit }, terms, by, span) => {
            await service.empty();
            await service.import(before);
            const knownAt = await instantBetween(service);
            await service.import(after);
            for (const asOf of referenceDates) {
              const to = Number(asOf.slice(0, 4));
              const asked: AskedUsage = { ...terms, by, from: to - span, to };
              for (const plain of USAGE_BY) await expectSame(after, asOf, { by: plain, from: to - span, to });
              await expectLines(asOf, to);
              await expectSame(after, asOf, asked);
              await expectSame(after, asOf, { ...asked, unit });
              await expectSame(before, asOf, { by, from: to - span, to, unit }, { knownAt });
              await expectSameForHead(after, asOf, { ...asked, unit });
            }
          },
        ),
        // A smaller example would take minutes.
        { ...runs(6), endOnFailure: true },
      ),
    LIMIT,
  );
});

async function ask(query: Query): Promise<UsageDto> {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, `${value}`]],
  );
  const answer = await service.request(`/api/v1/evaluation/usage?${new URLSearchParams(given)}`);
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
  return (await answer.json()) as UsageDto;
}

async function expectSame(
  facts: Administration,
  asOf: string,
  asked: AskedUsage,
  more: Query = {},
): Promise<void> {
  expectCounted(await ask({ ...asked, ...more, asOf }), facts, asOf, asked);
}

/** Asked for alone, every line is as in the table of all. */
async function expectLines(asOf: string, to: number): Promise<void> {
  const years = { asOf, from: to - 2, to };
  const { rows } = await ask({ ...years, by: 'unit' });
  for (const { key, cells } of [...rows.slice(0, 2), ...rows.slice(-1)]) {
    const line = key === null ? { withoutReportingUnit: 'true' } : { reportingUnit: key };
    expect({ asOf, key, cells: (await ask({ ...years, ...line, by: 'format' })).total }).toEqual({
      ...{ asOf, key, cells },
    });
  }
}

/** Whoever may see one unit is told what the personnel department is told of it. */
async function expectSameForHead(
  facts: Administration,
  asOf: string,
  { unit, ...asked }: AskedUsage,
): Promise<void> {
  const [{ id }] = await reading.asOwner('SELECT id FROM organisational_unit WHERE code = $1', [unit]);
  const usages = new UsageService(reading.perspectives);
  const answer = await usages.usage({ ...asked, asOf }, await reading.callerFor([id]));
  expectCounted(answer, facts, asOf, { ...asked, unit });
}

function expectCounted(answer: UsageDto, facts: Administration, asOf: string, asked: AskedUsage): void {
  const whole = usageOf(facts, SEEDED_MANDATE, asOf, asked);
  const early = usageOf(facts, SEEDED_MANDATE, asOf, asked, asOf.slice(5));
  const rows = answer.rows.map(({ key, cells }) => ({ key, cells }));
  const expected = whole.rows.map((row) => ({
    key: row.key,
    cells: cellsOf(
      row,
      early.rows.find(({ key }) => key === row.key),
      asOf,
    ),
  }));
  const byKey = (a: { key: string | null }, b: { key: string | null }) => (`${a.key}` < `${b.key}` ? -1 : 1);
  expect(rows.sort(byKey)).toEqual(expected.sort(byKey));
  expect(answer.total).toEqual(cellsOf(whole.total, early.total, asOf));
  expect(answer.withheld).toBeNull();
}

/** The change is that to the whole year before, in a running year to its same days. */
function cellsOf({ years }: ExpectedRow, early: ExpectedRow | undefined, asOf: string): UsageCellDto[] {
  return Object.entries(years).map(([name, figures]): UsageCellDto => {
    const year = Number(name);
    const running = `${year}-12-31` > asOf;
    const before = (running ? early?.years : years)?.[year - 1];
    const inTable = years[year - 1] !== undefined;
    const change = (of: 'trainings' | 'persons') => {
      const [was, absolute] = [before?.[of] ?? 0, figures[of] - (before?.[of] ?? 0)];
      return { before: was, absolute, percent: was === 0 ? null : Math.round((absolute * 1000) / was) / 10 };
    };
    return {
      year,
      figures,
      change: inTable ? { trainings: change('trainings'), persons: change('persons') } : null,
    };
  });
}
