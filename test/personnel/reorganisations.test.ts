import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { administer, makePerson } from '../access/people.js';
import { administration, employee, leader, training, unit } from '../administration/builders.js';
import { instantBetween } from '../service/instant.js';
import { startService, type TestService } from '../service/service.js';
import { facts, faults, personnelOffice } from './office.js';

const ON = '2026-12-31';
const FOUND = { name: 'Amt für alles', type: 'OFFICE', reporting: true, parent: 'GB 1' };
const CITY = administration(
  unit('GB 1', { type: 'DEPARTMENT', reporting: false }),
  unit('Amt 50', { parent: 'GB 1' }),
  unit('Amt 51', { parent: 'GB 1' }),
  unit('Amt 52', { parent: 'GB 1', validTo: '2027-06-30' }),
  unit('Amt 53', { parent: 'GB 1' }),
  unit('Abt 50.1', { type: 'DIVISION', reporting: false, parent: 'Amt 50' }),
  unit('Abt 51.1', { type: 'DIVISION', reporting: false, parent: 'Amt 51', validFrom: '2027-02-01' }),
  unit('SG 50.11', { type: 'SECTION', reporting: false, parent: 'Abt 50.1' }),
  employee('10'),
  employee('11', { unit: 'Amt 51', validTo: '2026-12-30' }),
  employee('12', { unit: 'Amt 51', validTo: ON }),
  employee('13', { unit: 'Amt 53', validTo: '2027-03-31' }, { unit: 'Amt 51', validFrom: '2027-04-01' }),
  employee('14', { unit: 'Abt 50.1' }),
  employee('15', { unit: 'Amt 51', validFrom: ON, mediaPr: true }),
  leader('30', { unit: 'Amt 51' }),
  training('10'),
  training('30'),
);

let service: TestService;
let office: ReturnType<typeof personnelOffice>;
beforeAll(async () => {
  service = await startService({ today: '2026-11-20' });
  office = personnelOffice(service);
});
beforeEach(async () => {
  await service.database.pool.query('DELETE FROM role_grant WHERE unit_id IS NOT NULL');
  await service.empty();
  await service.import(CITY);
});
afterAll(() => service.stop());

const reorganise = (body: object) => office.send('POST', 'reorganisations', { on: ON, ...body });
const preview = (body: object) => office.send('POST', 'reorganisations/preview', { on: ON, ...body });
const totals = async (asOf: string, knownAt?: string) => {
  const { leaders, employees } = (await service.evaluation({ asOf, knownAt })).total;
  return { leaders, employees };
};

