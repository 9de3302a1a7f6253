import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MailHousekeeping } from '../../src/mail/mail-housekeeping.js';
import { SmtpSender } from '../../src/mail/smtp-sender.js';
import { readConfiguration } from '../../src/platform/configuration.js';
import { createTestDatabase, type TestDatabase } from '../service/test-database.js';
import { startMailServer, type TestMailServer } from './mail-server.js';
import { type MailInstance, mailInstance, makeAccount, PlayedClock, someMail } from './outbox.js';

const MORNING = new Date('2026-11-20T06:00:00Z');
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

let database: TestDatabase;
let server: TestMailServer;
let instances: MailInstance[];
let anna: string;
let off: string;
const clock = new PlayedClock(MORNING);

beforeAll(async () => {
  database = await createTestDatabase();
  server = await startMailServer();
  const environment = { SMTP_URL: server.url, MAIL_FROM: 'lernstand@stadt.example' };
  const withOrigin = { ...environment, PUBLIC_URL: 'https://lernstand.stadt.example' };
  instances = [
    await mailInstance(database, clock, withOrigin),
    await mailInstance(database, clock, withOrigin),
    await mailInstance(database, clock, {}),
  ];
  anna = await makeAccount(database, 'anna@stadt.example');
  off = await makeAccount(database, 'gesperrt@stadt.example', true);
});
afterAll(async () => {
  for (const instance of instances) await instance.stop();
  await server.stop();
  await database.drop();
});
beforeEach(async () => {
  await database.pool.query('DELETE FROM mail_attempt; DELETE FROM mail');
  server.taken.length = 0;
  server.toRecipients = 'takes';
  server.toMessages = 'takes';
  server.beforeAnswer = async () => undefined;
  clock.instant = MORNING;
});

const put = (key: string, recipient = anna) =>
  one().dataSource.transaction((manager) => one().outbox.put(manager, someMail(recipient, key)));
const one = () => instances[0] as MailInstance;
const later = (milliseconds: number) => {
  clock.instant = new Date(clock.instant.getTime() + milliseconds);
};

async function states() {
  const { rows } = await database.pool.query(
    `SELECT m.key, m.state, array_agg(concat_ws(' ', t.outcome, t.answer) ORDER BY t.number) FILTER (WHERE t.id IS NOT NULL) AS log
       FROM mail m LEFT JOIN mail_attempt t ON t.mail_id = m.id GROUP BY m.id ORDER BY m.key`,
  );
  return rows.map(({ key, state, log }) => [key, state, ...(log ?? [])]);
}

