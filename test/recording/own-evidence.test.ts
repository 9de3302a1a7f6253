import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { RecordedEventDto } from '../../src/recording/event.dto.js';
import type { EvidenceDto, OwnTrainingsDto } from '../../src/recording/evidence/evidence.dto.js';
import type { RecordedTrainingDto } from '../../src/recording/training.dto.js';
import { makePerson, type Person } from '../access/people.js';
import { storedEntries } from '../access/read-log/entries.js';
import { CERTIFICATE, type Desk, openDesk, problemOf } from './desk.js';
import { pdf, png } from './files.js';

let desk: Desk;
let own: Person;
let colleague: Person;
let nobody: Person;
beforeAll(async () => {
  desk = await openDesk();
  const grants = [{ role: 'EMPLOYEE' }];
  own = await makePerson(desk.service, { name: 'Kim Muster', personnelNumber: '10', grants });
  colleague = await makePerson(desk.service, { name: 'Karl Kollege', personnelNumber: '11', grants });
  nobody = await makePerson(desk.service, { name: 'Nora Niemand', personnelNumber: '999', grants });
});
afterAll(() => desk.service.stop());

let handedIn: RecordedTrainingDto;
beforeEach(async () => {
  const { personnelNumber: _, ...certificate } = CERTIFICATE;
  const body = { ...certificate, title: randomUUID(), despiteSimilar: 'Ein anderes' };
  const answer = await desk.send('POST', 'me/trainings', { body, key: randomUUID() }, own);
  expect(answer.status).toBe(201);
  handedIn = (await answer.json()) as RecordedTrainingDto;
});
const upload = (bytes: Buffer, by = own, id = handedIn.id) =>
  desk.upload(`me/trainings/${id}/evidence`, bytes, { by });
const mine = async (by = own, query = 'pageSize=100') =>
  (await (await desk.send('GET', `me/trainings?${query}`, {}, by)).json()) as OwnTrainingsDto;
const file = (id: string, by = own, training = handedIn.id) =>
  desk.send('GET', `me/trainings/${training}/evidence/${id}/file`, {}, by);

it('a certificate is handed in with its file, and lies on the list of the officer', async () => {
  const bytes = png();
  const answer = await upload(bytes);
  const made = (await answer.json()) as EvidenceDto;
  expect([answer.status, made.by]).toEqual([201, 'Kim Muster']);
  const recorded = await desk.recorded({
    personnelNumber: '10',
    title: randomUUID(),
    despiteSimilar: 'Ein anderes',
  });
  const { items } = await desk.list('recognition=SUBMITTED&personnelNumber=10&pageSize=100');
  const isHandedIn = (id: string) => items.find((item) => item.id === id)?.handedIn;
  expect([isHandedIn(handedIn.id), isHandedIn(recorded.id)]).toEqual([true, false]);
  const seen = await desk.send('GET', `trainings/${handedIn.id}/evidence/${made.id}/file`);
  expect(bytes.equals(Buffer.from(await seen.arrayBuffer()))).toBe(true);
  const read = await file(made.id);
  expect(bytes.equals(Buffer.from(await read.arrayBuffer()))).toBe(true);
  expect((await storedEntries(desk.service)).at(-1)).toMatchObject({ kind: 'OWN_RECORD', persons: ['10'] });
});

it('the own trainings are told with decision, reason and evidence, and nobody else’s', async () => {
  const { id } = (await (await upload(pdf())).json()) as EvidenceDto;
  await desk.recorded({ personnelNumber: '11', title: randomUUID() });
  await desk.send('POST', `trainings/${handedIn.id}/decision`, {
    body: { recognition: 'REJECTED', reason: 'Zu kurz' },
    state: handedIn.etag,
  });
  const { items, total } = await mine();
  expect(new Set(items.map(({ personnelNumber }) => personnelNumber))).toEqual(new Set(['10']));
  expect([items.length, (await mine(own, 'pageSize=1')).items.length]).toEqual([total, 1]);
  expect(items.find((item) => item.id === handedIn.id)).toMatchObject({
    recognition: 'REJECTED',
    rejectionReason: 'Zu kurz',
    handedIn: true,
    evidence: [{ id, kind: 'FILE', size: expect.any(Number), scannedAt: null }],
  });
  expect((await storedEntries(desk.service)).at(-1)).toMatchObject({ kind: 'OWN_RECORD', persons: ['10'] });
});

it('an account that is nobody’s has no trainings', async () => {
  expect(await mine(nobody)).toMatchObject({ items: [], total: 0 });
  expect(await problemOf(await upload(pdf(), nobody))).toEqual([404, 'TRAINING_NOT_FOUND']);
  await desk.service.database.pool.query('UPDATE account SET personnel_number = NULL WHERE id = $1', [
    nobody.id,
  ]);
  expect(await problemOf(await desk.send('GET', 'me/trainings', {}, nobody))).toEqual([
    404,
    'PERSON_NOT_FOUND',
  ]);
  expect(await problemOf(await upload(pdf(), nobody))).toEqual([404, 'PERSON_NOT_FOUND']);
});

it('nobody adds to or reads the evidence of somebody else', async () => {
  const { id } = (await (await upload(pdf())).json()) as EvidenceDto;
  expect(await problemOf(await upload(pdf(), colleague))).toEqual([404, 'TRAINING_NOT_FOUND']);
  expect(await problemOf(await file(id, colleague))).toEqual([404, 'TRAINING_NOT_FOUND']);
  expect(await problemOf(await file(randomUUID()))).toEqual([404, 'EVIDENCE_NOT_FOUND']);
  const { items } = await mine();
  expect(items.find((item) => item.id === handedIn.id)?.evidence).toHaveLength(1);
});

it('what is decided takes no more files', async () => {
  await desk.send('POST', `trainings/${handedIn.id}/decision`, {
    body: { recognition: 'RECOGNISED' },
    state: handedIn.etag,
  });
  expect(await problemOf(await upload(pdf()))).toEqual([409, 'ALREADY_DECIDED']);
});

it('the file of somebody else’s training is refused without a word about it', async () => {
  const bytes = pdf();
  const other = await desk.recorded({ personnelNumber: '11', title: randomUUID() });
  expect((await desk.upload(`trainings/${other.id}/evidence`, bytes)).status).toBe(201);
  const refused = (await (await upload(bytes)).json()) as object;
  expect(refused).toMatchObject({ code: 'SAME_FILE' });
  expect(JSON.stringify(refused)).not.toContain(other.title);
  const mineToo = pdf();
  expect((await upload(mineToo)).status).toBe(201);
  expect(await problemOf(await upload(mineToo))).toEqual([409, 'EVIDENCE_ALREADY_THERE']);
});

it('a list of participants is known to them, and not shown', async () => {
  const { personnelNumber: _, ...certificate } = CERTIFICATE;
  const body = { ...certificate, title: 'Wertschätzend führen', participants: ['10', '11'] };
  const event = (await (
    await desk.send('POST', 'events', { body, key: randomUUID() })
  ).json()) as RecordedEventDto;
  expect((await desk.upload(`events/${event.event}/evidence`, pdf())).status).toBe(201);
  const training = (await mine()).items.find(({ title }) => title === body.title);
  const [evidence] = training?.evidence ?? [];
  expect(evidence).toMatchObject({ event: event.event, kind: 'FILE' });
  expect(await problemOf(await file(evidence?.id ?? '', own, training?.id))).toEqual([403, 'NAMES_OTHERS']);
});