describe('merging', () => {
  it('founds the successor and moves people and units in one step; the figures stay', async () => {
    const knownAt = await instantBetween(service);
    const before = await totals(ON);
    const merger = { dissolve: ['Amt 50', 'Amt 51'], successor: 'Amt 55', found: FOUND };
    const seen = await preview(merger);
    expect(seen).toMatchObject({
      status: 200,
      body: {
        dissolved: 2,
        unitsMoved: 2,
        personsMoved: 5,
        change: null,
        warnings: [{ code: 'LEADERS_MOVED' }],
      },
    });
    expect(seen.body.after).toEqual(seen.body.before);
    expect(seen.body.before.scope.total.obliged).toBe(6);
    expect(seen.body.before.persons.total.obliged).toBe(5);

    const { status, body } = await reorganise(merger);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      dissolved: 2,
      unitsMoved: 2,
      personsMoved: 5,
      change: await office.lastChange(),
    });
    expect(await office.periods('10')).toEqual([
      ['Amt 50', '2018-01-01', '2026-12-30', null, true, false],
      ['Amt 55', ON, null, null, true, false],
    ]);
    expect(await office.periods('11')).toEqual([['Amt 51', '2018-01-01', '2026-12-30', null, true, false]]);
    expect((await office.periods('12'))[1]).toEqual(['Amt 55', ON, ON, null, true, false]);
    expect((await office.periods('13'))[1]).toEqual(['Amt 55', '2027-04-01', null, null, true, false]);
    expect(await office.periods('14')).toHaveLength(1);
    expect(await office.periods('15')).toEqual([['Amt 55', ON, null, null, true, true]]);
    expect((await office.periods('30'))[1]).toEqual(['Amt 55', ON, null, 'SECTION_HEAD', false, false]);
    expect((await office.unit('Abt 50.1')).versions).toMatchObject([
      { from: null, to: '2026-12-30', parent: 'Amt 50' },
      { from: ON, to: null, parent: 'Amt 55' },
    ]);
    expect((await office.unit('Abt 51.1')).versions).toMatchObject([
      { from: '2027-02-01', parent: 'Amt 55' },
    ]);
    expect((await office.unit('SG 50.11')).versions).toHaveLength(1);
    expect((await office.unit('Amt 50')).versions).toMatchObject([{ to: '2026-12-30' }]);

    expect(await totals(ON)).toEqual(before);
    const lines = async (asOf: string, known?: string) =>
      (await service.evaluation({ asOf, knownAt: known })).units.map(({ code, total }) => [
        code,
        total.obliged,
      ]);
    expect(await lines('2026-12-30')).toEqual([
      ['Amt 50', 2],
      ['Amt 51', 3],
      ['Amt 52', 0],
      ['Amt 53', 1],
    ]);
    expect(await lines(ON)).toEqual([
      ['Amt 52', 0],
      ['Amt 53', 1],
      ['Amt 55', 5],
    ]);
    expect(await lines(ON, knownAt)).toEqual([
      ['Amt 50', 2],
      ['Amt 51', 3],
      ['Amt 52', 0],
      ['Amt 53', 1],
    ]);
  });

  it('is undone whole, and that too', async () => {
    const before = await facts(service);
    const { body } = await reorganise({ dissolve: ['Amt 50', 'Amt 51'], successor: 'Amt 55', found: FOUND });
    const after = await facts(service);
    expect((await office.undo(body.change)).status).toBe(200);
    expect(await facts(service)).toEqual(before);
    expect((await office.undo(await office.lastChange())).status).toBe(200);
    expect(await facts(service)).toEqual(after);
  });

  it('can leave the decisions to the successor', async () => {
    const merger = { dissolve: ['Amt 51'], successor: 'Amt 53', keepDecisions: false };
    expect((await preview(merger)).body.after.persons).toMatchObject({
      leaders: { obliged: 1 },
      // Who comes to Amt 51 later only is elsewhere on the day.
      employees: { obliged: 1 },
    });
    await reorganise(merger);
    expect(await office.periods('15')).toEqual([['Amt 53', ON, null, null, null, null]]);
    expect((await office.periods('12'))[0]).toEqual([
      'Amt 51',
      '2018-01-01',
      '2026-12-30',
      null,
      true,
      false,
    ]);
  });

  it('the same again, and two at once, change nothing twice', async () => {
    const merger = { dissolve: ['Amt 50', 'Amt 51'], successor: 'Amt 55', found: FOUND };
    const both = await Promise.all([reorganise(merger), reorganise(merger)]);
    expect(both.map(({ status, body }) => [status, body.change === null]).sort()).toEqual([
      [200, false],
      [200, true],
    ]);
    expect(await office.periods('10')).toHaveLength(2);
  });

  it('of a unit into one below it puts that in its place', async () => {
    await reorganise({ dissolve: ['Amt 50'], successor: 'Abt 50.1' });
    expect((await office.unit('Abt 50.1')).versions).toMatchObject([
      { to: '2026-12-30', parent: 'Amt 50' },
      { from: ON, parent: 'GB 1' },
    ]);
    expect((await office.periods('10'))[1]?.[0]).toBe('Abt 50.1');
  });
});

describe('a preview', () => {
  it('keeps nothing, and is logged as a look at those who go over', async () => {
    const before = await facts(service);
    const change = await office.lastChange();
    await preview({ dissolve: ['Amt 51'], successor: 'Amt 53' });
    expect(await facts(service)).toEqual(before);
    expect(await office.lastChange()).toBe(change);
    const { rows } = await service.database.pool.query(
      'SELECT kind, cardinality(employee_ids) AS persons, as_of FROM read_log ORDER BY id DESC LIMIT 1',
    );
    expect(rows[0]).toMatchObject({ kind: 'LIST', persons: 4 });
  });

  it('says how many accounts have a role for what ends', async () => {
    const { id } = await makePerson(service, {
      name: 'Frieda Fortbildung',
      grants: [{ role: 'TRAINING_OFFICER', unit: 'Amt 51' }],
    });
    await administer(service, 'POST', `accounts/${id}/grants`, {
      role: 'UNIT_HEAD',
      unit: 'Amt 51',
      validTo: '2026-12-30',
    });
    const { body } = await preview({ dissolve: ['Amt 51'], successor: 'Amt 53' });
    expect(body.warnings[0].code).toBe('GRANTS_FOR_DISSOLVED');
    expect(body.warnings[0].message).toMatch(/^1 Konto hat eine Rolle/);
    expect((await preview({ dissolve: ['Amt 53'], successor: 'Amt 51' })).body.warnings).toEqual([]);
  });
});

