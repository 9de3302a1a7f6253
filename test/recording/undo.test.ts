import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ChangesDto } from '../../src/recording/change.dto.js';
import type { RecordedTrainingDto } from '../../src/recording/training.dto.js';
import { administer, makePerson, type Person } from '../access/people.js';
import { administration, employee, training, unit } from '../administration/builders.js';
import { toCsvEmployees, toCsvTrainings } from '../administration/to-csv.js';
import { startService, type TestService } from '../service/service.js';

const CERTIFICATE = {
  title: 'Interkulturelle Kompetenz',
  categories: ['INTERCULTURAL_COMPETENCE'],
  completedOn: '2025-03-14',
  duration: 8,
  durationUnit: 'HOURS',
};
const CITY = administration(
  unit('Amt 50'),
  unit('Amt 51'),
  ...Array.from({ length: 30 }, (_, i) => employee(String(i + 10), { unit: i % 2 ? 'Amt 50' : 'Amt 51' })),
  ...Array.from({ length: 30 }, (_, i) => training(String(i + 10), { title: `Schulung ${i % 5}` })),
);

let service: TestService;
let officer: Person;
beforeAll(async () => {
  service = await startService({ today: '2026-11-20' });
  await service.import(CITY);
  officer = await makePerson(service, {
    name: 'Frieda Fortbildung',
    grants: [{ role: 'TRAINING_OFFICER', unit: 'Amt 50' }],
  });
});
afterAll(() => service.stop());

