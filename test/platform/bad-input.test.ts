import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signedIn } from '../access/browser.js';
import { startService, type TestService } from '../service/service.js';
import { exchange } from './raw.js';

interface Problem {
  code: string;
  errors?: { pointer: string; code: string; message: string; value?: string }[];
}

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(async () => {
  expect(service.process.logged()).not.toContain('INTERNAL');
  await service.stop();
});

const JSON_TYPE = { 'content-type': 'application/json' };

async function call(path: string, init?: RequestInit): Promise<{ status: number; problem: Problem }> {
  const answer = await service.request(path, init);
  expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  return { status: answer.status, problem: (await answer.json()) as Problem };
}
const post = (body: NonNullable<RequestInit['body']>, headers: Record<string, string> = JSON_TYPE) =>
  call('/api/v1/session', { method: 'POST', body, headers });

describe('parameters that a route does not know are refused, never ignored', () => {
  it.each([
    ['limit=1', '#/limit', 'UNKNOWN_MEMBER'],
    ['limit[]=1', '#/limit[]', 'UNKNOWN_MEMBER'],
    ['q[a]=1', '#/q[a]', 'UNKNOWN_MEMBER'],
    ['__proto__=1', '#/__proto__', 'UNKNOWN_MEMBER'],
    ['constructor=1', '#/constructor', 'UNKNOWN_MEMBER'],
    ['a=1&a=2', '#/a', 'REPEATED_PARAMETER'],
  ])('?%s', async (query, pointer, code) => {
    const { status, problem } = await call(`/api/v1/session?${query}`);
    expect(status).toBe(400);
    expect(problem).toMatchObject({ code: 'INVALID_REQUEST', errors: [{ pointer, code }] });
  });

  it('also on public routes', async () => {
    expect((await call('/health/live?verbose=1')).status).toBe(400);
  });

  it('each of them is named', async () => {
    const { problem } = await call('/api/v1/session?a=1&b=2');
    expect(problem.errors?.map(({ pointer }) => pointer)).toEqual(['#/a', '#/b']);
  });
});

describe('addresses that are no text are refused', () => {
  it.each([
    '/api/v1/session?q=%00',
    '/api/v1/tokens/%00',
    '/api/v1/session?q=%ff',
    '/api/v1/session?q=%zz',
    '/%zz',
  ])('%s', async (path) => {
    const { status, problem } = await call(path);
    expect([status, problem.code]).toEqual([400, 'BAD_ADDRESS']);
  });

  it.each([
    ['a very long query', 'GET', `/api/v1/session?q=${'x'.repeat(5000)}`, 414],
    ['a very long part of the path', 'DELETE', `/api/v1/tokens/${'x'.repeat(1000)}`, 404],
  ])('%s', async (_, method, path, status) => {
    expect((await call(path, { method })).status).toBe(status);
  });

  it('an id that is none, where one is expected', async () => {
    const answer = await (await signedIn(service)).request('tokens/1e20', { method: 'DELETE' });
    expect(answer.status).toBe(400);
    expect(((await answer.json()) as Problem).errors).toEqual([
      { pointer: '#/id', code: 'NOT_AN_ID', message: expect.stringContaining('„id“'), value: '1e20' },
    ]);
  });
});

