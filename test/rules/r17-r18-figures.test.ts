import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { employee, leader, training, unit } from '../administration/builders.js';
import { startService, type TestService } from '../service/service.js';
import { given, LAST_DAY, TODAY } from './table.js';

let service: TestService;
beforeAll(async () => {
  service = await startService({ today: TODAY });
});
afterAll(() => service.stop());

/** The lines of an evaluation with the persons obliged, in the order of the answer. */
const linesOf = async (asOf: string, unit?: string) => {
  const { units } = await service.evaluation({ asOf, ...(unit && { unit }) });
  return units.map(({ code, total }) => `${code ?? 'ohne'}: ${total.obliged}`).join(' | ');
};

describe('R17 the nearest reporting unit at or above', () => {
  beforeAll(() =>
    given(
      service,
      unit('GB 5', { type: 'DEPARTMENT', reporting: false }),
      unit('Amt 50', { parent: 'GB 5' }),
      unit('50.1', { parent: 'Amt 50', reporting: false }),
      unit('50.11', { parent: '50.1', reporting: false }),
      unit('JC', { parent: 'Amt 50' }),
      unit('Amt 59', { parent: 'GB 5', validFrom: '2015-01-01', validTo: '2025-06-30' }),
      unit('59.1', { parent: 'Amt 59', reporting: false }),
      unit('59.2', { parent: 'Amt 59', validFrom: '2025-07-01' }),
      unit('GPR', { type: 'STAFF_REPRESENTATION' }),
      employee('00010001', { unit: 'Amt 50' }),
      employee('00010002', { unit: '50.11' }),
      employee('00010003', { unit: 'JC' }),
      employee('00010004', { unit: 'GB 5' }),
      employee('00010005', { unit: '59.1' }),
      employee('00010006', { unit: 'GB 5', validFrom: '2026-01-01', citizenContact: false }),
    ),
  );

  it.each([
    { of: 'in the unit itself', number: '00010001', asOf: LAST_DAY, reportingUnit: 'Amt 50' },
    { of: 'two levels below', number: '00010002', asOf: LAST_DAY, reportingUnit: 'Amt 50' },
    { of: 'in a reporting unit inside another', number: '00010003', asOf: LAST_DAY, reportingUnit: 'JC' },
    { of: 'above all reporting units', number: '00010004', asOf: LAST_DAY, reportingUnit: null },
    {
      of: 'on the last day of the unit above',
      number: '00010005',
      asOf: '2025-06-30',
      reportingUnit: 'Amt 59',
    },
    { of: 'the day after', number: '00010005', asOf: '2025-07-01', reportingUnit: null },
  ])('R17 $of: $reportingUnit', async ({ number, asOf, reportingUnit }) => {
    expect((await service.person(number, { asOf })).reportingUnit).toBe(reportingUnit);
  });

  it.each([
    {
      of: 'the day before Amt 59 ends',
      asOf: '2025-06-29',
      lines: 'Amt 50: 2 | Amt 59: 1 | GPR: 0 | JC: 1 | ohne: 1',
    },
    {
      of: 'the last day of Amt 59',
      asOf: '2025-06-30',
      lines: 'Amt 50: 2 | Amt 59: 1 | GPR: 0 | JC: 1 | ohne: 1',
    },
    {
      of: 'the first day of 59.2',
      asOf: '2025-07-01',
      lines: '59.2: 0 | Amt 50: 2 | GPR: 0 | JC: 1 | ohne: 2',
    },
    {
      of: 'the day before anybody or Amt 59 was there',
      asOf: '2014-12-31',
      lines: 'Amt 50: 0 | GPR: 0 | JC: 0',
    },
    {
      of: 'the first day of Amt 59',
      asOf: '2015-01-01',
      lines: 'Amt 50: 0 | Amt 59: 0 | GPR: 0 | JC: 0',
    },
  ])('R17 the lines on $of', async ({ asOf, lines }) => {
    expect(await linesOf(asOf)).toBe(lines);
  });

  it.each([
    {
      of: 'Amt 50, with the unit inside it',
      unit: 'Amt 50',
      lines: 'Amt 50: 2 | JC: 1',
    },
    { of: 'a section, on the line of its Amt', unit: '50.11', lines: 'Amt 50: 1' },
    { of: 'a unit without anybody', unit: 'GPR', lines: 'GPR: 0' },
    {
      of: 'a unit that is dissolved',
      unit: 'Amt 59',
      lines: '59.2: 0 | ohne: 1',
    },
    {
      of: 'the whole',
      unit: 'GB 5',
      lines: '59.2: 0 | Amt 50: 2 | JC: 1 | ohne: 2',
    },
  ])('R17 asked for $of', async ({ unit, lines }) => {
    expect(await linesOf(LAST_DAY, unit)).toBe(lines);
  });

  it('R17 the line without a reporting unit has a name, and is not there for nobody', async () => {
    const { units } = await service.evaluation({ asOf: LAST_DAY });
    expect(units.at(-1)?.name).toBe('ohne auswertungspflichtige Organisationseinheit');
    await given(
      service,
      unit('GB 5', { reporting: false }),
      employee('00010001', { unit: 'GB 5', citizenContact: false }),
    );
    expect(await linesOf(LAST_DAY)).toBe('');
  });
});

