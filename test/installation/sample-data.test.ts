import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { administer, asAdministrator, makePerson } from '../access/people.js';
import { personnelOffice } from '../personnel/office.js';
import { callerWith, handIn, openRound, submissionOf } from '../round/town.js';
import { startService, type TestService } from '../service/service.js';
import { startProcess } from '../service/test-process.js';

/** What belongs to the installation; every other table must be empty once the city is gone. */
const STAYS = [
  ...['migrations', 'installation', 'change', 'read_log', 'training_mandate', 'mandate_group'],
  ...['account', 'role_grant', 'session', 'access_token', 'sign_in_failure'],
  ...['reminder_plan', 'reminder_rule'],
];
const UNITS = 'Kürzel;Bezeichnung;Typ;Übergeordnet;Auswertungspflichtig\r\nAmt 1;Amt;Amt;;ja\r\n';

interface Sample {
  state: string;
  filesDone: number;
  files: number;
  canBeAdded: boolean;
  units: number;
  employees: number;
  trainings: number;
}

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

const sample = () => administer<Sample>(service, 'GET', 'sample-data');
const add = () => asAdministrator(service, 'POST', 'sample-data');
const remove = (city: string) => asAdministrator(service, 'POST', 'sample-data/removal', { city });

/** The steps that were seen until the city was there. */
async function untilThere(): Promise<number[]> {
  const seen: number[] = [];
  for (;;) {
    const { state, filesDone, files } = await sample();
    expect(files).toBe(3);
    seen.push(filesDone);
    if (state !== 'FILLING') return seen;
  }
}

async function filledTables(): Promise<string[]> {
  const { rows } = await service.database.pool.query(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
  );
  const counts = await Promise.all(
    rows.map(async ({ name }) => {
      const { rows: found } = await service.database.pool.query(`SELECT FROM "${name}" LIMIT 1`);
      return found.length > 0 ? [name] : [];
    }),
  );
  return counts.flat();
}

describe('the sample data', () => {
  it('are not there at first, and nothing is removed that is not there', async () => {
    expect(await sample()).toMatchObject({ state: 'NONE', canBeAdded: true, units: 0, employees: 0 });
    const answer = await remove('Musterstadt');
    expect([answer.status, await answer.json()]).toEqual([
      409,
      expect.objectContaining({ code: 'NO_SAMPLE' }),
    ]);
  });

  it('are made in the background, once, with progress that has an end', async () => {
    const answers = await Promise.all([add(), add(), add()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 409, 409]);
    const seen = await untilThere();
    expect([...seen].sort((a, b) => a - b)).toEqual(seen);
    expect(await sample()).toMatchObject({ state: 'PRESENT', filesDone: 3, canBeAdded: false, units: 40 });
    const { city, demo } = (await (await fetch(`${service.url}/api/v1/installation`)).json()) as {
      city: string;
      demo: boolean;
    };
    expect([city, demo]).toEqual(['Musterstadt', true]);
    const again = await add();
    expect([again.status, await again.json()]).toEqual([409, expect.objectContaining({ code: 'NOT_EMPTY' })]);
  });

  it('go only when their name is written, and not while own files are there', async () => {
    const wrong = await remove('Musterstad');
    expect([wrong.status, await wrong.json()]).toEqual([
      400,
      expect.objectContaining({
        errors: [expect.objectContaining({ pointer: '#/city', code: 'WRONG_CITY' })],
      }),
    ]);
    expect((await service.importCsv('organisationseinheiten', UNITS)).status).toBe(200);
    const own = await remove('Musterstadt');
    expect([own.status, await own.json()]).toEqual([409, expect.objectContaining({ code: 'OWN_FILES' })]);
    expect(await sample()).toMatchObject({ state: 'PRESENT', units: 41 });
    const { items } = (await (await service.request('/api/v1/changes')).json()) as {
      items: { id: number }[];
    };
    const undone = await service.request(`/api/v1/changes/${items[0]?.id}/undo`, { method: 'POST' });
    expect(undone.ok).toBe(true);
  });

  it('go with all their facts, history, evidence and roles, and leave accounts and log whole', async () => {
    const officer = await makePerson(service, {
      name: 'Ottilie Beispiel',
      grants: [{ role: 'TRAINING_OFFICER', unit: 'Amt 50' }],
    });
    const look = (path: string) =>
      fetch(`${service.url}/api/v1/${path}`, { headers: { authorization: `Bearer ${officer.token}` } });
    expect((await look('persons?unit=Amt 50')).status).toBe(200);
    // What was sealed of an invented city goes with it.
    const head = await makePerson(service, {
      name: 'Hanno Beispiel',
      grants: [{ role: 'UNIT_HEAD', unit: 'Amt 50' }],
    });
    const caller = callerWith(service.url, head.token);
    const round = await openRound({ hr: personnelOffice(service) }, { units: ['Amt 50'] });
    expect((await handIn(caller, caller, submissionOf(round, 'Amt 50'))).seals).toHaveLength(1);
    expect((await remove('Musterstadt')).status).toBe(200);

    expect(await sample()).toMatchObject({ state: 'REMOVED', canBeAdded: true, units: 0, trainings: 0 });
    expect((await filledTables()).filter((name) => !STAYS.includes(name))).toEqual([]);
    expect((await service.persons({})).total).toBe(0);
    expect((await look('persons')).status).toBe(403);
    const { isWhole, entries } = await administer<{ isWhole: boolean; entries: number }>(
      service,
      'GET',
      'read-log/verification',
    );
    expect([isWhole, entries > 0]).toEqual([true, true]);
    const log = await administer<{ items: { unit: string | null }[] }>(service, 'GET', 'read-log');
    expect(log.items.length).toBe(entries);
    const { rows } = await service.database.pool.query('SELECT id, reason FROM change ORDER BY id');
    expect(rows.map(({ reason }) => reason).slice(1)).toEqual(['Beispieldaten entfernt']);
  });

  it('stay away, also when the next start asks for them', async () => {
    const next = await startProcess({ DATABASE_URL: service.database.url, TODAY: service.today, DEMO: '1' });
    await next.stop();
    expect(next.said()).toContain('DEMO=1 bleibt ohne Wirkung: Die Beispieldaten wurden entfernt.');
    expect(await sample()).toMatchObject({ state: 'REMOVED', units: 0 });
  });

  it('do not come between files of the city’s own', async () => {
    expect((await service.importCsv('organisationseinheiten', UNITS)).status).toBe(200);
    const answer = await add();
    expect([answer.status, await answer.json()]).toEqual([
      409,
      expect.objectContaining({ code: 'NOT_EMPTY' }),
    ]);
    expect((await sample()).units).toBe(1);
  });

  it('are finished by the next start when a process ends in the middle', async () => {
    await service.empty();
    const { pool } = service.database;
    await pool.query('DELETE FROM change WHERE id > 1');
    await pool.query(`UPDATE installation SET sample = 'NONE', sample_files = 0`);
    expect((await add()).status).toBe(202);
    while ((await sample()).units === 0);
    await service.process.stop();
    const next = await startProcess({ DATABASE_URL: service.database.url, TODAY: service.today });
    const { rows } = await pool.query(
      'SELECT sample, (SELECT count(*) FROM training) > 0 AS whole FROM installation',
    );
    await next.stop();
    expect(rows).toEqual([{ sample: 'PRESENT', whole: true }]);
  });
});
