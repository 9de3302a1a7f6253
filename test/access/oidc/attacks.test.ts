import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { isOwnPath } from '../../../src/access/oidc/own-path.js';
import { begin, type City, callback, startCity, whoIs } from './city.js';
import { Visitor } from './visitor.js';

let city: City;
let visitor: Visitor;
beforeAll(async () => {
  city = await startCity();
  await city.account('anna@stadt.example');
});
afterAll(async () => {
  expect(city.service.process.logged()).not.toMatch(/anna@|geheimnis-nur-im-test/);
  await city.stop();
});
beforeEach(() => {
  visitor = new Visitor();
  city.stadt.person = { sub: 'a1', email: 'anna@stadt.example', email_verified: true };
  city.werk.person = city.stadt.person;
  city.stadt.forge = undefined;
});

/** Opens the address that a provider sent the browser back with, after it was changed, and expects a refusal. */
async function refused(address: string, code: string, by = visitor): Promise<void> {
  const answer = await by.open(address);
  expect(answer.headers.getSetCookie().filter((cookie) => /^lernstand=[\w-]/.test(cookie))).toEqual([]);
  expect(await answer.json()).toMatchObject({ code });
  expect(await whoIs(by, city)).toBeNull();
}

/** The proof with other members in its header or its claims, and the signature that it had. */
function rewritten(proof: string, header: object, claims: object = {}): string {
  const [first = '', second = '', signature = ''] = proof.split('.');
  const other = (part: string, members: object) => {
    const old = JSON.parse(Buffer.from(part, 'base64url').toString());
    return Buffer.from(JSON.stringify({ ...old, ...members })).toString('base64url');
  };
  return [other(first, header), other(second, claims), signature].join('.');
}

function changed(address: string, change: (parameters: URLSearchParams) => void): string {
  const url = new URL(address);
  change(url.searchParams);
  return url.href;
}

