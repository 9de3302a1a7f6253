import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NeedDto, NeedPersonsDto } from '../../src/evaluation/need/need.dto.js';
import { makePerson, type Person } from '../access/people.js';
import { administration, employee, leader, training, unit } from '../administration/builders.js';
import { csvOf } from '../export/files.js';
import { startService, type TestService } from '../service/service.js';

/**
 * On 20.11.2026 Amt 50 has 5 open employees and 2 open leaders, Amt 51 has 6 open employees. Until the end of the year
 * 14 joins Amt 50, 13 leaves it, 12 goes from there to Amt 51, and 30 becomes a leader who has a language course only.
 */
describe('the need until the deadline', () => {
  let service: TestService;
  let head: Person;
  let nameless: Person;

  beforeAll(async () => {
    service = await startService({ today: '2026-11-20' });
    await service.import(
      administration(
        unit('Amt 50'),
        unit('Amt 51'),
        employee('10'),
        employee('11'),
        employee('12', { validTo: '2026-11-30' }, { unit: 'Amt 51', validFrom: '2026-12-01' }),
        employee('13', { validTo: '2026-12-15' }),
        employee('14', { validFrom: '2026-12-01' }),
        employee('15'),
        leader('20'),
        leader('21'),
        employee(
          '30',
          { validTo: '2026-11-30' },
          { validFrom: '2026-12-01', leadershipLevel: 'SECTION_HEAD', citizenContact: false },
        ),
        ...['40', '41', '42', '43', '44', '45'].map((number) => employee(number, { unit: 'Amt 51' })),
        training('10', { recognition: 'SUBMITTED', completedOn: '2026-11-01' }),
        training('11', { recognition: 'SUBMITTED', completedOn: '2026-11-01', duration: '2' }),
        training('20', {
          recognition: 'SUBMITTED',
          completedOn: '2026-11-01',
          categories: ['MULTILINGUALISM'],
        }),
        training('30', { categories: ['MULTILINGUALISM'] }),
      ),
    );
    head = await makePerson(service, { name: 'Leitung 50', grants: [{ role: 'UNIT_HEAD', unit: 'Amt 50' }] });
    nameless = await makePerson(service, { name: 'Statistik', grants: [{ role: 'HR', names: false }] });
  });
  afterAll(() => service.stop());

  async function get<T>(path: string, by?: Person): Promise<T> {
    const headers: HeadersInit = by ? { authorization: `Bearer ${by.token}` } : {};
    const answer = await service.request(`/api/v1/evaluation/${path}`, { headers });
    expect(answer.status).toBe(200);
    return (await answer.json()) as T;
  }
  const lineOf = ({ units }: NeedDto, wanted: string) => units.find(({ code }) => code === wanted);
  const FIFTY = {
    leaders: { open: 2, becomingObliged: 1, arriving: 1, leaving: 0, openUntil: 3, submitted: 0 },
    employees: { open: 5, becomingObliged: 1, arriving: 1, leaving: 2, openUntil: 4, submitted: 1 },
    total: { open: 7, becomingObliged: 1, arriving: 2, leaving: 2, openUntil: 7, submitted: 1 },
  };

  it('counts who is open, who comes and who goes, in each line and together', async () => {
    const need = await get<NeedDto>('need');
    expect(need).toMatchObject({ asOf: '2026-11-20', until: '2026-12-31', withheld: null });
    expect(lineOf(need, 'Amt 50')).toMatchObject(FIFTY);
    expect(lineOf(need, 'Amt 51')?.total).toMatchObject({ open: 6, arriving: 1, leaving: 0, openUntil: 7 });
    // Who moves between two lines stays open in the city.
    expect(need.total.total).toEqual({
      ...{ open: 13, becomingObliged: 1, arriving: 2, leaving: 1, openUntil: 14, submitted: 1 },
    });
    expect(need.months).toEqual([{ month: '2026-12', becomingObliged: 1, arriving: 2, leaving: 1 }]);
  });

  it('says how many seats must help leaders, and how many may be for employees only', async () => {
    expect((await get<NeedDto>('need')).seats).toEqual([
      {
        categories: ['DEMOCRATIC_COMPETENCE', 'INTERCULTURAL_COMPETENCE'],
        groups: expect.arrayContaining(['LEADER', 'EMPLOYEE']),
        least: 3,
        most: 14,
      },
      { categories: ['MULTILINGUALISM', 'CITIZEN_COMMUNICATION'], groups: ['EMPLOYEE'], least: 0, most: 11 },
    ]);
  });

  it('is the number of missing persons of the evaluation on the day', async () => {
    const { total } = await service.evaluation({});
    expect((await get<NeedDto>('need')).total.total.open).toBe(total.total.notFulfilled);
  });

  it('has nobody coming or going once the period is over', async () => {
    const need = await get<NeedDto>('need?asOf=2027-03-01');
    expect(need).toMatchObject({ until: '2027-03-01', months: [] });
    expect(need.total.total.openUntil).toBe(need.total.total.open);
  });

  it('tells a head the same of the own unit, and nothing of others', async () => {
    const need = await get<NeedDto>('need', head);
    expect(need.units.map(({ code }) => code)).toEqual(['Amt 50']);
    expect(need.units[0]).toMatchObject(FIFTY);
    expect(need.total).toEqual(FIFTY);
  });

  it('lists who comes with the day, in German order, and logs the look', async () => {
    const { items, total } = await get<NeedPersonsDto>(
      'need/persons?figure=ARRIVING&reportingUnit=Amt 50&purpose=Planung',
    );
    expect(total).toBe(2);
    expect(items.map(({ personnelNumber, from, group }) => [personnelNumber, from, group]).sort()).toEqual([
      ['14', '2026-12-01', 'EMPLOYEE'],
      ['30', '2026-12-01', 'LEADER'],
    ]);
    const { rows } = await service.database.pool.query(`SELECT * FROM read_log ORDER BY id DESC LIMIT 1`);
    expect(JSON.stringify(rows[0])).toContain('Planung');
  });

  it('gives the same list as CSV', async () => {
    for (const figure of ['OPEN', 'LEAVING', 'SUBMITTED', 'OPEN_UNTIL', 'BECOMING_OBLIGED']) {
      const { items } = await get<NeedPersonsDto>(`need/persons?figure=${figure}&pageSize=200`);
      const { rows } = await csvOf(service, `evaluation/need/persons.csv?figure=${figure}`);
      expect(rows.map((row) => [row.Personalnummer, row.Eingereicht, row['Zuordnung bis']])).toEqual(
        items.map(({ personnelNumber, submitted, to }) => [
          ...[personnelNumber, submitted ? 'ja' : 'nein', to ? to.split('-').reverse().join('.') : ''],
        ]),
      );
    }
  });

  it('withholds from who sees no names what the evaluation withholds, and comings and goings of lines', async () => {
    const need = await get<NeedDto>('need', nameless);
    const nothing = {
      open: null,
      becomingObliged: null,
      arriving: null,
      leaving: null,
      openUntil: null,
      submitted: null,
    };
    expect(lineOf(need, 'Amt 50')).toMatchObject({
      leaders: nothing,
      employees: nothing,
      total: { open: 7, arriving: null, leaving: null, openUntil: 7, submitted: 1 },
    });
    expect(need.total.leaders).toEqual(nothing);
    expect(need.seats).toBeNull();
    expect(need.months).toBeNull();
    expect(need.withheld?.fewerThan).toBe(5);
    const refused = await service.request('/api/v1/evaluation/need/persons', {
      headers: { authorization: `Bearer ${nameless.token}` },
    });
    expect(refused.status).toBe(403);
  });
});
