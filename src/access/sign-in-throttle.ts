import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ProblemException } from '../platform/problem/problem.js';
import { foldEmail } from './account.entity.js';

/** Failed attempts for one account from one address, and the time in which they are counted. */
const MOST_FAILURES = 10;
export const FAILURE_WINDOW = '15 minutes';

/**
 * Counts an attempt before it is checked, in one statement: attempts at the same time, also on several
 * instances, cannot slip past the limit together. Success takes the row away again.
 */
const COUNT_ATTEMPT = `
INSERT INTO sign_in_failure AS f (attempt_key, failures, since) VALUES ($1, 1, now())
ON CONFLICT (attempt_key) DO UPDATE SET
  failures = CASE WHEN f.since < now() - interval '${FAILURE_WINDOW}' THEN 1 ELSE least(f.failures + 1, 1000) END,
  since = CASE WHEN f.since < now() - interval '${FAILURE_WINDOW}' THEN now() ELSE f.since END
RETURNING failures, ceil(extract(epoch FROM since + interval '${FAILURE_WINDOW}' - now()))::integer AS seconds`;

/** Finds the end of the wait without writing anything: a flood of attempts costs reads only. */
const FIND_WAIT = `
SELECT ceil(extract(epoch FROM since + interval '${FAILURE_WINDOW}' - now()))::integer AS seconds
  FROM sign_in_failure
 WHERE attempt_key = $1 AND failures >= ${MOST_FAILURES} AND since > now() - interval '${FAILURE_WINDOW}'`;

/** Slows down whoever guesses passwords. */
@Injectable()
export class SignInThrottle {
  constructor(private readonly dataSource: DataSource) {}

  /** Counts an attempt. Throws 429 with the time to wait when there were too many failures before it. */
  async attempt(email: string, address: string): Promise<void> {
    const key = keyOf(email, address);
    const [wait] = await this.dataSource.query(FIND_WAIT, [key]);
    if (wait) throw tooMany(wait.seconds);
    const [row] = await this.dataSource.query(COUNT_ATTEMPT, [key]);
    if (row.failures > MOST_FAILURES) throw tooMany(row.seconds);
  }

  /** Forgets the failures after a success. */
  async succeeded(email: string, address: string): Promise<void> {
    await this.dataSource.query('DELETE FROM sign_in_failure WHERE attempt_key = $1', [
      keyOf(email, address),
    ]);
  }
}

function tooMany(seconds: number): ProblemException {
  const minutes = Math.ceil(seconds / 60);
  const detail = `Zu viele Fehlversuche. Bitte versuchen Sie es in ${minutes} ${minutes === 1 ? 'Minute' : 'Minuten'} noch einmal.`;
  return new ProblemException(429, 'TOO_MANY_ATTEMPTS', detail, { retryAfterSeconds: Math.max(seconds, 1) });
}

function keyOf(email: string, address: string): Buffer {
  return createHash('sha256')
    .update(`${foldEmail(email)}\n${address}`)
    .digest();
}
