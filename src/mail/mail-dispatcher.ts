import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { Clock } from '../platform/clock.js';
import { Configuration } from '../platform/configuration.js';
import { faultLine } from '../platform/http/log.js';
import { type ClaimedMail, MailStore } from './mail-store.js';
import { mailText } from './mail-text.js';
import { SmtpSender } from './smtp-sender.js';

/** What an attempt may still take when the service stops. */
const STOP_WITHIN_MS = 5_000;

/**
 * Sends what waits in the outbox; several instances may do so. A mail goes out at least once, and once only unless a
 * process ends between the server's "250" and our note of it: then it goes out again, with the same Message-ID.
 */
@Injectable()
export class MailDispatcher implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private running: Promise<void> | undefined;
  private readonly stop = new AbortController();
  private isStopping = false;

  constructor(
    private readonly store: MailStore,
    private readonly sender: SmtpSender,
    private readonly clock: Clock,
    private readonly configuration: Configuration,
  ) {}

  onApplicationBootstrap(): void {
    void this.everyMinute();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    const timer = setTimeout(() => this.stop.abort(), STOP_WITHIN_MS);
    await this.running?.catch(() => undefined);
    clearTimeout(timer);
  }

  /** A database that is away for a minute is no reason to end. */
  @Cron('* * * * *', { name: 'mail-dispatcher' })
  async everyMinute(): Promise<void> {
    await this.dispatch().catch((error) => new Logger(MailDispatcher.name).error(faultLine(error)));
  }

  /** Sends what is due now. Whoever asks while it is going on waits for the same end. */
  dispatch(): Promise<void> {
    this.running ??= this.sendDue().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  private async sendDue(): Promise<void> {
    if (!this.sender.isConfigured) return;
    await this.store.endVain(this.clock.now());
    while (!this.isStopping) {
      const mail = await this.store.claim(this.clock.now());
      if (mail === undefined || !(await this.send(mail))) return;
    }
  }

  /** Answers whether it makes sense to go on with other mails. */
  private async send(mail: ClaimedMail): Promise<boolean> {
    const text = mailText(mail, this.configuration.publicUrl);
    const { id, email, subject, madeAt } = mail;
    const attempted = await this.sender.send(
      { id, to: email, subject, text, date: madeAt },
      this.stop.signal,
    );
    await this.store.finish(mail, attempted, this.clock.now());
    return !attempted.isServerAway;
  }
}
