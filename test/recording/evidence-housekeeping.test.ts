import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { readConfiguration } from '../../src/platform/configuration.js';
import { dataSourceOf } from '../../src/platform/database/database.js';
import type { EvidenceDto, EvidenceListDto } from '../../src/recording/evidence/evidence.dto.js';
import { EvidenceHousekeeping } from '../../src/recording/evidence/evidence-housekeeping.js';
import type { RecordedTrainingDto } from '../../src/recording/training.dto.js';
import { holdWriters } from '../exchange/writers.js';
import { type Desk, openDesk, problemOf } from './desk.js';
import { jpeg, pdf } from './files.js';

let desk: Desk;
let dataSource: DataSource;
let housekeeping: EvidenceHousekeeping;
beforeAll(async () => {
  desk = await openDesk();
  dataSource = await dataSourceOf(desk.service.database.url).initialize();
  housekeeping = new EvidenceHousekeeping(dataSource, readConfiguration({ EVIDENCE_KEPT_DAYS: '30' }));
});
afterAll(async () => {
  await dataSource.destroy();
  await desk.service.stop();
});

let training: RecordedTrainingDto;
beforeEach(async () => {
  training = await desk.recorded({ title: randomUUID(), despiteSimilar: 'Ein anderes' });
});
const give = async (bytes: Buffer, to = training.id, despiteSame = ''): Promise<EvidenceDto> =>
  (await (await desk.upload(`trainings/${to}/evidence`, bytes, { despiteSame })).json()) as EvidenceDto;
const list = async () =>
  ((await (await desk.send('GET', `trainings/${training.id}/evidence`)).json()) as EvidenceListDto).items;
const read = (id: string) => desk.send('GET', `trainings/${training.id}/evidence/${id}/file`);
const withdraw = (id: string, of = training.id) =>
  desk.send('POST', `trainings/${of}/evidence/${id}/withdrawal`, { body: { reason: 'Versehen' } });
const query = async (text: string, values: unknown[] = []) =>
  (await desk.service.database.pool.query(text, values)).rows;
/** Lets a withdrawn piece of evidence be so many days old. */
const age = (id: string, days: number) =>
  query('UPDATE evidence SET withdrawn_at = now() - make_interval(days => $2) WHERE id = $1', [id, days]);
/** Lets the newest change be so many days old. */
const ageChange = (days: number) =>
  query(
    `UPDATE change SET recorded_at = now() - make_interval(days => $1) WHERE id = (SELECT max(id) FROM change)`,
    [days],
  );
const partsLeft = async (id: string): Promise<number> =>
  (
    await query(
      `SELECT count(p.part)::integer AS parts FROM evidence v LEFT JOIN evidence_file_part p USING (sha256) WHERE v.id = $1`,
      [id],
    )
  )[0].parts;

it('removes the file of what was withdrawn long enough ago, and nothing that is needed', async () => {
  const [needed, fresh, old] = [await give(jpeg(600_000)), await give(pdf()), await give(jpeg(600_000))];
  for (const { id } of [fresh, old]) await withdraw(id);
  await age(fresh.id, 29);
  await age(old.id, 31);
  await housekeeping.removeUnneeded();
  expect([await partsLeft(needed.id), await partsLeft(fresh.id), await partsLeft(old.id)]).toEqual([3, 1, 0]);
  const items = await list();
  expect(items.map(({ id, fileRemovedAt }) => [id, fileRemovedAt !== null])).toEqual([
    [needed.id, false],
    [fresh.id, false],
    [old.id, true],
  ]);
  expect(items[2]).toMatchObject({ withdrawalReason: 'Versehen', size: 600_000 });
});

it('keeps a file as long as one of several pieces of evidence needs it', async () => {
  const bytes = pdf();
  const first = await give(bytes);
  const other = await desk.recorded({ personnelNumber: '11', title: randomUUID() });
  const second = await give(bytes, other.id, 'Sammelzertifikat');
  await withdraw(first.id);
  await age(first.id, 400);
  await housekeeping.removeUnneeded();
  expect(await partsLeft(second.id)).toBe(1);
  await withdraw(second.id, other.id);
  await age(second.id, 31);
  await housekeeping.removeUnneeded();
  expect(await partsLeft(second.id)).toBe(0);
});

it('keeps the file of a withdrawn training as long as the withdrawal can be undone without loss', async () => {
  const evidence = await give(pdf());
  const withdrawIt = async () => {
    const state = (await desk.send('GET', `trainings/${training.id}`)).headers.get('etag') ?? '';
    const body = { reason: 'Falsche Person' };
    expect((await desk.send('POST', `trainings/${training.id}/withdrawal`, { body, state })).status).toBe(
      204,
    );
  };
  await withdrawIt();
  await ageChange(29);
  await housekeeping.removeUnneeded();
  const [{ id }] = await query('SELECT max(id) AS id FROM change');
  expect((await desk.send('POST', `changes/${id}/undo`)).status).toBe(200);
  expect((await read(evidence.id)).status).toBe(200);
  await withdrawIt();
  await ageChange(31);
  await housekeeping.removeUnneeded();
  expect(await partsLeft(evidence.id)).toBe(0);
  const [{ id: later }] = await query('SELECT max(id) AS id FROM change');
  expect((await desk.send('POST', `changes/${later}/undo`)).status).toBe(200);
  expect(await problemOf(await read(evidence.id))).toEqual([404, 'EVIDENCE_NOT_FOUND']);
  expect(await list()).toMatchObject([{ id: evidence.id, fileRemovedAt: expect.any(String) }]);
});

it('a removed file that is given again is there again', async () => {
  const bytes = pdf();
  const first = await give(bytes);
  await withdraw(first.id);
  await age(first.id, 31);
  await housekeeping.removeUnneeded();
  const again = await give(bytes);
  const sent = await read(again.id);
  expect(bytes.equals(Buffer.from(await sent.arrayBuffer()))).toBe(true);
  expect((await list()).map(({ fileRemovedAt }) => fileRemovedAt)).toEqual([null, null]);
});

it('waits its turn with other writers', async () => {
  const writers = await holdWriters(desk.service);
  let isDone = false;
  const done = housekeeping.removeUnneeded().then(() => {
    isDone = true;
  });
  await writers.waiting(1);
  expect(isDone).toBe(false);
  await writers.release();
  await done;
});
