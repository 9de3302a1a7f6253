import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from, to } from 'pg-copy-streams';
import { createTestDatabase, type TestDatabase } from '../service/test-database.js';

/**
 * Dumps every table of a database as text, in one snapshot, and restores the dump into a new one, as
 * `pg_dump --data-only` and `psql` do: a server's own tools are not part of the embedded one.
 */
export async function dumpedAndRestored(source: TestDatabase): Promise<TestDatabase> {
  const target = await createTestDatabase();
  const [reading, writing] = [new pg.Client(source.url), new pg.Client(target.url)];
  await Promise.all([reading.connect(), writing.connect()]);
  try {
    await reading.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await writing.query('BEGIN; SET LOCAL session_replication_role = replica');
    const { rows } = await reading.query<{ name: string }>(
      `SELECT quote_ident(relname) AS name FROM pg_class
        WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r' ORDER BY relname`,
    );
    for (const { name } of rows) await writing.query(`ALTER TABLE ${name} DISABLE TRIGGER USER`);
    await writing.query(`TRUNCATE ${rows.map(({ name }) => name).join(', ')}`);
    for (const { name } of rows) {
      await pipeline(
        reading.query(to(`COPY ${name} TO STDOUT`)),
        writing.query(from(`COPY ${name} FROM STDIN`)),
      );
      await writing.query(`ALTER TABLE ${name} ENABLE TRIGGER USER`);
    }
    await writing.query('COMMIT');
  } finally {
    await Promise.all([reading.end(), writing.end()]);
  }
  return target;
}
