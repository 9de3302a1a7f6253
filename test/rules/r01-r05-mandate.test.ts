import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { employee, training } from '../administration/builders.js';
import { startService, type TestService } from '../service/service.js';
import { factsOf, given, LAST_DAY, TODAY, table } from './table.js';

let service: TestService;
beforeAll(async () => {
  service = await startService({ today: TODAY });
});
afterAll(() => service.stop());

const LEADER = [{ leadershipLevel: 'SECTION_HEAD' }] as const;

describe('R1 recognition period: 2021-01-01 to 2026-12-31, both days included', () => {
  const rows = table([
    { of: 'the day before', trainings: [{ completedOn: '2020-12-31' }], reasons: ['BEFORE_PERIOD'] },
    { of: 'the first day', trainings: [{ completedOn: '2021-01-01' }], reasons: [] },
    { of: 'the second day', trainings: [{ completedOn: '2021-01-02' }], reasons: [] },
    { of: 'a leap day', trainings: [{ completedOn: '2024-02-29' }], reasons: [] },
    { of: 'the last day but one', trainings: [{ completedOn: '2026-12-30' }], reasons: [] },
    { of: 'the last day', trainings: [{ completedOn: '2026-12-31' }], reasons: [] },
    { of: 'the day after', trainings: [{ completedOn: '2027-01-01' }], reasons: ['AFTER_PERIOD'] },
  ]);
  beforeAll(() => given(service, ...factsOf(rows)));

  it.each(rows)('R1 completed on $of', async ({ personnelNumber, reasons }) => {
    const { trainings } = await service.person(personnelNumber, { asOf: TODAY });
    expect(trainings.map((one) => one.reasons)).toEqual([reasons]);
    expect(trainings[0]?.counts).toBe(reasons.length === 0);
  });

  it('R1 every evaluation names the mandate and its parameters', async () => {
    const evaluation = await service.evaluation({ asOf: LAST_DAY });
    expect(evaluation).toMatchObject({
      asOf: LAST_DAY,
      period: { from: '2021-01-01', to: '2026-12-31' },
      minimumMinutes: 360,
    });
    expect(evaluation.mandate).not.toBe('');
  });
});

describe('R2 minimum duration: 360 minutes per training, never added up', () => {
  const minutes = (duration: string, title = 'Religionen') => ({
    title,
    duration,
    durationUnit: 'MINUTES' as const,
  });
  const rows = table([
    { of: '359 minutes', trainings: [minutes('359')], status: 'NOT_FULFILLED' },
    { of: '360 minutes', trainings: [minutes('360')], status: 'FULFILLED' },
    { of: '361 minutes', trainings: [minutes('361')], status: 'FULFILLED' },
    { of: 'one minute', trainings: [minutes('1')], status: 'NOT_FULFILLED' },
    { of: 'twice 180', trainings: [minutes('180'), minutes('180', 'Teil 2')], status: 'NOT_FULFILLED' },
    { of: 'twice 359', trainings: [minutes('359'), minutes('359', 'Teil 2')], status: 'NOT_FULFILLED' },
    { of: '1 and 360', trainings: [minutes('1'), minutes('360', 'Teil 2')], status: 'FULFILLED' },
  ]);
  beforeAll(() => given(service, ...factsOf(rows)));

  it.each(rows)('R2 $of: $status', async ({ personnelNumber, status }) => {
    expect((await service.person(personnelNumber, { asOf: LAST_DAY })).status).toBe(status);
  });
});

describe('R3 leaders: intercultural or democratic competence', () => {
  const rows = table([
    { of: 'intercultural', trainings: [{ categories: ['INTERCULTURAL_COMPETENCE'] }], status: 'FULFILLED' },
    { of: 'democratic', trainings: [{ categories: ['DEMOCRATIC_COMPETENCE'] }], status: 'FULFILLED' },
    { of: 'language', trainings: [{ categories: ['MULTILINGUALISM'] }], status: 'NOT_FULFILLED' },
    { of: 'plain words', trainings: [{ categories: ['CITIZEN_COMMUNICATION'] }], status: 'NOT_FULFILLED' },
    {
      of: 'language and plain words together',
      trainings: [{ categories: ['MULTILINGUALISM', 'CITIZEN_COMMUNICATION'] }],
      status: 'NOT_FULFILLED',
    },
    {
      of: 'language and democratic in one training',
      trainings: [{ categories: ['MULTILINGUALISM', 'DEMOCRATIC_COMPETENCE'] }],
      status: 'FULFILLED',
    },
    {
      of: 'a long language course and a short democratic one',
      trainings: [
        { categories: ['MULTILINGUALISM'], duration: '60' },
        { categories: ['DEMOCRATIC_COMPETENCE'], duration: '5', title: 'Zivilcourage' },
      ],
      status: 'NOT_FULFILLED',
    },
  ]);
  beforeAll(() => given(service, ...factsOf(rows.map((row) => ({ ...row, periods: [...LEADER] })))));

  it.each(rows)('R3 $of: $status', async ({ personnelNumber, status }) => {
    expect(await service.person(personnelNumber, { asOf: LAST_DAY })).toMatchObject({
      group: 'LEADER',
      status,
    });
  });
});

