import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { MailDetailDto, MailDto, MailsDto, OwnMailsDto } from '../../src/mail/mail.dto.js';
import { makePerson, type Person } from '../access/people.js';
import { startService, type TestService } from '../service/service.js';
import { startMailServer, type TestMailServer } from './mail-server.js';

let service: TestService;
let server: TestMailServer;
let anna: Person;
let bert: Person;

beforeAll(async () => {
  server = await startMailServer();
  service = await startService({
    environment: { SMTP_URL: server.url, MAIL_FROM: 'lernstand@stadt.example' },
  });
  anna = await makePerson(service, { name: 'Anna Amt', grants: [{ role: 'INTEGRATION_COMMISSIONER' }] });
  bert = await makePerson(service, { name: 'Bert Büro' });
});
afterAll(async () => {
  await service.stop();
  await server.stop();
});
beforeEach(async () => {
  await service.database.pool.query('DELETE FROM mail_attempt; DELETE FROM mail');
});

/** A mail as it stands after some time; `ended` mails are not sent by the service under test. */
async function insert(
  person: Person,
  {
    key,
    occasion = 'ROUND_OPENED',
    subject = 'Auswertung',
    state = 'SENT',
    day = '2026-11-02',
  }: Record<string, string>,
): Promise<string> {
  const { rows } = await service.database.pool.query(
    `INSERT INTO mail (key, account_id, occasion, subject, body, why, path, made_at, released_at, due_at, state, ended_at)
     VALUES ($1, $2, $3, $4, 'Zwölf Personen sind offen.', 'Sie leiten AMT1.', '/runde', $6::date, $6::date, $6::date, $5, $6::date)
     RETURNING id`,
    [key, person.id, occasion, subject, state, day],
  );
  return rows[0].id;
}

async function get<T>(path: string, token?: string): Promise<T> {
  const answer = await service.request(
    `/api/v1/${path}`,
    token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } },
  );
  expect([path, answer.status]).toEqual([path, 200]);
  return (await answer.json()) as T;
}

const retry = (id: string) => service.request(`/api/v1/mails/${id}/retry`, { method: 'POST' });

describe('the own mails', () => {
  it('are those to this account, each with its reason, the newest first', async () => {
    await insert(anna, { key: 'a', subject: 'Erste' });
    await insert(anna, { key: 'b', subject: 'Zweite', day: '2026-11-03' });
    await insert(bert, { key: 'c', subject: 'Andere' });
    const { items, total, isServerConfigured } = await get<OwnMailsDto>('me/mails', anna.token);
    expect([total, isServerConfigured]).toEqual([2, true]);
    expect(items.map(({ subject, why, path, state }) => [subject, why, path, state])).toEqual([
      ['Zweite', 'Sie leiten AMT1.', '/runde', 'SENT'],
      ['Erste', 'Sie leiten AMT1.', '/runde', 'SENT'],
    ]);
  });
});

describe('the send log', () => {
  it('is filtered by state, occasion and words of subject or recipient, and told by pages', async () => {
    await insert(anna, { key: 'a', subject: 'Runde ist eröffnet' });
    await insert(bert, {
      key: 'b',
      subject: 'Meldung zurück',
      occasion: 'SUBMISSION_RETURNED',
      state: 'FAILED',
    });
    await insert(bert, { key: 'c', subject: 'Runde ist eröffnet', state: 'SKIPPED' });
    const found = async (query: string) =>
      (await get<MailsDto>(`mails?${query}`)).items.map(({ subject, recipient }) => [
        subject,
        recipient?.displayName,
      ]);
    expect(await found('state=FAILED')).toEqual([['Meldung zurück', 'Bert Büro']]);
    expect(await found('occasion=SUBMISSION_RETURNED')).toEqual([['Meldung zurück', 'Bert Büro']]);
    expect(await found('q=eroffnet%20BERT')).toEqual([['Runde ist eröffnet', 'Bert Büro']]);
    expect(await get<MailsDto>('mails?page=2&pageSize=2')).toMatchObject({ total: 3, page: 2, items: [{}] });
  });

  it('names nobody who is reminded of an own obligation, whoever is searched for', async () => {
    const id = await insert(bert, { key: 'a', occasion: 'OWN_REMINDER', subject: 'Ihre Schulung' });
    const { items } = await get<{ items: MailDto[] }>('mails');
    expect(items.map(({ id, recipient }) => [id, recipient])).toEqual([[id, null]]);
    expect((await get<MailDetailDto>(`mails/${id}`)).recipient).toBeNull();
    expect((await get<MailsDto>('mails?q=Bert')).total).toBe(0);
    expect((await get<MailsDto>('mails?q=Schulung')).total).toBe(1);
  });

  it('tells every attempt, and that of a process that was killed as unknown', async () => {
    const id = await insert(anna, { key: 'a', state: 'FAILED' });
    await service.database.pool.query('UPDATE mail SET attempts = 2');
    await service.database.pool.query(
      `INSERT INTO mail_attempt (mail_id, number, started_at, ended_at, outcome, answer) VALUES
         ($1, 1, '2026-11-02T06:00:00Z', NULL, NULL, NULL),
         ($1, 2, '2026-11-02T06:02:00Z', '2026-11-02T06:02:01Z', 'REFUSED', '550 5.1.1')`,
      [id],
    );
    const { log, lastAnswer, body, why } = await get<MailDetailDto>(`mails/${id}`);
    expect([lastAnswer, body, why]).toEqual(['550 5.1.1', 'Zwölf Personen sind offen.', 'Sie leiten AMT1.']);
    expect(log).toEqual([
      { number: 1, startedAt: '2026-11-02T06:00:00.000Z', endedAt: null, outcome: 'UNKNOWN', answer: null },
      {
        number: 2,
        startedAt: '2026-11-02T06:02:00.000Z',
        endedAt: '2026-11-02T06:02:01.000Z',
        outcome: 'REFUSED',
        answer: '550 5.1.1',
      },
    ]);
  });

  it('says 404 of a mail that does not exist', async () => {
    const answer = await service.request('/api/v1/mails/0199aaaa-0000-7000-8000-000000000000');
    expect([answer.status, (await answer.json()).code]).toEqual([404, 'MAIL_NOT_FOUND']);
  });
});

describe('sending again by hand', () => {
  it('puts back what did not arrive, and nothing that did', async () => {
    const sent = await insert(anna, { key: 'a' });
    const expired = await insert(anna, { key: 'b', state: 'EXPIRED', day: '2026-01-02' });
    const refused = await retry(sent);
    expect([refused.status, (await refused.json()).code]).toEqual([409, 'MAIL_SENT']);
    const answer = await retry(expired);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({
      state: 'WAITING',
      dueAt: expect.stringMatching(/^2026-11-20T/),
    });
  });

  it('is refused when what it said has been removed', async () => {
    const id = await insert(anna, { key: 'a', state: 'FAILED' });
    await service.database.pool.query('UPDATE mail SET subject = NULL, body = NULL, why = NULL, path = NULL');
    const answer = await retry(id);
    expect([answer.status, (await answer.json()).code]).toEqual([409, 'MAIL_REMOVED']);
    expect((await get<OwnMailsDto>('me/mails', anna.token)).total).toBe(0);
    expect((await get<MailsDto>('mails')).items[0]).toMatchObject({
      subject: null,
      recipient: { id: anna.id },
    });
  });
});
