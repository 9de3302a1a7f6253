import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { startService, type TestService } from '../service/service.js';
import { Browser, signedIn } from './browser.js';

let service: TestService;
beforeAll(async () => {
  service = await startService({ today: '2026-10-05' });
});
afterAll(() => service.stop());
afterEach(() =>
  service.database.pool.query('UPDATE account SET disabled = false; DELETE FROM sign_in_failure'),
);

const age = (column: string, interval: string) =>
  service.database.pool.query(`UPDATE session SET ${column} = now() - interval '${interval}'`);

describe('signing in', () => {
  it('gives a session and says who it is, with which rights, on which day', async () => {
    const browser = await signedIn(service);
    const answer = await browser.request('session');
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({
      account: { id: expect.any(String), email: service.hr.email, displayName: 'Haupt- und Personalamt' },
      roles: ['HR'],
      rights: ['FIGURES', 'NAMES', 'COURSES', 'RECOGNISE', 'PERSONNEL', 'IMPORT', 'ROUNDS'],
      grants: [
        expect.objectContaining({ role: 'HR', unit: null, names: true, state: 'ACTIVE', validTo: null }),
      ],
      scope: { units: 'ALL', names: true },
      today: '2026-10-05',
      todayIsFixed: true,
    });
  });

  it('hides the cookie from scripts and from other sites, and keeps only its hash', async () => {
    const browser = new Browser(service.url);
    const { email, password } = service.hr;
    const answer = await browser.signIn(email, password);
    expect([answer.status, await answer.text()]).toEqual([204, '']);
    const [cookie = ''] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^lernstand=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    const { rows } = await service.database.pool.query('SELECT s::text AS row FROM session s');
    const secret = browser.cookie.split('=')[1] as string;
    expect(rows.filter(({ row }) => row.includes(secret))).toEqual([]);
  });

  it('takes the address in any case', async () => {
    const { email, password } = service.hr;
    const { status } = await new Browser(service.url).signIn(email.toUpperCase(), password);
    expect(status).toBe(204);
  });

  it('begins a new session each time and ends the one before in this browser', async () => {
    const browser = await signedIn(service);
    const before = browser.cookie;
    await browser.signIn(service.hr.email, service.hr.password);
    expect(browser.cookie).not.toBe(before);
    const old = new Browser(service.url);
    old.cookie = before;
    expect((await old.request('session')).status).toBe(401);
    expect((await browser.request('session')).status).toBe(200);
  });

  it('says the same for a wrong password, an unknown and a disabled account', async () => {
    const { email, password } = service.hr;
    const refusal = async (...attempt: [string, string]) => {
      const answer = await new Browser(service.url).signIn(...attempt);
      const { requestId: _, ...problem } = (await answer.json()) as { requestId: string };
      return { status: answer.status, cookies: answer.headers.getSetCookie(), problem };
    };
    const wrong = await refusal(email, 'falsch-falsch-falsch');
    expect(wrong).toMatchObject({ status: 401, cookies: [], problem: { code: 'WRONG_CREDENTIALS' } });
    expect(await refusal('niemand@stadt.example', password)).toEqual(wrong);
    await service.database.pool.query(
      "UPDATE account SET disabled = true WHERE email = 'personalamt@stadt.example'",
    );
    expect(await refusal(email, password)).toEqual(wrong);
  });

  it('works as hard for an unknown account as for a wrong password', async () => {
    const work = { known: 0, unknown: 0 };
    for (let i = 0; i < 8; i++) {
      for (const [kind, email] of [
        ['known', service.hr.email],
        ['unknown', 'niemand@stadt.example'],
      ] as const) {
        const before = processorTime(service.process.pid);
        await new Browser(service.url).signIn(email, 'falsch-falsch-falsch');
        work[kind] += processorTime(service.process.pid) - before;
      }
    }
    expect(work.unknown / work.known).toBeGreaterThan(0.5);
    expect(work.unknown / work.known).toBeLessThan(2);
  });
});

/** Processor time of a process so far, in ticks; unlike the clock it does not run on for other programs. */
function processorTime(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return Number(fields[11]) + Number(fields[12]);
}

describe('the end of a session', () => {
  it('comes with signing out, which also takes the cookie', async () => {
    const browser = await signedIn(service);
    const { cookie } = browser;
    const answer = await browser.request('session', { method: 'DELETE' });
    expect(answer.status).toBe(204);
    expect(answer.headers.getSetCookie()[0]).toMatch(/^lernstand=; .*Expires=Thu, 01 Jan 1970/);
    browser.cookie = cookie;
    expect((await browser.request('session')).status).toBe(401);
  });

  it.each([
    ['seen_at', '1 hour 59 minutes', 200],
    ['seen_at', '2 hours 1 minute', 401],
    ['created_at', '11 hours 59 minutes', 200],
    ['created_at', '12 hours 1 minute', 401],
  ])('comes by itself: %s %s ago → %s', async (column, interval, status) => {
    const browser = await signedIn(service);
    await age(column, interval);
    const answer = await browser.request('session');
    expect(answer.status).toBe(status);
    if (status === 401) expect(await answer.json()).toMatchObject({ code: 'SESSION_EXPIRED' });
  });

  it('is put off by using it', async () => {
    const browser = await signedIn(service);
    await age('seen_at', '1 hour 59 minutes');
    await browser.request('session');
    const { rows } = await service.database.pool.query(
      "SELECT max(seen_at) > now() - interval '1 minute' AS fresh FROM session",
    );
    expect(rows[0].fresh).toBe(true);
  });

  it('comes at once when the account is disabled', async () => {
    const browser = await signedIn(service);
    await service.database.pool.query(
      "UPDATE account SET disabled = true WHERE email = 'personalamt@stadt.example'",
    );
    expect((await browser.request('session')).status).toBe(401);
  });
});

describe('a role', () => {
  it('holds on its days only; without one an account reaches its session and nothing else', async () => {
    const browser = await signedIn(service);
    const shown = async () => {
      const session = (await (await browser.request('session')).json()) as { roles: string[]; scope: object };
      const evaluation = await browser.request('evaluation');
      return { roles: session.roles, scope: session.scope, status: evaluation.status };
    };
    const everything = { roles: ['HR'], scope: { units: 'ALL', names: true }, status: 200 };
    expect(await shown()).toEqual(everything);
    await service.database.pool.query(
      "UPDATE role_grant SET valid = daterange(NULL, current_date - 1) WHERE role = 'HR'",
    );
    expect(await shown()).toEqual({ roles: [], scope: { units: [], names: false }, status: 403 });
    const refused = await browser.request('evaluation');
    expect(await refused.json()).toMatchObject({ code: 'NO_ROLE' });
    await service.database.pool.query("UPDATE role_grant SET valid = '(,)'");
    expect(await shown()).toEqual(everything);
  });
});