describe('refusals change nothing', () => {
  it.each([
    [{ dissolve: ['Amt 99', 'Amt 50'], successor: 'Amt 53' }, ['#/dissolve/0', 'UNKNOWN_UNIT']],
    [{ dissolve: ['Abt 51.1'], successor: 'Amt 53' }, ['#/dissolve/0', 'OUTSIDE_UNIT_VALIDITY']],
    [{ dissolve: ['Amt 50', 'Amt 51'], successor: 'Amt 51' }, ['#/dissolve/1', 'SUCCESSOR_DISSOLVED']],
    [{ dissolve: ['Amt 50'] }, ['#/successor', 'SUCCESSOR_MISSING']],
    [{ dissolve: ['Abt 50.1'] }, ['#/successor', 'SUCCESSOR_MISSING']],
    [{ dissolve: ['Amt 50'], successor: 'Amt 99' }, ['#/successor', 'UNKNOWN_UNIT']],
    [{ dissolve: ['Amt 50'], successor: 'Abt 51.1' }, ['#/successor', 'OUTSIDE_UNIT_VALIDITY']],
    [{ dissolve: ['Amt 50'], successor: 'Amt 52' }, ['#/successor', 'SUCCESSOR_TOO_SHORT']],
    [{ dissolve: ['Amt 50'], successor: 'SG 50.11' }, ['#/successor', 'UNIT_CIRCLE']],
    [
      { dissolve: ['Amt 50'], successor: 'Amt 55', found: { ...FOUND, parent: 'Amt 50' } },
      ['#/found/parent', 'PARENT_OUTSIDE_VALIDITY'],
    ],
  ])('%j', async (body, fault) => {
    const before = await facts(service);
    expect(faults(await reorganise(body))).toEqual([422, fault]);
    expect(faults(await preview(body))).toEqual([422, fault]);
    expect(await facts(service)).toEqual(before);
  });

  it('a successor to be founded must be new', async () => {
    const known = { dissolve: ['Amt 50'], successor: 'Amt 53', found: FOUND };
    expect(faults(await reorganise(known))).toEqual([409, ['#/successor', 'ALREADY_KNOWN']]);
  });

  it('an empty unit needs no successor', async () => {
    expect((await reorganise({ dissolve: ['SG 50.11'] })).body).toMatchObject({
      dissolved: 1,
      personsMoved: 0,
    });
    expect((await office.unit('SG 50.11')).versions).toMatchObject([{ to: '2026-12-30' }]);
  });
});

it('3,000 people go over in one change and come back with one', async () => {
  const crowd = Array.from({ length: 3000 }, (_, i) =>
    employee(String(10_000 + i), { unit: i % 2 ? 'Amt 50' : 'Amt 51' }),
  );
  await service.import({ units: CITY.units, employees: crowd, trainings: [] });
  const [before, figures] = [await facts(service), await totals(ON)];
  const { status, body } = await reorganise({
    dissolve: ['Amt 50', 'Amt 51'],
    successor: 'Amt 55',
    found: FOUND,
  });
  expect([status, body.personsMoved]).toEqual([200, 3005]);
  expect(await totals(ON)).toEqual(figures);
  expect((await service.persons({ unit: 'Amt 55', asOf: ON })).total).toBe(3005);
  expect((await office.undo(body.change)).status).toBe(200);
  // The Kürzel stays, because the log names the look at its people; it is no unit, and may become one again.
  expect((await facts(service)).slice(1)).toEqual(before.slice(1));
  expect((await office.send('GET', 'units/Amt%2055')).status).toBe(404);
  expect((await office.send('GET', 'evaluation?unit=Amt%2055')).status).toBe(404);
  expect(await totals(ON)).toEqual(figures);
  expect((await office.send('POST', 'units', { ...FOUND, code: 'Amt 55' })).status).toBe(201);
});
