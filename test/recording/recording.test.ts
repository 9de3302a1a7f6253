import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RecordedTrainingDto, RecordedTrainingsDto } from '../../src/recording/training.dto.js';
import { makePerson, type Person } from '../access/people.js';
import { administration, employee, unit } from '../administration/builders.js';
import { startService, type TestService } from '../service/service.js';

const TODAY = '2026-11-20';
const CERTIFICATE = {
  personnelNumber: '10',
  title: 'Interkulturelle Kompetenz I',
  categories: ['INTERCULTURAL_COMPETENCE'],
  completedOn: '2025-03-14',
  duration: 8,
  durationUnit: 'TEACHING_UNITS',
};

let service: TestService;
let officer: Person;
beforeAll(async () => {
  service = await startService({ today: TODAY });
  await service.import(
    administration(
      unit('Amt 50'),
      unit('Amt 51'),
      employee('10', { unit: 'Amt 50', lastName: 'Öztürk' }),
      employee('11', { unit: 'Amt 50' }),
      employee('12', { unit: 'Amt 50' }),
      employee('20', { unit: 'Amt 51' }),
    ),
  );
  officer = await makePerson(service, {
    name: 'Frieda Fortbildung',
    personnelNumber: '12',
    grants: [{ role: 'TRAINING_OFFICER', unit: 'Amt 50' }],
  });
});
afterAll(() => service.stop());

interface Sent {
  body?: object;
  key?: string;
  state?: string;
}

