import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startService, type TestService } from '../service/service.js';
import { startProcess } from '../service/test-process.js';
import { Browser, signedIn } from './browser.js';

let service: TestService;
let browser: Browser;
beforeAll(async () => {
  service = await startService();
  browser = await signedIn(service);
});
afterAll(() => service.stop());

const change = (headers: Record<string, string>) => browser.send('POST', 'tokens', { name: 'x' }, headers);

describe('a change with the session cookie', () => {
  it.each([
    ['another site says the browser', { 'sec-fetch-site': 'cross-site' }],
    ['another service of the same domain', { 'sec-fetch-site': 'same-site' }],
    ['another origin', { origin: 'https://boese.example' }],
    ['our name with another port', { origin: 'http://127.0.0.1:1' }],
    ['a page without an origin', { origin: 'null' }],
  ])('from %s is refused', async (_, headers) => {
    const answer = await change(headers);
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ code: 'FOREIGN_SITE' });
  });

  it.each([
    ['our own pages', { 'sec-fetch-site': 'same-origin' }],
    ['the address bar', { 'sec-fetch-site': 'none' }],
    ['a program', {}],
  ])('from %s is made', async (_, headers) => {
    expect((await change(headers)).status).toBe(201);
  });

  it('from our own origin is made, also when the browser says nothing else', async () => {
    expect((await change({ origin: service.url })).status).toBe(201);
  });
});

describe('other calls from another site', () => {
  const foreign = { 'sec-fetch-site': 'cross-site', 'content-type': 'application/json' };

  it('cannot sign the browser in to an account of somebody else', async () => {
    const { status } = await new Browser(service.url).send('POST', 'session', service.administrator, foreign);
    expect(status).toBe(403);
  });

  it('may read; the browser keeps the answer from the other site', async () => {
    const answer = await browser.request('session', { headers: { 'sec-fetch-site': 'cross-site' } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });

  it('may change with an access token, which no browser sends by itself', async () => {
    const { status } = await service.request('/api/v1/session', {
      method: 'DELETE',
      headers: foreign,
      body: null,
    });
    expect(status).toBe(204);
  });
});

describe('behind a public HTTPS address', () => {
  it('the cookie is for HTTPS on this host alone, and the public origin is ours', async () => {
    const PUBLIC_URL = 'https://lernstand.stadt.example';
    const child = await startProcess({ DATABASE_URL: service.database.url, PUBLIC_URL });
    try {
      const behind = new Browser(child.url);
      const { email, password } = service.administrator;
      const answer = await behind.signIn(email, password);
      expect(answer.headers.getSetCookie()[0]).toMatch(
        /^__Host-lernstand=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
      );
      expect(answer.headers.get('strict-transport-security')).toBe('max-age=31536000');
      expect((await behind.send('POST', 'tokens', { name: 'x' }, { origin: PUBLIC_URL })).status).toBe(201);
      expect((await behind.send('POST', 'tokens', { name: 'x' }, { origin: child.url })).status).toBe(403);
    } finally {
      await child.stop();
    }
  });
});