describe('the outbox', () => {
  it('takes the same mail once, and nothing of a transaction that fails', async () => {
    expect(await put('a')).toBe(true);
    expect(await put('a')).toBe(false);
    const failed = one().dataSource.transaction(async (manager) => {
      await one().outbox.put(manager, someMail(anna, 'b'));
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    expect(await states()).toEqual([['a', 'WAITING']]);
  });
});

describe('sending', () => {
  it('sends what was put, with greeting, link and the reason, once', async () => {
    await put('a');
    await one().dispatcher.dispatch();
    await one().dispatcher.dispatch();
    expect(await states()).toEqual([['a', 'SENT', 'SENT 250']]);
    const { rows } = await database.pool.query('SELECT id FROM mail');
    expect(server.taken).toHaveLength(1);
    expect(server.taken[0]).toMatchObject({
      from: { address: 'lernstand@stadt.example', name: 'Lernstand' },
      to: [{ address: 'anna@stadt.example' }],
      subject: 'Auswertung 2026: bitte prüfen',
      messageId: `<${rows[0].id}@stadt.example>`,
      date: MORNING.toISOString(),
      text: [
        'Guten Tag!',
        '',
        'Die Auswertungsrunde ist eröffnet. 12 Personen müssen geschult sein.',
        '',
        'Zu Lernstand: https://lernstand.stadt.example/runde',
        '',
        '-- ',
        'Warum Sie diese Nachricht bekommen: Sie leiten die Einheit AMT1.',
        'Diese Nachricht wurde automatisch verschickt. Antworten darauf liest niemand.',
        '',
      ].join('\n'),
    });
  });

  it('sends each mail once, with two instances side by side', async () => {
    const keys = Array.from({ length: 30 }, (_, i) => `many:${i}`);
    for (const key of keys) await put(key);
    await Promise.all(instances.map(({ dispatcher }) => dispatcher.dispatch()));
    expect(server.taken).toHaveLength(30);
    expect(new Set(server.taken.map(({ messageId }) => messageId)).size).toBe(30);
    expect((await states()).filter(([, state]) => state !== 'SENT')).toEqual([]);
  });

  it('tries again with growing waits while the server does not take it', async () => {
    await put('a');
    server.toMessages = { code: 451, words: '4.3.0 später, anna@stadt.example' };
    const tried: number[] = [];
    for (let minute = 0; minute <= 14; minute++) {
      const before = (await states())[0]?.length ?? 0;
      await one().dispatcher.dispatch();
      if (((await states())[0]?.length ?? 0) > before) tried.push(minute);
      later(MINUTE);
    }
    expect(tried).toEqual([0, 2, 6, 14]);
    server.toMessages = 'takes';
    later(16 * MINUTE);
    await one().dispatcher.dispatch();
    const temporary = 'FAILED 451 4.3.0';
    expect(await states()).toEqual([['a', 'SENT', temporary, temporary, temporary, temporary, 'SENT 250']]);
    expect(server.taken).toHaveLength(1);
  });

  it('shows what the server refuses for good, without its words, and goes on with the others', async () => {
    await put('a');
    await put('b');
    server.toRecipients = { code: 550, words: '5.1.1 anna@stadt.example unbekannt' };
    await one().dispatcher.dispatch();
    expect(await states()).toEqual([
      ['a', 'FAILED', 'REFUSED 550 5.1.1'],
      ['b', 'FAILED', 'REFUSED 550 5.1.1'],
    ]);
  });

  it('sends nothing to a disabled account, and says so', async () => {
    await put('a', off);
    await one().dispatcher.dispatch();
    expect(await states()).toEqual([['a', 'SKIPPED']]);
    expect(server.taken).toEqual([]);
  });

  it('keeps mails where no server is set up, and later sends only what is still of today', async () => {
    const without = instances[2] as MailInstance;
    await put('old');
    await without.dispatcher.dispatch();
    expect(await states()).toEqual([['old', 'WAITING']]);
    later(2 * DAY);
    await put('young');
    later(1 * DAY + MINUTE);
    await one().dispatcher.dispatch();
    expect(await states()).toEqual([
      ['old', 'EXPIRED'],
      ['young', 'SENT', 'SENT 250'],
    ]);
  });

  it('gives up after three days, with what the server said last', async () => {
    await put('a');
    server.toMessages = { code: 452, words: '4.2.2 voll' };
    for (let hour = 0; hour <= 73; hour++) {
      await one().dispatcher.dispatch();
      later(60 * MINUTE);
    }
    const [[, state, ...log] = []] = await states();
    expect([state, log.at(-1)]).toEqual(['FAILED', 'FAILED 452 4.2.2']);
    expect(log.length).toBeGreaterThan(10);
  });

  it('leaves a mail to the instance that is sending it, and takes it over when that has gone', async () => {
    await put('a');
    const { pool } = database;
    await pool.query(`UPDATE mail SET attempts = 1, leased_until = clock_timestamp() + interval '1 minute'`);
    await pool.query('INSERT INTO mail_attempt (mail_id, number, started_at) SELECT id, 1, now() FROM mail');
    await one().dispatcher.dispatch();
    expect(await states()).toEqual([['a', 'WAITING', '']]);
    await pool.query('UPDATE mail SET leased_until = clock_timestamp()');
    await one().dispatcher.dispatch();
    expect(await states()).toEqual([['a', 'SENT', '', 'SENT 250']]);
  });
});

describe('housekeeping', () => {
  it('removes what old mails said, keeps that they were sent, and gives up what still waits', async () => {
    for (const key of ['new', 'sent', 'waiting']) await put(key);
    await database.pool.query(
      `UPDATE mail SET state = 'SENT', ended_at = '2025-10-01' WHERE key <> 'waiting';
       UPDATE mail SET released_at = '2025-10-01' WHERE key <> 'new'`,
    );
    const { dataSource } = one();
    await new MailHousekeeping(dataSource, readConfiguration({ MAIL_KEPT_DAYS: '400' }), clock).removeOld();
    const { rows } = await database.pool.query(
      'SELECT key, state, subject IS NULL AND body IS NULL AS removed, ended_at IS NOT NULL AS ended FROM mail ORDER BY key',
    );
    expect(rows).toEqual([
      { key: 'new', state: 'SENT', removed: false, ended: true },
      { key: 'sent', state: 'SENT', removed: true, ended: true },
      { key: 'waiting', state: 'EXPIRED', removed: true, ended: true },
    ]);
  });
});

describe('a server that cannot be used', () => {
  it('is asked once per run, not once per mail', async () => {
    const elsewhere = await startMailServer();
    await elsewhere.stop();
    const lost = await mailInstance(database, clock, {
      SMTP_URL: elsewhere.url,
      MAIL_FROM: 'lernstand@stadt.example',
    });
    for (const key of ['a', 'b', 'c']) await put(key);
    await lost.dispatcher.dispatch();
    expect(await states()).toEqual([
      ['a', 'WAITING', 'FAILED ESOCKET'],
      ['b', 'WAITING'],
      ['c', 'WAITING'],
    ]);
    await lost.stop();
  });

  it('is told nothing when it offers no encryption, and is another computer', async () => {
    const mailServer = {
      host: '127.0.0.1',
      port: server.port,
      secure: false,
      requireTls: true,
      from: 'lernstand@stadt.example',
    };
    const sender = new SmtpSender({ ...readConfiguration({}), mailServer });
    const message = { id: 'x', to: 'anna@stadt.example', subject: 'Auswertung', text: 'Text', date: MORNING };
    expect(await sender.send(message, new AbortController().signal)).toMatchObject({
      outcome: 'FAILED',
      isServerAway: true,
    });
    expect(server.taken).toEqual([]);
  });
});
