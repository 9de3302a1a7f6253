import { Module } from '@nestjs/common';
import { MailDispatcher } from './mail-dispatcher.js';
import { MailHousekeeping } from './mail-housekeeping.js';
import { MailLogService } from './mail-log.service.js';
import { MailStore } from './mail-store.js';
import { MailsController } from './mails.controller.js';
import { Outbox } from './outbox.js';
import { OwnMailsController } from './own-mails.controller.js';
import { SmtpSender } from './smtp-sender.js';

@Module({
  controllers: [MailsController, OwnMailsController],
  providers: [MailDispatcher, MailHousekeeping, MailLogService, MailStore, Outbox, SmtpSender],
  exports: [Outbox],
})
export class MailModule {}
