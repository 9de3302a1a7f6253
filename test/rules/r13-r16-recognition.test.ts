import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FORMATS, SETTINGS } from '../../src/training/training-terms.js';
import { administration, employee, training } from '../administration/builders.js';
import { toCsvTrainings } from '../administration/to-csv.js';
import { instantBetween } from '../service/instant.js';
import { startService, type TestService } from '../service/service.js';
import { factsOf, given, LAST_DAY, TODAY, table } from './table.js';

let service: TestService;
beforeAll(async () => {
  service = await startService({ today: TODAY });
});
afterAll(() => service.stop());

describe('R13 duration in whole minutes, a fraction dropped', () => {
  const lasting = (duration: string, durationUnit: 'HOURS' | 'TEACHING_UNITS' | 'MINUTES') => ({
    of: `${duration} ${durationUnit}`,
    trainings: [{ duration, durationUnit }],
  });
  const rows = table([
    { ...lasting('6', 'HOURS'), minutes: 360 },
    { ...lasting('5,995', 'HOURS'), minutes: 359 },
    { ...lasting('5.999999', 'HOURS'), minutes: 359 },
    { ...lasting('6,01', 'HOURS'), minutes: 360 },
    { ...lasting('6,02', 'HOURS'), minutes: 361 },
    { ...lasting('7,5', 'HOURS'), minutes: 450 },
    { ...lasting('4,35', 'HOURS'), minutes: 261 },
    { ...lasting('8', 'TEACHING_UNITS'), minutes: 360 },
    { ...lasting('8,0', 'TEACHING_UNITS'), minutes: 360 },
    { ...lasting('7,99', 'TEACHING_UNITS'), minutes: 359 },
    { ...lasting('8,03', 'TEACHING_UNITS'), minutes: 361 },
    { ...lasting('359,9', 'MINUTES'), minutes: 359 },
    { ...lasting('360', 'MINUTES'), minutes: 360 },
  ]);
  beforeAll(() => given(service, ...factsOf(rows)));

  it.each(rows)('R13 $of are $minutes minutes', async ({ personnelNumber, minutes }) => {
    const { trainings } = await service.person(personnelNumber, { asOf: LAST_DAY });
    expect(trainings.map((one) => [one.minutes, one.counts])).toEqual([[minutes, minutes >= 360]]);
  });
});

describe('R14 format and setting are recorded and never decide', () => {
  const rows = table([
    ...FORMATS.map(({ id: format }) => ({ of: format, format, setting: 'CENTRAL' as const })),
    ...SETTINGS.map(({ id: setting }) => ({ of: setting, format: 'PRESENCE' as const, setting })),
  ]).map((row) => ({ ...row, trainings: [{ format: row.format, setting: row.setting }] }));
  beforeAll(() => given(service, ...factsOf(rows)));

  it.each(rows)('R14 $of counts', async ({ personnelNumber, format, setting }) => {
    const person = await service.person(personnelNumber, { asOf: LAST_DAY });
    expect(person.trainings).toEqual([expect.objectContaining({ format, setting, counts: true })]);
    expect(person.status).toBe('FULFILLED');
  });
});

