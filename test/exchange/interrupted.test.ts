import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seedOfThisRun } from '../administration/seed.js';
import { startService, type TestService } from '../service/service.js';
import { startProcess } from '../service/test-process.js';
import { everything } from './facts.js';
import { EMPLOYEES, file, SOME_UNITS } from './files.js';
import { until } from './writers.js';

const seed = seedOfThisRun();
/** Kills; TIMES as many in the long run that is started by hand. */
const KILLS = 10 * Number(process.env.TIMES ?? 1);
const PERSONS = 4000;

let service: TestService;
beforeAll(async () => {
  service = await startService({ today: '2026-11-20' });
  await service.importCsv('organisationseinheiten', SOME_UNITS);
});
afterAll(() => service.stop());

describe(`an import whose process is killed (SEED=${seed})`, () => {
  it('is there as a whole or not at all', async () => {
    const random = randomNumbers(seed);
    const tookWhole = await importOnce(await aProcess(), contentOf('Amt 53'));
    let seenNothing = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const before = await everything(service.database);
      const content = contentOf(kill % 2 ? 'Amt 53' : 'Amt 50');
      const doomed = await aProcess();
      const answer = importOnce(doomed, content).catch(() => undefined);
      // Until a little after the time that it takes: some are killed when everything is done.
      await new Promise((resolve) => setTimeout(resolve, random() * 1.1 * (tookWhole ?? 0)));
      process.kill(doomed.pid, 'SIGKILL');
      await answer;
      await connectionsGone();
      const after = await everything(service.database);
      if (after === before) seenNothing++;
      else
        expect(await unitsOfPersons()).toEqual([
          { code: kill % 2 ? 'Amt 53' : 'Amt 50', persons: PERSONS, changes: 1 },
        ]);
      const next = await aProcess();
      await importOnce(next, content);
      await next.stop();
      expect(await unitsOfPersons()).toMatchObject([
        { code: kill % 2 ? 'Amt 53' : 'Amt 50', persons: PERSONS },
      ]);
    }
    expect(seenNothing).toBeGreaterThan(0);
  }, 240_000);
});

const aProcess = () => startProcess({ DATABASE_URL: service.database.url, TODAY: '2026-11-20' });

function contentOf(unit: string): string {
  const lines = Array.from(
    { length: PERSONS },
    (_, i) => `${10_000 + i};Muster;Kim;;${unit};01.01.2020;;;ja;nein`,
  );
  return file(EMPLOYEES, ...lines);
}

/** Imports and answers the milliseconds that it took. Throws when the process is gone. */
async function importOnce({ url }: { url: string }, content: string): Promise<number> {
  const begin = performance.now();
  const body = new FormData();
  body.append('file', new Blob([content]), 'beschaeftigte.csv');
  const headers = { authorization: `Bearer ${service.token}` };
  const answer = await fetch(`${url}/api/v1/imports/beschaeftigte`, { method: 'POST', headers, body });
  await answer.text();
  expect(answer.status).toBe(200);
  return performance.now() - begin;
}

/** The database has noticed that the process is gone: only the harness and the first service are connected. */
async function connectionsGone(): Promise<void> {
  const busy = async () => {
    const { rows } = await service.database.pool.query(
      'SELECT count(*)::integer AS count FROM pg_stat_activity WHERE datname = current_database() AND xact_start IS NOT NULL AND pid <> pg_backend_pid()',
    );
    return rows[0].count as number;
  };
  await until(busy, (count) => count === 0);
}

async function unitsOfPersons() {
  const { rows } = await service.database.pool.query(`
    SELECT u.code, count(*)::integer AS persons, count(DISTINCT a.change_id)::integer AS changes
      FROM assignment a JOIN organisational_unit u ON u.id = a.unit_id GROUP BY u.code`);
  return rows;
}

/** Numbers from 0 to 1, always the same for the same seed (mulberry32). */
function randomNumbers(state: number): () => number {
  let a = state;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