describe('the way back from the provider is closed', () => {
  it('but open as it is', async () => {
    expect((await visitor.open(await callback(visitor, city, 'stadt'))).status).toBe(303);
    expect(await whoIs(visitor, city)).toBe('anna@stadt.example');
  });

  it('with a changed state', async () => {
    const address = await callback(visitor, city, 'stadt');
    await refused(
      changed(address, (sent) => sent.set('state', `${sent.get('state')}x`)),
      'SIGN_IN_UNKNOWN',
    );
  });

  it('without a state or anything else', async () => {
    await refused(`${city.service.url}/api/v1/oidc/stadt/callback`, 'SIGN_IN_UNKNOWN');
  });

  it('for the state of another attempt: the code belongs to another challenge and nonce', async () => {
    const [first, second] = [await callback(visitor, city, 'stadt'), await callback(visitor, city, 'stadt')];
    const code = new URL(second).searchParams.get('code') as string;
    await refused(
      changed(first, (sent) => sent.set('code', code)),
      'SIGN_IN_REFUSED',
    );
  });

  it('when the provider answers with another nonce', async () => {
    const asked = changed(await begin(visitor, city, 'stadt'), (sent) => sent.set('nonce', 'untergeschoben'));
    await refused(await visitor.goUntil(city.service.url, asked), 'SIGN_IN_REFUSED');
  });

  it('when the provider was given another challenge', async () => {
    const other = new URL(await begin(new Visitor(), city, 'stadt')).searchParams.get(
      'code_challenge',
    ) as string;
    const asked = changed(await begin(visitor, city, 'stadt'), (sent) => sent.set('code_challenge', other));
    await refused(await visitor.goUntil(city.service.url, asked), 'SIGN_IN_REFUSED');
  });

  it('the second time', async () => {
    const address = await callback(visitor, city, 'stadt');
    expect((await visitor.open(address)).status).toBe(303);
    await visitor.open(`${city.service.url}/api/v1/session`, { method: 'DELETE' });
    await refused(address, 'SIGN_IN_UNKNOWN');
  });

  it('for one of two at once', async () => {
    const address = await callback(visitor, city, 'stadt');
    const answers = await Promise.all(Array.from({ length: 6 }, () => visitor.open(address)));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 400, 400, 400, 400, 400]);
  });

  it('in another browser, and then in the first one too', async () => {
    const address = await callback(visitor, city, 'stadt');
    const victim = new Visitor();
    await refused(address, 'SIGN_IN_UNKNOWN', victim);
    await refused(address, 'SIGN_IN_UNKNOWN');
  });

  it('in another browser that is signing in itself', async () => {
    const address = await callback(visitor, city, 'stadt');
    const victim = new Visitor();
    await begin(victim, city, 'stadt');
    await refused(address, 'SIGN_IN_UNKNOWN', victim);
  });

  it('after ten minutes', async () => {
    const { pool } = city.service.database;
    const age = (interval: string) =>
      pool.query(`UPDATE oidc_attempt SET created_at = now() - interval '${interval}'`);
    const inTime = await callback(visitor, city, 'stadt');
    await age('9 minutes 50 seconds');
    expect((await visitor.open(inTime)).status).toBe(303);
    const other = new Visitor();
    const late = await callback(other, city, 'stadt');
    await age('10 minutes 1 second');
    await refused(late, 'SIGN_IN_UNKNOWN', other);
  });

  it('at the callback of another provider', async () => {
    const address = await callback(visitor, city, 'stadt');
    await refused(address.replace('/oidc/stadt/', '/oidc/werk/'), 'SIGN_IN_UNKNOWN');
  });

  it('for the answer of another issuer', async () => {
    const address = await callback(visitor, city, 'stadt');
    await refused(
      changed(address, (sent) => sent.set('iss', city.werk.issuer)),
      'SIGN_IN_REFUSED',
    );
  });

  it.each([
    ['other claims', (proof: string) => rewritten(proof, {}, { email: 'chefin@stadt.example' })],
    ['another person', (proof: string) => rewritten(proof, {}, { sub: 'chefin' })],
    ['no signature', (proof: string) => `${rewritten(proof, { alg: 'none' }).split('.', 2).join('.')}.`],
    [
      'a signature of somebody else',
      (proof: string) => `${proof.split('.', 2).join('.')}.${'A'.repeat(342)}`,
    ],
  ])('when the proof has %s', async (_, forge) => {
    city.stadt.forge = forge;
    await refused(await callback(visitor, city, 'stadt'), 'SIGN_IN_REFUSED');
  });

  it('when the person cancels, in plain words for a browser', async () => {
    const state = new URL(await begin(visitor, city, 'stadt')).searchParams.get('state');
    const query = new URLSearchParams({
      error: 'access_denied',
      error_description: '<script>alert(1)</script>',
      state: state as string,
      iss: city.stadt.issuer,
    });
    const answer = await visitor.open(`${city.service.url}/api/v1/oidc/stadt/callback?${query}`, {
      headers: { accept: 'text/html' },
    });
    expect(answer.status).toBe(403);
    const text = await answer.text();
    expect(text).toContain('wurde abgebrochen');
    expect(text).not.toMatch(/access_denied|alert/);
  });
});

describe('after the sign-in the browser stays with us', () => {
  it.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/.//evil.example',
    '/a/..//evil.example',
    '/%2e//evil.example',
    '/\t/evil.example',
    'evil.example',
    'javascript:alert(1)',
    '',
    '?a=1',
  ])('„%s“ is refused', async (returnTo) => {
    const query = `?returnTo=${encodeURIComponent(returnTo)}`;
    const answer = await visitor.open(`${city.service.url}/api/v1/oidc/stadt/sign-in${query}`);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('location')).toBeNull();
    expect(await answer.json()).toMatchObject({
      errors: [{ pointer: '#/returnTo', code: 'NOT_OUR_PATH' }],
    });
  });

  it.each(['/', '/api/docs', '/personen?q=M%C3%BCller&seite=2', '/a#b', '/a?b=//c', '/%2F%2Fevil.example'])(
    '„%s“ may be wanted',
    (path) => expect(isOwnPath(path)).toBe(true),
  );
});
