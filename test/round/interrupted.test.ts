import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { RoundDetailDto } from '../../src/round/round.dto.js';
import { until } from '../exchange/writers.js';
import { startProcess } from '../service/test-process.js';
import {
  callerWith,
  done,
  openRound,
  ROUND,
  read,
  startTown,
  step,
  submissionOf,
  type Town,
} from './town.js';

let town: Town;
let round: RoundDetailDto;
beforeAll(async () => {
  town = await startTown();
  round = await openRound(town);
});
afterAll(() => town.service.stop());

/** What one hand-in writes, in its order. */
const SEALING = [
  'sealed_evaluation',
  'sealed_person',
  'sealed_person_data',
  'counted_person',
  'submission',
  'round_event',
  'mail',
];
const OPENING = ['submission', 'reporting_round', 'round_event', 'mail'];

/** Everything that a round consists of. */
async function everything(): Promise<string> {
  const tables = [...new Set([...SEALING, ...OPENING])];
  const parts = tables.map((table) => `'${table}', (SELECT json_agg(t ORDER BY t::text) FROM ${table} t)`);
  const { rows } = await town.service.database.pool.query(
    `SELECT json_build_object(${parts.join(', ')})::text AS all`,
  );
  return rows[0].all;
}

/** Lets nobody write into a table, runs `work` until somebody waits for it, kills the process, and lets go. */
async function killedAt(
  table: string,
  environment: Record<string, string>,
  work: (url: string) => Promise<unknown>,
) {
  const client = new pg.Client(town.service.database.url);
  await client.connect();
  try {
    await client.query(`BEGIN; LOCK TABLE ${table} IN SHARE MODE`);
    const { url, pid } = await startProcess({ DATABASE_URL: town.service.database.url, ...environment });
    const answer = work(url).catch(() => undefined);
    await until(
      async () =>
        (
          await client.query(
            `SELECT count(*)::integer AS waiting FROM pg_locks WHERE relation = '${table}'::regclass AND NOT granted`,
          )
        ).rows[0].waiting as number,
      (waiting) => waiting > 0,
    );
    process.kill(pid, 'SIGKILL');
    await answer;
    await client.query('COMMIT');
    await until(
      async () =>
        (
          await client.query(`SELECT count(*)::integer AS open FROM pg_stat_activity WHERE datname = current_database()
            AND backend_type = 'client backend' AND xact_start IS NOT NULL AND pid <> pg_backend_pid()`)
        ).rows[0].open as number,
      (open) => open === 0,
    );
  } finally {
    await client.end();
  }
}

describe('a process that is killed', () => {
  it.each(SEALING)(
    'while it seals, before it writes into %s: nothing is half done, and it can be done again',
    async (table) => {
      const id = submissionOf(round, 'Amt 10');
      if ((await read(town.head10, id)).state !== 'SIGNED') {
        done(await step(town.officer10, id, 'check'));
        done(await step(town.head10, id, 'signature'));
      }
      const before = await everything();
      const { etag } = await read(town.head10, id);
      const { token } = town;
      await killedAt(table, { TODAY: town.service.today }, (url) =>
        callerWith(url, token).send('POST', `submissions/${id}/hand-in`, undefined, etag),
      );
      expect(await everything()).toBe(before);
      const { seals } = done<Awaited<ReturnType<typeof read>>>(await step(town.head10, id, 'hand-in'));
      expect(seals.filter(({ holds }) => holds)).toHaveLength(1);
      // Whoever did not get the answer asks again with the state read before: nothing happens twice.
      const again = await town.head10.send('POST', `submissions/${id}/hand-in`, undefined, etag);
      expect([again.status, (await read(town.head10, id)).seals.length]).toEqual([412, seals.length]);
      const found = done<{ isIntact: boolean }>(await town.hr.send('GET', `rounds/${round.id}/verification`));
      expect(found.isIntact).toBe(true);
      done(await step(town.hr, id, 'return', { comment: 'Noch einmal.' }));
    },
  );

  it.each(OPENING)('while it opens a round by itself, before it writes into %s', async (table) => {
    const planned = done<RoundDetailDto>(
      await town.hr.send('POST', 'rounds', { ...ROUND, opensOn: '2027-01-02' }),
    );
    const before = await everything();
    await killedAt(table, { TODAY: '2027-01-02' }, async () => undefined);
    expect(await everything()).toBe(before);
    const survivor = await startProcess({ DATABASE_URL: town.service.database.url, TODAY: '2027-01-02' });
    try {
      const { events } = await until(
        async () => done<RoundDetailDto>(await town.hr.send('GET', `rounds/${planned.id}`)),
        ({ state }) => state === 'OPEN',
      );
      expect(events.map(({ kind }) => kind)).toEqual(['PLANNED', 'OPENED']);
    } finally {
      await survivor.stop();
    }
  });
});
