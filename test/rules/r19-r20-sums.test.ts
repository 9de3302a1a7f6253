import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { employee, leader, training, unit } from '../administration/builders.js';
import { startService, type TestService } from '../service/service.js';
import { given, LAST_DAY, TODAY } from './table.js';

let service: TestService;
beforeAll(async () => {
  service = await startService({ today: TODAY });
});
afterAll(() => service.stop());

describe('R19 sums reconcile', () => {
  beforeAll(() =>
    given(
      service,
      unit('GB 5', { reporting: false }),
      unit('Amt 50', { parent: 'GB 5' }),
      unit('JC', { parent: 'Amt 50' }),
      leader('00010001', { unit: 'Amt 50' }),
      leader('00010002', { unit: 'JC' }),
      employee('00010003', { unit: 'JC' }),
      employee('00010004', { unit: 'JC', citizenContact: false }),
      employee('00010005', { unit: 'GB 5' }),
      employee(
        '00010006',
        { unit: 'Amt 50', validTo: '2025-06-30' },
        { unit: 'JC', validFrom: '2025-07-01' },
      ),
      training('00010001', { categories: ['MULTILINGUALISM', 'DEMOCRATIC_COMPETENCE'] }),
      training('00010002', { categories: ['MULTILINGUALISM'] }),
      training('00010003', { completedOn: '2026-12-31' }),
      training('00010004'),
      training('00010006', { completedOn: '2025-07-01' }),
    ),
  );

  const days = ['2024-06-14', '2025-06-30', '2025-07-01', '2026-12-30', '2026-12-31'];
  const blocks = ['leaders', 'employees', 'total'] as const;
  const counts = ['obliged', 'trained', 'fulfilled', 'notFulfilled'] as const;

  it.each(days)('R19 on %s the lines add up to the total', async (asOf) => {
    const { units, total } = await service.evaluation({ asOf });
    const sum = (of: (line: (typeof units)[number]) => number) => units.reduce((n, line) => n + of(line), 0);
    for (const block of blocks) {
      expect(counts.map((count) => sum((line) => line[block][count]))).toEqual(
        counts.map((count) => total[block][count]),
      );
      expect(sum((line) => line[block].trainings.total)).toBe(total[block].trainings.total);
    }
  });

  it.each(days)(
    'R19 on %s every count is a number of named persons, and nobody is in two lines',
    async (asOf) => {
      const { units, total } = await service.evaluation({ asOf });
      const { items } = await service.persons({ asOf });
      for (const { code, leaders, employees } of units) {
        const named = (group: string, fulfilled: boolean) =>
          items.filter(
            (item) =>
              item.reportingUnit === code &&
              item.group === group &&
              (item.status === 'FULFILLED') === fulfilled,
          ).length;
        expect([leaders.fulfilled, leaders.notFulfilled]).toEqual([
          named('LEADER', true),
          named('LEADER', false),
        ]);
        expect([employees.fulfilled, employees.notFulfilled]).toEqual([
          named('EMPLOYEE', true),
          named('EMPLOYEE', false),
        ]);
      }
      expect(items.filter(({ group }) => group !== null)).toHaveLength(total.total.obliged);
      expect(new Set(items.map(({ personnelNumber }) => personnelNumber)).size).toBe(items.length);
    },
  );

  it.each([
    {
      asOf: '2025-06-30',
      lines: [
        ['Amt 50', 2],
        ['JC', 2],
        [null, 1],
      ],
    },
    {
      asOf: '2025-07-01',
      lines: [
        ['Amt 50', 1],
        ['JC', 3],
        [null, 1],
      ],
    },
  ])('R19 on $asOf a person who transferred is in one line', async ({ asOf, lines }) => {
    const { units } = await service.evaluation({ asOf });
    expect(units.map(({ code, total }) => [code, total.obliged])).toEqual(lines);
  });
});

describe('R20 any reference date, past or future', () => {
  beforeAll(() =>
    given(
      service,
      unit('Amt 50', { validFrom: '2010-01-01', validTo: '2029-12-31' }),
      employee('00010001', { validFrom: '2019-04-01', validTo: '2029-12-31' }),
      training('00010001', { completedOn: '2024-02-29' }),
    ),
  );

  it.each([
    { of: 'before the unit', asOf: '2009-12-31', lines: [] },
    { of: 'the first day of the unit', asOf: '2010-01-01', lines: [['Amt 50', 0, 0]] },
    { of: 'before the person', asOf: '2019-03-31', lines: [['Amt 50', 0, 0]] },
    { of: 'before the period', asOf: '2020-12-31', lines: [['Amt 50', 1, 0]] },
    { of: 'the day before the training', asOf: '2024-02-28', lines: [['Amt 50', 1, 0]] },
    { of: 'the leap day of the training', asOf: '2024-02-29', lines: [['Amt 50', 1, 1]] },
    { of: 'the day of the concept', asOf: '2026-12-31', lines: [['Amt 50', 1, 1]] },
    { of: 'after today', asOf: '2028-02-29', lines: [['Amt 50', 1, 1]] },
    { of: 'the last day of unit and person', asOf: '2029-12-31', lines: [['Amt 50', 1, 1]] },
    { of: 'after both', asOf: '2030-01-01', lines: [] },
  ])('R20 $of ($asOf)', async ({ asOf, lines }) => {
    const evaluation = await service.evaluation({ asOf });
    expect(evaluation.asOf).toBe(asOf);
    expect(evaluation.units.map(({ code, total }) => [code, total.obliged, total.fulfilled])).toEqual(lines);
  });

  it('R20 without a reference date it is today', async () => {
    const { knownAt: _, ...today } = await service.evaluation({});
    const { knownAt: __, ...asked } = await service.evaluation({ asOf: service.today });
    expect(today).toEqual(asked);
    expect(today.asOf).toBe(TODAY);
  });

  it('R20 the concept asks for its last day', async () => {
    expect((await service.evaluation({ asOf: LAST_DAY })).total.total).toMatchObject({
      obliged: 1,
      fulfilled: 1,
    });
  });
});