describe('R15 recognition is a decision, can be revised, and every revision is kept', () => {
  const statusAt = async (knownAt?: string) =>
    (await service.person('00010001', { asOf: LAST_DAY, ...(knownAt && { knownAt }) })).status;
  const certificate = (recognition: 'RECOGNISED' | 'SUBMITTED' | 'REJECTED') =>
    administration(training('00010001', { recognition }));
  const hand = async (recognition: 'RECOGNISED' | 'SUBMITTED' | 'REJECTED') => {
    const file = toCsvTrainings(certificate(recognition));
    expect((await service.importCsv('schulungsnachweise', file)).status).toBe(200);
    return instantBetween(service);
  };

  it('R15 handed in, then recognised: counts from then on, and what was known before stays', async () => {
    await given(service, employee('00010001'));
    const handedIn = await hand('SUBMITTED');
    const recognised = await hand('RECOGNISED');
    expect(await statusAt(handedIn)).toBe('NOT_FULFILLED');
    expect(await statusAt(recognised)).toBe('FULFILLED');
    expect(await statusAt()).toBe('FULFILLED');
  });

  it('R15 recognised, then refused, then recognised again: all three can be asked for', async () => {
    await given(service, employee('00010001'));
    const instants = [await hand('RECOGNISED'), await hand('REJECTED'), await hand('RECOGNISED')];
    const known = [];
    for (const instant of instants) known.push(await statusAt(instant));
    expect(known).toEqual(['FULFILLED', 'NOT_FULFILLED', 'FULFILLED']);
  });

  it('R15 a revision makes no second training', async () => {
    await given(service, employee('00010001'));
    for (const recognition of ['SUBMITTED', 'REJECTED', 'RECOGNISED'] as const) await hand(recognition);
    const { trainings } = await service.person('00010001', { asOf: LAST_DAY });
    expect(trainings.map((one) => one.recognition)).toEqual(['RECOGNISED']);
  });

  it('R15 refused without a reason is refused', async () => {
    await given(service, employee('00010001'));
    const file = toCsvTrainings(certificate('REJECTED')).replace('Kein Bezug zum Kompetenzbereich', '');
    expect((await service.importCsv('schulungsnachweise', file)).status).toBe(422);
    expect((await service.person('00010001', { asOf: LAST_DAY })).trainings).toEqual([]);
  });

  it('R15 an empty cell means recognised', async () => {
    await given(service, employee('00010001'));
    const file = toCsvTrainings(certificate('RECOGNISED')).replace(';anerkannt;', ';;');
    expect((await service.importCsv('schulungsnachweise', file)).status).toBe(200);
    expect(await statusAt()).toBe('FULFILLED');
  });
});

describe('R16 status of a person', () => {
  const rows = table([
    { of: 'an employee without training', trainings: [] },
    { of: 'an employee with a training of 2024-06-14', trainings: [{}] },
    { of: 'an employee with a training of the last day', trainings: [{ completedOn: '2026-12-31' }] },
    { of: 'a person without a group', periods: [{ citizenContact: false }], trainings: [{}] },
  ]);
  beforeAll(() => given(service, ...factsOf(rows)));

  it.each([
    { asOf: '2020-06-30', statuses: ['OPEN', 'OPEN', 'OPEN', 'NOT_OBLIGED'] },
    { asOf: '2024-06-13', statuses: ['OPEN', 'OPEN', 'OPEN', 'NOT_OBLIGED'] },
    { asOf: '2024-06-14', statuses: ['OPEN', 'FULFILLED', 'OPEN', 'NOT_OBLIGED'] },
    { asOf: '2026-12-30', statuses: ['OPEN', 'FULFILLED', 'OPEN', 'NOT_OBLIGED'] },
    { asOf: '2026-12-31', statuses: ['NOT_FULFILLED', 'FULFILLED', 'FULFILLED', 'NOT_OBLIGED'] },
    { asOf: '2027-01-01', statuses: ['NOT_FULFILLED', 'FULFILLED', 'FULFILLED', 'NOT_OBLIGED'] },
    { asOf: '2031-12-31', statuses: ['NOT_FULFILLED', 'FULFILLED', 'FULFILLED', 'NOT_OBLIGED'] },
  ])('R16 on $asOf: $statuses', async ({ asOf, statuses }) => {
    const { items } = await service.persons({ asOf });
    const statusOf = (number: string) => items.find((item) => item.personnelNumber === number)?.status;
    expect(rows.map(({ personnelNumber }) => statusOf(personnelNumber))).toEqual(statuses);
    for (const status of new Set(statuses)) {
      const { total } = await service.persons({ asOf, status });
      expect([status, total]).toEqual([status, statuses.filter((one) => one === status).length]);
    }
  });
});
