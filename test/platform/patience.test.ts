import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startService, type TestService } from '../service/service.js';
import { startProcess, type TestProcess } from '../service/test-process.js';
import { open, received } from './raw.js';

/** As in impatient.js. */
const STALLED_MS = 2000;
const PERSONS = 12_000;
const BYTES = 10_000_000;

let service: TestService;
/** The same service on the same database, with little patience. */
let impatient: TestProcess;
beforeAll(async () => {
  service = await startService();
  const script = fileURLToPath(new URL('impatient.js', import.meta.url));
  impatient = await startProcess({ DATABASE_URL: service.database.url }, script);
});
afterAll(async () => {
  await impatient.stop();
  await service.stop();
});

describe('a request that does not arrive', () => {
  it.each([
    ['headers, one after another', 'GET / HTTP/1.1\r\nhost: a\r\n', 'x: y\r\n'],
    [
      'a body, byte after byte',
      'POST /api/v1/session HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{',
      ' ',
    ],
    [
      'chunks without an end',
      'POST /api/v1/session HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n',
      '1\r\n \r\n',
    ],
  ])('is answered with 408 and the connection closed: %s', async (_, begin, drop) => {
    const socket = await open(impatient.url);
    const answer = received(socket);
    socket.write(begin);
    const dropping = setInterval(() => socket.writable && socket.write(drop), 100);
    const begun = Date.now();
    const { text } = await answer;
    clearInterval(dropping);
    expect(Date.now() - begun).toBeLessThan(6000);
    expect(text).toMatch(/^HTTP\/1.1 408 /);
    const [head = '', body = ''] = text.split('\r\n\r\n');
    const problem = JSON.parse(body);
    expect(problem).toMatchObject({ status: 408, code: 'REQUEST_TIMEOUT' });
    expect(head).toContain(`x-request-id: ${problem.requestId}`);
  });
});

describe('a workbook that is taken slowly', () => {
  // Titles that cannot be packed, so that the file is larger than what systems keep on the way.
  beforeAll(async () => {
    await service.database.pool.query(`BEGIN;
      SELECT begin_change(NULL, 'Test');
      INSERT INTO organisational_unit (code) VALUES ('A');
      INSERT INTO unit_version (unit_id, valid, name, type, reporting)
        SELECT id, '[2020-01-01,)', 'Amt', 'OFFICE', true FROM organisational_unit;
      INSERT INTO employee (personnel_number, last_name, first_name)
        SELECT n, 'Beispiel', 'Bea' FROM generate_series(1, ${PERSONS}) n;
      INSERT INTO assignment (employee_id, valid, unit_id, citizen_contact)
        SELECT e.id, '[2021-01-01,)', u.id, true FROM employee e, organisational_unit u;
      INSERT INTO training (employee_id, completed_on, minutes, categories, recognition, title, title_key,
          stated_duration, stated_unit)
        SELECT id, '2024-05-01', 480, 1, 'RECOGNISED',
            (SELECT string_agg(md5(id || ' ' || part), '') FROM generate_series(1, 60) part), 't', '8', 'HOURS'
          FROM employee;
      COMMIT; ANALYZE`);
  });

  /** Begins the download and reads nothing of it. */
  async function download(url: string): Promise<IncomingMessage> {
    const headers = { authorization: `Bearer ${service.token}` };
    const request = get(`${url}/api/v1/evaluation.xlsx?persons=true`, { headers, agent: false });
    const [answer] = (await once(request, 'response')) as [IncomingMessage];
    expect(answer.statusCode).toBe(200);
    return answer.on('error', () => undefined);
  }

  /** Connections of the service that are in the middle of something. */
  async function heldConnections(): Promise<number> {
    const { rows } = await service.database.pool.query(
      `SELECT count(*)::integer AS held FROM pg_stat_activity
        WHERE datname = current_database() AND backend_type = 'client backend' AND xact_start IS NOT NULL
          AND pid <> pg_backend_pid()`,
    );
    return rows[0].held;
  }

  /** Waits until so many are held, for a while. */
  async function expectHeld(connections: number): Promise<void> {
    const end = Date.now() + 10_000;
    while ((await heldConnections()) !== connections && Date.now() < end) await sleep(50);
    expect(await heldConnections()).toBe(connections);
  }

  it('is cut off when nothing of it is taken, and the connection to the database is freed', async () => {
    const answer = await download(impatient.url);
    const closed = new Promise((resolve) => answer.once('close', resolve));
    await expectHeld(1);
    await expectHeld(0);
    answer.resume();
    await closed;
    expect(answer.complete).toBe(false);
  });

  it('arrives whole when it is taken in small pieces, however long that takes', async () => {
    const answer = await download(impatient.url);
    const begun = Date.now();
    let bytes = 0;
    for await (const piece of answer) {
      bytes += piece.length;
      if (Date.now() - begun < 2.5 * STALLED_MS) await sleep(100);
    }
    expect(answer.complete).toBe(true);
    expect(bytes).toBeGreaterThan(BYTES);
    expect(Date.now() - begun).toBeGreaterThan(2 * STALLED_MS);
    await expectHeld(0);
  });

  it('is taken by others meanwhile: eight that stand still, and the ninth is told when to come back', async () => {
    const standing = await Promise.all(Array.from({ length: 8 }, () => download(service.url)));
    const begun = Date.now();
    const ninth = await service.request('/api/v1/evaluation.xlsx?persons=true');
    expect([ninth.status, ninth.headers.get('retry-after')]).toEqual([503, '2']);
    expect(Date.now() - begun).toBeLessThan(15_000);
    expect((await service.request('/api/v1/evaluation')).status).toBe(200);
    for (const answer of standing) answer.destroy();
  });
});
