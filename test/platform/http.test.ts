import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startService, type TestService } from '../service/service.js';

let service: TestService;
beforeAll(async () => {
  service = await startService({ today: '2026-12-31', environment: { DEMO: '0' } });
});
afterAll(() => service.stop());

describe('every answer', () => {
  it.each(['/', '/health/live', '/api/v1/session', '/api/docs', '/nirgends', '/%zz'])(
    'protects the browser and has a number: %s',
    async (path) => {
      const { headers } = await service.request(path);
      expect(headers.get('content-security-policy')).toMatch(
        /^default-src 'none';script-src 'self';style-src 'self';/,
      );
      expect(headers.get('content-security-policy')).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('strict-transport-security')).toBeNull();
      expect(headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
      expect(headers.get('cache-control')).toBe('no-store');
    },
  );
});

describe('a problem', () => {
  it('has the members of RFC 9457 and ours', async () => {
    const answer = await fetch(`${service.url}/api/v1/session?name=geheim`);
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="Lernstand"');
    expect(await answer.json()).toEqual({
      type: 'urn:lernstand:problem:unauthenticated',
      title: 'Bitte melden Sie sich an',
      status: 401,
      code: 'UNAUTHENTICATED',
      detail: 'Für diesen Aufruf müssen Sie angemeldet sein.',
      instance: '/api/v1/session',
      requestId: answer.headers.get('x-request-id'),
    });
  });

  it.each([
    '/nirgends',
    '/api/v1',
    '/api/v1/tokens/a/b',
    '/api/docs/package.json',
    '/api/docs/..%2fpackage.json',
    '//',
  ])('is 404 for %s', async (path) => {
    const answer = await service.request(path);
    expect([answer.status, await answer.json()]).toEqual([
      404,
      expect.objectContaining({ code: 'NOT_FOUND' }),
    ]);
  });

  it.each([
    ['PUT', '/api/v1/session', 'DELETE, GET, HEAD, POST'],
    ['GET', '/api/v1/tokens/0', 'DELETE'],
    ['POST', '/health/live', 'GET, HEAD'],
    ['OPTIONS', '/api/v1/setup', 'POST'],
  ])('is 405 for %s %s and says what is allowed', async (method, path, allow) => {
    const answer = await service.request(path, { method });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, allow]);
    expect(await answer.json()).toMatchObject({
      code: 'METHOD_NOT_ALLOWED',
      detail: expect.stringContaining(allow),
    });
  });
});

describe('sign-in', () => {
  it('is needed before anything else is looked at', async () => {
    for (const [method, path] of [
      ['GET', '/api/v1/tokens?unknown=1'],
      ['POST', '/api/v1/tokens'],
      ['DELETE', '/api/v1/tokens/x'],
    ]) {
      expect([method, path, (await fetch(service.url + path, { method })).status]).toEqual([
        method,
        path,
        401,
      ]);
    }
  });
});

describe('the pages', () => {
  const asBrowser = (path: string) => fetch(service.url + path, { headers: { accept: 'text/html' } });

  it('are one document, and the web UI is told that the day is fixed', async () => {
    const answer = await asBrowser('/');
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const html = await answer.text();
    expect(html).toContain('<html lang="de">');
    expect(await (await asBrowser('/einrichten')).text()).toBe(html);
    expect(await (await fetch(`${service.url}/api/v1/installation`)).json()).toMatchObject({
      today: '2026-12-31',
      todayIsFixed: true,
      demo: false,
    });
  });

  it.each(['/', '/api/docs', '/einrichten'])(
    'of %s load their own files only, and these are there',
    async (path) => {
      const html = await (await asBrowser(path)).text();
      expect(html).not.toMatch(/<script>|<style|style="| on\w+="|https?:/);
      const files = [...html.matchAll(/<(?:script|link)[^>]+(?:src|href)="([^"]+)"/g)].map(
        ([, file]) => file as string,
      );
      expect(files.length).toBeGreaterThan(0);
      for (const file of files) {
        const answer = await fetch(service.url + file);
        expect([file, answer.status]).toEqual([file, 200]);
        expect(answer.headers.get('content-type')).toMatch(
          /^((text\/css|(text|application)\/javascript); charset=utf-8|image\/svg\+xml)$/,
        );
      }
    },
  );
});
