import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LeadershipLevel } from '../../src/organisation/leadership-level.js';
import { administration, employee, unit } from '../administration/builders.js';
import { toCsvEmployees } from '../administration/to-csv.js';
import { startService, type TestService } from '../service/service.js';
import { factsOf, given, LAST_DAY, TODAY, table } from './table.js';

let service: TestService;
beforeAll(async () => {
  service = await startService({ today: TODAY });
});
afterAll(() => service.stop());

describe('R6 a leader is whoever leads a section or more', () => {
  const level = (leadershipLevel: LeadershipLevel) => ({
    of: leadershipLevel,
    periods: [{ leadershipLevel, citizenContact: false }],
  });
  const rows = table([
    { of: 'no level', periods: [{ citizenContact: false }], group: null },
    { ...level('TEAM_LEAD'), group: null },
    { ...level('SECTION_HEAD'), group: 'LEADER' },
    { ...level('DIVISION_HEAD'), group: 'LEADER' },
    { ...level('OFFICE_HEAD'), group: 'LEADER' },
    { ...level('ENTERPRISE_HEAD'), group: 'LEADER' },
    { ...level('DEPUTY_MAYOR'), group: 'LEADER' },
    { ...level('MAYOR'), group: 'LEADER' },
  ]);
  beforeAll(() => given(service, ...factsOf(rows)));

  it.each(rows)('R6 $of: $group', async ({ personnelNumber, group }) => {
    expect((await service.person(personnelNumber, { asOf: LAST_DAY })).group).toBe(group);
  });
});

describe('R7 citizen contact or media and public relations, as the unit decided', () => {
  const rows = table([
    { of: 'neither', periods: [{ citizenContact: false, mediaPr: false }], group: null },
    { of: 'citizen contact', periods: [{ citizenContact: true, mediaPr: false }], group: 'EMPLOYEE' },
    { of: 'media and PR', periods: [{ citizenContact: false, mediaPr: true }], group: 'EMPLOYEE' },
    { of: 'both', periods: [{ citizenContact: true, mediaPr: true }], group: 'EMPLOYEE' },
  ]);

  it.each(rows)('R7 $of: $group', async ({ personnelNumber, group, periods }) => {
    await given(service, employee(personnelNumber, ...periods));
    expect((await service.person(personnelNumber, { asOf: LAST_DAY })).group).toBe(group);
  });
});

describe('R7 where the file does not know the decisions', () => {
  const units = [unit('Amt 50'), unit('Amt 53')];
  const withoutDecisions = async (...periods: Parameters<typeof employee>[1][]) => {
    const state = administration(...units, employee('00010001', ...periods.map((period) => period ?? {})));
    const file = toCsvEmployees(state, ['Bürgerkontakt', 'Medien-/Öffentlichkeitsarbeit']);
    expect((await service.importCsv('beschaeftigte', file)).status).toBe(200);
  };
  const groupOn = async (asOf: string) => (await service.person('00010001', { asOf })).group;

  it('R7 an undecided person counts as without the task, and is in the list all the same', async () => {
    await given(service, ...units);
    await withoutDecisions({ unit: 'Amt 50' });
    expect(await groupOn(LAST_DAY)).toBeNull();
    expect((await service.persons({ asOf: LAST_DAY })).total).toBe(1);
    expect((await service.evaluation({ asOf: LAST_DAY })).total.total.obliged).toBe(0);
  });

  it('R7 an undecided leader is a leader', async () => {
    await given(service, ...units);
    await withoutDecisions({ unit: 'Amt 50', leadershipLevel: 'OFFICE_HEAD' });
    expect(await groupOn(LAST_DAY)).toBe('LEADER');
  });

  it('R7 a recorded decision stays as long as the person stays in the unit', async () => {
    await given(service, ...units, employee('00010001', { unit: 'Amt 50', citizenContact: true }));
    await withoutDecisions({ unit: 'Amt 50' });
    expect(await groupOn(LAST_DAY)).toBe('EMPLOYEE');
  });

  it('R7 a decision for media and PR stays too', async () => {
    const decided = { unit: 'Amt 50', citizenContact: false, mediaPr: true };
    await given(service, ...units, employee('00010001', decided));
    await withoutDecisions({ unit: 'Amt 50' });
    expect(await groupOn(LAST_DAY)).toBe('EMPLOYEE');
  });

  it('R7 in a new unit the person is undecided, from the first day there', async () => {
    await given(service, ...units, employee('00010001', { unit: 'Amt 50', citizenContact: true }));
    await withoutDecisions(
      { unit: 'Amt 50', validTo: '2025-06-30' },
      { unit: 'Amt 53', validFrom: '2025-07-01' },
    );
    expect(await groupOn('2025-06-30')).toBe('EMPLOYEE');
    expect(await groupOn('2025-07-01')).toBeNull();
  });

  it('R7 an empty cell of a column that is there means nein', async () => {
    await given(service, ...units, employee('00010001', { unit: 'Amt 50', citizenContact: true }));
    const file = toCsvEmployees(administration(employee('00010001', { unit: 'Amt 50' })));
    expect((await service.importCsv('beschaeftigte', file.replace(';ja;nein', ';;'))).status).toBe(200);
    expect(await groupOn(LAST_DAY)).toBeNull();
  });
});

describe('R8 at most one group, and leader is the stricter one', () => {
  const language = [{ categories: ['MULTILINGUALISM' as const] }];
  const democratic = [{ categories: ['DEMOCRATIC_COMPETENCE' as const] }];
  const contact = { citizenContact: true, mediaPr: true };
  const rows = table([
    {
      of: 'a leader with citizen contact and a language course',
      periods: [{ ...contact, leadershipLevel: 'SECTION_HEAD' }],
      trainings: language,
      group: 'LEADER',
      status: 'NOT_FULFILLED',
    },
    {
      of: 'a leader with citizen contact and democratic competence',
      periods: [{ ...contact, leadershipLevel: 'SECTION_HEAD' }],
      trainings: democratic,
      group: 'LEADER',
      status: 'FULFILLED',
    },
    {
      of: 'a Teamleitung with citizen contact and a language course',
      periods: [{ ...contact, leadershipLevel: 'TEAM_LEAD' }],
      trainings: language,
      group: 'EMPLOYEE',
      status: 'FULFILLED',
    },
    {
      of: 'a leader without citizen contact',
      periods: [{ citizenContact: false, leadershipLevel: 'MAYOR' }],
      trainings: [],
      group: 'LEADER',
      status: 'NOT_FULFILLED',
    },
    {
      of: 'no task, but a training',
      periods: [{ citizenContact: false }],
      trainings: democratic,
      group: null,
      status: 'NOT_OBLIGED',
    },
  ]);
  beforeAll(() => given(service, ...factsOf(rows)));

  it.each(rows)('R8 $of: $group, $status', async ({ personnelNumber, group, status }) => {
    expect(await service.person(personnelNumber, { asOf: LAST_DAY })).toMatchObject({ group, status });
  });

  it('R8 nobody is in two groups', async () => {
    const { total } = await service.evaluation({ asOf: LAST_DAY });
    expect([total.leaders.obliged, total.employees.obliged, total.total.obliged]).toEqual([3, 1, 4]);
  });
});
