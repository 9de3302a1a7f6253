import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startService, type TestService } from '../service/service.js';
import { Browser, signedIn } from './browser.js';

interface Item {
  id: string;
  current: boolean;
}

let service: TestService;
let browser: Browser;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());
beforeEach(async () => {
  await service.database.pool.query('DELETE FROM session; DELETE FROM sign_in_failure');
  browser = await signedIn(service);
});

const list = async (by = browser) =>
  ((await (await by.request('sessions')).json()) as { items: Item[] }).items;
const status = async (by: Browser) => (await by.request('session')).status;

describe('the own sessions', () => {
  it('are listed with begin, last use and way, and with nothing about browser or address', async () => {
    const second = await signedIn(service);
    const items = await list(second);
    const shape = {
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      seenAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      provider: null,
    };
    expect(items).toEqual([
      { ...shape, current: true },
      { ...shape, current: false },
    ]);
    const { rows } = await service.database.pool.query(
      "SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'session'",
    );
    expect(rows.map(({ name }) => name).sort()).toEqual(
      ['account_id', 'created_at', 'id', 'id_token', 'provider', 'secret_hash', 'seen_at'].sort(),
    );
  });

  it('are listed as long as they run', async () => {
    await signedIn(service);
    await service.database.pool.query(
      `UPDATE session SET seen_at = now() - interval '3 hours' WHERE created_at = (SELECT min(created_at) FROM session)`,
    );
    expect(await list(await signedIn(service))).toHaveLength(2);
  });

  it('end one by one, at once', async () => {
    const other = await signedIn(service);
    const [target] = (await list()).filter(({ current }) => !current);
    expect((await browser.request(`sessions/${target?.id}`, { method: 'DELETE' })).status).toBe(204);
    expect(await status(other)).toBe(401);
    expect(await status(browser)).toBe(200);
    const again = await browser.request(`sessions/${target?.id}`, { method: 'DELETE' });
    expect([again.status, await again.json()]).toEqual([
      404,
      expect.objectContaining({ code: 'NO_SUCH_SESSION' }),
    ]);
  });

  it('end all but this one', async () => {
    const others = [await signedIn(service), await signedIn(service)];
    expect((await browser.request('sessions', { method: 'DELETE' })).status).toBe(204);
    expect(await Promise.all([browser, ...others].map(status))).toEqual([200, 401, 401]);
    expect(await list()).toEqual([expect.objectContaining({ current: true })]);
  });

  it('are the own ones: those of others are neither listed nor ended', async () => {
    const { rows } = await service.database.pool.query(
      `WITH other AS (INSERT INTO account (email, display_name) VALUES ('andere@stadt.example', 'Andere') RETURNING id)
       INSERT INTO session (secret_hash, account_id) SELECT sha256('fremd'), id FROM other RETURNING id`,
    );
    expect((await list()).map(({ id }) => id)).not.toContain(rows[0].id);
    expect((await browser.request(`sessions/${rows[0].id}`, { method: 'DELETE' })).status).toBe(404);
    await browser.request('sessions', { method: 'DELETE' });
    const left = await service.database.pool.query('SELECT FROM session WHERE id = $1', [rows[0].id]);
    expect(left.rowCount).toBe(1);
  });

  it('do not end by a call from a foreign site', async () => {
    const answer = await browser.request('sessions', {
      method: 'DELETE',
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect(answer.status).toBe(403);
  });
});

describe('a forged session', () => {
  it.each(['', 'x', 'x'.repeat(43), '%00', 'null', '../../etc/passwd'])(
    '„%s“ opens nothing',
    async (secret) => {
      const forger = new Browser(service.url);
      forger.cookie = `lernstand=${secret}`;
      expect(await status(forger)).toBe(401);
    },
  );

  it('with the hash from a stolen copy of the database opens nothing', async () => {
    const { rows } = await service.database.pool.query(
      "SELECT encode(secret_hash, 'hex') AS hex, encode(secret_hash, 'base64') AS base64, id FROM session",
    );
    const forger = new Browser(service.url);
    for (const secret of [rows[0].hex, rows[0].base64, rows[0].id]) {
      forger.cookie = `lernstand=${encodeURIComponent(secret)}`;
      expect(await status(forger)).toBe(401);
    }
  });
});
