import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { dayInBerlin } from '../../src/platform/clock.js';
import { startService, type TestService } from '../service/service.js';
import { type Browser, signedIn } from './browser.js';

interface Token {
  id: string;
  token: string;
}

let service: TestService;
let browser: Browser;
beforeAll(async () => {
  service = await startService();
  browser = await signedIn(service);
});
afterAll(() => service.stop());
afterEach(() => service.database.pool.query('UPDATE account SET disabled = false'));

const create = async (body: object) => (await (await browser.send('POST', 'tokens', body)).json()) as Token;
const use = (token: string) =>
  fetch(`${service.url}/api/v1/session`, { headers: { authorization: `Bearer ${token}` } });
const call = (token: string, method: string, path: string, body?: object) =>
  fetch(`${service.url}/api/v1/${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
const realToday = () => dayInBerlin(new Date());
const inDays = (days: number) =>
  new Date(Date.parse(realToday()) + days * 86_400_000).toISOString().slice(0, 10);

describe('access tokens', () => {
  it('are shown once, kept as a hash and act for their maker', async () => {
    const answer = await browser.send('POST', 'tokens', {
      name: 'Personalverfahren',
      expiresOn: inDays(366),
    });
    expect(answer.status).toBe(201);
    const made = (await answer.json()) as Token;
    expect(made).toEqual({
      id: expect.any(String),
      name: 'Personalverfahren',
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      expiresOn: inDays(366),
      readOnly: false,
      roles: null,
      lastUsedOn: null,
      token: expect.stringMatching(/^ls_[\w-]{43}$/),
    });
    const { rows } = await service.database.pool.query('SELECT t::text AS row FROM access_token t');
    expect(rows.filter(({ row }) => row.includes(made.token.slice(3)))).toEqual([]);
    const session = (await (await use(made.token)).json()) as { account: { email: string } };
    expect(session.account.email).toBe(service.hr.email);
  });

  it('are listed without their secret, with the day of the last use', async () => {
    const { id, token } = await create({ name: 'Monatlicher Abgleich' });
    await use(token);
    const { items } = (await (await browser.request('tokens')).json()) as { items: (Token & object)[] };
    expect(items.find((item) => item.id === id)).toEqual({
      id,
      name: 'Monatlicher Abgleich',
      createdAt: expect.any(String),
      expiresOn: inDays(90),
      readOnly: false,
      roles: null,
      lastUsedOn: realToday(),
    });
  });

  it('end with their revocation', async () => {
    const { id, token } = await create({ name: 'kurz' });
    expect((await use(token)).status).toBe(200);
    expect((await browser.request(`tokens/${id}`, { method: 'DELETE' })).status).toBe(204);
    const answer = await use(token);
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ code: 'INVALID_TOKEN' });
    expect((await browser.request(`tokens/${id}`, { method: 'DELETE' })).status).toBe(404);
  });

  it('work to the end of their last day', async () => {
    const { token } = await create({ name: 'heute', expiresOn: realToday() });
    expect((await use(token)).status).toBe(200);
    await service.database.pool.query('UPDATE access_token SET expires_on = expires_on - 1 WHERE name = $1', [
      'heute',
    ]);
    expect((await use(token)).status).toBe(401);
  });

  it.each([
    ['a day that is over', { name: 'x', expiresOn: '2020-12-31' }, 'DAY_IS_OVER'],
    ['a day more than a year away', { name: 'x', expiresOn: inDays(367) }, 'DAY_TOO_LATE'],
    ['a role that the maker does not have', { name: 'x', roles: ['ADMIN'] }, 'NOT_YOUR_ROLE'],
    ['a role that there is not', { name: 'x', roles: ['CHEF'] }, 'NOT_ALLOWED'],
    ['no role at all', { name: 'x', roles: [] }, 'LIST_TOO_SHORT'],
    ['roles that are no list', { name: 'x', roles: 'HR' }, 'NOT_A_LIST'],
    ['a reading that is no yes or no', { name: 'x', readOnly: 'ja' }, 'NOT_A_TRUTH'],
    ['a day that does not exist', { name: 'x', expiresOn: '2022-02-30' }, 'NOT_A_DAY'],
    ['no name', {}, 'REQUIRED'],
    ['an empty name', { name: '' }, 'WRONG_LENGTH'],
    ['an unknown member', { name: 'x', rights: 'all' }, 'UNKNOWN_MEMBER'],
  ])('are refused with %s', async (_, body, code) => {
    const answer = await browser.send('POST', 'tokens', body);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ code: 'INVALID_REQUEST', errors: [{ code }] });
  });

  it('end with the account', async () => {
    const { token } = await create({ name: 'Konto' });
    await service.database.pool.query(
      "UPDATE account SET disabled = true WHERE email = 'personalamt@stadt.example'",
    );
    expect((await use(token)).status).toBe(401);
  });

  it.each([
    ['GET', 'tokens', undefined],
    ['POST', 'tokens', { name: 'Nachkomme' }],
    ['DELETE', 'tokens/00000000-0000-4000-8000-000000000000', undefined],
    ['GET', 'sessions', undefined],
    ['DELETE', 'sessions', undefined],
    ['DELETE', 'sessions/00000000-0000-4000-8000-000000000000', undefined],
    ['POST', 'session/sign-out', undefined],
    ['PUT', 'session/password', { currentPassword: 'x', newPassword: 'ganz-andere-woerter' }],
  ])(
    'cannot manage proofs, so that a stolen one ends with its revocation: %s %s',
    async (method, path, body) => {
      const { token } = await create({ name: 'gestohlen' });
      const answer = await call(token, method, path, body);
      expect(answer.status).toBe(403);
      expect(await answer.json()).toMatchObject({ code: 'SIGN_IN_NEEDED' });
    },
  );

  it('for reading only change nothing', async () => {
    const { token } = await create({ name: 'Bericht', readOnly: true });
    expect((await use(token)).status).toBe(200);
    const answer = await call(token, 'DELETE', 'session');
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ code: 'TOKEN_READ_ONLY' });
    expect((await call((await create({ name: 'alles' })).token, 'DELETE', 'session')).status).toBe(204);
  });

  it('have the roles they are limited to, as long as their maker has them', async () => {
    const { pool } = service.database;
    const ROLE = 'INTEGRATION_COMMISSIONER';
    const shown = async (token: string) => {
      const session = (await (await use(token)).json()) as { roles: string[]; grants: { role: string }[] };
      expect(session.grants.map(({ role }) => role).sort()).toEqual([...session.roles].sort());
      return { roles: session.roles, evaluation: (await call(token, 'GET', 'evaluation')).status };
    };
    await pool.query(
      'INSERT INTO role_grant (account_id, role) SELECT id, $1 FROM account WHERE email = $2',
      [ROLE, service.hr.email],
    );
    const { token: narrow } = await create({ name: 'nur eine', roles: [ROLE, ROLE] });
    const { token: wide } = await create({ name: 'alles' });
    const narrowed = await shown(narrow);
    expect(narrowed.roles).toEqual([ROLE]);
    expect(await shown(wide)).toEqual({ roles: ['HR', ROLE], evaluation: 200 });
    await pool.query('UPDATE role_grant SET revoked_at = now() WHERE role = $1', [ROLE]);
    expect(await shown(narrow)).toEqual({ roles: [], evaluation: 403 });
    expect(await shown(wide)).toEqual({ roles: ['HR'], evaluation: 200 });
  });

  it('of others are not there', async () => {
    const { pool } = service.database;
    const hash = Buffer.alloc(32, 7);
    await pool.query(
      `WITH other AS (INSERT INTO account (email, display_name) VALUES ('andere@stadt.example', 'Andere') RETURNING id)
       INSERT INTO access_token (account_id, secret_hash, name, expires_on)
       SELECT id, $1, 'fremd', current_date + 1 FROM other`,
      [hash],
    );
    const { rows } = await pool.query("SELECT id FROM access_token WHERE name = 'fremd'");
    expect((await browser.request(`tokens/${rows[0].id}`, { method: 'DELETE' })).status).toBe(404);
    const { items } = (await (await browser.request('tokens')).json()) as { items: { name: string }[] };
    expect(items.map(({ name }) => name)).not.toContain('fremd');
  });

  it('are at most fifty', async () => {
    await service.database.pool.query(
      `INSERT INTO access_token (account_id, secret_hash, name, expires_on)
       SELECT a.id, sha256(n::text::bytea), 'viele', current_date + 1 FROM account a, generate_series(1, 50) n WHERE a.email = $1`,
      [service.hr.email],
    );
    const answer = await browser.send('POST', 'tokens', { name: 'einer zu viel' });
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({ code: 'TOO_MANY_TOKENS' });
    await service.database.pool.query("DELETE FROM access_token WHERE name = 'viele'");
  });

  it.each(['Bearer', 'Bearer ls_', 'Bearer ls_unbekannt', 'Basic dXNlcjpwYXNz', 'Bearer a b', ''])(
    'of the form „%s“ are refused',
    async (authorization) => {
      const answer = await fetch(`${service.url}/api/v1/session`, { headers: { authorization } });
      expect(answer.status).toBe(401);
      expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="Lernstand"');
    },
  );

  it('are not replaced by a valid session when they are wrong', async () => {
    const answer = await browser.request('session', { headers: { authorization: 'Bearer ls_falsch' } });
    expect(answer.status).toBe(401);
  });
});
