import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { employee, training, unit } from '../administration/builders.js';
import { toCsvEmployees } from '../administration/to-csv.js';
import { startService, type TestService } from '../service/service.js';
import { given, LAST_DAY, TODAY } from './table.js';

let service: TestService;
beforeAll(async () => {
  service = await startService({ today: TODAY });
});
afterAll(() => service.stop());

const UNITS = [unit('Amt 50'), unit('Amt 53')];

describe('R9 unit and group are those of the reference date', () => {
  beforeAll(() =>
    given(
      service,
      ...UNITS,
      employee(
        '00010001',
        { unit: 'Amt 50', validFrom: '2020-01-01', validTo: '2025-06-30' },
        { unit: 'Amt 53', validFrom: '2025-07-01', leadershipLevel: 'SECTION_HEAD' },
      ),
      training('00010001', { categories: ['MULTILINGUALISM'], completedOn: '2022-06-27' }),
    ),
  );

  it.each([
    { of: 'before the transfer', asOf: '2025-06-29', unit: 'Amt 50', group: 'EMPLOYEE', status: 'FULFILLED' },
    { of: 'the last day there', asOf: '2025-06-30', unit: 'Amt 50', group: 'EMPLOYEE', status: 'FULFILLED' },
    { of: 'the first day here', asOf: '2025-07-01', unit: 'Amt 53', group: 'LEADER', status: 'OPEN' },
    { of: 'the second day here', asOf: '2025-07-02', unit: 'Amt 53', group: 'LEADER', status: 'OPEN' },
    { of: 'years after', asOf: '2030-12-31', unit: 'Amt 53', group: 'LEADER', status: 'NOT_FULFILLED' },
  ])('R9 $of: $unit, $group, $status', async ({ asOf, unit, group, status }) => {
    const expected = { unit, reportingUnit: unit, group, status };
    expect(await service.person('00010001', { asOf })).toMatchObject(expected);
    expect((await service.persons({ asOf })).items).toEqual([expect.objectContaining(expected)]);
  });

  it('R9 the history of the person tells both periods', async () => {
    const { assignments } = await service.person('00010001', { asOf: LAST_DAY });
    expect(assignments.map(({ unit, validFrom, validTo }) => [unit, validFrom, validTo])).toEqual([
      ['Amt 50', '2020-01-01', '2025-06-30'],
      ['Amt 53', '2025-07-01', null],
    ]);
  });
});

describe('R9 at most one assignment on a day', () => {
  it.each([
    { of: 'adjacent periods', first: '2025-06-29', second: '2025-06-30', status: 200 },
    { of: 'a period of one day before the next', first: '2020-01-01', second: '2020-01-02', status: 200 },
    { of: 'a day between', first: '2025-06-29', second: '2025-07-01', status: 200 },
    { of: 'one day in both', first: '2025-06-30', second: '2025-06-30', status: 422 },
    { of: 'months in both', first: '2025-12-31', second: '2025-06-30', status: 422 },
    { of: 'a first period without end', first: undefined, second: '2025-06-30', status: 422 },
  ])('R9 $of: $status', async ({ first, second, status }) => {
    await given(service, ...UNITS);
    const person = employee(
      '00010001',
      { unit: 'Amt 50', validFrom: '2020-01-01', ...(first && { validTo: first }) },
      { unit: 'Amt 53', validFrom: second },
    );
    const file = toCsvEmployees({ units: UNITS, employees: [person], trainings: [] });
    expect((await service.importCsv('beschaeftigte', file)).status).toBe(status);
    expect((await service.persons({ asOf: '2020-01-01' })).total).toBe(status === 200 ? 1 : 0);
  });
});

describe('R10 who has no assignment on the reference date is in no count', () => {
  beforeAll(() =>
    given(
      service,
      ...UNITS,
      employee(
        '00010001',
        { unit: 'Amt 50', validFrom: '2021-03-15', validTo: '2023-09-30' },
        { unit: 'Amt 50', validFrom: '2023-11-01', validTo: '2026-12-30' },
      ),
      training('00010001', { completedOn: '2021-01-01' }),
    ),
  );

  it.each([
    { of: 'the day before joining', asOf: '2021-03-14', persons: 0 },
    { of: 'the first day', asOf: '2021-03-15', persons: 1 },
    { of: 'the last day before the gap', asOf: '2023-09-30', persons: 1 },
    { of: 'the first day of the gap', asOf: '2023-10-01', persons: 0 },
    { of: 'the last day of the gap', asOf: '2023-10-31', persons: 0 },
    { of: 'the first day after the gap', asOf: '2023-11-01', persons: 1 },
    { of: 'the last day of employment', asOf: '2026-12-30', persons: 1 },
    { of: 'the day after', asOf: '2026-12-31', persons: 0 },
  ])('R10 $of ($asOf): $persons', async ({ asOf, persons }) => {
    const { total } = await service.evaluation({ asOf });
    expect(total.total).toMatchObject({
      obliged: persons,
      trained: persons,
      fulfilled: persons,
      notFulfilled: 0,
    });
    expect(total.total.trainings.total).toBe(persons);
    expect((await service.persons({ asOf })).total).toBe(persons);
    const { group, status } = await service.person('00010001', { asOf });
    expect([group, status]).toEqual(persons === 1 ? ['EMPLOYEE', 'FULFILLED'] : [null, 'NOT_OBLIGED']);
  });
});
