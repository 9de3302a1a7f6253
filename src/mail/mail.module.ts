import { Module } from '@nestjs/common';
import { MailDispatcher } from './mail-dispatcher.js';
import { MailHousekeeping } from './mail-housekeeping.js';
import { MailStore } from './mail-store.js';
import { Outbox } from './outbox.js';
import { SmtpSender } from './smtp-sender.js';

@Module({
  providers: [MailDispatcher, MailHousekeeping, MailStore, Outbox, SmtpSender],
  exports: [Outbox],
})
export class MailModule {}
