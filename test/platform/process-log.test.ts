import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Browser } from '../access/browser.js';
import { EMPLOYEES, file, SOME_UNITS, TRAININGS, UNITS } from '../exchange/files.js';
import { startService, type TestService } from '../service/service.js';
import { startProcess } from '../service/test-process.js';

const NUMBER = '00777001';
const PASSWORD = 'zwergen-lampe-ufer-tinte';
const PERSON = `${NUMBER};Zwergenmüller;Zwerglinde;zwergenpost@stadt.example;Amt 50;01.01.2020;;;ja;nein`;
const CERTIFICATE = `${NUMBER};Zwergenkunde;Zwergenschule;Interkulturelle Kompetenz;Präsenz;;01.03.2024;8;Stunden;zentral;anerkannt;`;

/**
 * Everything that the service writes while people work with it and the database refuses what it can. All that
 * must not be in it contains „zwerg“, so that it is found however it may be encoded.
 */
describe('what the service writes to its log', () => {
  let service: TestService;
  let browser: Browser;
  beforeAll(async () => {
    service = await startService({
      today: '2026-11-20',
      environment: { HR_EMAIL: 'zwergenamt@stadt.example', HR_PASSWORD: PASSWORD },
    });
    browser = new Browser(service.url);
  });
  afterAll(() => service.stop());

  const lines = () => service.process.logged().split('\n').filter(Boolean);
  const send = async (kind: string, csv: string, query = '') => {
    const body = new FormData();
    body.append('file', new Blob([csv]), 'Zwergenliste.csv');
    return (await browser.request(`imports/${kind}${query}`, { method: 'POST', body })).status;
  };
  const persons = file(EMPLOYEES, PERSON);

  /** Does something while the database is made to fail, and answers the status. */
  async function whileBroken(broken: string, mended: string, act: () => Promise<number>): Promise<number> {
    await service.database.pool.query(broken);
    try {
      return await act();
    } finally {
      await service.database.pool.query(mended);
    }
  }
  const status = async (path: string) => (await browser.request(path)).status;
  const renamed = (table: string, act: () => Promise<number>) =>
    whileBroken(`ALTER TABLE ${table} RENAME TO zwerg`, `ALTER TABLE zwerg RENAME TO ${table}`, act);

  it('holds no name, number, address, purpose, search word, file name or secret', async () => {
    const secrets: string[] = [NUMBER, '777001', PASSWORD, service.token, service.administrator.email];
    // Signing in, rightly and wrongly.
    expect((await browser.signIn('zwergenamt@stadt.example', 'zwergenfehler')).status).toBe(401);
    expect((await browser.signIn('zwergenamt@stadt.example', PASSWORD)).status).toBe(204);
    secrets.push(browser.cookie.split('=')[1] as string);
    const made = await browser.send('POST', 'tokens', { name: 'Zwergentoken' });
    secrets.push(((await made.json()) as { token: string }).token);
    await browser.request('session', { headers: { authorization: 'Bearer ls_zwerg' } });

    // Files with and without faults.
    expect(await send('organisationseinheiten', SOME_UNITS)).toBe(200);
    expect(await send('organisationseinheiten', file(UNITS, 'Zwergenamt;Zwerge;Zwergentyp;;ja;;'))).toBe(422);
    expect(await send('beschaeftigte', persons)).toBe(200);
    expect(await send('beschaeftigte', file(EMPLOYEES, `${PERSON}zwerg`, PERSON))).toBe(422);
    expect(await send('schulungsnachweise', file(TRAININGS, CERTIFICATE))).toBe(200);
    expect(await send('schulungsnachweise', file(TRAININGS, CERTIFICATE), '?zwerg=1')).toBe(400);

    // Looking, with search words and purposes.
    const purpose = 'purpose=Zwergenanlass';
    expect(await status(`persons?q=Zwergenm%C3%BCller&${purpose}`)).toBe(200);
    expect(await status(`persons/${NUMBER}?${purpose}`)).toBe(200);
    expect(await status(`persons/Zwerg?${purpose}`)).toBe(404);
    expect(await status(`persons?unit=Zwergenamt&${purpose}`)).toBe(404);
    expect(await status('persons?purpose=Zwerg%0Azwerg')).toBe(400);
    expect(await status(`evaluation.xlsx?persons=true&${purpose}`)).toBe(200);
    expect(await status('Zwergenweg/zwerg')).toBe(404);

    // The database refuses, and tells in its messages of names, rows and values.
    const look = () => status(`persons/${NUMBER}?${purpose}`);
    expect(await renamed('employee', look)).toBe(500);
    expect(await renamed('training', () => status(`persons?status=OPEN&q=Zwerg&asOf=2025-01-01`))).toBe(500);
    expect(await renamed('read_log', look)).toBe(503);
    expect(await renamed('session', look)).toBe(500);
    const refused = `ALTER TABLE employee ADD CONSTRAINT zwergenregel CHECK (last_name <> 'Zwergenbauer') NOT VALID`;
    const newName = file(EMPLOYEES, PERSON.replace('Zwergenmüller', 'Zwergenbauer'));
    expect(
      await whileBroken(refused, 'ALTER TABLE employee DROP CONSTRAINT zwergenregel', () =>
        send('beschaeftigte', newName),
      ),
    ).toBeGreaterThanOrEqual(400);
    const raise = `CREATE FUNCTION raise_zwerg() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'Zwerg %', NEW; END $$;
      CREATE TRIGGER raise_zwerg BEFORE INSERT OR UPDATE ON TABLE FOR EACH ROW EXECUTE FUNCTION raise_zwerg()`;
    for (const [table, act, answer] of [
      ['employee', () => send('beschaeftigte', newName), 500],
      ['read_log', look, 503],
    ] as const) {
      const unmade = 'DROP FUNCTION raise_zwerg CASCADE';
      expect(await whileBroken(raise.replace('TABLE', table), unmade, act)).toBe(answer);
    }

    await pause(200);
    const written = `${service.process.said()}\n${service.process.logged()}`;
    expect(written.split('\n').filter((line) => /zwerg/i.test(line))).toEqual([]);
    for (const secret of secrets) {
      expect(written.split('\n').filter((line) => line.includes(secret))).toEqual([]);
    }
    // It was all there to be written of: the requests, and the faults with their codes.
    const entries = lines().map((line) => JSON.parse(line));
    expect(entries.filter(({ msg }) => msg === 'request').length).toBeGreaterThan(20);
    const codes = entries.flatMap(({ code, said }) => code ?? said?.code ?? []);
    expect([...new Set(codes)].sort()).toEqual(['42P01', 'P0001']);
    expect(entries).toContainEqual(
      expect.objectContaining({ level: 'info', msg: 'read log head', entries: 0 }),
    );
  });

  it('has the head of the read log in it at every start', async () => {
    const { rows } = await service.database.pool.query(
      `SELECT id::integer AS entries, encode(hash, 'hex') AS head FROM read_log ORDER BY id DESC LIMIT 1`,
    );
    const again = await startProcess({ DATABASE_URL: service.database.url });
    const entries = again
      .logged()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(entries).toContainEqual(expect.objectContaining({ msg: 'read log head', ...rows[0] }));
    await again.stop();
  });
});
