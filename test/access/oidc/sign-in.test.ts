import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { begin, type City, signIn, startCity, whoIs } from './city.js';
import { Visitor } from './visitor.js';

let city: City;
let visitor: Visitor;
beforeAll(async () => {
  city = await startCity();
});
afterAll(() => city.stop());
beforeEach(() => {
  visitor = new Visitor();
});

const anna = { sub: 'a1', email: 'Anna.Beispiel@stadt.example', email_verified: true };

async function problem(answer: Response): Promise<{ status: number; code: string; detail: string }> {
  return (await answer.json()) as { status: number; code: string; detail: string };
}

describe('signing in at an identity provider', () => {
  it('asks with PKCE, state and nonce, keeps them on our side, and marks the browser', async () => {
    const asked = new URL(await begin(visitor, city, 'stadt'));
    expect(asked.origin).toBe(city.stadt.issuer);
    const { code_challenge: challenge, state, nonce, ...rest } = Object.fromEntries(asked.searchParams);
    expect(rest).toEqual({
      client_id: 'lernstand-stadt',
      response_type: 'code',
      redirect_uri: `${city.service.url}/api/v1/oidc/stadt/callback`,
      scope: 'openid email profile',
      code_challenge_method: 'S256',
    });
    for (const secret of [challenge, state, nonce]) expect(secret).toMatch(/^[\w-]{43}$/);
    const again = new URL(await begin(visitor, city, 'stadt')).searchParams;
    expect([challenge, state, nonce]).not.toContain(again.get('code_challenge'));
    const { rows } = await city.service.database.pool.query('SELECT a::text AS row FROM oidc_attempt a');
    expect(rows.filter(({ row }) => row.includes(state))).toEqual([]);
    const answer = await new Visitor().open(`${city.service.url}/api/v1/oidc/stadt/sign-in`);
    expect(answer.headers.getSetCookie()[0]).toMatch(
      /^lernstand-anmeldung=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/,
    );
  });

  it('finds the account by the verified address, and goes on where it was wanted', async () => {
    await city.account('anna.beispiel@stadt.example');
    city.stadt.person = anna;
    const answer = await signIn(visitor, city, 'stadt', `?returnTo=${encodeURIComponent('/api/docs?a=1')}`);
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      `${city.service.url}/api/docs?a=1`,
    ]);
    expect(await whoIs(visitor, city)).toBe('anna.beispiel@stadt.example');
    expect(visitor.cookies(city.service.url)).toEqual(['lernstand']);
    const sessions = await visitor.open(`${city.service.url}/api/v1/sessions`);
    expect(await sessions.json()).toMatchObject({ items: [{ provider: 'stadt', current: true }] });
  });

  it('remembers the person: another address there leads to the same account', async () => {
    city.stadt.person = { ...anna, email: 'anna.neu@stadt.example' };
    await signIn(visitor, city, 'stadt');
    expect(await whoIs(visitor, city)).toBe('anna.beispiel@stadt.example');
  });

  it('does not give the account to somebody else who has the address later', async () => {
    city.stadt.person = { ...anna, sub: 'a2' };
    const answer = await signIn(visitor, city, 'stadt');
    expect(await problem(answer)).toMatchObject({ status: 403, code: 'NO_ACCOUNT' });
    expect(await whoIs(visitor, city)).toBeNull();
  });

  it('takes the place of the session that the browser had', async () => {
    city.stadt.person = anna;
    await signIn(visitor, city, 'stadt');
    const count = async () =>
      (await city.service.database.pool.query("SELECT FROM session WHERE provider = 'stadt'")).rowCount;
    const before = await count();
    await signIn(visitor, city, 'stadt');
    expect(await count()).toBe(before);
  });

  it('can be begun in two windows of one browser', async () => {
    city.stadt.person = anna;
    const first = await begin(visitor, city, 'stadt');
    await begin(visitor, city, 'stadt');
    const answer = await visitor.open(await visitor.goUntil(city.service.url, first));
    expect(answer.status).toBe(303);
  });
});

describe('a second provider', () => {
  it('is asked for what its proof does not say, and finds the account by personnel number', async () => {
    await city.account('bert.muster@stadt.example', '00042');
    city.werk.person = { sub: 'b1', email: 'anna.beispiel@stadt.example', personalnummer: '00042' };
    expect((await signIn(visitor, city, 'werk')).status).toBe(303);
    expect(await whoIs(visitor, city)).toBe('bert.muster@stadt.example');
  });

  it('knows its own people: the same key at another provider is somebody else', async () => {
    city.werk.person = { ...anna, sub: 'a1', email_verified: false };
    expect(await problem(await signIn(visitor, city, 'werk'))).toMatchObject({ code: 'NO_ACCOUNT' });
  });

  it('refuses a person whose address and number lead to two accounts', async () => {
    city.werk.person = { ...anna, sub: 'b2', personalnummer: '00042' };
    expect(await problem(await signIn(visitor, city, 'werk'))).toMatchObject({ code: 'NO_ACCOUNT' });
  });
});

