import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../service/test-database.js';
import { startProcess, type TestProcess } from '../service/test-process.js';
import { Browser } from './browser.js';

const LINK = /^ {2}(http:\S+)\/einrichten#([\w-]{43})$/m;
const ADMINISTRATOR = { email: 'Anna.Beispiel@stadt.example', password: 'regen-lampe-ufer-tinte' };

let database: TestDatabase;
let running: TestProcess[] = [];
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(async () => {
  await Promise.all(running.map((child) => child.stop()));
  running = [];
  await database.drop();
});

async function start(environment: Record<string, string> = {}): Promise<TestProcess> {
  const child = await startProcess({ DATABASE_URL: database.url, ...environment });
  running.push(child);
  return child;
}

const secretOf = (child: TestProcess) => LINK.exec(child.said())?.[2];
const setUp = (child: TestProcess, body: object) => new Browser(child.url).send('POST', 'setup', body);

async function accounts(): Promise<string[]> {
  const { rows } = await database.pool.query(
    "SELECT email || ' ' || role AS account FROM account a JOIN role_grant g ON g.account_id = a.id ORDER BY role",
  );
  return rows.map(({ account }) => account);
}

describe('the set-up link', () => {
  it('refuses what is wrong and stays valid, makes the administrator once, and is never printed again', async () => {
    const child = await start();
    expect(LINK.exec(child.said())?.[1]).toBe(child.url);
    const token = secretOf(child) as string;
    expect(child.logged()).not.toContain(token);

    const refusals: [wrong: object, error: object][] = [
      [{ password: 'zu kurz' }, { code: 'WRONG_LENGTH', pointer: '#/password' }],
      [{ password: 'Passwort1234' }, { code: 'WEAK_PASSWORD', pointer: '#/password' }],
      [{ email: 'anna' }, { code: 'NOT_AN_EMAIL', pointer: '#/email', value: 'anna' }],
    ];
    for (const [wrong, error] of refusals) {
      const answer = await setUp(child, { token, ...ADMINISTRATOR, ...wrong });
      const { errors } = (await answer.json()) as { errors: object[] };
      expect([answer.status, errors]).toEqual([400, [expect.objectContaining(error)]]);
      expect(JSON.stringify(errors)).not.toMatch(/zu kurz|Passwort1234/);
    }
    expect((await setUp(child, { token: 'x'.repeat(43), ...ADMINISTRATOR })).status).toBe(403);
    expect(await accounts()).toEqual([]);

    const answer = await setUp(child, { token, ...ADMINISTRATOR, displayName: 'Anna Beispiel' });
    expect(answer.status).toBe(201);
    expect(await answer.json()).toEqual({
      id: expect.any(String),
      email: 'anna.beispiel@stadt.example',
      displayName: 'Anna Beispiel',
    });
    expect((await new Browser(child.url).signIn(ADMINISTRATOR.email, ADMINISTRATOR.password)).status).toBe(
      204,
    );

    const again = await setUp(child, {
      token,
      email: 'zweite@stadt.example',
      password: ADMINISTRATOR.password,
    });
    expect([again.status, await again.json()]).toEqual([
      403,
      expect.objectContaining({ code: 'SETUP_LINK_USED' }),
    ]);
    expect(await accounts()).toEqual(['anna.beispiel@stadt.example ADMIN']);
    expect(secretOf(await start())).toBeUndefined();
  });

  it('cannot be used by two at once, nor can two links', async () => {
    const [first, second] = await Promise.all([start(), start()]);
    const attempts = Array.from({ length: 12 }, (_, i) => {
      const token = secretOf(i % 2 ? first : second);
      const email = `konto${i}@stadt.example`;
      return setUp(i % 3 ? first : second, { token, email, password: ADMINISTRATOR.password });
    });
    const statuses = (await Promise.all(attempts)).map(({ status }) => status).sort();
    expect(statuses).toEqual([201, ...Array(11).fill(403)]);
    expect(await accounts()).toHaveLength(1);
  });

  it('refuses an address that has an account already, and stays valid', async () => {
    const child = await start({ HR_EMAIL: 'personal@stadt.example', HR_PASSWORD: ADMINISTRATOR.password });
    const token = secretOf(child);
    const answer = await setUp(child, { token, ...ADMINISTRATOR, email: 'Personal@stadt.example' });
    expect([answer.status, await answer.json()]).toEqual([
      409,
      expect.objectContaining({ code: 'EMAIL_TAKEN' }),
    ]);
    expect((await setUp(child, { token, ...ADMINISTRATOR })).status).toBe(201);
  });
});

describe('the accounts of the configuration', () => {
  const environment = {
    ADMIN_EMAIL: 'verwaltung@stadt.example',
    ADMIN_PASSWORD: 'regen-lampe-ufer-tinte',
    HR_EMAIL: 'personal@stadt.example',
    HR_PASSWORD: 'wolke-tisch-hafen-blatt',
  };

  it('are made once, also by several instances at once', async () => {
    await Promise.all([start(environment), start(environment)]);
    expect(await accounts()).toEqual(['verwaltung@stadt.example ADMIN', 'personal@stadt.example HR']);
  });

  it('are not made with a password that everybody knows, which does not matter where they are there already', async () => {
    const known = { ...environment, ADMIN_PASSWORD: 'trustno1' };
    await expect(start(known)).rejects.toThrow(
      'ADMIN_PASSWORD: Das Passwort steht in öffentlichen Listen häufiger Passwörter.',
    );
    expect(await accounts()).toEqual([]);
    await start(environment);
    await start(known);
    expect(await accounts()).toHaveLength(2);
  });

  it('stay as they are at the next start, whatever it is told', async () => {
    await start(environment);
    const second = await start({
      ...environment,
      ADMIN_EMAIL: 'neu@stadt.example',
      HR_PASSWORD: 'ganz-anderes-passwort',
    });
    expect(await accounts()).toEqual(['verwaltung@stadt.example ADMIN', 'personal@stadt.example HR']);
    const personnel = new Browser(second.url);
    expect((await personnel.signIn(environment.HR_EMAIL, environment.HR_PASSWORD)).status).toBe(204);
    const { roles } = (await (await personnel.request('session')).json()) as { roles: string[] };
    expect(roles).toEqual(['HR']);
  });
});
