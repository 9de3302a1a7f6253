import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { administration, employee } from '../../administration/builders.js';
import { until } from '../../exchange/writers.js';
import { startService, type TestService } from '../../service/service.js';
import { startProcess } from '../../service/test-process.js';
import { storedEntries, verification } from './entries.js';

const WRITER = fileURLToPath(new URL('write-many.js', import.meta.url));
const PROCESSES = 4;
const WRITES = 200;
/** TIMES as many in the long run that is started by hand. */
const KILLS = 5 * Number(process.env.TIMES ?? 1);
const READERS = 16;

let service: TestService;
beforeAll(async () => {
  service = await startService();
  await service.import(administration(employee('1'), employee('2'), employee('3')));
});
afterAll(() => service.stop());

describe('many who write at the same time', () => {
  it('on several processes make one chain without gaps, forks or losses', async () => {
    const { rows } = await service.database.pool.query('SELECT id FROM account');
    const args = [WRITER, service.database.url, rows[0].id, String(WRITES)];
    const env = { PATH: process.env.PATH };
    const writers = Array.from({ length: PROCESSES }, () => {
      const child = spawn(process.execPath, args, { env, stdio: ['pipe', 'pipe', 'inherit'] });
      return { child, said: text(child.stdout), ready: once(child.stdout, 'readable') };
    });
    await Promise.all(writers.map(({ ready }) => ready));
    for (const { child } of writers) child.stdin.end('go');
    expect(await Promise.all(writers.map(({ said }) => said))).toEqual(
      Array(PROCESSES).fill(`ready ${WRITES}`),
    );
    const entries = await storedEntries(service);
    expect(entries.map(({ id }) => id)).toEqual(Array.from(entries, (_, index) => index + 1));
    expect(new Set(entries.map(({ purpose }) => purpose)).size).toBe(PROCESSES * WRITES);
    // They did take turns: next to each other stand entries of different processes, again and again.
    const processes = entries.map(({ purpose }) => purpose?.split(' ')[0]);
    expect(processes.filter((pid, index) => pid !== processes[index - 1]).length).toBeGreaterThan(20);
    expect(await verification(service)).toMatchObject({ isWhole: true, entries: PROCESSES * WRITES });
  });
});

describe('a service that is killed while many read', () => {
  it('leaves a whole chain with an entry for every answer that was given', async () => {
    for (let kill = 1; kill <= KILLS; kill++) {
      const { url, pid } = await startProcess({ DATABASE_URL: service.database.url, TODAY: service.today });
      const answered: string[] = [];
      const readers = Array.from({ length: READERS }, async (_, reader) => {
        const headers = { authorization: `Bearer ${service.token}` };
        for (;;) {
          const answer = await fetch(`${url}/api/v1/persons/${1 + (reader % 3)}`, { headers });
          await answer.text();
          if (answer.status === 200) answered.push(answer.headers.get('x-request-id') as string);
        }
      });
      const ended = Promise.allSettled(readers);
      await until(
        async () => answered.length,
        (count) => count > READERS,
      );
      await pause(Math.random() * 300);
      process.kill(pid, 'SIGKILL');
      await ended;
      const logged = new Set((await storedEntries(service)).map(({ requestId }) => requestId));
      expect(answered.filter((requestId) => !logged.has(requestId))).toEqual([]);
      expect(await verification(service)).toMatchObject({ isWhole: true });
    }
  }, 120_000);
});
