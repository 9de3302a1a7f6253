import type pg from 'pg';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';

/**
 * Waiting longer for other writers is answered as "try again" instead of piling up. No honest file comes near the
 * limit of a statement; it keeps one that is made to be slow from holding the writers up for hours. The commit is
 * on disk when it is answered: rows of one that is not yet cannot be tidied up.
 */
const SETTINGS = `
SET LOCAL lock_timeout = '30s';
SET LOCAL statement_timeout = '5min';
SET LOCAL idle_in_transaction_session_timeout = '60s';
SET LOCAL work_mem = '64MB';
SELECT set_config('synchronous_commit', 'local', true) WHERE current_setting('synchronous_commit') = 'off'`;

/**
 * Runs `work` in one transaction on a connection of its own, as COPY needs it. It is committed when the
 * answer says `keep`, else rolled back, also when `work` throws.
 */
export async function inTransaction<T extends { keep: boolean }>(
  dataSource: DataSource,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client: pg.PoolClient = await (dataSource.driver as PostgresDriver).master.connect();
  // A connection that breaks fails the statement under way; without a listener it would end the process.
  const ignore = () => undefined;
  client.on('error', ignore);
  let broken: Error | undefined;
  try {
    await client.query('BEGIN');
    await client.query(SETTINGS);
    const answer = await work(client);
    await client.query(answer.keep ? 'COMMIT' : 'ROLLBACK');
    return answer;
  } catch (error) {
    await client.query('ROLLBACK').catch((failure) => {
      broken = failure;
    });
    throw error;
  } finally {
    client.off('error', ignore);
    client.release(broken);
  }
}
