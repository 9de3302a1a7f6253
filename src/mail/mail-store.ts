import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Attempted } from './smtp-sender.js';

/** A mail that this instance is to send. */
export interface ClaimedMail {
  id: string;
  email: string;
  subject: string;
  body: string;
  why: string;
  path: string;
  madeAt: Date;
  attempt: number;
}

/**
 * Older mails are not sent any more: what they tell is out of date, and a server that is set up later does not get
 * everything at once that has lain in the outbox.
 */
export const SENT_WITHIN_DAYS = 3;
const SENT_WITHIN = `interval '${SENT_WITHIN_DAYS} days'`;

/** Longer than an attempt may take. Counted by the database, whose clock all instances share. */
const LEASE = `interval '90 seconds'`;

/** After attempt n it waits 2ⁿ minutes, at most this long. */
const LONGEST_WAIT = `interval '6 hours'`;

const IS_FREE = `m.state = 'WAITING' AND coalesce(m.leased_until, '-infinity') < clock_timestamp()`;

/** Ends what nobody is to get any more: too old, or the recipient's account is disabled. */
const END_VAIN = `
UPDATE mail m SET leased_until = NULL, ended_at = $1,
  state = CASE WHEN a.disabled THEN 'SKIPPED' WHEN m.attempts = 0 THEN 'EXPIRED' ELSE 'FAILED' END
FROM account a WHERE a.id = m.account_id AND ${IS_FREE} AND (a.disabled OR m.released_at < $1::timestamptz - ${SENT_WITHIN})`;

/** The attempt is in the log before anything is sent: after a crash it stays there without an end. */
const CLAIM = `
WITH next AS (
  SELECT m.id FROM mail m JOIN account a ON a.id = m.account_id
   WHERE ${IS_FREE} AND m.due_at <= $1 AND NOT a.disabled AND m.released_at >= $1::timestamptz - ${SENT_WITHIN}
   ORDER BY m.due_at, m.id LIMIT 1 FOR UPDATE OF m SKIP LOCKED
), claimed AS (
  UPDATE mail m SET leased_until = clock_timestamp() + ${LEASE}, attempts = m.attempts + 1 FROM next WHERE m.id = next.id
  RETURNING m.*
), tried AS (
  INSERT INTO mail_attempt (mail_id, number, started_at) SELECT id, attempts, $1 FROM claimed
)
SELECT c.id, a.email, c.subject, c.body, c.why, c.path, c.made_at AS "madeAt", c.attempts AS attempt
  FROM claimed c JOIN account a ON a.id = c.account_id`;

const LOG = `UPDATE mail_attempt SET outcome = $3, answer = $4, ended_at = $5 WHERE mail_id = $1 AND number = $2`;

/** What the server has taken is sent, also when the lease has ended meanwhile. */
const SENT = `UPDATE mail SET state = 'SENT', ended_at = $2, leased_until = NULL WHERE id = $1 AND state <> 'SENT'`;

/** Only by whose turn it still is. */
const NOT_SENT = `
UPDATE mail SET leased_until = NULL,
  state = CASE WHEN $3 THEN 'FAILED' ELSE 'WAITING' END, ended_at = CASE WHEN $3 THEN $4::timestamptz END,
  due_at = $4::timestamptz + least(${LONGEST_WAIT}, interval '1 minute' * 2 ^ least(attempts, 20))
WHERE id = $1 AND attempts = $2 AND state = 'WAITING'`;

/** The steps of a mail in the outbox, each one transaction. */
@Injectable()
export class MailStore {
  constructor(private readonly dataSource: DataSource) {}

  /** Ends what is not to be sent any more. */
  async endVain(now: Date): Promise<void> {
    await this.dataSource.query(END_VAIN, [now]);
  }

  /** Takes the next mail that is due, for this instance alone until its lease ends; undefined = there is none. */
  async claim(now: Date): Promise<ClaimedMail | undefined> {
    const [mail] = await this.dataSource.query<ClaimedMail[]>(CLAIM, [now]);
    return mail;
  }

  /** Notes what came of an attempt. */
  async finish({ id, attempt }: ClaimedMail, { outcome, answer }: Attempted, now: Date): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await manager.query(LOG, [id, attempt, outcome, answer, now]);
      if (outcome === 'SENT') await manager.query(SENT, [id, now]);
      else await manager.query(NOT_SENT, [id, attempt, outcome === 'REFUSED', now]);
    });
  }
}
