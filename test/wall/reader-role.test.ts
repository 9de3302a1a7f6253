import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { startEmbeddedServer } from '../../src/platform/database/embedded-server.js';
import { createTestDatabase, type TestDatabase } from '../service/test-database.js';
import { openReading } from './reading.js';

/** What reading for a restricted scope needs, and nothing else. */
const READABLE = ['employee', 'assignment', 'training', 'organisational_unit', 'unit_version'].flatMap(
  (table) => [table, `${table}_history`],
);
/** Ids of trainings and nothing else. */
READABLE.push('training_handed_in');

describe('the role that reads for restricted scopes', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());
  const rows = async (text: string) => (await database.pool.query(text)).rows;

  it('reads these tables, of changes, evidence and questions columns that name nobody, and writes none', async () => {
    const granted = await rows(`
      SELECT relname AS table, has_table_privilege('lernstand_reader', oid, 'SELECT') AS reads,
        has_any_column_privilege('lernstand_reader', oid, 'INSERT, UPDATE, REFERENCES')
          OR has_table_privilege('lernstand_reader', oid, 'DELETE, TRUNCATE, TRIGGER, MAINTAIN') AS writes,
        (SELECT array_agg(attname ORDER BY attnum) FROM pg_attribute a
          WHERE attrelid = c.oid AND attnum > 0 AND has_column_privilege('lernstand_reader', c.oid, attnum, 'SELECT')) AS columns
      FROM pg_class c WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v', 'm', 'f', 'p')`);
    expect(granted.length).toBeGreaterThan(15);
    expect(granted.filter(({ writes }) => writes)).toEqual([]);
    const readable = granted.filter(({ reads }) => reads).map(({ table }) => table);
    expect(readable.sort()).toEqual([...READABLE].sort());
    const inPart = granted.filter(({ reads, columns }) => !reads && columns !== null);
    expect(inPart.map(({ table, columns }) => [table, columns]).sort()).toEqual([
      ['change', '{id,recorded_at}'],
      ['evidence', '{training_id,withdrawn_at}'],
      ['recognition_question', '{training_id,state,answered_at}'],
    ]);
  });

  it('finds row-level security on every readable table that names an employee', async () => {
    const open = await rows(`
      SELECT DISTINCT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
       WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT relrowsecurity
         AND (attname ~ 'employee|person' OR relname ~ 'employee|person')
         AND has_table_privilege('lernstand_reader', c.oid, 'SELECT')`);
    expect(open).toEqual([]);
  });

  it('finds no way round: no view that reads as its owner, no stored result, two functions of the owner', async () => {
    expect(
      await rows(`SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND (relkind = 'm'
        OR relkind = 'v' AND NOT coalesce('security_invoker=true' = ANY (reloptions), false))`),
    ).toEqual([]);
    expect(
      await rows(
        `SELECT proname, proconfig FROM pg_proc WHERE prosecdef AND pronamespace = 'public'::regnamespace ORDER BY 1`,
      ),
    ).toEqual(
      ['visible_employee', 'visible_employee_since'].map((proname) => ({
        proname,
        proconfig: ['search_path=pg_catalog, pg_temp'],
      })),
    );
    expect(
      await rows(
        `SELECT rolcanlogin, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb FROM pg_roles WHERE rolname = 'lernstand_reader'`,
      ),
    ).toEqual([
      { rolcanlogin: false, rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false },
    ]);
  });

  it.each([
    ['SELECT * FROM account', '42501'],
    ['SELECT secret_hash FROM session', '42501'],
    ['SELECT secret_hash FROM access_token', '42501'],
    ['SELECT * FROM role_grant', '42501'],
    ['SELECT reason FROM change', '42501'],
    ['DELETE FROM employee', '42501'],
    [`UPDATE training SET minutes = 1`, '42501'],
    [`SELECT begin_change(NULL, 'heimlich')`, '42501'],
    ['CREATE TABLE copy (id integer)', '42501'],
    ['ALTER TABLE employee DISABLE ROW LEVEL SECURITY', '42501'],
    ['DROP POLICY visible_to_reader ON employee', '42501'],
    ['SET row_security = off; SELECT * FROM employee', '42501'],
  ])('is refused „%s“', async (statement, code) => {
    const reading = await openReading(database.url);
    try {
      const client = reading.readers.withoutPersons({ units: [], names: true });
      await expect(client.query(statement)).rejects.toMatchObject({ code });
    } finally {
      await reading.close();
    }
  });
});

/** An operator's own server, where the service is an ordinary user that owns nothing but its database. */
describe('an ordinary database user', () => {
  const name = `ordinary_${randomBytes(4).toString('hex')}`;
  const url = (user: string) =>
    (process.env.LERNSTAND_TEST_SERVER as string)
      .replace('postgres@', `${user}@`)
      .replace('/postgres?', `/${name}?`);
  let server: pg.Client;
  beforeAll(async () => {
    server = new pg.Client(process.env.LERNSTAND_TEST_SERVER);
    await server.connect();
    await server.query(`CREATE ROLE ${name} LOGIN`);
    await server.query(`CREATE DATABASE ${name} OWNER ${name} TEMPLATE template0 ENCODING 'UTF8'`);
  });
  afterAll(async () => {
    await server.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await server.query(`DROP ROLE ${name}`);
    await server.end();
  });

  it('is not needed on a server of our own, where several databases make the role at the same moment', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'lernstand-roles-'));
    const fresh = await startEmbeddedServer({ dataDir, fast: true });
    const client = new pg.Client(fresh.url);
    await client.connect();
    try {
      const names = ['one', 'two', 'three'];
      for (const each of names)
        await client.query(`CREATE DATABASE ${each} TEMPLATE template0 ENCODING 'UTF8'`);
      const opened = await Promise.all(
        names.map((each) => openReading(fresh.url.replace('/postgres?', `/${each}?`))),
      );
      for (const reading of opened) {
        const reader = reading.readers.withoutPersons({ units: [], names: true });
        expect((await reader.query('SELECT * FROM employee')).rows).toEqual([]);
        await reading.close();
      }
    } finally {
      await client.end();
      await fresh.stop();
      await rm(dataDir, { recursive: true, force: true });
    }
  });

  it('is told what to ask for when it may not take the role, and reads with it afterwards', async () => {
    const statements = `CREATE ROLE lernstand_reader NOLOGIN; GRANT lernstand_reader TO ${name} WITH INHERIT FALSE, SET TRUE;`;
    await expect(openReading(url(name))).rejects.toThrow(
      `Der Datenbankbenutzer „${name}“ darf die Rolle lernstand_reader nicht anlegen oder nicht annehmen. ` +
        `Wer den Datenbankserver verwaltet, führt bitte einmal aus: ${statements}`,
    );
    await server.query(statements.split('; ')[1] as string);
    const reading = await openReading(url(name));
    try {
      const perspective = await reading.perspective([1], '2026-12-31');
      const answer = await reading.readers.with(perspective, 'whole', (reader) =>
        reader.query('SELECT current_user AS user, (SELECT count(*)::integer FROM employee) AS persons'),
      );
      expect(answer.rows).toEqual([{ user: 'lernstand_reader', persons: 0 }]);
      expect(await reading.asOwner('SELECT current_user AS user')).toEqual([{ user: name }]);
    } finally {
      await reading.close();
    }
  });
});
