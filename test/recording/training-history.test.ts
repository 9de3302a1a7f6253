import { afterAll, expect, it } from '@jest/globals';
import type { RecordedTrainingDto } from '../../src/recording/training.dto.js';
import type { TrainingHistoryDto } from '../../src/recording/training-history.dto.js';
import { makePerson } from '../access/people.js';
import { administration, employee, training, unit } from '../administration/builders.js';
import { CERTIFICATE, openDesk, problemOf } from './desk.js';

const { service, send, recorded } = await openDesk();
afterAll(() => service.stop());

const history = async (id: string) =>
  (await (await send('GET', `trainings/${id}/history`)).json()) as TrainingHistoryDto;
const lastChange = async () =>
  (await service.database.pool.query('SELECT max(id) AS id FROM change')).rows[0].id as number;

it('tells every revision, the newest first, with who, when, why and what', async () => {
  const made = await recorded();
  const body = { ...CERTIFICATE, personnelNumber: undefined, duration: 6, provider: 'VHS' };
  const corrected = (await (
    await send('PUT', `trainings/${made.id}`, { body, state: made.etag })
  ).json()) as RecordedTrainingDto;
  const decided = (await (
    await send('POST', `trainings/${made.id}/decision`, {
      body: { recognition: 'RECOGNISED', recognisedMinutes: 200, reason: 'Nur der Vormittag' },
      state: corrected.etag,
    })
  ).json()) as RecordedTrainingDto;
  const withdrawn = await send('POST', `trainings/${made.id}/withdrawal`, {
    body: { reason: 'Falsche Person' },
    state: decided.etag,
  });
  expect(withdrawn.status).toBe(204);
  const change = await lastChange();
  // Withdrawn, it is in no list any more, and its history is still there.
  expect((await send('GET', `trainings/${made.id}`)).status).toBe(404);
  const { personnelNumber, items } = await history(made.id);
  expect(personnelNumber).toBe('10');
  expect(items).toMatchObject([
    { change, kind: 'WITHDRAWN', reason: 'Schulung zurückgezogen: Falsche Person', changes: [] },
    {
      change: change - 1,
      kind: 'CHANGED',
      reason: 'Anerkennung entschieden: Nur der Vormittag',
      changes: [
        { member: 'minutes', from: 270, to: 200 },
        { member: 'minutesReason', from: null, to: 'Nur der Vormittag' },
        { member: 'recognition', from: 'SUBMITTED', to: 'RECOGNISED' },
      ],
    },
    {
      kind: 'CHANGED',
      reason: 'Schulung berichtigt',
      changes: [
        { member: 'provider', from: null, to: 'VHS' },
        { member: 'duration', from: 8, to: 6 },
        { member: 'certifiedMinutes', from: 360, to: 270 },
        { member: 'minutes', from: 360, to: 270 },
      ],
    },
    { kind: 'RECORDED', reason: 'Schulung erfasst' },
  ]);
  expect(items[3]?.changes).toContainEqual({
    member: 'categories',
    from: null,
    to: ['INTERCULTURAL_COMPETENCE'],
  });
  for (const { by, at } of items) {
    expect(by).toBe('Frieda Fortbildung');
    expect(Date.parse(at)).toBeGreaterThan(Date.now() - 60_000);
  }
  expect((await send('POST', `changes/${change}/undo`)).status).toBe(200);
  expect((await history(made.id)).items.map(({ kind }) => kind)).toEqual([
    ...['RESTORED', 'WITHDRAWN', 'CHANGED', 'CHANGED', 'RECORDED'],
  ]);
  expect((await history(made.id)).items[0]?.changes).toEqual([]);
});

it('is that of those who may see the person, withdrawn or not, and the look is logged', async () => {
  await service.import(
    administration(unit('Amt 50'), unit('Amt 51'), employee('20', { unit: 'Amt 51' }), training('20')),
  );
  const { rows } = await service.database.pool.query(
    `SELECT t.id, e.id AS employee FROM training t JOIN employee e ON e.id = t.employee_id WHERE personnel_number = '20'`,
  );
  const { id, employee: employeeId } = rows[0];
  const unknown = await problemOf(
    await send('GET', 'trainings/0198c0de-0000-7000-8000-000000000000/history'),
  );
  expect(unknown).toEqual([404, 'TRAINING_NOT_FOUND']);
  const foreign = () => send('GET', `trainings/${id}/history`);
  expect(await problemOf(await foreign())).toEqual(unknown);
  const head = await makePerson(service, {
    name: 'Leo Leitung',
    grants: [{ role: 'UNIT_HEAD', unit: 'Amt 51' }],
  });
  const seen = (await (await send('GET', `trainings/${id}/history`, {}, head)).json()) as TrainingHistoryDto;
  expect(seen.items).toMatchObject([{ kind: 'RECORDED', by: 'Haupt- und Personalamt' }]);
  const log = await service.database.pool.query(
    `SELECT kind, employee_ids FROM read_log WHERE account_id = $1`,
    [head.id],
  );
  expect(log.rows).toEqual([{ kind: 'PERSON', employee_ids: [employeeId] }]);
  await service.database.pool.query(
    `BEGIN; SELECT begin_change(NULL, 'Weg'); DELETE FROM training WHERE id = '${id}'; COMMIT`,
  );
  expect(await problemOf(await foreign())).toEqual(unknown);
  const after = (await (await send('GET', `trainings/${id}/history`, {}, head)).json()) as TrainingHistoryDto;
  expect(after.items).toMatchObject([{ kind: 'WITHDRAWN', by: null, reason: 'Weg' }, { kind: 'RECORDED' }]);
});
