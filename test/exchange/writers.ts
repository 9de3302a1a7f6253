import { setTimeout as pause } from 'node:timers/promises';
import type { TestService } from '../service/service.js';

/** Who waits for the turn to write facts. */
export interface Writers {
  /** Fulfilled when exactly so many are waiting. */
  waiting(count: number): Promise<void>;
}

/**
 * Holds the lock of the writers while `work` begins something and looks around. What it answers may still be
 * under way: it is awaited after the lock is free again.
 */
export async function holdingWriters<T>(
  { database }: TestService,
  work: (writers: Writers) => Promise<T> | T,
): Promise<Awaited<T>> {
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
  const writers = {
    waiting: async (count: number) => void (await until(waiters, (found) => found === count)),
  };
  let begun: { answer: Promise<T> | T };
  try {
    begun = await begin(work, writers);
  } finally {
    await client.query('SELECT pg_advisory_unlock(7461)');
    client.release();
  }
  return begun.answer;
}

/** Repeats a question until the answer fits. Throws after ten seconds. */
export async function until<T>(ask: () => Promise<T>, fits: (answer: T) => boolean): Promise<T> {
  for (const end = Date.now() + 10_000; ; await pause(20)) {
    const answer = await ask();
    if (fits(answer)) return answer;
    if (Date.now() > end) throw new Error(`did not become what was waited for: ${JSON.stringify(answer)}`);
  }
}
