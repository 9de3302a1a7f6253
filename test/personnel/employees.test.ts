import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makePerson } from '../access/people.js';
import { administration, employee, leader, training, unit } from '../administration/builders.js';
import { instantBetween } from '../service/instant.js';
import { startService, type TestService } from '../service/service.js';
import { facts, faults, personnelOffice } from './office.js';

let service: TestService;
let office: ReturnType<typeof personnelOffice>;
beforeAll(async () => {
  service = await startService({ today: '2026-11-20' });
  await service.import(
    administration(
      unit('Amt 50'),
      unit('Amt 51'),
      unit('Amt 60', { validFrom: '2025-01-01', validTo: '2026-12-31' }),
      ...['10', '11', '12', '13', '14', '15', '16', '17', '18', '19'].map((number) => employee(number)),
      leader('30'),
      training('10'),
    ),
  );
  office = personnelOffice(service);
});
afterAll(() => service.stop());

describe('name and address', () => {
  it('are changed with the state that was read, and told with it', async () => {
    const { etag } = await office.employee('11');
    const changed = await office.send(
      'PATCH',
      'employees/11',
      { lastName: 'Neu', email: 'neu@stadt.example' },
      etag,
    );
    expect(changed).toMatchObject({ status: 200, body: { lastName: 'Neu', email: 'neu@stadt.example' } });
    expect((await office.send('PATCH', 'employees/11', { lastName: 'Alt' }, etag)).status).toBe(412);
    expect((await office.send('PATCH', 'employees/11', { lastName: 'Alt' })).status).toBe(428);
    expect(await office.change('PATCH', '11', '', { email: null })).toMatchObject({
      body: { lastName: 'Neu', email: null },
    });
    const before = await office.lastChange();
    expect((await office.change('PATCH', '11', '', { lastName: 'Neu' })).status).toBe(200);
    expect(await office.lastChange()).toBe(before);
  });
});

describe('from a day on', () => {
  it('another unit holds, undecided unless said, and what was before stays known', async () => {
    const knownAt = await instantBetween(service);
    const { status } = await office.change('POST', '10', '/assignments', {
      from: '2026-12-31',
      unit: 'Amt 51',
    });
    expect(status).toBe(200);
    expect(await office.periods('10')).toEqual([
      ['Amt 50', '2018-01-01', '2026-12-30', null, true, false],
      ['Amt 51', '2026-12-31', null, null, null, null],
    ]);
    // The day before and the day itself: the reference date decides (R9).
    const on = async (asOf: string, known?: string) => {
      const { unit, group } = await service.person('10', { asOf, knownAt: known });
      return [unit, group];
    };
    expect(await on('2026-12-30')).toEqual(['Amt 50', 'EMPLOYEE']);
    expect(await on('2026-12-31')).toEqual(['Amt 51', null]);
    expect(await on('2026-12-31', knownAt)).toEqual(['Amt 50', 'EMPLOYEE']);
  });

  it('a promotion keeps unit and decisions', async () => {
    await office.change('POST', '12', '/assignments', {
      from: '2025-07-01',
      leadershipLevel: 'SECTION_HEAD',
    });
    expect(await office.periods('12')).toEqual([
      ['Amt 50', '2018-01-01', '2025-06-30', null, true, false],
      ['Amt 50', '2025-07-01', null, 'SECTION_HEAD', true, false],
    ]);
    // On the first day of a period it is corrected.
    await office.change('POST', '12', '/assignments', {
      from: '2025-07-01',
      leadershipLevel: null,
      mediaPr: true,
    });
    expect((await office.periods('12'))[1]).toEqual(['Amt 50', '2025-07-01', null, null, true, true]);
  });

  it('a leader who comes to another unit is none there unless said', async () => {
    await office.change('POST', '30', '/assignments', { from: '2026-01-01', unit: 'Amt 51', mediaPr: false });
    expect((await office.periods('30'))[1]).toEqual(['Amt 51', '2026-01-01', null, null, null, false]);
  });

  it('nothing changes when all of it holds already', async () => {
    const before = await office.lastChange();
    const same = { from: '2018-01-01', unit: 'Amt 50', citizenContact: true };
    expect((await office.change('POST', '13', '/assignments', same)).status).toBe(200);
    expect(await office.lastChange()).toBe(before);
  });

  it('refuses what cannot be, and changes nothing', async () => {
    const before = await facts(service);
    const assign = async (body: object) => faults(await office.change('POST', '13', '/assignments', body));
    expect(await assign({ from: '2026-01-01', unit: 'Amt 60' })).toEqual([
      422,
      ['#/unit', 'OUTSIDE_UNIT_VALIDITY'],
    ]);
    expect(await assign({ from: '2026-01-01', unit: 'Amt 99' })).toEqual([422, ['#/unit', 'UNKNOWN_UNIT']]);
    expect(await assign({ from: '2017-12-31', mediaPr: true })).toEqual([422, ['#/unit', 'NO_ASSIGNMENT']]);
    expect(await assign({ from: '2017-12-31', unit: 'Amt 50' })).toEqual([422, ['#/from', 'OVERLAP']]);
    expect(await assign({ from: '2026-01-01', to: '2026-06-30' })).toEqual([
      422,
      ['#/to', 'END_NOT_EXPECTED'],
    ]);
    expect(await facts(service)).toEqual(before);
  });
});

