import { setTimeout as pause } from 'node:timers/promises';
import type { TestService } from '../service/service.js';

/** The held lock of the writers. */
export interface HeldWriters {
  /** Fulfilled when exactly so many wait for their turn to write. */
  waiting(count: number): Promise<void>;
  release(): Promise<void>;
}

/** Holds the lock of the writers, so that imports are read and checked, and then wait. */
export async function holdWriters({ database }: TestService): Promise<HeldWriters> {
  const client = await database.pool.connect();
  await client.query('SELECT pg_advisory_lock(7461)');
  const waiters = async () => {
    const { rows } = await client.query(
      `SELECT count(*)::integer AS count FROM pg_locks
        WHERE locktype = 'advisory' AND objid = 7461 AND NOT granted
          AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    );
    return rows[0].count as number;
  };
  return {
    waiting: async (count) => void (await until(waiters, (found) => found === count)),
    async release() {
      await client.query('SELECT pg_advisory_unlock(7461)');
      client.release();
    },
  };
}

/** Repeats a question until the answer fits. Throws after ten seconds. */
export async function until<T>(ask: () => Promise<T>, fits: (answer: T) => boolean): Promise<T> {
  for (const end = Date.now() + 10_000; ; await pause(20)) {
    const answer = await ask();
    if (fits(answer)) return answer;
    if (Date.now() > end) throw new Error(`did not become what was waited for: ${JSON.stringify(answer)}`);
  }
}
