import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { until } from '../exchange/writers.js';
import { createTestDatabase, type TestDatabase } from '../service/test-database.js';
import { startProcess, type TestProcess } from '../service/test-process.js';
import { fillCity, makeRound } from './city.js';

/** A Monday of the last weeks: a digest is due, and the step a week before the deadline of the round. */
const TODAY = '2026-12-07';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await fillCity(database);
  await makeRound(database, {
    ...{ title: 'Auswertung 2026', state: 'OPEN', referenceDate: '2026-12-31' },
    ...{ opensOn: '2026-11-02', deadline: '2026-12-14', units: ['AMT1', 'AMT2'] },
  });
  await database.pool.query('UPDATE reminder_plan SET hour = 0');
});
afterAll(() => database.drop());
beforeEach(() =>
  database.pool.query('DELETE FROM mail; DELETE FROM reminder_slot; DELETE FROM reminder_run'),
);

const start = (): Promise<TestProcess> => startProcess({ DATABASE_URL: database.url, TODAY });

async function made() {
  const { rows } = await database.pool.query(
    `SELECT (SELECT count(*)::integer FROM reminder_run) AS runs, (SELECT count(*)::integer FROM reminder_slot) AS slots,
       (SELECT string_agg(a.display_name || ' ' || m.occasion, ', ' ORDER BY a.display_name, m.occasion)
          FROM mail m JOIN account a ON a.id = m.account_id) AS mails`,
  );
  return rows[0];
}

const WHOLE = {
  runs: 2,
  slots: 7,
  mails:
    'Dora REMINDER_DIGEST, Hanna ESCALATION, Hanna REMINDER_DIGEST, Henk ESCALATION, Henk REMINDER_DIGEST, Olga ESCALATION, Olga REMINDER_DIGEST',
};

it.each(['reminder_run', 'mail'])(
  'a process that is killed while it writes into %s leaves nothing, and others then make everything once',
  async (table) => {
    const client = await database.pool.connect();
    const waiters = async () => {
      const { rows } = await database.pool.query(
        `SELECT count(*)::integer AS count FROM pg_locks WHERE relation = $1::regclass AND NOT granted
           AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
        [table],
      );
      return rows[0].count as number;
    };
    await client.query(`BEGIN; LOCK TABLE ${table} IN EXCLUSIVE MODE`);
    try {
      const { pid } = await start();
      await until(waiters, (count) => count > 0);
      process.kill(pid, 'SIGKILL');
    } finally {
      await client.query('ROLLBACK');
      client.release();
    }
    await until(
      async () => {
        const { rows } = await database.pool.query(
          `SELECT count(*)::integer AS count FROM pg_stat_activity WHERE datname = current_database()
              AND backend_type = 'client backend' AND pid <> pg_backend_pid() AND xact_start IS NOT NULL`,
        );
        return rows[0].count;
      },
      (count) => count === 0,
    );
    expect(await made()).toEqual({ runs: 0, slots: 0, mails: null });
    const others = await Promise.all([start(), start()]);
    await until(made, ({ runs }) => runs === WHOLE.runs);
    expect(await made()).toEqual(WHOLE);
    for (const each of others) await each.stop();
  },
  60_000,
);