describe('leaving and coming back', () => {
  it('ends with the last day and drops what was planned; a gap may follow', async () => {
    await office.change('POST', '14', '/assignments', { from: '2027-01-01', unit: 'Amt 51' });
    await office.change('POST', '14', '/departure', { lastDay: '2026-06-30' });
    expect(await office.periods('14')).toEqual([['Amt 50', '2018-01-01', '2026-06-30', null, true, false]]);
    expect((await service.person('14', { asOf: '2026-06-30' })).unit).toBe('Amt 50');
    expect((await service.person('14', { asOf: '2026-07-01' })).unit).toBe(null);
    expect(faults(await office.change('POST', '14', '/departure', { lastDay: '2026-07-01' }))).toEqual([
      422,
      ['#/lastDay', 'NO_ASSIGNMENT'],
    ]);
    await office.change('POST', '14', '/assignments', {
      from: '2026-09-01',
      unit: 'Amt 60',
      to: '2026-12-31',
    });
    expect((await office.periods('14'))[1]).toEqual(['Amt 60', '2026-09-01', '2026-12-31', null, null, null]);
  });

  it('can be undone, planned periods and all', async () => {
    await office.change('POST', '15', '/assignments', { from: '2027-01-01', unit: 'Amt 51' });
    const before = await facts(service);
    await office.change('POST', '15', '/departure', { lastDay: '2018-01-01' });
    expect((await office.undo(await office.lastChange())).status).toBe(200);
    expect(await facts(service)).toEqual(before);
  });
});

describe('the whole history', () => {
  const history = (...assignments: object[]) => office.change('PUT', '16', '/assignments', { assignments });

  it('is replaced, and the same again changes nothing', async () => {
    const periods = [
      { unit: 'Amt 51', from: '2026-07-01', leadershipLevel: 'TEAM_LEAD' },
      { unit: 'Amt 50', from: '2019-01-01', to: '2026-06-30', citizenContact: true, mediaPr: false },
    ];
    expect((await history(...periods)).status).toBe(200);
    expect(await office.periods('16')).toEqual([
      ['Amt 50', '2019-01-01', '2026-06-30', null, true, false],
      ['Amt 51', '2026-07-01', null, 'TEAM_LEAD', null, null],
    ]);
    const change = await office.lastChange();
    await history(...periods);
    expect(await office.lastChange()).toBe(change);
    // Also a period that is taken away alone makes another state.
    const { etag } = await office.employee('16');
    await history(...periods.slice(1));
    expect((await office.send('PATCH', 'employees/16', { lastName: 'Neu' }, etag)).status).toBe(412);
  });

  it('is refused with every period that cannot be', async () => {
    const before = await facts(service);
    const refused = await history(
      { unit: 'Amt 50', from: '2019-01-01', to: '2020-12-31' },
      { unit: 'Amt 99', from: '2021-01-01', to: '2021-01-01' },
      { unit: 'Amt 60', from: '2024-12-31', to: '2025-06-30' },
      { unit: 'Amt 50', from: '2020-12-31', to: '2020-12-31' },
    );
    expect(faults(refused)).toEqual([
      422,
      ['#/assignments/1/unit', 'UNKNOWN_UNIT'],
      ['#/assignments/2/unit', 'OUTSIDE_UNIT_VALIDITY'],
      ['#/assignments/3/from', 'OVERLAP'],
    ]);
    expect(faults(await history({ unit: 'Amt 50', from: '2019-01-02', to: '2019-01-01' }))).toEqual([
      422,
      ['#/assignments/0/to', 'END_BEFORE_BEGIN'],
    ]);
    expect(await facts(service)).toEqual(before);
  });

  it('may be empty for somebody who was recorded by mistake', async () => {
    await office.change('PUT', '17', '/assignments', { assignments: [] });
    expect((await office.employee('17')).assignments).toEqual([]);
    expect((await service.person('17')).unit).toBe(null);
  });
});

it('a look is logged, and nobody unknown is told', async () => {
  await office.employee('18');
  const { rows } = await service.database.pool.query(
    'SELECT kind, cardinality(employee_ids) AS persons FROM read_log ORDER BY id DESC LIMIT 1',
  );
  expect(rows[0]).toEqual({ kind: 'PERSON', persons: 1 });
  expect((await office.send('GET', 'employees/99999')).status).toBe(404);
  expect((await office.send('PATCH', 'employees/99999', { lastName: 'X' }, '"1"')).status).toBe(404);
});

it('of two who change the same person at once one is told to look again', async () => {
  const { etag } = await office.employee('19');
  const both = await Promise.all(
    ['2025-01-01', '2026-01-01'].map((from) =>
      office.send('POST', 'employees/19/assignments', { from, unit: 'Amt 51' }, etag),
    ),
  );
  expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  expect(await office.periods('19')).toHaveLength(2);
});

it('is for the personnel department of the whole city only', async () => {
  const { token } = await makePerson(service, {
    name: 'Petra Personal',
    grants: [{ role: 'HR', unit: 'Amt 50', names: true }],
  });
  const headers = { authorization: `Bearer ${token}` };
  expect((await service.request('/api/v1/employees/18', { headers })).status).toBe(403);
});
