import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { AccountLinks, type LinkPurpose } from '../../src/access/account-links.js';
import { dataSourceOf } from '../../src/platform/database/database.js';
import { startService, type TestService } from '../service/service.js';
import { startProcess, type TestProcess } from '../service/test-process.js';
import { Browser } from './browser.js';

const NEW = 'kanne-nebel-ziegel-moos';

let service: TestService;
let second: TestProcess;
let dataSource: DataSource;
let links: AccountLinks;
beforeAll(async () => {
  service = await startService();
  second = await startProcess({ DATABASE_URL: service.database.url });
  dataSource = await dataSourceOf(service.database.url).initialize();
  // Making a link needs the database alone; what it opens is tried at the running service.
  links = Reflect.construct(AccountLinks, [dataSource]) as AccountLinks;
});
afterAll(async () => {
  await dataSource.destroy();
  await second.stop();
  await service.stop();
});

let made = 0;
async function account(): Promise<{ id: string; email: string }> {
  const email = `konto${made++}@stadt.example`;
  const { rows } = await service.database.pool.query(
    'INSERT INTO account (email, display_name) VALUES ($1, $1) RETURNING id',
    [email],
  );
  return { id: rows[0].id, email };
}
const link = (id: string, purpose: LinkPurpose = 'SET_UP') =>
  links.create(dataSource.manager, id, purpose, id);
const redeem = (token: string, password = NEW, url = service.url) =>
  new Browser(url).send('POST', 'account-links', { token, password });
const signIn = async (email: string, password: string) =>
  (await new Browser(service.url).signIn(email, password)).status;

async function expectUsed(answer: Response): Promise<void> {
  expect([answer.status, await answer.json()]).toEqual([403, expect.objectContaining({ code: 'LINK_USED' })]);
}

describe('a link for a password', () => {
  it('works for three days, is kept as a hash, sets the password and is used up', async () => {
    const { id, email } = await account();
    const { secret, expiresAt } = await link(id);
    const hours = (Date.parse(expiresAt) - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(71.9);
    expect(hours).toBeLessThanOrEqual(72);
    expect(secret).toMatch(/^[\w-]{43}$/);
    const { rows } = await service.database.pool.query('SELECT l::text AS row FROM account_link l');
    expect(rows.filter(({ row }) => row.includes(secret))).toEqual([]);
    const answer = await redeem(secret);
    expect([answer.status, await answer.text()]).toEqual([204, '']);
    expect(await signIn(email, NEW)).toBe(204);
    await expectUsed(await redeem(secret, 'noch-ein-anderes-wort'));
    expect(await signIn(email, NEW)).toBe(204);
  });

  it('ends all sessions of the account, and forgets the failures before it', async () => {
    const { id, email } = await account();
    await redeem((await link(id)).secret);
    const browser = new Browser(service.url);
    await browser.signIn(email, NEW);
    for (let i = 0; i < 11; i++) await signIn(email, 'vergessen-vergessen');
    expect(await signIn(email, NEW)).toBe(429);
    const other = `${NEW}-zwei`;
    expect((await redeem((await link(id, 'RESET')).secret, other)).status).toBe(204);
    expect((await browser.request('session')).status).toBe(401);
    expect([await signIn(email, NEW), await signIn(email, other)]).toEqual([401, 204]);
  });

  it('ends when another one is made', async () => {
    const { id } = await account();
    const first = await link(id);
    const other = await link(id, 'RESET');
    await expectUsed(await redeem(first.secret));
    expect((await redeem(other.secret)).status).toBe(204);
  });

  it('stays one when two are made at the same moment', async () => {
    const { id } = await account();
    const secrets = await Promise.all(Array.from({ length: 8 }, () => link(id)));
    const statuses: number[] = [];
    for (const { secret } of secrets) statuses.push((await redeem(secret)).status);
    expect(statuses.sort()).toEqual([204, ...Array(7).fill(403)]);
  });

  it('is used once when several use it at the same moment, on two instances', async () => {
    const { id, email } = await account();
    const { secret } = await link(id);
    const attempts = Array.from({ length: 10 }, async (_, i) => {
      const { status } = await redeem(secret, `${NEW}-${i}`, i % 2 ? service.url : second.url);
      return { status, password: `${NEW}-${i}` };
    });
    const results = await Promise.all(attempts);
    const won = results.filter(({ status }) => status === 204);
    expect(won).toHaveLength(1);
    expect(results.filter(({ status }) => status === 403)).toHaveLength(9);
    expect(await signIn(email, won[0]?.password as string)).toBe(204);
  });

  it('ends after three days', async () => {
    const { id } = await account();
    const { secret } = await link(id);
    await service.database.pool.query("UPDATE account_link SET expires_at = now() - interval '1 second'");
    await expectUsed(await redeem(secret));
  });

  it('opens no disabled account', async () => {
    const { id } = await account();
    const { secret } = await link(id);
    await service.database.pool.query('UPDATE account SET disabled = true WHERE id = $1', [id]);
    await expectUsed(await redeem(secret));
  });

  it('is not used up by a password that is not good enough', async () => {
    const { id, email } = await account();
    const { secret } = await link(id);
    for (const weak of ['Sommer2026!!!', `${email}`, 'x'.repeat(20)]) {
      const answer = await redeem(secret, weak);
      expect(answer.status).toBe(400);
      const text = await answer.text();
      expect(JSON.parse(text)).toMatchObject({ errors: [{ pointer: '#/password', code: 'WEAK_PASSWORD' }] });
      expect(text).not.toContain(weak);
    }
    expect((await redeem(secret)).status).toBe(204);
  });

  it.each(['', 'x', 'x'.repeat(43), "' OR true --"])('„%s“ opens nothing', async (token) => {
    expect([400, 403]).toContain((await redeem(token)).status);
  });

  it('cannot be used from a foreign site', async () => {
    const { id } = await account();
    const { secret } = await link(id);
    const answer = await new Browser(service.url).send(
      'POST',
      'account-links',
      { token: secret, password: NEW },
      { 'sec-fetch-site': 'cross-site' },
    );
    expect(await answer.json()).toMatchObject({ code: 'FOREIGN_SITE' });
    expect((await redeem(secret)).status).toBe(204);
  });
});