async function call(method: string, path: string, body?: object, state = '', token = officer.token) {
  const answer = await fetch(`${service.url}/api/v1/${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      'idempotency-key': randomUUID(),
      ...(body ? { 'content-type': 'application/json' } : {}),
      ...(state ? { 'if-match': state } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const text = await answer.text();
  return { status: answer.status, body: text ? JSON.parse(text) : undefined };
}
const lastChange = async (token = officer.token) =>
  ((await call('GET', 'changes?pageSize=1', undefined, '', token)).body as ChangesDto).items[0];
const undoLast = async (token = officer.token) =>
  call('POST', `changes/${(await lastChange(token))?.id}/undo`, undefined, '', token);
const record = async (changes: object = {}): Promise<RecordedTrainingDto> => {
  const { status, body } = await call('POST', 'trainings', {
    ...CERTIFICATE,
    personnelNumber: '11',
    ...changes,
  });
  expect(status).toBe(201);
  return body;
};

/** Every fact as it stands, without the changes that wrote it. */
async function facts(): Promise<unknown> {
  const tables = ['organisational_unit', 'unit_version', 'employee', 'assignment', 'training'];
  const all = tables.map(async (table) => {
    const { rows } = await service.database.pool.query(
      `SELECT to_jsonb(t) - 'change_id' AS fact FROM ${table} t ORDER BY (to_jsonb(t) - 'change_id')::text`,
    );
    return rows;
  });
  return Promise.all(all);
}

describe('undoing', () => {
  it('takes back what was recorded, and undoing that brings it back', async () => {
    const before = await facts();
    await record();
    const after = await facts();
    expect(await undoLast()).toMatchObject({ status: 200, body: { rows: 1 } });
    expect(await facts()).toEqual(before);
    expect((await lastChange())?.reason).toBe('Zurückgenommen: Schulung erfasst');
    expect(await undoLast()).toMatchObject({ status: 200, body: { rows: 1 } });
    expect(await facts()).toEqual(after);
  });

  it('gives back what was corrected, decided and withdrawn, one after the other', async () => {
    const stages: unknown[] = [await facts()];
    const { id, etag } = await record({ title: 'Vier Schritte' });
    stages.push(await facts());
    const corrected = await call(
      'PUT',
      `trainings/${id}`,
      { ...CERTIFICATE, title: 'Vier Schritte', duration: 6 },
      etag,
    );
    stages.push(await facts());
    const decided = await call(
      'POST',
      `trainings/${id}/decision`,
      { recognition: 'RECOGNISED' },
      corrected.body.etag,
    );
    stages.push(await facts());
    const withdrawn = await call(
      'POST',
      `trainings/${id}/withdrawal`,
      { reason: 'Irrtum' },
      decided.body.etag,
    );
    expect([corrected.status, decided.status, withdrawn.status]).toEqual([200, 200, 204]);
    const { items } = (await call('GET', 'changes?pageSize=4')).body as ChangesDto;
    for (const { id: change } of items) {
      expect(await call('POST', `changes/${change}/undo`)).toMatchObject({ status: 200 });
      expect(await facts()).toEqual(stages.pop());
    }
  });

  it('gives back the periods that a decision about target groups has divided or corrected', async () => {
    const before = await facts();
    for (const from of ['2024-02-01', '2018-01-01']) {
      const decisions = ['11', '13'].map((personnelNumber) => ({ personnelNumber, mediaPr: true }));
      expect(await call('POST', 'target-groups', { from, decisions })).toMatchObject({
        body: { changed: 2 },
      });
    }
    expect(await facts()).not.toEqual(before);
    expect(await undoLast()).toMatchObject({ status: 200 });
    const [, second] = ((await call('GET', 'changes?pageSize=3')).body as ChangesDto).items.slice(1);
    expect(await call('POST', `changes/${second?.id}/undo`)).toMatchObject({ status: 200 });
    expect(await facts()).toEqual(before);
  });

  it('refuses while later changes stand on it, and knows them', async () => {
    const { id, etag } = await record({ title: 'Darauf aufgebaut' });
    const change = await lastChange();
    await call('PUT', `trainings/${id}`, { ...CERTIFICATE, title: 'Darauf aufgebaut II' }, etag);
    const refused = await call('POST', `changes/${change?.id}/undo`);
    expect([refused.status, refused.body.code]).toEqual([409, 'CHANGED_SINCE']);
    expect((await undoLast()).status).toBe(200);
    expect((await call('POST', `changes/${change?.id}/undo`)).status).toBe(200);
    const twice = await call('POST', `changes/${change?.id}/undo`);
    expect([twice.status, twice.body.code]).toEqual([409, 'CHANGED_SINCE']);
  });

  it('is about own changes, within the units and with the rights of today', async () => {
    await record({ title: 'Fremd' });
    const change = await lastChange();
    const other = await makePerson(service, {
      name: 'Otto Officer',
      grants: [{ role: 'TRAINING_OFFICER', unit: 'Amt 50' }],
    });
    expect((await call('POST', `changes/${change?.id}/undo`, undefined, '', other.token)).status).toBe(404);
    expect((await call('POST', `changes/${change?.id}/undo`, undefined, '', service.token)).status).toBe(404);
    const { grants } = await administer(service, 'GET', `accounts/${officer.id}`);
    await administer(service, 'DELETE', `accounts/${officer.id}/grants/${grants[0]?.id}`);
    await administer(service, 'POST', `accounts/${officer.id}/grants`, { role: 'UNIT_HEAD', unit: 'Amt 50' });
    const refused = await call('POST', `changes/${change?.id}/undo`);
    expect([refused.status, refused.body.code]).toEqual([403, 'FORBIDDEN']);
    await administer(service, 'POST', `accounts/${officer.id}/grants`, {
      role: 'TRAINING_OFFICER',
      unit: 'Amt 50',
    });
    expect((await call('POST', `changes/${change?.id}/undo`)).status).toBe(200);
  });
});

describe('undoing what was done for somebody who belongs to another unit now', () => {
  it('is refused to the unit where the person was, until the person is back', async () => {
    await record({ title: 'Vor dem Wechsel' });
    const change = await lastChange();
    const moved = administration(
      unit('Amt 50'),
      unit('Amt 51'),
      employee('11', { validTo: '2026-10-31' }, { unit: 'Amt 51', validFrom: '2026-11-01' }),
    );
    expect((await service.importCsv('beschaeftigte', toCsvEmployees(moved))).status).toBe(200);
    const before = await facts();
    const refused = await call('POST', `changes/${change?.id}/undo`);
    expect([refused.status, refused.body.code]).toEqual([403, 'FORBIDDEN']);
    expect(await facts()).toEqual(before);
    expect((await undoLast(service.token)).status).toBe(200);
    expect((await call('POST', `changes/${change?.id}/undo`)).status).toBe(200);
  });
});

describe('undoing an import', () => {
  it('takes back every row of it, and what it replaced stands again', async () => {
    const before = await facts();
    const moved = administration(
      unit('Amt 50'),
      unit('Amt 51'),
      ...Array.from({ length: 20 }, (_, i) =>
        employee(String(i + 10), { unit: 'Amt 50', validFrom: '2019-07-01' }),
      ),
      ...Array.from({ length: 10 }, (_, i) =>
        employee(String(i + 90), { unit: 'Amt 51', lastName: 'Neuling' }),
      ),
    );
    const { status, body } = await service.importCsv('beschaeftigte', toCsvEmployees(moved));
    expect([status, body.created > 0, body.updated + body.removed > 0]).toEqual([200, true, true]);
    expect(await undoLast(service.token)).toMatchObject({ status: 200 });
    expect(await facts()).toEqual(before);
  });

  it('refuses when something else depends on it, and keeps everything', async () => {
    const joiner = administration(unit('Amt 50'), employee('99', { unit: 'Amt 50' }), training('99'));
    await service.importCsv('beschaeftigte', toCsvEmployees(joiner));
    const change = await lastChange(service.token);
    await service.importCsv('schulungsnachweise', toCsvTrainings(joiner));
    const before = await facts();
    const refused = await call('POST', `changes/${change?.id}/undo`, undefined, '', service.token);
    expect([refused.status, refused.body.code]).toEqual([409, 'REFERENCE_CONFLICT']);
    expect(await facts()).toEqual(before);
    expect((await undoLast(service.token)).status).toBe(200);
    expect((await call('POST', `changes/${change?.id}/undo`, undefined, '', service.token)).status).toBe(200);
  });
});
