import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startService, type TestService } from '../service/service.js';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

it('log lines are JSON and hold no personal data, no secret and no address of a person', async () => {
  const secrets = [
    'Zwergenmüller',
    'zwergenmueller@stadt.example',
    'ls_zwergentoken',
    'zwergenkeks',
    '00010001',
  ];
  const headers = { authorization: 'Bearer ls_zwergentoken', cookie: 'lernstand=zwergenkeks' };
  const post = { method: 'POST', headers: { 'content-type': 'application/json' } };
  await service.request('/api/v1/session?q=Zwergenmüller');
  await service.request('/api/v1/session', { headers });
  await service.request('/api/v1/persons/00010001/x');
  await service.request('/Zwergenmüller/%zz');
  await service.request('/api/v1/session', {
    ...post,
    body: '{"email":"zwergenmueller@stadt.example","password":"Zwergenmüller"}',
  });
  await service.request('/api/v1/session', { ...post, body: '{"email":"Zwergenmüller' });
  // A fault of the program: the table is not there.
  await service.database.pool.query('ALTER TABLE sign_in_failure RENAME TO elsewhere');
  const failed = await service.request('/api/v1/session', {
    ...post,
    body: '{"email":"zwergenmueller@stadt.example","password":"x"}',
  });
  await service.database.pool.query('ALTER TABLE elsewhere RENAME TO sign_in_failure');
  expect(failed.status).toBe(500);
  const problem = (await failed.json()) as { requestId: string; detail: string };

  const lines = service.process.logged().trim().split('\n');
  const entries = lines.map((line) => JSON.parse(line));
  for (const secret of [
    ...secrets,
    service.token,
    service.administrator.email,
    service.administrator.password,
  ]) {
    expect(lines.filter((line) => line.includes(secret))).toEqual([]);
  }
  expect(entries).toContainEqual(
    expect.objectContaining({
      method: 'GET',
      route: '/api/v1/session',
      status: 401,
      milliseconds: expect.any(Number),
    }),
  );
  expect(entries).toContainEqual(
    expect.objectContaining({
      level: 'error',
      requestId: problem.requestId,
      error: 'QueryFailedError',
      code: '42P01',
    }),
  );
  expect(problem.detail).toContain('Nummer der Anfrage');
});
