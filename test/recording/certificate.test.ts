import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { RecordedTrainingDto } from '../../src/recording/training.dto.js';
import { CERTIFICATE, openDesk, problemOf } from './desk.js';

const { service, send, record, list, historyOf } = await openDesk();
afterAll(() => service.stop());

describe('a certificate', () => {
  it('is recorded as submitted, with whole minutes, and counts when it is recognised', async () => {
    const answer = await record({ duration: 7.99, provider: '  Volkshochschule\tMusterstadt ' });
    expect(answer.status).toBe(201);
    const made = (await answer.json()) as RecordedTrainingDto;
    expect(answer.headers.get('etag')).toBe(made.etag);
    expect(made).toMatchObject({
      personnelNumber: '10',
      lastName: 'Öztürk',
      provider: 'Volkshochschule Musterstadt',
      minutes: 359,
      duration: 7.99,
      recognition: 'SUBMITTED',
      completedOn: '2025-03-14',
    });
    const read = await send('GET', `trainings/${made.id}`);
    expect([await read.json(), read.headers.get('etag')]).toEqual([made, made.etag]);
    const corrected = await send('PUT', `trainings/${made.id}`, {
      body: { ...CERTIFICATE, personnelNumber: undefined },
      state: made.etag,
    });
    const { etag, minutes } = (await corrected.json()) as RecordedTrainingDto;
    expect([corrected.status, minutes]).toEqual([200, 360]);
    expect((await service.person('10')).trainings).toMatchObject([
      { counts: false, reasons: ['NOT_YET_RECOGNISED'] },
    ]);
    const decided = await send('POST', `trainings/${made.id}/decision`, {
      body: { recognition: 'RECOGNISED' },
      state: etag,
    });
    expect([decided.status, await decided.json()]).toEqual([
      200,
      expect.objectContaining({ recognition: 'RECOGNISED' }),
    ]);
    expect(await service.person('10')).toMatchObject({ status: 'FULFILLED', trainings: [{ counts: true }] });
    expect(await historyOf(made.id)).toEqual([
      {
        title: CERTIFICATE.title,
        recognition: 'SUBMITTED',
        reason: 'Schulung berichtigt',
        by: 'Frieda Fortbildung',
      },
      {
        title: CERTIFICATE.title,
        recognition: 'SUBMITTED',
        reason: 'Anerkennung entschieden',
        by: 'Frieda Fortbildung',
      },
    ]);
  });

  it.each<[string, object, string]>([
    ['completed tomorrow', { completedOn: '2026-11-21' }, 'COMPLETED_AFTER_TODAY'],
    ['begun after its end', { beganOn: '2025-03-15' }, 'BEGIN_AFTER_COMPLETION'],
    ['of less than a minute', { duration: 0.9, durationUnit: 'MINUTES' }, 'DURATION_OUT_OF_RANGE'],
    ['of half a thought', { duration: 1.23456 }, 'NOT_A_NUMBER'],
    ['without a title', { title: ' \t ' }, 'EMPTY'],
    ['without a competence area', { categories: [] }, 'LIST_TOO_SHORT'],
    ['with an area twice', { categories: ['MULTILINGUALISM', 'MULTILINGUALISM'] }, 'REPEATED'],
    ['with a decision in it', { recognition: 'RECOGNISED' }, 'UNKNOWN_MEMBER'],
  ])('%s is refused', async (_what, changes, code) => {
    expect(await problemOf(await record(changes))).toEqual([400, code]);
  });
});

describe('a repeated request', () => {
  it('makes one training, also ten times at once, and answers the same', async () => {
    const key = randomUUID();
    const certificate = { title: 'Demokratie leben', personnelNumber: '11' };
    const answers = await Promise.all(Array.from({ length: 10 }, () => record(certificate, key)));
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(201));
    const made = await Promise.all(answers.map((answer) => answer.json()));
    expect(new Set(made.map((each) => JSON.stringify(each))).size).toBe(1);
    expect((await list('personnelNumber=11')).total).toBe(1);
  });

  it('is refused without a key, and with one that stands for something else', async () => {
    const key = randomUUID();
    await record({ title: 'Erste Fassung' }, key);
    expect(await problemOf(await record({ title: 'Zweite Fassung' }, key))).toEqual([
      422,
      'IDEMPOTENCY_KEY_REUSED',
    ]);
    expect(await problemOf(await send('POST', 'trainings', { body: CERTIFICATE }))).toEqual([
      400,
      'IDEMPOTENCY_KEY_NEEDED',
    ]);
  });
});
