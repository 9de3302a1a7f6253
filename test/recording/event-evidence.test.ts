import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RecordedEventDto } from '../../src/recording/event.dto.js';
import type {
  EventEvidenceDto,
  EvidenceDto,
  EvidenceListDto,
} from '../../src/recording/evidence/evidence.dto.js';
import { makePerson, type Person } from '../access/people.js';
import { storedEntries } from '../access/read-log/entries.js';
import { administration, employee, unit } from '../administration/builders.js';
import { CERTIFICATE, type Desk, openDesk, problemOf } from './desk.js';
import { pdf } from './files.js';

const MANY = Array.from({ length: 500 }, (_, i) => String(1000 + i));

let desk: Desk;
let elsewhere: Person;
let everywhere: Person;
beforeAll(async () => {
  desk = await openDesk();
  const more = MANY.map((number) => employee(number, { unit: 'Amt 50' }));
  await desk.service.import(administration(unit('Amt 50'), unit('Amt 51'), ...more));
  const grants = [{ role: 'TRAINING_OFFICER', unit: 'Amt 51' }];
  elsewhere = await makePerson(desk.service, { name: 'Otto Officer', grants });
  everywhere = await makePerson(desk.service, {
    name: 'Hanna Personal',
    grants: [{ role: 'HR', names: true }],
  });
});
afterAll(() => desk.service.stop());

async function event(participants: string[], changes: object = {}) {
  const { personnelNumber: _, ...certificate } = CERTIFICATE;
  const body = { ...certificate, title: `Tag ${randomUUID()}`, ...changes, participants };
  const answer = await desk.send('POST', 'events', { body, key: randomUUID() });
  const recorded = (await answer.json()) as RecordedEventDto;
  return {
    id: recorded.event as number,
    trainings: recorded.participants.map((one) => one.trainingId as string),
  };
}
const give = (id: number, bytes: Buffer, options: Parameters<Desk['upload']>[2] = {}) =>
  desk.upload(`events/${id}/evidence`, bytes, options);
const evidenceOf = async (training = '', by?: Person): Promise<EvidenceDto[]> =>
  ((await (await desk.send('GET', `trainings/${training}/evidence`, {}, by)).json()) as EvidenceListDto)
    .items;
async function download(training = '', by?: Person) {
  const [evidence] = await evidenceOf(training, by);
  return desk.send('GET', `trainings/${training}/evidence/${evidence?.id}/file`, {}, by);
}
async function move(number: string, to: string) {
  await desk.service.database.pool.query(`BEGIN;
    SELECT begin_change(NULL, 'Umsetzung');
    UPDATE assignment SET unit_id = (SELECT id FROM organisational_unit WHERE code = '${to}')
     WHERE employee_id = (SELECT id FROM employee WHERE personnel_number = '${number}');
    COMMIT`);
}