function send(
  method: string,
  path: string,
  { body, key, state }: Sent = {},
  by = officer,
): Promise<Response> {
  const headers: Record<string, string> = { authorization: `Bearer ${by.token}` };
  if (body) headers['content-type'] = 'application/json';
  if (key) headers['idempotency-key'] = key;
  if (state) headers['if-match'] = state;
  return fetch(`${service.url}/api/v1/${path}`, {
    method,
    headers,
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
}
const problemOf = async (answer: Response) => {
  const { code, errors } = (await answer.json()) as { code: string; errors?: { code: string }[] };
  return [answer.status, errors?.[0]?.code ?? code];
};
const record = (changes: object = {}, key: string = randomUUID()) =>
  send('POST', 'trainings', { body: { ...CERTIFICATE, ...changes }, key });
const recorded = async (changes: object = {}): Promise<RecordedTrainingDto> => {
  const answer = await record(changes);
  if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`);
  return (await answer.json()) as RecordedTrainingDto;
};
const list = async (query: string): Promise<RecordedTrainingsDto> =>
  (await (await send('GET', `trainings?${query}`)).json()) as RecordedTrainingsDto;
const historyOf = async (id: string) => {
  const { rows } = await service.database.pool.query(
    `SELECT h.title, h.recognition::text, c.reason, a.display_name AS by FROM training_history h
       JOIN change c ON c.id = h.ended_by_change_id LEFT JOIN account a ON a.id = c.actor WHERE h.id = $1 ORDER BY c.id`,
    [id],
  );
  return rows;
};

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

describe('the same certificate', () => {
  it('is never recorded twice, and a similar one only with a reason', async () => {
    const course = {
      personnelNumber: '11',
      title: 'Mehrsprachigkeit im Bürgerbüro',
      completedOn: '2024-09-10',
    };
    const first = await recorded(course);
    const twice = { ...course, title: 'MEHRSPRACHIGKEIT  im Bürgerbüro' };
    expect(await problemOf(await record(twice))).toEqual([409, 'ALREADY_RECORDED']);
    expect(await problemOf(await record({ ...twice, despiteSimilar: 'Noch einmal' }))).toEqual([
      409,
      'ALREADY_RECORDED',
    ]);
    const similar = { ...course, title: 'Mehrsprachigkeit im Buergerbüro', completedOn: '2024-09-12' };
    const refused = await record(similar);
    const { code, errors } = (await refused.json()) as { code: string; errors: object[] };
    expect([refused.status, code]).toEqual([409, 'SIMILAR_TRAINING']);
    expect(errors).toMatchObject([{ code: 'RESEMBLES', value: first.id }]);
    const second = await recorded({ ...similar, despiteSimilar: 'Aufbaukurs zwei Tage später' });
    expect(second.title).toBe(similar.title);
    await recorded({ ...course, completedOn: '2025-09-10' });
    await recorded({ ...course, title: 'Deeskalation', completedOn: '2024-09-10' });
    const changed = await send('PUT', `trainings/${second.id}`, {
      body: { ...CERTIFICATE, ...course, personnelNumber: undefined },
      state: second.etag,
    });
    expect(await problemOf(changed)).toEqual([409, 'ALREADY_RECORDED']);
  });
});

describe('two officers', () => {
  it('do not overwrite each other: of twenty at once one wins', async () => {
    const { id, etag } = await recorded({ title: 'Wettlauf', completedOn: '2023-01-10' });
    const statuses = await Promise.all(
      Array.from({ length: 20 }, async (_, i) => {
        const body = {
          ...CERTIFICATE,
          personnelNumber: undefined,
          title: `Wettlauf ${i}`,
          completedOn: '2023-01-10',
        };
        return (await send('PUT', `trainings/${id}`, { body, state: etag })).status;
      }),
    );
    expect(statuses.sort()).toEqual([200, ...Array(19).fill(412)]);
    expect(await historyOf(id)).toHaveLength(1);
    const body = { reason: 'Irrtum' };
    expect(await problemOf(await send('POST', `trainings/${id}/withdrawal`, { body }))).toEqual([
      428,
      'STATE_NEEDED',
    ]);
    expect(await problemOf(await send('POST', `trainings/${id}/withdrawal`, { body, state: etag }))).toEqual([
      412,
      'STATE_HAS_CHANGED',
    ]);
  });
});

describe('a decision', () => {
  it('needs a reason to refuse, can be revised, and each revision is kept', async () => {
    const { id, etag } = await recorded({ title: 'Umstritten', completedOn: '2022-06-01' });
    const decide = (body: object, state: string) => send('POST', `trainings/${id}/decision`, { body, state });
    expect(await problemOf(await decide({ recognition: 'REJECTED' }, etag))).toEqual([400, 'REASON_MISSING']);
    const refused = (await (
      await decide({ recognition: 'REJECTED', reason: 'Kein Bezug zum Auftrag' }, etag)
    ).json()) as RecordedTrainingDto;
    expect(refused).toMatchObject({ recognition: 'REJECTED', rejectionReason: 'Kein Bezug zum Auftrag' });
    const revised = await decide(
      { recognition: 'RECOGNISED', reason: 'Nachweis nachgereicht' },
      refused.etag,
    );
    expect(await revised.json()).toMatchObject({ recognition: 'RECOGNISED', rejectionReason: null });
    expect((await historyOf(id)).map(({ recognition, reason }) => [recognition, reason])).toEqual([
      ['SUBMITTED', 'Anerkennung entschieden: Kein Bezug zum Auftrag'],
      ['REJECTED', 'Anerkennung entschieden: Nachweis nachgereicht'],
    ]);
  });

  it('is never made about the own training', async () => {
    const { id, etag } = await recorded({ personnelNumber: '12', title: 'Eigene' });
    const answer = await send('POST', `trainings/${id}/decision`, {
      body: { recognition: 'RECOGNISED' },
      state: etag,
    });
    expect(await problemOf(answer)).toEqual([403, 'OWN_TRAINING']);
    expect((await list('personnelNumber=12')).items).toMatchObject([{ recognition: 'SUBMITTED' }]);
  });
});

describe('withdrawing', () => {
  it('takes a training out of every figure, and what was known before stays', async () => {
    const { id, etag } = await recorded({
      title: 'Doch nicht',
      completedOn: '2022-02-02',
      personnelNumber: '11',
    });
    const before = new Date().toISOString();
    await new Promise((resolve) => setTimeout(resolve, 5));
    const answer = await send('POST', `trainings/${id}/withdrawal`, {
      body: { reason: 'Falsche Person' },
      state: etag,
    });
    expect(answer.status).toBe(204);
    expect((await send('GET', `trainings/${id}`)).status).toBe(404);
    const titles = async (knownAt?: string) =>
      (await service.person('11', { knownAt })).trainings.map(({ title }) => title);
    expect(await titles()).not.toContain('Doch nicht');
    expect(await titles(before)).toContain('Doch nicht');
    expect(await historyOf(id)).toMatchObject([{ reason: 'Schulung zurückgezogen: Falsche Person' }]);
  });
});

describe('the list', () => {
  it('finds by folded names, by number, by title and by what is still to be decided', async () => {
    const titles = async (query: string) => (await list(query)).items.map(({ title }) => title);
    expect(await titles('q=Ozturk%20wettlauf')).toHaveLength(1);
    expect((await list('q=12')).items).toMatchObject([{ personnelNumber: '12', title: 'Eigene' }]);
    expect(await titles('q=Buergerburo')).toEqual(['Mehrsprachigkeit im Buergerbüro']);
    expect(await titles('q=b%C3%BCrgerb%C3%BCro&from=2025-01-01')).toEqual([
      'Mehrsprachigkeit im Bürgerbüro',
    ]);
    const open = await list('recognition=SUBMITTED&pageSize=2');
    expect([open.items.length, open.items.every(({ recognition }) => recognition === 'SUBMITTED')]).toEqual([
      2,
      true,
    ]);
    expect(open.total).toBeGreaterThan(2);
    expect((await list('q=%25')).total).toBe(0);
    expect((await list('category=MULTILINGUALISM')).total).toBe(0);
  });

  it('follows the assignment of today: after a transfer the old unit has nothing left', async () => {
    const { id } = await recorded({
      title: 'Vor dem Wechsel',
      completedOn: '2021-05-05',
      personnelNumber: '11',
    });
    await service.import(
      administration(
        unit('Amt 50'),
        unit('Amt 51'),
        employee(
          '11',
          { unit: 'Amt 50', validTo: '2026-10-31' },
          { unit: 'Amt 51', validFrom: '2026-11-01' },
        ),
      ),
    );
    expect((await send('GET', `trainings/${id}`)).status).toBe(404);
    expect((await list('personnelNumber=11')).total).toBe(0);
    expect(await problemOf(await record({ personnelNumber: '11', title: 'Danach' }))).toEqual([
      404,
      'PERSON_NOT_FOUND',
    ]);
    const other = await makePerson(service, {
      name: 'Otto Officer',
      grants: [{ role: 'TRAINING_OFFICER', unit: 'Amt 51' }],
    });
    expect((await send('GET', `trainings/${id}`, {}, other)).status).toBe(200);
  });
});
