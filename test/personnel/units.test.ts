import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { UnitsDto } from '../../src/personnel/unit.dto.js';
import { makePerson } from '../access/people.js';
import { administration, employee, unit } from '../administration/builders.js';
import { instantBetween } from '../service/instant.js';
import { startService, type TestService } from '../service/service.js';
import { facts, faults, personnelOffice } from './office.js';

const FACTS = { name: 'Amt für Neues', type: 'OFFICE', reporting: true };

let service: TestService;
let office: ReturnType<typeof personnelOffice>;
beforeAll(async () => {
  service = await startService({ today: '2026-11-20' });
  await service.import(
    administration(
      unit('GB 1', { type: 'DEPARTMENT', reporting: false }),
      unit('GB 2', { type: 'DEPARTMENT', reporting: false }),
      unit('Amt 10', { parent: 'GB 1', name: 'Amt für Öffentliche Ordnung' }),
      unit('Abt 10.1', { parent: 'Amt 10', type: 'DIVISION', reporting: false }),
      unit('Amt 9', { parent: 'GB 1', validTo: '2025-12-31' }),
      employee('10', { unit: 'Abt 10.1' }),
    ),
  );
  office = personnelOffice(service);
});
afterAll(() => service.stop());

async function listed(query: string, token?: string): Promise<UnitsDto> {
  const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
  const answer = await service.request(`/api/v1/units?${query}`, { headers });
  return (await answer.json()) as UnitsDto;
}
const codes = ({ items }: UnitsDto) => items.map(({ code, parent, level }) => [code, parent, level]);

describe('the list', () => {
  it('is the tree of a day', async () => {
    expect(codes(await listed(''))).toEqual([
      ['GB 1', null, 0],
      ['Amt 10', 'GB 1', 1],
      ['Abt 10.1', 'Amt 10', 2],
      ['GB 2', null, 0],
    ]);
    const then = await listed('on=2025-12-31');
    expect(codes(then)).toContainEqual(['Amt 9', 'GB 1', 1]);
    expect(then.items.find(({ code }) => code === 'Amt 9')).toMatchObject({
      name: 'Amt für Amt 9',
      type: 'OFFICE',
      reporting: true,
      validFrom: null,
      validTo: '2025-12-31',
    });
    expect(codes(await listed('on=2026-01-01'))).toHaveLength(4);
  });

  it('is searched by Kürzel and name, without wildcards', async () => {
    expect(codes(await listed('q=offent'))).toEqual([['Amt 10', 'GB 1', 1]]);
    expect(codes(await listed('q=abt'))).toEqual([['Abt 10.1', 'Amt 10', 2]]);
    expect(codes(await listed('q=%25'))).toEqual([]);
  });

  it('ends with what the caller may see, and names nothing above it', async () => {
    const { token } = await makePerson(service, {
      name: 'Lena Leitung',
      grants: [{ role: 'UNIT_HEAD', unit: 'Amt 10' }],
    });
    expect(codes(await listed('', token))).toEqual([
      ['Amt 10', null, 0],
      ['Abt 10.1', 'Amt 10', 1],
    ]);
    const headers = { authorization: `Bearer ${token}` };
    const one = await service.request('/api/v1/units/Amt%2010', { headers });
    expect(await one.json()).toMatchObject({ code: 'Amt 10', versions: [{ parent: null }] });
    expect((await service.request('/api/v1/units/GB%201', { headers })).status).toBe(404);
    expect((await service.request('/api/v1/units/GB%209', { headers })).status).toBe(404);
  });
});

describe('founding', () => {
  it('records a unit with its first version', async () => {
    const { status, body } = await office.send('POST', 'units', {
      ...FACTS,
      code: 'Amt 11',
      parent: 'GB 2',
      from: '2026-06-01',
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      code: 'Amt 11',
      versions: [{ from: '2026-06-01', to: null, name: 'Amt für Neues', parent: 'GB 2', reporting: true }],
    });
    const { units } = await service.evaluation({ asOf: '2026-06-01' });
    expect(units.map(({ code }) => code)).toContain('Amt 11');
    expect((await service.evaluation({ asOf: '2026-05-31' })).units.map(({ code }) => code)).not.toContain(
      'Amt 11',
    );
  });

  it.each([
    [{ code: 'Amt 9' }, 409, '#/code', 'ALREADY_KNOWN'],
    [{ parent: 'GB 9' }, 422, '#/parent', 'UNKNOWN_PARENT'],
    [{ parent: 'Amt 9', from: '2026-01-01' }, 422, '#/parent', 'PARENT_OUTSIDE_VALIDITY'],
    [{ parent: 'Amt 11' }, 422, '#/parent', 'PARENT_OUTSIDE_VALIDITY'],
    [{ from: '2026-01-02', to: '2026-01-01' }, 422, '#/to', 'END_BEFORE_BEGIN'],
    [{ type: 'GILDE' }, 400, '#/type', 'NOT_ALLOWED'],
  ])('refuses %j', async (given, status, pointer, code) => {
    const before = await facts(service);
    const refused = await office.send('POST', 'units', { ...FACTS, code: 'Amt 12', ...given });
    expect(faults(refused)).toEqual([status, [pointer, code]]);
    expect(await facts(service)).toEqual(before);
  });
});