describe('R18 the figures of a line', () => {
  const figures = (
    obliged: number,
    trained: number,
    fulfilled: number,
    byCategory: number[],
    total: number,
  ) => ({
    obliged,
    trained,
    fulfilled,
    notFulfilled: obliged - fulfilled,
    trainings: {
      DEMOCRATIC_COMPETENCE: byCategory[0],
      INTERCULTURAL_COMPETENCE: byCategory[1],
      MULTILINGUALISM: byCategory[2],
      CITIZEN_COMMUNICATION: byCategory[3],
      total,
    },
  });
  const nothing = figures(0, 0, 0, [0, 0, 0, 0], 0);
  const language = { categories: ['MULTILINGUALISM' as const] };

  it.each([
    {
      of: 'a leader with a language course: listed and trained, not fulfilled',
      facts: [leader('00010001'), training('00010001', language)],
      leaders: figures(1, 1, 0, [0, 0, 1, 0], 1),
      employees: nothing,
      total: figures(1, 1, 0, [0, 0, 1, 0], 1),
    },
    {
      of: 'a leader with a language course and an accepted training',
      facts: [
        leader('00010001'),
        training('00010001', language),
        training('00010001', { title: 'Vielfalt' }),
      ],
      leaders: figures(1, 1, 1, [0, 1, 1, 0], 2),
      employees: nothing,
      total: figures(1, 1, 1, [0, 1, 1, 0], 2),
    },
    {
      of: 'an employee with two trainings is one person',
      facts: [
        employee('00010001'),
        training('00010001'),
        training('00010001', { ...language, title: 'Spanisch' }),
      ],
      leaders: nothing,
      employees: figures(1, 1, 1, [0, 1, 1, 0], 2),
      total: figures(1, 1, 1, [0, 1, 1, 0], 2),
    },
    {
      of: 'trainings that are short, refused, handed in, too early or too late are not listed',
      facts: [
        employee('00010001'),
        training('00010001', { title: 'kurz', duration: '5' }),
        training('00010001', { title: 'abgelehnt', recognition: 'REJECTED' }),
        training('00010001', { title: 'eingereicht', recognition: 'SUBMITTED' }),
        training('00010001', { title: 'zu früh', completedOn: '2020-12-31' }),
        training('00010001', { title: 'zu spät', completedOn: '2027-01-01' }),
      ],
      leaders: nothing,
      employees: figures(1, 0, 0, [0, 0, 0, 0], 0),
      total: figures(1, 0, 0, [0, 0, 0, 0], 0),
    },
    {
      of: 'trainings of persons without a group are not listed',
      facts: [employee('00010001', { citizenContact: false }), training('00010001')],
      leaders: nothing,
      employees: nothing,
      total: nothing,
    },
    {
      of: 'both groups together',
      facts: [
        leader('00010001'),
        employee('00010002'),
        employee('00010003'),
        training('00010001'),
        training('00010002', language),
      ],
      leaders: figures(1, 1, 1, [0, 1, 0, 0], 1),
      employees: figures(2, 1, 1, [0, 0, 1, 0], 1),
      total: figures(3, 2, 2, [0, 1, 1, 0], 2),
    },
  ])('R18 $of', async ({ facts, leaders, employees, total }) => {
    await given(service, ...facts);
    const evaluation = await service.evaluation({ asOf: LAST_DAY });
    expect(evaluation.units).toEqual([{ code: 'Amt 50', name: 'Sozialamt', leaders, employees, total }]);
    expect(evaluation.total).toEqual({ leaders, employees, total });
  });
});
