import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock.js';
import type { Occasion } from './occasion.js';

/** A mail to put into the outbox. It names no employee: numbers of persons are told, and where to look. */
export interface NewMail {
  /** Account that gets it; the address is looked up when it is sent. */
  recipient: string;
  occasion: Occasion;
  /** One line in German, at most 200 characters. */
  subject: string;
  /** Plain text in German with *Sie*, without greeting and link, which every mail gets. */
  body: string;
  /** Why the recipient gets it: a whole sentence. */
  why: string;
  /** Page of the service that it leads to, like `/runde`. */
  path: string;
  /** What it is about, like `round:…:opened:…` with the recipient in it: the same key is never put twice. */
  key: string;
}

/** Takes mails; sending is done later by `MailDispatcher`. */
@Injectable()
export class Outbox {
  constructor(private readonly clock: Clock) {}

  /**
   * Puts a mail into the outbox, in the transaction of the caller: it is sent if and only if that commits.
   * @param manager of the caller's transaction
   * @returns false when a mail with this key was put before; then nothing happens
   */
  async put(manager: EntityManager, mail: NewMail): Promise<boolean> {
    const { key, recipient, occasion, subject, body, why, path } = mail;
    const put = await manager.query(
      `INSERT INTO mail (key, account_id, occasion, subject, body, why, path, made_at, released_at, due_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8, $8) ON CONFLICT (key) DO NOTHING RETURNING id`,
      [key, recipient, occasion, subject, body, why, path, this.clock.now()],
    );
    return put.length > 0;
  }
}