describe('bodies that cannot be understood are refused', () => {
  it.each([
    ['no JSON', 'email=a', 400, 'INVALID_JSON'],
    ['half of it', '{"email":"a"', 400, 'INVALID_JSON'],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x00, 0x22]), 400, 'INVALID_JSON'],
    ['a prototype', '{"__proto__":{"admin":true},"email":"a","password":"b"}', 400, 'INVALID_JSON'],
    ['50,000 levels', '['.repeat(50_000) + ']'.repeat(50_000), 400, 'TOO_DEEP'],
    ['50,000 levels of objects', '{"a":'.repeat(50_000), 400, 'TOO_DEEP'],
    ['more than a mebibyte', JSON.stringify({ email: 'a'.repeat(1_100_000) }), 413, 'TOO_LARGE'],
    ['a list', '[]', 400, 'INVALID_REQUEST'],
    ['a text', '"email"', 400, 'INVALID_REQUEST'],
    ['null', 'null', 400, 'INVALID_REQUEST'],
    ['nothing', '', 400, 'INVALID_REQUEST'],
  ])('%s', async (_, body, status, code) => {
    const { status: found, problem } = await post(body);
    expect([found, problem.code]).toEqual([status, code]);
  });

  it('brackets inside a text are no levels', async () => {
    const { status } = await post(JSON.stringify({ email: `${'[{'.repeat(50)}\\"`, password: 'x' }));
    expect(status).toBe(401);
  });

  it.each([
    ['text/plain', '{}'],
    ['application/x-www-form-urlencoded', 'email=a&password=b'],
    ['application/xml', '<a/>'],
    ['nonsense', '{}'],
  ])('of the type %s', async (type, body) => {
    const { status, problem } = await post(body, { 'content-type': type });
    expect([status, problem.code]).toEqual([415, 'UNSUPPORTED_FORMAT']);
  });

  it('a file where none is expected', async () => {
    const body = new FormData();
    body.append('file', new Blob(['x']), 'x.csv');
    const { status, problem } = await post(body, {});
    expect([status, problem.code]).toEqual([400, 'NO_BODY_EXPECTED']);
  });

  it('data where none are expected', async () => {
    const { status, problem } = await call('/api/v1/session', {
      method: 'DELETE',
      headers: JSON_TYPE,
      body: '{"all":true}',
    });
    expect([status, problem.code]).toEqual([400, 'NO_BODY_EXPECTED']);
  });
});

describe('every fault of a body is named', () => {
  it.each<[string, object, object[]]>([
    [
      'what is missing',
      {},
      [
        { pointer: '#/email', code: 'REQUIRED' },
        { pointer: '#/password', code: 'REQUIRED' },
      ],
    ],
    ['what is null', { email: null, password: 'x' }, [{ pointer: '#/email', code: 'REQUIRED' }]],
    [
      'what is no text',
      { email: 1, password: 'x' },
      [{ pointer: '#/email', code: 'NOT_A_TEXT', value: '1' }],
    ],
    [
      'what is no text but an object',
      { email: { $ne: '' }, password: 'x' },
      [{ pointer: '#/email', code: 'NOT_A_TEXT' }],
    ],
    [
      'what is too long',
      { email: 'a'.repeat(255), password: 'x' },
      [{ pointer: '#/email', code: 'WRONG_LENGTH' }],
    ],
    [
      'what is unknown',
      { email: 'a', password: 'x', 'a/b~c': 1 },
      [{ pointer: '#/a~1b~0c', code: 'UNKNOWN_MEMBER' }],
    ],
    ['NUL', { email: 'a\u0000', password: 'x' }, [{ pointer: '#/email', code: 'UNSTORABLE_TEXT' }]],
    [
      'half a character',
      { email: 'a\ud800', password: 'x' },
      [{ pointer: '#/email', code: 'UNSTORABLE_TEXT' }],
    ],
  ])('%s', async (_, body, errors) => {
    const { status, problem } = await post(JSON.stringify(body));
    expect(status).toBe(400);
    expect(problem).toMatchObject({ code: 'INVALID_REQUEST', errors });
    expect(problem.errors).toHaveLength(errors.length);
    for (const { message } of problem.errors ?? []) expect(message).toMatch(/^(„.+“|Der Text) .+\.$/);
  });

  it('except what was typed as a password', async () => {
    const answer = await service.request('/api/v1/session', {
      method: 'POST',
      headers: JSON_TYPE,
      body: JSON.stringify({ email: 'a', password: ['geheimnis'], passwordAgain: 'geheimnis' }),
    });
    expect([answer.status, await answer.text()]).toEqual([400, expect.not.stringContaining('geheimnis')]);
  });

  it('but not a hundred thousand of them', async () => {
    const body = Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`m${i}`, 1]));
    const { problem } = await post(JSON.stringify(body));
    expect(problem).toMatchObject({ errorCount: 20_002 });
    expect(problem.errors).toHaveLength(100);
  });
});

describe('what is no HTTP request is answered and the connection closed', () => {
  it.each([
    ['nonsense', 'HALLO\r\n\r\n', 400, 'BAD_REQUEST'],
    [
      'headers without end',
      `GET / HTTP/1.1\r\nhost: a\r\n${`x: ${'y'.repeat(90)}\r\n`.repeat(1000)}\r\n`,
      431,
      'HEADERS_TOO_LARGE',
    ],
    [
      'two lengths',
      'POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n',
      400,
      'BAD_REQUEST',
    ],
  ])('%s', async (_, bytes, status, code) => {
    const answer = await exchange(service.url, bytes);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).toMatchObject({ status, code });
  });
});