describe('nobody gets in', () => {
  it.each([
    ['with an address that is not verified', { email_verified: false }],
    ['with an address of which nothing is said', { email_verified: undefined }],
    ['with „true“ as a text', { email_verified: 'true' }],
    ['without an account', { email: 'niemand@stadt.example' }],
    ['without an address', { email: undefined }],
    ['with a personnel number where none is asked for', { email: undefined, personalnummer: '00042' }],
  ])('%s', async (_, claims) => {
    city.stadt.person = { ...anna, ...claims, sub: 'fremd' };
    const answer = await signIn(visitor, city, 'stadt');
    expect(await problem(answer)).toMatchObject({
      status: 403,
      code: 'NO_ACCOUNT',
      detail: expect.stringContaining('Für Sie gibt es hier noch kein Konto'),
    });
    expect(await whoIs(visitor, city)).toBeNull();
    const { pool } = city.service.database;
    expect((await pool.query("SELECT FROM account_identity WHERE subject = 'fremd'")).rowCount).toBe(0);
  });

  it('with a disabled account, known or not', async () => {
    const id = await city.account('gesperrt@stadt.example');
    const person = { sub: 'g1', email: 'gesperrt@stadt.example', email_verified: true };
    const { pool } = city.service.database;
    const disable = (disabled: boolean) =>
      pool.query('UPDATE account SET disabled = $1 WHERE id = $2', [disabled, id]);
    city.stadt.person = person;
    await disable(true);
    expect(await problem(await signIn(visitor, city, 'stadt'))).toMatchObject({ code: 'NO_ACCOUNT' });
    await disable(false);
    expect((await signIn(visitor, city, 'stadt')).status).toBe(303);
    expect(await whoIs(visitor, city)).toBe('gesperrt@stadt.example');
    await disable(true);
    expect(await whoIs(visitor, city)).toBeNull();
    expect(await problem(await signIn(visitor, city, 'stadt'))).toMatchObject({ code: 'NO_ACCOUNT' });
  });
});

describe('a provider that is away', () => {
  it('is 503 in plain words, stops nobody else, and is asked again later', async () => {
    const address = `${city.service.url}/api/v1/oidc/fern/sign-in`;
    const answer = await visitor.open(address);
    expect(await problem(answer)).toMatchObject({
      status: 503,
      code: 'PROVIDER_UNAVAILABLE',
      detail: expect.stringContaining('„fern“'),
    });
    expect(answer.headers.get('retry-after')).toBe('30');
    const { email, password } = city.service.administrator;
    const local = await visitor.open(`${city.service.url}/api/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    });
    expect(local.status).toBe(204);
    const fern = await city.startFern();
    try {
      fern.person = { ...anna, sub: 'f1' };
      expect((await signIn(visitor, city, 'fern')).status).toBe(303);
      expect(await whoIs(visitor, city)).toBe('anna.beispiel@stadt.example');
      const late = await visitor.goUntil(city.service.url, await begin(visitor, city, 'fern'));
      await fern.close();
      expect(await problem(await visitor.open(late))).toMatchObject({ code: 'PROVIDER_UNAVAILABLE' });
    } finally {
      await fern.close();
    }
  });

  it('is a page for a browser, which says nothing of the inside', async () => {
    const answer = await visitor.open(`${city.service.url}/api/v1/oidc/nirgends/sign-in`, {
      headers: { accept: 'text/html,application/xhtml+xml' },
    });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    const text = await answer.text();
    expect(text).toContain('Einen solchen Anmeldedienst gibt es hier nicht.');
    expect(text).not.toMatch(/Error|stack|node_modules/);
  });
});

describe('signing out', () => {
  const signOut = () => visitor.open(`${city.service.url}/api/v1/session/sign-out`, { method: 'POST' });

  it('ends the session here and leads to the provider, which ends its own and sends the browser back', async () => {
    city.stadt.person = anna;
    await signIn(visitor, city, 'stadt');
    const answer = await signOut();
    expect(answer.status).toBe(200);
    const { redirectTo } = (await answer.json()) as { redirectTo: string };
    expect(await whoIs(visitor, city)).toBeNull();
    const address = new URL(redirectTo);
    expect(address.origin).toBe(city.stadt.issuer);
    expect(Object.fromEntries(address.searchParams)).toEqual({
      client_id: 'lernstand-stadt',
      post_logout_redirect_uri: `${city.service.url}/`,
      id_token_hint: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
    });
    const question = await visitor.open(redirectTo);
    const [, action = '', xsrf = ''] =
      /action="([^"]+)"[\s\S]*name="xsrf" value="([^"]+)"/.exec(await question.text()) ?? [];
    const gone = await visitor.open(action, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ xsrf, logout: 'yes' }).toString(),
    });
    expect(new URL(gone.headers.get('location') ?? '').href).toBe(`${city.service.url}/`);
  });

  it('leads nowhere after a sign-in with a password', async () => {
    const { email, password } = city.service.administrator;
    await visitor.open(`${city.service.url}/api/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    });
    expect(await (await signOut()).json()).toEqual({ redirectTo: null });
    expect(await whoIs(visitor, city)).toBeNull();
  });
});

it('everybody may know how to sign in', async () => {
  const answer = await visitor.open(`${city.service.url}/api/v1/sign-in-ways`);
  expect(await answer.json()).toEqual({
    local: true,
    providers: [
      { id: 'stadt', name: 'Stadt Musterstadt' },
      { id: 'werk', name: 'werk' },
      { id: 'fern', name: 'fern' },
    ],
  });
});
