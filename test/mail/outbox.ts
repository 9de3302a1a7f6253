import type { DataSource } from 'typeorm';
import { MailDispatcher } from '../../src/mail/mail-dispatcher.js';
import { MailStore } from '../../src/mail/mail-store.js';
import { type NewMail, Outbox } from '../../src/mail/outbox.js';
import { SmtpSender } from '../../src/mail/smtp-sender.js';
import { Clock } from '../../src/platform/clock.js';
import { readConfiguration } from '../../src/platform/configuration.js';
import { dataSourceOf } from '../../src/platform/database/database.js';
import type { TestDatabase } from '../service/test-database.js';

/** A clock that stands where the test puts it. */
export class PlayedClock extends Clock {
  constructor(public instant: Date) {
    super(undefined);
  }

  override now(): Date {
    return new Date(this.instant);
  }

  override today(): string {
    return this.instant.toLocaleDateString('sv-SE', { timeZone: 'Europe/Berlin' });
  }
}

/** What sends mails, put together as an instance of the service does. */
export interface MailInstance {
  dataSource: DataSource;
  outbox: Outbox;
  dispatcher: MailDispatcher;
  stop(): Promise<void>;
}

/** An instance on this database. `environment` = the operator's settings, like `SMTP_URL`. */
export async function mailInstance(
  database: TestDatabase,
  clock: Clock,
  environment: Record<string, string>,
): Promise<MailInstance> {
  const dataSource = await dataSourceOf(database.url).initialize();
  const configuration = readConfiguration(environment);
  const sender = new SmtpSender(configuration);
  const dispatcher = new MailDispatcher(new MailStore(dataSource), sender, clock, configuration);
  return {
    dataSource,
    outbox: new Outbox(clock),
    dispatcher,
    stop: async () => {
      await dispatcher.beforeApplicationShutdown();
      await dataSource.destroy();
    },
  };
}

/** Makes an account and answers its id. */
export async function makeAccount(database: TestDatabase, email: string, disabled = false): Promise<string> {
  const { rows } = await database.pool.query(
    'INSERT INTO account (email, display_name, disabled) VALUES ($1, $1, $2) RETURNING id',
    [email, disabled],
  );
  return rows[0].id;
}

/** A mail as tests put it. */
export function someMail(recipient: string, key: string): NewMail {
  return {
    recipient,
    occasion: 'ROUND_OPENED',
    subject: 'Auswertung 2026: bitte prüfen',
    body: 'Die Auswertungsrunde ist eröffnet. 12 Personen müssen geschult sein.',
    why: 'Sie leiten die Einheit AMT1.',
    path: '/runde',
    key,
  };
}
