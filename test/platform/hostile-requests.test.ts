import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, signedIn } from '../access/browser.js';
import { startService, type TestService } from '../service/service.js';
import { exchange } from './raw.js';

let service: TestService;
let browser: Browser;
beforeAll(async () => {
  service = await startService();
  browser = await signedIn(service);
});
afterAll(async () => {
  expect(service.process.logged()).not.toContain('request failed');
  await service.stop();
});

interface Answer {
  status: number;
  head: string;
  // biome-ignore lint/suspicious/noExplicitAny: problems of every kind
  body: any;
}

/** Sends bytes that end a connection, and takes the first answer apart. */
async function raw(bytes: string): Promise<Answer> {
  const text = await exchange(service.url, bytes);
  const [head = '', body = ''] = text.split('\r\n\r\n');
  const status = Number(/^HTTP\/1.1 (\d{3})/.exec(head)?.[1]);
  return { status, head: head.toLowerCase(), body: body.startsWith('{') ? JSON.parse(body) : body };
}

const lines = (...all: string[]) => `${all.join('\r\n')}\r\n\r\n`;
const post = (
  body: NonNullable<RequestInit['body']>,
  headers: Record<string, string> = {},
  path = 'session',
) =>
  browser.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });

describe('every problem has its number, in the header and inside, and is kept by nobody', () => {
  it.each<[string, string]>([
    ['an unknown address', lines('GET /nirgends HTTP/1.1', 'host: a', 'connection: close')],
    ['an address that is no text', lines('GET /%zz HTTP/1.1', 'host: a', 'connection: close')],
    ['a wrong method', lines('PUT /api/v1/session HTTP/1.1', 'host: a', 'connection: close')],
    ['nobody signed in', lines('GET /api/v1/persons HTTP/1.1', 'host: a', 'connection: close')],
    ['an unknown parameter', lines('GET /health/live?x=1 HTTP/1.1', 'host: a', 'connection: close')],
    [
      'a number that the client made up',
      lines('GET /x HTTP/1.1', 'host: a', 'x-request-id: 1', 'connection: close'),
    ],
    ['nonsense', 'HALLO\r\n\r\n'],
    ['too large headers', lines('GET / HTTP/1.1', 'host: a', ...Array(300).fill(`x: ${'y'.repeat(90)}`))],
    ['another language', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
    ['no host', lines('GET / HTTP/1.1', 'connection: close')],
    ['an unknown method', lines('HACK / HTTP/1.1', 'host: a')],
    ['NUL in a header', lines('GET / HTTP/1.1', 'host: a', 'x: \0')],
    ['a folded header', lines('GET / HTTP/1.1', 'host: a', 'x: y', ' z: w')],
    ['two lengths', lines('POST / HTTP/1.1', 'host: a', 'content-length: 1', 'content-length: 2')],
    [
      'a length and chunks',
      lines('POST / HTTP/1.1', 'host: a', 'content-length: 5', 'transfer-encoding: chunked'),
    ],
    ['an unknown coding', lines('POST / HTTP/1.1', 'host: a', 'transfer-encoding: gzip')],
    [
      'a broken chunk',
      `${lines('POST /api/v1/session HTTP/1.1', 'host: a', 'content-type: application/json', 'transfer-encoding: chunked')}zz\r\n`,
    ],
  ])('%s', async (_, bytes) => {
    const { status, head, body } = await raw(bytes);
    expect([status >= 400 && status < 500, body]).toEqual([
      true,
      expect.objectContaining({
        status,
        code: expect.stringMatching(/^[A-Z_]+$/),
        detail: expect.stringMatching(/[.]$/),
      }),
    ]);
    expect(body.requestId).toMatch(/^[\da-f-]{36}$/);
    for (const header of [
      `x-request-id: ${body.requestId}`,
      'content-type: application/problem+json; charset=utf-8',
      'cache-control: no-store',
      "content-security-policy: default-src 'none';",
      'x-content-type-options: nosniff',
    ]) {
      expect(head).toContain(header);
    }
  });

  it('an expectation that nobody knows changes nothing', async () => {
    const { status, head } = await raw(
      lines('GET /health/live HTTP/1.1', 'host: a', 'expect: wunder', 'connection: close'),
    );
    expect([status, head]).toEqual([200, expect.stringContaining('x-request-id: ')]);
  });

  it('a wish to change to another protocol is not granted', async () => {
    const { status } = await raw(
      lines('GET /health/live HTTP/1.1', 'host: a', 'upgrade: websocket', 'connection: upgrade, close'),
    );
    expect(status).toBe(200);
  });

  it('a second answer is never written into the first one', async () => {
    const text = await exchange(
      service.url,
      `${lines('GET /api/openapi.json HTTP/1.1', 'host: a')}HALLO\r\n\r\n`,
    );
    const [, body = ''] = text.split('\r\n\r\n');
    expect(text).toMatch(/^HTTP\/1.1 (200|400) /);
    expect(() => JSON.parse(body.split('HTTP/1.1')[0] ?? '')).not.toThrow();
  });
});

describe('a packed body is refused before it is unpacked', () => {
  it.each(['gzip', 'deflate', 'br', 'zstd', 'identity, gzip', 'GZIP'])('%s', async (encoding) => {
    const answer = await post(gzipSync('{"email":"a","password":"b"}'), { 'content-encoding': encoding });
    expect([answer.status, await answer.json()]).toEqual([
      415,
      expect.objectContaining({
        code: 'UNSUPPORTED_FORMAT',
        detail: expect.stringContaining('Content-Encoding'),
      }),
    ]);
  });

  it('a file too', async () => {
    const body = new FormData();
    body.append('file', new Blob(['x']), 'x.csv');
    const answer = await service.request('/api/v1/imports/beschaeftigte', {
      method: 'POST',
      headers: { 'content-encoding': 'gzip' },
      body,
    });
    expect(answer.status).toBe(415);
  });
});

describe('a body without a stated length', () => {
  it('is cut at the same size', async () => {
    const chunk = `4000\r\n${' '.repeat(0x4000)}\r\n`;
    const begin = lines(
      'POST /api/v1/session HTTP/1.1',
      'host: a',
      'content-type: application/json',
      'transfer-encoding: chunked',
    );
    const { status, body } = await raw(`${begin}${chunk.repeat(70)}`);
    expect([status, body.code]).toEqual([413, 'TOO_LARGE']);
  });
});

describe('names that mean something to JavaScript', () => {
  const members = [
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'valueOf',
    '__defineGetter__',
  ];

  it.each(members)('are unknown in a body: %s', async (name) => {
    const answer = await post(`{"name":"x","${name}":{"roles":["HR"]}}`, {}, 'tokens');
    expect([answer.status, await answer.json()]).toEqual([
      400,
      expect.objectContaining({ code: expect.stringMatching(/^INVALID_(JSON|REQUEST)$/) }),
    ]);
  });

  it.each(members)('are unknown as a parameter: %s', async (name) => {
    for (const path of ['persons', 'evaluation', 'tokens']) {
      const answer = await browser.request(`${path}?${name}=1`);
      expect([path, answer.status]).toEqual([path, 400]);
    }
  });

  it('are unknown as a field of a form, also with a path in them', async () => {
    for (const name of [...members, 'a.b', 'dryRun[0]', 'file.path']) {
      const body = new FormData();
      body.append(name, 'x');
      body.append('file', new Blob(['x']), 'x.csv');
      const answer = await service.request('/api/v1/imports/beschaeftigte', { method: 'POST', body });
      expect([name, answer.status]).toEqual([name, 400]);
    }
  });

  it('change nothing for others', async () => {
    expect(await (await service.request('/api/v1/session')).json()).not.toHaveProperty('polluted');
  });
});

describe('members that nobody asked for', () => {
  it.each([
    ['tokens', { name: 'x', accountId: '00000000-0000-4000-8000-000000000000' }, 'accountId'],
    ['tokens', { name: 'x', grants: ['ADMIN'] }, 'grants'],
    ['tokens', { name: 'x', secretHash: 'x' }, 'secretHash'],
    ['session', { email: 'a', password: 'b', scope: { units: 'ALL', names: true } }, 'scope'],
    [
      'setup',
      { token: 'x', email: 'a@stadt.example', password: 'wolke-tisch-hafen', roles: ['ADMIN', 'HR'] },
      'roles',
    ],
    [
      'setup',
      { token: 'x', email: 'a@stadt.example', password: 'wolke-tisch-hafen', disabled: false },
      'disabled',
    ],
  ])('are refused by %s: %j', async (path, members, unknown) => {
    const answer = await post(JSON.stringify(members), {}, path);
    expect([answer.status, await answer.json()]).toEqual([
      400,
      expect.objectContaining({
        errors: [expect.objectContaining({ pointer: `#/${unknown}`, code: 'UNKNOWN_MEMBER' })],
      }),
    ]);
  });
});

it('of a member that is given twice the last one is checked and used', async () => {
  const answer = await post('{"name":"zuerst","name":["zuletzt"]}', {}, 'tokens');
  expect([answer.status, await answer.json()]).toEqual([
    400,
    expect.objectContaining({ errors: [expect.objectContaining({ pointer: '#/name', code: 'NOT_A_TEXT' })] }),
  ]);
});

describe('what browsers and proxies keep', () => {
  it.each([
    '/',
    '/api/v1/session',
    '/api/v1/persons',
    '/api/v1/evaluation',
    '/api/v1/evaluation.xlsx',
    '/health/live',
  ])('is nothing of %s, and it is never „unchanged“', async (path) => {
    const answer = await service.request(path, {
      headers: { 'if-none-match': '*', 'if-modified-since': new Date().toUTCString() },
    });
    await answer.arrayBuffer();
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect([answer.headers.get('etag'), answer.headers.get('last-modified')]).toEqual([null, null]);
  });

  it('are the files of the pages, which hold no data', async () => {
    for (const path of ['/api/docs/swagger-ui.css', '/lernstand.css']) {
      const { status, headers } = await fetch(service.url + path);
      expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=3600']);
      expect(headers.get('set-cookie')).toBeNull();
    }
    const css = await fetch(`${service.url}/api/docs/swagger-ui.css`);
    const again = await raw(
      lines(
        'GET /api/docs/swagger-ui.css HTTP/1.1',
        'host: a',
        `if-none-match: ${css.headers.get('etag')}`,
        'connection: close',
      ),
    );
    expect(again.status).toBe(304);
    expect(again.head).toContain('x-content-type-options: nosniff');
  });
});