describe('R4 other target groups: any of the four categories', () => {
  const rows = table([
    { of: 'intercultural', trainings: [{ categories: ['INTERCULTURAL_COMPETENCE'] }], status: 'FULFILLED' },
    { of: 'democratic', trainings: [{ categories: ['DEMOCRATIC_COMPETENCE'] }], status: 'FULFILLED' },
    { of: 'language', trainings: [{ categories: ['MULTILINGUALISM'] }], status: 'FULFILLED' },
    { of: 'plain words', trainings: [{ categories: ['CITIZEN_COMMUNICATION'] }], status: 'FULFILLED' },
    { of: 'nothing', trainings: [], status: 'NOT_FULFILLED' },
  ]);
  beforeAll(() => given(service, ...factsOf(rows)));

  it.each(rows)('R4 $of: $status', async ({ personnelNumber, status }) => {
    const person = await service.person(personnelNumber, { asOf: LAST_DAY });
    expect(person).toMatchObject({ group: 'EMPLOYEE', status });
  });
});

describe('R5 a training counts once in each of its categories and once in the total', () => {
  const none = {
    DEMOCRATIC_COMPETENCE: 0,
    INTERCULTURAL_COMPETENCE: 0,
    MULTILINGUALISM: 0,
    CITIZEN_COMMUNICATION: 0,
    total: 0,
  };
  it.each([
    {
      of: 'one of one category',
      trainings: [training('00010001', { categories: ['MULTILINGUALISM'] })],
      counts: { ...none, MULTILINGUALISM: 1, total: 1 },
    },
    {
      of: 'one of two categories',
      trainings: [
        training('00010001', { categories: ['DEMOCRATIC_COMPETENCE', 'INTERCULTURAL_COMPETENCE'] }),
      ],
      counts: { ...none, DEMOCRATIC_COMPETENCE: 1, INTERCULTURAL_COMPETENCE: 1, total: 1 },
    },
    {
      of: 'one of all categories, named in another order',
      trainings: [
        training('00010001', {
          categories: [
            'CITIZEN_COMMUNICATION',
            'MULTILINGUALISM',
            'INTERCULTURAL_COMPETENCE',
            'DEMOCRATIC_COMPETENCE',
          ],
        }),
      ],
      counts: {
        DEMOCRATIC_COMPETENCE: 1,
        INTERCULTURAL_COMPETENCE: 1,
        MULTILINGUALISM: 1,
        CITIZEN_COMMUNICATION: 1,
        total: 1,
      },
    },
    {
      of: 'two that share a category',
      trainings: [
        training('00010001', { categories: ['MULTILINGUALISM', 'CITIZEN_COMMUNICATION'] }),
        training('00010001', { categories: ['CITIZEN_COMMUNICATION'], title: 'Leichte Sprache' }),
      ],
      counts: { ...none, MULTILINGUALISM: 1, CITIZEN_COMMUNICATION: 2, total: 2 },
    },
    {
      of: 'the same title on two days',
      trainings: [
        training('00010001', { completedOn: '2024-06-14' }),
        training('00010001', { completedOn: '2024-06-15' }),
      ],
      counts: { ...none, INTERCULTURAL_COMPETENCE: 2, total: 2 },
    },
  ])('R5 $of', async ({ trainings, counts }) => {
    await given(service, employee('00010001'), ...trainings);
    const { total } = await service.evaluation({ asOf: LAST_DAY });
    expect(total.total.trainings).toEqual(counts);
    expect(total.total).toMatchObject({ obliged: 1, trained: 1, fulfilled: 1 });
  });
});
