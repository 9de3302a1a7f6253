import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { startService, type TestService } from '../service/service.js';
import { createTestDatabase } from '../service/test-database.js';
import { startProcess, type TestProcess } from '../service/test-process.js';

const DATABASE = '../../dist/src/platform/database/database.js';
const { openDatabase }: typeof import('../../src/platform/database/database.js') = await import(DATABASE);

/** Longer than any limit of a small statement. */
const LONG_MS = 16_000;

let service: TestService;
/** Does what an instance does that migrates for long, from the beginning of these tests. */
let migrating: pg.Client;
let begun: number;
let waiting: Promise<TestProcess>;
beforeAll(async () => {
  service = await startService();
  migrating = new pg.Client(service.database.url);
  await migrating.connect();
  await migrating.query('SELECT pg_advisory_lock(7460)');
  begun = Date.now();
  waiting = startProcess({ DATABASE_URL: service.database.url });
});
afterAll(async () => {
  await migrating.end();
  await service.stop();
});

it('every connection has its limits', async () => {
  const own = await createTestDatabase();
  const database = await openDatabase({ databaseUrl: own.url, dataDir: '' });
  const names = [
    'statement_timeout',
    'lock_timeout',
    'idle_in_transaction_session_timeout',
    'transaction_timeout',
  ];
  const show = `SELECT ${names.map((name) => `current_setting('${name}') AS ${name}`)}`;
  const limits = (rows: Record<string, string>[]) => names.map((name) => rows[0]?.[name]);
  try {
    // Also the connection that has migrated, which had none meanwhile.
    const small = await Promise.all(Array.from({ length: 20 }, () => database.dataSource.query(show)));
    for (const rows of small) expect(limits(rows)).toEqual(['15s', '5s', '1min', '0']);
    const { everything, restricted } = database.reading;
    expect(limits((await restricted.small.query(show)).rows)).toEqual(['15s', '5s', '1min', '0']);
    for (const { whole, cursor } of [everything, restricted]) {
      expect(limits((await whole.query(show)).rows)).toEqual(['1min', '5s', '1min', '0']);
      expect(limits((await cursor.query(show)).rows)).toEqual(['5min', '5s', '1min', '30min']);
    }
  } finally {
    await database.close();
    await own.drop();
  }
});

it('while somebody holds what everybody needs, each of eighty calls is told within seconds when to come back', async () => {
  const blocker = new pg.Client(service.database.url);
  await blocker.connect();
  await blocker.query('BEGIN; LOCK TABLE account IN ACCESS EXCLUSIVE MODE');
  const asked = Date.now();
  // Twenty at a time wait for the lock, the others for a connection.
  const answers = await Promise.all(Array.from({ length: 80 }, () => service.request('/api/v1/session')));
  const seconds = (Date.now() - asked) / 1000;
  await blocker.end();
  for (const answer of answers) {
    expect([answer.status, Number(answer.headers.get('retry-after')) > 0]).toEqual([503, true]);
  }
  const problems = (await Promise.all(answers.map((answer) => answer.json()))) as { code: string }[];
  expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['TRY_AGAIN', 'DATABASE_UNAVAILABLE']));
  expect(seconds).toBeLessThan(25);
  expect((await service.request('/api/v1/session')).status).toBe(200);
});

it('a start waits for another instance that migrates, beyond these limits', async () => {
  await sleep(Math.max(0, begun + LONG_MS - Date.now()));
  await migrating.query('SELECT pg_advisory_unlock(7460)');
  expect(await (await waiting).stop()).toBe(0);
});
