import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RecordedEventDto } from '../../src/recording/event.dto.js';
import type { RecordedTrainingDto } from '../../src/recording/training.dto.js';
import { makePerson, type Person } from '../access/people.js';
import { administration, employee, training, unit } from '../administration/builders.js';
import { startService, type TestService } from '../service/service.js';

const MANY = Array.from({ length: 500 }, (_, i) => String(1000 + i));
const EVENT = {
  title: 'Demokratie im Amt',
  categories: ['DEMOCRATIC_COMPETENCE'],
  completedOn: '2026-03-10',
  duration: 6,
  durationUnit: 'HOURS',
};

let service: TestService;
let officer: Person;
let member: Person;
beforeAll(async () => {
  service = await startService({ today: '2026-11-20' });
  await service.import(
    administration(
      unit('Amt 50'),
      unit('Amt 51'),
      ...MANY.map((number) => employee(number, { unit: 'Amt 50' })),
      employee('1', { unit: 'Amt 50' }),
      employee('2', { unit: 'Amt 50' }),
      employee('3', { unit: 'Amt 51' }),
      training('1', { title: 'Demokratie im Amt', completedOn: '2026-03-10' }),
      training('2', { title: 'Demokratie im Amt II', completedOn: '2026-03-09' }),
    ),
  );
  officer = await makePerson(service, {
    name: 'Frieda Fortbildung',
    grants: [{ role: 'TRAINING_OFFICER', unit: 'Amt 50' }],
  });
  member = await makePerson(service, {
    name: 'Belegschaft',
    personnelNumber: '1000',
    grants: [{ role: 'EMPLOYEE' }],
  });
});
afterAll(() => service.stop());

const send = (path: string, body: object, { token }: Person, key: string = randomUUID()) =>
  fetch(`${service.url}/api/v1/${path}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': key,
    },
    body: JSON.stringify(body),
  });
const count = async () =>
  (await service.database.pool.query('SELECT count(*)::integer AS n FROM training')).rows[0].n as number;

describe('an event', () => {
  it('says for each line what happened, and leaves out whom it cannot be for', async () => {
    const answer = await send('events', { ...EVENT, participants: ['1', '2', '3', '9', '1001'] }, officer);
    const { recorded, participants } = (await answer.json()) as RecordedEventDto;
    expect([answer.status, recorded]).toEqual([200, 1]);
    expect(participants.map(({ personnelNumber, result }) => `${personnelNumber} ${result}`)).toEqual([
      '1 ALREADY_RECORDED',
      '2 SIMILAR_TRAINING',
      '3 PERSON_NOT_FOUND',
      '9 PERSON_NOT_FOUND',
      '1001 RECORDED',
    ]);
    expect((await service.person('1001')).trainings).toMatchObject([
      { id: participants[4]?.trainingId, recognition: 'SUBMITTED', minutes: 360 },
    ]);
    const despite = await send(
      'events',
      { ...EVENT, participants: ['2'], despiteSimilar: 'Zweiter Tag' },
      officer,
    );
    expect(((await despite.json()) as RecordedEventDto).recorded).toBe(1);
  });

  it('is all or nothing on request, with a fault for each line', async () => {
    const before = await count();
    const event = {
      ...EVENT,
      title: 'Ganz oder gar nicht',
      participants: ['1', '9', '3'],
      allOrNothing: true,
    };
    const answer = await send('events', event, officer);
    const { code, errors } = (await answer.json()) as { code: string; errors: object[] };
    expect([answer.status, code]).toEqual([409, 'NOT_ALL_RECORDED']);
    expect(errors).toMatchObject([
      { pointer: '#/participants/1', code: 'PERSON_NOT_FOUND' },
      { pointer: '#/participants/2', code: 'PERSON_NOT_FOUND' },
    ]);
    expect(await count()).toBe(before);
  });

  it('takes five hundred at once, as one change, and answers the same when it is sent again', async () => {
    const before = await count();
    const key = randomUUID();
    const event = { ...EVENT, title: 'Vollversammlung', participants: MANY, allOrNothing: true };
    const answers = await Promise.all([1, 2, 3].map(() => send('events', event, officer, key)));
    const results = await Promise.all(answers.map((answer) => answer.text()));
    expect(new Set(results).size).toBe(1);
    expect(JSON.parse(results[0] as string).recorded).toBe(500);
    expect(await count()).toBe(before + 500);
    const { rows } = await service.database.pool.query(
      "SELECT count(DISTINCT change_id)::integer AS changes FROM training WHERE title = 'Vollversammlung'",
    );
    expect(rows).toEqual([{ changes: 1 }]);
  });

  it.each<[string, string[], string]>([
    ['nobody', [], 'LIST_TOO_SHORT'],
    ['somebody twice', ['1001', '1001'], 'REPEATED'],
    ['too many', Array.from({ length: 1001 }, (_, i) => `x${i}`), 'LIST_TOO_LONG'],
  ])('for %s is refused', async (_who, participants, code) => {
    const answer = await send('events', { ...EVENT, participants }, officer);
    const { errors } = (await answer.json()) as { errors: { code: string }[] };
    expect([answer.status, errors[0]?.code]).toEqual([400, code]);
  });
});

describe('handing in an own certificate', () => {
  it('puts it on the list of the unit, undecided', async () => {
    const answer = await send('me/trainings', { ...EVENT, title: 'Eigenes Seminar' }, member);
    expect(answer.status).toBe(201);
    const { id, personnelNumber } = (await answer.json()) as RecordedTrainingDto;
    expect(personnelNumber).toBe('1000');
    const list = await fetch(`${service.url}/api/v1/trainings?recognition=SUBMITTED&q=Eigenes`, {
      headers: { authorization: `Bearer ${officer.token}` },
    });
    expect(await list.json()).toMatchObject({ total: 1, items: [{ id }] });
  });

  it('is only for oneself: no other number is taken along', async () => {
    const answer = await send('me/trainings', { ...EVENT, personnelNumber: '1' }, member);
    expect(answer.status).toBe(400);
    expect((await send('trainings', { ...EVENT, personnelNumber: '1000' }, member)).status).toBe(403);
  });
});