describe('a list of participants', () => {
  it('becomes evidence of 500 trainings by one upload, and is kept once', async () => {
    const { id, trainings } = await event(MANY);
    const bytes = pdf();
    const answer = await give(id, bytes, { name: 'Teilnahmeliste.pdf' });
    expect([answer.status, ((await answer.json()) as EventEvidenceDto).trainings]).toEqual([201, 500]);
    for (const training of [trainings[0], trainings[499]]) {
      expect(await evidenceOf(training)).toMatchObject([{ fileName: 'Teilnahmeliste.pdf', event: id }]);
    }
    const { rows } = await desk.service.database.pool.query(
      'SELECT (SELECT count(*)::integer FROM evidence) AS evidence, (SELECT count(*)::integer FROM evidence_file) AS files',
    );
    expect(rows).toEqual([{ evidence: 500, files: 1 }]);
    expect(await problemOf(await give(id, bytes))).toEqual([409, 'EVIDENCE_ALREADY_THERE']);
  });

  it('is that of one event: another one, and a single training, need a reason', async () => {
    const [first, second] = [await event(['10', '11']), await event(['10', '11'])];
    const bytes = pdf();
    expect((await give(first.id, bytes)).status).toBe(201);
    expect(await problemOf(await give(second.id, bytes))).toEqual([409, 'SAME']);
    const single = `trainings/${second.trainings[0]}/evidence`;
    expect(await problemOf(await desk.upload(single, bytes))).toEqual([409, 'SAME']);
    expect(await evidenceOf(second.trainings[0])).toEqual([]);
    expect((await give(second.id, bytes, { despiteSame: 'Zweitägig' })).status).toBe(201);
    expect(await evidenceOf(second.trainings[1])).toMatchObject([{ despiteSame: 'Zweitägig' }]);
  });

  it('comes to those who lack it, not to those whose training is withdrawn', async () => {
    const { id, trainings } = await event(['10', '11', '12']);
    const bytes = pdf();
    await give(id, bytes);
    const [given] = await evidenceOf(trainings[0]);
    await desk.send('POST', `trainings/${trainings[0]}/evidence/${given?.id}/withdrawal`, {
      body: { reason: 'Versehen' },
    });
    const gone = await desk.send('GET', `trainings/${trainings[2]}`);
    await desk.send('POST', `trainings/${trainings[2]}/withdrawal`, {
      body: { reason: 'War nicht da' },
      state: gone.headers.get('etag') ?? '',
    });
    expect((await (await give(id, bytes)).json()) as EventEvidenceDto).toMatchObject({ trainings: 1 });
    expect((await evidenceOf(trainings[0])).map(({ withdrawnAt }) => withdrawnAt === null)).toEqual([
      false,
      true,
    ]);
  });

  it('is read by who may see all, with an entry about each of them', async () => {
    const { id, trainings } = await event(['10', '11']);
    const bytes = pdf();
    await give(id, bytes);
    const read = await download(trainings[0]);
    expect(bytes.equals(Buffer.from(await read.arrayBuffer()))).toBe(true);
    expect((await storedEntries(desk.service)).at(-1)).toMatchObject({ kind: 'LIST', persons: ['10', '11'] });
  });

  it('is known to exist, but not shown, to who may see a part of them', async () => {
    const { id, trainings } = await event(['10', '11', '12']);
    await give(id, pdf());
    const stays = await desk.send('GET', `trainings/${trainings[2]}`);
    await move('11', 'Amt 51');
    for (const [training, by] of [
      [trainings[0], undefined],
      [trainings[1], elsewhere],
    ] as const) {
      expect(await evidenceOf(training, by)).toMatchObject([{ event: id }]);
      expect(await problemOf(await download(training, by))).toEqual([403, 'NAMES_OTHERS']);
    }
    expect((await download(trainings[0], everywhere)).status).toBe(200);
    // A paper names also those whose training was withdrawn.
    await move('11', 'Amt 50');
    expect((await download(trainings[0])).status).toBe(200);
    await desk.send('POST', `trainings/${trainings[2]}/withdrawal`, {
      body: { reason: 'War nicht da' },
      state: stays.headers.get('etag') ?? '',
    });
    await move('12', 'Amt 51');
    expect(await problemOf(await download(trainings[0]))).toEqual([403, 'NAMES_OTHERS']);
    await move('12', 'Amt 50');
  });

  it('is taken for an event only, from who may see somebody of it', async () => {
    const { id } = await event(['10']);
    expect(await problemOf(await give(id, pdf(), { by: elsewhere }))).toEqual([404, 'EVENT_NOT_FOUND']);
    expect(await problemOf(await give(2_000_000_000, pdf()))).toEqual([404, 'EVENT_NOT_FOUND']);
    await desk.recorded({ personnelNumber: '11' });
    const { rows } = await desk.service.database.pool.query('SELECT max(id) AS id FROM change');
    expect(await problemOf(await give(rows[0].id, pdf()))).toEqual([404, 'EVENT_NOT_FOUND']);
    expect((await desk.upload('events/viele/evidence', pdf())).status).toBe(400);
    expect(await problemOf(await give(id, Buffer.from('Liste')))).toEqual([422, 'UNKNOWN_FILE_TYPE']);
  });
});

it('an event that was recorded for nobody has no number, a repeated one has its first', async () => {
  const { personnelNumber: _, ...certificate } = CERTIFICATE;
  const body = { ...certificate, title: 'Noch ein Tag', participants: ['10'] };
  const [key, again] = [randomUUID(), randomUUID()];
  const send = async (key: string) =>
    ((await (await desk.send('POST', 'events', { body, key })).json()) as RecordedEventDto).event;
  const first = await send(key);
  expect(first).toEqual(expect.any(Number));
  expect([await send(key), await send(again)]).toEqual([first, null]);
});
