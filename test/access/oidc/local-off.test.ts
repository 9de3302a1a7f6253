import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startProcess, type TestProcess } from '../../service/test-process.js';
import { Browser, signedIn } from '../browser.js';
import { type City, signIn, startCity, whoIs } from './city.js';
import { freePort } from './provider.js';
import { Visitor } from './visitor.js';

let city: City;
let withoutPasswords: TestProcess;
beforeAll(async () => {
  city = await startCity();
  const port = await freePort();
  withoutPasswords = await startProcess({
    DATABASE_URL: city.service.database.url,
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    LOCAL_SIGN_IN: '0',
    OIDC_PROVIDERS: 'stadt',
    OIDC_STADT_ISSUER: city.stadt.issuer,
    OIDC_STADT_CLIENT_ID: 'lernstand-stadt',
    OIDC_STADT_CLIENT_SECRET: 'geheimnis-nur-im-test',
  });
});
afterAll(async () => {
  await withoutPasswords.stop();
  await city.stop();
});

it('switched off, passwords open nothing and cannot be set', async () => {
  const { hr } = city.service;
  const { cookie } = await signedIn(city.service);
  const browser = new Browser(withoutPasswords.url);
  browser.cookie = cookie;
  const password = 'ganz-andere-woerter-hier';
  const answers = [
    await new Browser(withoutPasswords.url).signIn(hr.email, hr.password),
    await browser.send('POST', 'account-links', { token: 'x'.repeat(43), password }),
    await browser.send('PUT', 'session/password', {
      currentPassword: hr.password,
      newPassword: password,
    }),
  ];
  for (const answer of answers) {
    expect([answer.status, await answer.json()]).toEqual([
      403,
      expect.objectContaining({ code: 'LOCAL_SIGN_IN_OFF' }),
    ]);
  }
  expect(await (await browser.request('sign-in-ways')).json()).toEqual({
    local: false,
    providers: [{ id: 'stadt', name: 'stadt' }],
  });
});

it('the administrator of the configuration gets in by the provider', async () => {
  const visitor = new Visitor();
  city.stadt.person = { sub: 'admin', email: city.service.administrator.email, email_verified: true };
  expect((await signIn(visitor, city, 'stadt')).status).toBe(303);
  expect(await whoIs(visitor, city)).toBe(city.service.administrator.email);
});