describe('a new version', () => {
  it('renames and moves from a day on; before and as known before all stays', async () => {
    const knownAt = await instantBetween(service);
    const changed = await office.newVersion('Amt 10', {
      from: '2026-12-31',
      name: 'Ordnungsamt',
      parent: 'GB 2',
    });
    expect(changed.status).toBe(200);
    expect(changed.body.versions).toMatchObject([
      { from: null, to: '2026-12-30', name: 'Amt für Öffentliche Ordnung', parent: 'GB 1' },
      { from: '2026-12-31', to: null, name: 'Ordnungsamt', parent: 'GB 2', reporting: true, type: 'OFFICE' },
    ]);
    const nameOn = async (asOf: string, known?: string) =>
      (await service.evaluation({ asOf, knownAt: known })).units.find(({ code }) => code === 'Amt 10')?.name;
    expect(await nameOn('2026-12-30')).toBe('Amt für Öffentliche Ordnung');
    expect(await nameOn('2026-12-31')).toBe('Ordnungsamt');
    expect(await nameOn('2026-12-31', knownAt)).toBe('Amt für Öffentliche Ordnung');
    expect((await service.persons({ unit: 'GB 2', asOf: '2026-12-31' })).total).toBe(1);
    expect((await service.persons({ unit: 'GB 2', asOf: '2026-12-30' })).total).toBe(0);
  });

  it('is corrected when it begins on the day, and undone like every change', async () => {
    const before = await facts(service);
    const corrected = await office.newVersion('Amt 10', {
      from: '2026-12-31',
      reporting: false,
      parent: null,
    });
    expect(corrected.body.versions).toHaveLength(2);
    expect(corrected.body.versions[1]).toMatchObject({ name: 'Ordnungsamt', reporting: false, parent: null });
    expect((await office.undo(await office.lastChange())).status).toBe(200);
    expect(await facts(service)).toEqual(before);
  });

  it('refuses what cannot be, another state, and a circle', async () => {
    const before = await facts(service);
    const version = async (code: string, body: object) => faults(await office.newVersion(code, body));
    expect(await version('GB 1', { from: '2026-01-01', parent: 'Abt 10.1' })).toEqual([
      422,
      ['#/parent', 'UNIT_CIRCLE'],
    ]);
    expect(await version('GB 1', { from: '2026-01-01', parent: 'GB 1' })).toEqual([
      422,
      ['#/parent', 'UNIT_CIRCLE'],
    ]);
    expect(await version('GB 1', { from: '2026-01-01', parent: 'GB 9' })).toEqual([
      422,
      ['#/parent', 'UNKNOWN_PARENT'],
    ]);
    expect(await version('Amt 9', { from: '2026-01-01', name: 'X' })).toEqual([
      422,
      ['#/from', 'OUTSIDE_UNIT_VALIDITY'],
    ]);
    const { etag } = await office.unit('GB 1');
    expect(
      (await office.send('POST', 'units/GB%201/versions', { from: '2026-01-01', name: 'X' })).status,
    ).toBe(428);
    expect(
      (await office.send('POST', 'units/GB%209/versions', { from: '2026-01-01', name: 'X' }, etag)).status,
    ).toBe(404);
    expect(await facts(service)).toEqual(before);
    const two = ['A', 'B'].map((name) =>
      office.send('POST', 'units/GB%201/versions', { from: '2026-01-01', name }, etag),
    );
    expect((await Promise.all(two)).map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('changes nothing when all of it holds already', async () => {
    const before = await office.lastChange();
    expect((await office.newVersion('GB 2', { from: '2026-01-01', reporting: false })).status).toBe(200);
    expect(await office.lastChange()).toBe(before);
  });
});
