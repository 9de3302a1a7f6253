import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startService, type TestService } from '../service/service.js';
import { factsOf, given, LAST_DAY, TODAY, table } from './table.js';

let service: TestService;
beforeAll(async () => {
  service = await startService({ today: TODAY });
});
afterAll(() => service.stop());

const LEADER = [{ leadershipLevel: 'SECTION_HEAD' as const }];
const NOBODY = [{ citizenContact: false }];
const language = ['MULTILINGUALISM' as const];

describe('R11 every reason why a training does not count, in the order of the rule', () => {
  const rows = table([
    { of: 'nothing speaks against it', asOf: LAST_DAY, trainings: [{}], reasons: [] },
    { of: 'refused', asOf: LAST_DAY, trainings: [{ recognition: 'REJECTED' }], reasons: ['REJECTED'] },
    {
      of: 'handed in',
      asOf: LAST_DAY,
      trainings: [{ recognition: 'SUBMITTED' }],
      reasons: ['NOT_YET_RECOGNISED'],
    },
    { of: 'too short', asOf: LAST_DAY, trainings: [{ duration: '5,99' }], reasons: ['TOO_SHORT'] },
    {
      of: 'the day before the period',
      asOf: LAST_DAY,
      trainings: [{ completedOn: '2020-12-31' }],
      reasons: ['BEFORE_PERIOD'],
    },
    {
      of: 'the day after the period, asked on the last day',
      asOf: LAST_DAY,
      trainings: [{ completedOn: '2027-01-01' }],
      reasons: ['AFTER_PERIOD'],
    },
    {
      of: 'the day after the period, asked on that day',
      asOf: '2027-01-01',
      trainings: [{ completedOn: '2027-01-01' }],
      reasons: ['AFTER_PERIOD'],
    },
    {
      of: 'the day after the reference date',
      asOf: '2024-06-13',
      trainings: [{ completedOn: '2024-06-14' }],
      reasons: ['AFTER_REFERENCE_DATE'],
    },
    {
      of: 'the reference date itself',
      asOf: '2024-06-14',
      trainings: [{ completedOn: '2024-06-14' }],
      reasons: [],
    },
    {
      of: 'the last day of the period, asked the day before',
      asOf: '2026-12-30',
      trainings: [{ completedOn: '2026-12-31' }],
      reasons: ['AFTER_REFERENCE_DATE'],
    },
    {
      of: 'before the period and after the reference date',
      asOf: '2020-12-30',
      trainings: [{ completedOn: '2020-12-31' }],
      reasons: ['BEFORE_PERIOD', 'AFTER_REFERENCE_DATE'],
    },
    {
      of: 'a language course of a leader',
      asOf: LAST_DAY,
      periods: LEADER,
      trainings: [{ categories: language }],
      reasons: ['CATEGORY_NOT_ACCEPTED'],
    },
    {
      of: 'a language course of a person without a group',
      asOf: LAST_DAY,
      periods: NOBODY,
      trainings: [{ categories: language }],
      reasons: [],
    },
    {
      of: 'a short, refused course of a leader before the period',
      asOf: LAST_DAY,
      periods: LEADER,
      trainings: [
        { recognition: 'REJECTED', duration: '2', completedOn: '2019-05-06', categories: language },
      ],
      reasons: ['REJECTED', 'TOO_SHORT', 'BEFORE_PERIOD', 'CATEGORY_NOT_ACCEPTED'],
    },
    {
      of: 'a short course of a leader, handed in, after the reference date',
      asOf: '2024-06-13',
      periods: LEADER,
      trainings: [{ recognition: 'SUBMITTED', duration: '2', categories: language }],
      reasons: ['NOT_YET_RECOGNISED', 'TOO_SHORT', 'AFTER_REFERENCE_DATE', 'CATEGORY_NOT_ACCEPTED'],
    },
  ]);
  beforeAll(() => given(service, ...factsOf(rows)));

  it.each(rows)('R11 $of: $reasons', async ({ personnelNumber, asOf, reasons, periods }) => {
    const { trainings, decidingTraining } = await service.person(personnelNumber, { asOf });
    const counts = reasons.length === 0 && periods !== NOBODY;
    expect(trainings.map((one) => [one.counts, one.reasons])).toEqual([[counts, reasons]]);
    expect(decidingTraining?.id).toBe(counts ? trainings[0]?.id : undefined);
  });
});

describe('R12 the completion decides, not the begin', () => {
  const rows = table([
    {
      of: 'begun before the period, completed on its first day',
      trainings: [{ beganOn: '2020-12-01', completedOn: '2021-01-01' }],
      status: 'FULFILLED',
    },
    {
      of: 'begun and completed before the period',
      trainings: [{ beganOn: '2020-12-30', completedOn: '2020-12-31' }],
      status: 'NOT_FULFILLED',
    },
    {
      of: 'begun in the period, completed on its last day',
      trainings: [{ beganOn: '2026-09-01', completedOn: '2026-12-31' }],
      status: 'FULFILLED',
    },
    {
      of: 'begun on the last day, completed the day after',
      trainings: [{ beganOn: '2026-12-31', completedOn: '2027-01-01' }],
      status: 'NOT_FULFILLED',
    },
    {
      of: 'begun on the first day, completed on it',
      trainings: [{ beganOn: '2021-01-01', completedOn: '2021-01-01' }],
      status: 'FULFILLED',
    },
  ]);
  beforeAll(() => given(service, ...factsOf(rows)));

  it.each(rows)('R12 $of: $status', async ({ personnelNumber, status }) => {
    expect((await service.person(personnelNumber, { asOf: LAST_DAY })).status).toBe(status);
  });

  it('R12 a course that runs over the reference date is not completed on it', async () => {
    await given(service, ...factsOf(table([{ of: '', trainings: [{ beganOn: '2024-01-10' }] }])));
    expect((await service.person('00010001', { asOf: '2024-03-31' })).status).toBe('OPEN');
  });
});
