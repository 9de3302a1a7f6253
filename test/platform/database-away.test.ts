import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { type EmbeddedServer, startEmbeddedServer } from '../../src/platform/database/embedded-server.js';
import { startProcess, type TestProcess } from '../service/test-process.js';

const ADMINISTRATOR = { ADMIN_EMAIL: 'verwaltung@stadt.example', ADMIN_PASSWORD: 'regen-lampe-ufer-tinte' };

let dataDir: string;
let server: EmbeddedServer;
let service: TestProcess;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'lernstand-away-'));
  server = await startEmbeddedServer({ dataDir, fast: true });
  service = await startProcess({ DATABASE_URL: server.url, ...ADMINISTRATOR });
});
afterAll(async () => {
  await service.stop();
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
});

const ready = async () => (await fetch(`${service.url}/health/ready`)).status;
const signIn = () =>
  fetch(`${service.url}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: ADMINISTRATOR.ADMIN_EMAIL, password: ADMINISTRATOR.ADMIN_PASSWORD }),
  });

it('lost connections are replaced without anybody noticing', async () => {
  expect(await ready()).toBe(200);
  const client = new pg.Client(server.url);
  await client.connect();
  await client.query(
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname IS NOT NULL',
  );
  await client.end();
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(await ready()).toBe(200);
});

it('a database that is away is a 503 that says when to come back; the process lives and ends in order', async () => {
  await server.stop();
  expect(await ready()).toBe(503);
  expect((await fetch(`${service.url}/health/live`)).status).toBe(200);
  const answers = await Promise.all(Array.from({ length: 20 }, signIn));
  for (const answer of answers) {
    expect([answer.status, Number(answer.headers.get('retry-after')) > 0]).toEqual([503, true]);
    expect(await answer.json()).toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  }
  expect(await service.stop()).toBe(0);
});
