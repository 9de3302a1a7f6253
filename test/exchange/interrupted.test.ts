import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seedOfThisRun } from '../administration/seed.js';
import { startService, type TestService } from '../service/service.js';
import { startProcess } from '../service/test-process.js';
import { fingerprint } from './facts.js';
import { EMPLOYEES, file, SOME_UNITS } from './files.js';
import { until } from './writers.js';

const seed = seedOfThisRun();
/** Kills; TIMES as many in the long run that is started by hand. */
const KILLS = 10 * Number(process.env.TIMES ?? 1);
const PERSONS = 2000;

let service: TestService;
beforeAll(async () => {
  service = await startService({ today: '2026-11-20' });
  await service.importCsv('organisationseinheiten', SOME_UNITS);
});
afterAll(() => service.stop());

describe(`an import whose process is killed (SEED=${seed})`, () => {
  it('is there as a whole or not at all, and can be sent again', async () => {
    const random = randomNumbers(seed);
    const begin = performance.now();
    await service.importCsv('beschaeftigte', everybodyIn('Amt 53'));
    const tookWhole = performance.now() - begin;
    let lost = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const unit = kill % 2 ? 'Amt 53' : 'Amt 50';
      const before = await fingerprint(service.database);
      const { url, pid } = await startProcess({ DATABASE_URL: service.database.url, TODAY: service.today });
      const answer = send(url, everybodyIn(unit)).catch(() => undefined);
      // Up to a little more than it takes when nothing is loaded yet: some are killed when all is done.
      await pause(random() * tookWhole * 1.5);
      process.kill(pid, 'SIGKILL');
      await answer;
      await until(openTransactions, (count) => count === 0);
      if ((await fingerprint(service.database)) === before) lost++;
      else expect(await persons()).toEqual([{ code: unit, persons: PERSONS, changes: 1 }]);
      expect((await service.importCsv('beschaeftigte', everybodyIn(unit))).status).toBe(200);
      expect(await persons()).toEqual([{ code: unit, persons: PERSONS, changes: 1 }]);
    }
    expect(lost).toBeGreaterThan(0);
  }, 240_000);
});

function everybodyIn(unit: string): string {
  const lines = Array.from(
    { length: PERSONS },
    (_, i) => `${10_000 + i};Muster;Kim;;${unit};01.01.2020;;;ja;nein`,
  );
  return file(EMPLOYEES, ...lines);
}

function send(url: string, csv: string): Promise<Response> {
  const body = new FormData();
  body.append('file', new Blob([csv]), 'beschaeftigte.csv');
  const headers = { authorization: `Bearer ${service.token}` };
  return fetch(`${url}/api/v1/imports/beschaeftigte`, { method: 'POST', headers, body });
}

/** None = the database has noticed that the process is gone. */
async function openTransactions(): Promise<number> {
  const { rows } = await service.database.pool.query(
    `SELECT count(*)::integer AS count FROM pg_stat_activity
      WHERE datname = current_database() AND backend_type = 'client backend'
        AND xact_start IS NOT NULL AND pid <> pg_backend_pid()`,
  );
  return rows[0].count;
}

async function persons() {
  const { rows } = await service.database.pool.query(`
    SELECT u.code, count(*)::integer AS persons, count(DISTINCT a.change_id)::integer AS changes
      FROM assignment a JOIN organisational_unit u ON u.id = a.unit_id GROUP BY u.code`);
  return rows;
}

/** Numbers from 0 to 1, the same for the same seed (a linear congruential generator). */
function randomNumbers(state: number): () => number {
  let last = state;
  return () => {
    last = (Math.imul(last, 1_664_525) + 1_013_904_223) >>> 0;
    return last / 2 ** 32;
  };
}
