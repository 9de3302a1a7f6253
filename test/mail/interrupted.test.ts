import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { seedOfThisRun } from '../administration/seed.js';
import { until } from '../exchange/writers.js';
import { createTestDatabase, type TestDatabase } from '../service/test-database.js';
import { startProcess, type TestProcess } from '../service/test-process.js';
import { startMailServer, type TestMailServer } from './mail-server.js';
import { makeAccount } from './outbox.js';

const seed = seedOfThisRun();
const MAILS = 60;
/** Kills at any moment; TIMES as many in the long run that is started by hand. */
const KILLS = 3 * Number(process.env.TIMES ?? 1);

let database: TestDatabase;
let server: TestMailServer;
let account: string;
beforeAll(async () => {
  database = await createTestDatabase();
  server = await startMailServer();
  account = await makeAccount(database, 'anna@stadt.example');
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});
beforeEach(async () => {
  await database.pool.query('DELETE FROM mail_attempt; DELETE FROM mail');
  server.taken.length = 0;
  server.beforeRecipient = async () => undefined;
  server.beforeAnswer = async () => undefined;
});

const start = (): Promise<TestProcess> =>
  startProcess({
    DATABASE_URL: database.url,
    SMTP_URL: server.url,
    MAIL_FROM: 'lernstand@stadt.example',
    LOCAL_SIGN_IN: '1',
  });

async function put(count: number): Promise<void> {
  await database.pool.query(
    `INSERT INTO mail (key, account_id, occasion, subject, body, why, path, made_at, released_at, due_at)
     SELECT 'mail:' || i, $1, 'ROUND_OPENED', 'Auswertung', 'Bitte prüfen.', 'Probe.', '/runde', now(), now(), now()
       FROM generate_series(1, $2) i`,
    [account, count],
  );
}

/** Kills the process and waits until the database knows that it is gone; then the time of its leases passes. */
async function kill({ pid }: TestProcess): Promise<void> {
  process.kill(pid, 'SIGKILL');
  await until(
    async () => {
      const { rows } = await database.pool.query(
        `SELECT count(*)::integer AS count FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
            AND backend_type = 'client backend' AND application_name IS DISTINCT FROM 'test' AND state <> 'idle'`,
      );
      return rows[0].count;
    },
    (count) => count === 0,
  );
  await database.pool.query(
    'UPDATE mail SET leased_until = clock_timestamp() WHERE leased_until IS NOT NULL',
  );
}

/** What the server has, by Message-ID, and what we know of it. */
async function outcome() {
  const { rows } = await database.pool.query<{ id: string; state: string; unknown: number }>(
    `SELECT m.id, m.state, (SELECT count(*)::integer FROM mail_attempt t WHERE t.mail_id = m.id AND t.outcome IS NULL) AS unknown
       FROM mail m`,
  );
  return rows.map(({ id, state, unknown }) => ({
    state,
    unknown,
    delivered: server.taken.filter(({ messageId }) => messageId === `<${id}@stadt.example>`).length,
  }));
}

const allSent = () => until(outcome, (mails) => mails.every(({ state }) => state === 'SENT'));

it('a mail whose process is killed before the server has it is delivered once', async () => {
  await put(1);
  const reached = new Promise<void>((resolve) => {
    server.beforeRecipient = async () => {
      resolve();
      await pause(200);
    };
  });
  const killed = await start();
  await reached;
  await kill(killed);
  server.beforeRecipient = async () => undefined;
  const next = await start();
  expect(await allSent()).toEqual([{ state: 'SENT', unknown: 1, delivered: 1 }]);
  expect(killed.logged() + next.logged()).not.toMatch(/anna@|Bitte prüfen/);
  await next.stop();
});

it('a mail whose process is killed between the server’s 250 and our note is delivered again as the same message', async () => {
  await put(1);
  const reached = new Promise<void>((resolve) => {
    server.beforeAnswer = async () => {
      resolve();
      await pause(200);
    };
  });
  const killed = await start();
  await reached;
  await kill(killed);
  server.beforeAnswer = async () => undefined;
  await until(
    async () => server.taken.length,
    (count) => count === 1,
  );
  const next = await start();
  expect(await allSent()).toEqual([{ state: 'SENT', unknown: 1, delivered: 2 }]);
  expect(new Set(server.taken.map(({ messageId }) => messageId)).size).toBe(1);
  await next.stop();
});

it(`no mail is lost and none is another message, killed at any moment with two processes (SEED=${seed})`, async () => {
  await put(MAILS);
  server.beforeAnswer = () => pause(5);
  let running = await Promise.all([start(), start()]);
  for (let attempt = 0; attempt < KILLS; attempt++) {
    const [victim, other] = running as [TestProcess, TestProcess];
    await pause(((seed * (attempt + 1)) % 7) * 40);
    await kill(victim);
    running = [other, await start()];
  }
  const mails = await allSent();
  expect(new Set(server.taken.map(({ messageId }) => messageId)).size).toBe(MAILS);
  expect(mails.filter(({ delivered, unknown }) => delivered < 1 || delivered > 1 + unknown)).toEqual([]);
  for (const each of running) await each.stop();
}, 60_000);
