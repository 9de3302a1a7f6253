import { Agent, request } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { startService, type TestService } from '../service/service.js';
import { startProcess, type TestProcess } from '../service/test-process.js';
import { Browser } from './browser.js';

const WRONG = 'falsch-falsch-falsch';

let service: TestService;
let second: TestProcess;
beforeAll(async () => {
  service = await startService();
  second = await startProcess({ DATABASE_URL: service.database.url });
});
afterAll(async () => {
  await second.stop();
  await service.stop();
});
afterEach(() => service.database.pool.query('DELETE FROM sign_in_failure'));

const attempt = async (email: string, password: string, url = service.url) =>
  (await new Browser(url).signIn(email, password)).status;

async function failTimes(times: number, email: string, url = service.url): Promise<number[]> {
  const statuses: number[] = [];
  for (let i = 0; i < times; i++) statuses.push(await attempt(email, WRONG, url));
  return statuses;
}

describe('guessing passwords', () => {
  it('is stopped after ten failures, also for the right password, and says for how long', async () => {
    const { email, password } = service.administrator;
    expect(await failTimes(10, email)).toEqual(Array(10).fill(401));
    const answer = await new Browser(service.url).signIn(email, password);
    expect(answer.status).toBe(429);
    const seconds = Number(answer.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(14 * 60);
    expect(seconds).toBeLessThanOrEqual(15 * 60);
    expect(await answer.json()).toMatchObject({
      code: 'TOO_MANY_ATTEMPTS',
      detail: 'Zu viele Fehlversuche. Bitte versuchen Sie es in 15 Minuten noch einmal.',
    });
  });

  it('is counted over all instances together', async () => {
    const { email, password } = service.administrator;
    await failTimes(5, email);
    await failTimes(5, email.toUpperCase(), second.url);
    expect(await attempt(email, password)).toBe(429);
    expect(await attempt(email, password, second.url)).toBe(429);
  });

  it('cannot slip past the limit by many attempts at once', async () => {
    const attempts = Array.from({ length: 40 }, (_, i) =>
      attempt('jemand@stadt.example', WRONG, i % 2 ? service.url : second.url),
    );
    const statuses = await Promise.all(attempts);
    expect(statuses.filter((status) => status === 401)).toHaveLength(10);
    expect(statuses.filter((status) => status === 429)).toHaveLength(30);
  });

  it('stops nobody else', async () => {
    await failTimes(11, 'jemand@stadt.example');
    expect(await attempt(service.administrator.email, service.administrator.password)).toBe(204);
  });

  it('is possible again a quarter of an hour after the first failure', async () => {
    const { email, password } = service.administrator;
    await failTimes(11, email);
    const backdate = (interval: string) =>
      service.database.pool.query(`UPDATE sign_in_failure SET since = now() - interval '${interval}'`);
    await backdate('14 minutes 50 seconds');
    expect(await attempt(email, password)).toBe(429);
    await backdate('15 minutes 1 second');
    expect(await attempt(email, password)).toBe(204);
  });

  it('is forgotten after a success', async () => {
    const { email, password } = service.administrator;
    await failTimes(9, email);
    expect(await attempt(email, password)).toBe(204);
    expect(await failTimes(9, email)).toEqual(Array(9).fill(401));
    expect(await attempt(email, password)).toBe(204);
  });

  it('ten thousand times is answered in bounded time, and hardly ever by looking at a password', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 20 });
    const guess = (i: number) =>
      new Promise<number>((resolve, reject) => {
        const headers = { 'content-type': 'application/json' };
        const url = `${i % 2 ? service.url : second.url}/api/v1/session`;
        const sent = request(url, { method: 'POST', agent, headers }, (answer) => {
          answer.resume().once('end', () => resolve(answer.statusCode ?? 0));
        });
        sent
          .once('error', reject)
          .end(JSON.stringify({ email: `konto${i % 5}@stadt.example`, password: WRONG }));
      });
    const counts: Record<number, number> = {};
    let next = 0;
    const attacker = async () => {
      for (let i = next++; i < 10_000; i = next++) {
        const status = await guess(i);
        counts[status] = (counts[status] ?? 0) + 1;
      }
    };
    await Promise.all(Array.from({ length: 40 }, attacker));
    agent.destroy();
    expect(counts).toEqual({ 401: 50, 429: 9950 });
    expect(await attempt(service.administrator.email, service.administrator.password)).toBe(204);
  }, 120_000);

  it('leaves no address of anybody in the database', async () => {
    await failTimes(1, 'jemand@stadt.example');
    const { rows } = await service.database.pool.query('SELECT f::text AS row FROM sign_in_failure f');
    expect(rows).toHaveLength(1);
    expect(rows[0].row).not.toContain('jemand');
  });
});
