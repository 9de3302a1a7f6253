import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** Tables that stay when the facts go: what the installation brings along, and who may sign in. */
const KEPT = [
  ...[
    'migrations',
    'change',
    'training_mandate',
    'training_mandate_history',
    'mandate_group',
    'mandate_group_history',
  ],
  ...['account', 'role_grant', 'session', 'access_token', 'setup_link', 'sign_in_failure', 'read_log'],
  ...['installation', 'reminder_plan', 'reminder_rule'],
  ...['account_link', 'account_identity', 'oidc_attempt'],
];

/** A migrated database for one test service. */
export interface TestDatabase {
  url: string;
  /** Connections for looking into it and for preparing what no route can do. */
  pool: pg.Pool;
  /** Removes all facts with their history. */
  empty(): Promise<void>;
  drop(): Promise<void>;
}

/** Copies the migrated template on the PostgreSQL of the test run. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const serverUrl = process.env.LERNSTAND_TEST_SERVER;
  if (!serverUrl) throw new Error('LERNSTAND_TEST_SERVER is not set: the tests need the global set-up');
  const name = `test_${randomBytes(8).toString('hex')}`;
  await onServer(serverUrl, `CREATE DATABASE ${name} TEMPLATE lernstand_template`);
  const url = serverUrl.replace('/postgres?', `/${name}?`);
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  pool.on('error', () => undefined);
  return {
    url,
    pool,
    empty: () => empty(pool),
    async drop() {
      await pool.end();
      await onServer(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** As a replica does, without triggers and foreign keys, so that no history is written and no order needed. */
async function empty(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ tablename: string }>(
    "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> ALL ($1)",
    [KEPT],
  );
  const deletes = rows.map(({ tablename }) => `DELETE FROM ${tablename}`);
  await pool.query(['BEGIN', 'SET LOCAL session_replication_role = replica', ...deletes, 'COMMIT'].join(';'));
}
