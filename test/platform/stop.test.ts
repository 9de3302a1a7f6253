import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startService, type TestService } from '../service/service.js';
import { open, received } from './raw.js';

let service: TestService;
beforeEach(async () => {
  service = await startService();
});
afterEach(() => service.stop());

describe('a reader of the log that goes away', () => {
  it('changes nothing: the service answers on, and ends when it is told to', async () => {
    service.process.stopReading();
    const answers = await Promise.all(Array.from({ length: 20 }, () => service.request('/api/v1/session')));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200));
    await service.database.pool.query('ALTER TABLE change RENAME TO away');
    // This one has something to log.
    expect((await service.request('/api/v1/session')).status).toBe(500);
    await service.database.pool.query('ALTER TABLE away RENAME TO change');
    expect((await service.request('/api/v1/session')).status).toBe(200);
    expect(await service.process.stop()).toBe(0);
  });
});

describe('SIGTERM', () => {
  it('lets fifty requests in flight end, on kept connections too, then ends with exit code 0', async () => {
    const request = `GET /api/v1/session HTTP/1.1\r\nhost: a\r\nauthorization: Bearer ${service.token}\r\n\r\n`;
    const sockets = await Promise.all(Array.from({ length: 50 }, () => open(service.url)));
    const answers = sockets.map(received);
    // Nobody can be authenticated while the accounts are locked, so all fifty are in flight at the signal.
    const blocker = await service.database.pool.connect();
    await blocker.query('BEGIN; LOCK TABLE account IN ACCESS EXCLUSIVE MODE');
    for (const socket of sockets) socket.write(request);
    const stopped = service.process.stop();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await blocker.query('COMMIT');
    blocker.release();
    const results = await Promise.all(answers);
    expect(results.filter(({ reset }) => reset)).toEqual([]);
    expect(results.map(({ text }) => text.slice(0, 12))).toEqual(Array(50).fill('HTTP/1.1 200'));
    expect(await stopped).toBe(0);
  });

  it('does not wait for idle connections, half-sent headers and half-sent bodies beyond its time', async () => {
    const idle = await open(service.url);
    idle.write('GET /health/live HTTP/1.1\r\nhost: a\r\n\r\n');
    const halfHeaders = await open(service.url);
    halfHeaders.write('GET /health/live HTTP/1.1\r\nhost:');
    const ends = [idle, halfHeaders].map(received);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const begin = Date.now();
    expect(await service.process.stop()).toBe(0);
    expect(Date.now() - begin).toBeLessThan(5000);
    const [answered] = await Promise.all(ends);
    expect(answered?.text).toMatch(/^HTTP\/1.1 200/);
  });

  it('cuts off a body that never ends after ten seconds', async () => {
    const half = await open(service.url);
    half.write(
      'POST /api/v1/session HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{',
    );
    void received(half);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const begin = Date.now();
    expect(await service.process.stop()).toBe(0);
    expect(Date.now() - begin).toBeGreaterThan(9000);
    expect(Date.now() - begin).toBeLessThan(14_000);
  });

  it('says that it takes no new work, and refuses nothing that came in before', async () => {
    const kept = await open(service.url);
    const answer = received(kept);
    for (let i = 0; i < 20; i++)
      void fetch(`${service.url}/api/v1/session`, { method: 'POST' }).catch(() => undefined);
    const stopped = service.process.stop();
    await new Promise((resolve) => setTimeout(resolve, 100));
    kept.write('GET /health/ready HTTP/1.1\r\nhost: a\r\n\r\n');
    const { text, reset } = await answer;
    expect(reset).toBe(false);
    expect(text).toMatch(/^HTTP\/1.1 503 /);
    expect(text.toLowerCase()).toContain('connection: close');
    expect(await stopped).toBe(0);
  });
});
