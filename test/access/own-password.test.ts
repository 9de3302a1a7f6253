import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startService, type TestService } from '../service/service.js';
import { Browser, signedIn } from './browser.js';

const NEW = 'drossel-pfanne-wind-uhr';

let service: TestService;
let browser: Browser;
let hash: string;
beforeAll(async () => {
  service = await startService();
  const { rows } = await service.database.pool.query('SELECT password_hash FROM account WHERE email = $1', [
    service.hr.email,
  ]);
  hash = rows[0].password_hash;
});
afterAll(() => service.stop());
beforeEach(async () => {
  browser = await signedIn(service);
});
afterEach(async () => {
  await setHash(hash);
  await service.database.pool.query('DELETE FROM sign_in_failure');
});

const setHash = (value: string | null) =>
  service.database.pool.query('UPDATE account SET password_hash = $1 WHERE email = $2', [
    value,
    service.hr.email,
  ]);
const change = (currentPassword: string, newPassword: string, by = browser) =>
  by.send('PUT', 'session/password', { currentPassword, newPassword });
const signIn = async (password: string) =>
  (await new Browser(service.url).signIn(service.hr.email, password)).status;

describe('the own password', () => {
  it('changes with the present one, and ends all other sessions and an open link', async () => {
    const { pool } = service.database;
    const other = await signedIn(service);
    await pool.query(
      `INSERT INTO account_link (account_id, secret_hash, purpose, made_by, expires_at)
       SELECT id, sha256('offen'), 'RESET', id, now() + interval '1 day' FROM account WHERE email = $1`,
      [service.hr.email],
    );
    expect((await change(service.hr.password, NEW)).status).toBe(204);
    expect((await browser.request('session')).status).toBe(200);
    expect((await other.request('session')).status).toBe(401);
    expect([await signIn(service.hr.password), await signIn(NEW)]).toEqual([401, 204]);
    expect((await pool.query('SELECT FROM account_link')).rowCount).toBe(0);
  });

  it.each([
    ['a wrong present one', 'falsch-falsch-falsch', NEW, 403, { code: 'WRONG_PASSWORD' }],
    ['one that is too short', undefined, 'kurz', 400, { errors: [{ code: 'WRONG_LENGTH' }] }],
    ['one from the lists', undefined, 'Sommer2026!!!', 400, { errors: [{ code: 'WEAK_PASSWORD' }] }],
  ])('stays with %s', async (_, present, wished, status, problem) => {
    const answer = await change(present ?? service.hr.password, wished);
    const body = JSON.stringify(await answer.json());
    expect([answer.status, JSON.parse(body)]).toEqual([status, expect.anything()]);
    expect(JSON.parse(body)).toMatchObject(problem);
    expect(body).not.toContain(wished);
    expect(await signIn(service.hr.password)).toBe(204);
  });

  it('cannot be guessed here either: failures count with those of the sign-in', async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 5; i++) {
      statuses.push((await change('falsch-falsch-falsch', NEW)).status, await signIn('falsch-falsch-falsch'));
    }
    expect(statuses).toEqual(Array(5).fill([403, 401]).flat());
    expect((await change(service.hr.password, NEW)).status).toBe(429);
  });

  it('cannot be set where there is none', async () => {
    await setHash(null);
    const answer = await change('irgendein-passwort', NEW);
    expect([answer.status, await answer.json()]).toEqual([
      409,
      expect.objectContaining({ code: 'NO_PASSWORD' }),
    ]);
  });

  it('changes once when two change it at the same moment', async () => {
    const others = [browser, await signedIn(service), await signedIn(service)];
    const answers = await Promise.all(
      others.map((each, i) => change(service.hr.password, `${NEW}-${i}`, each)),
    );
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
  });
});
