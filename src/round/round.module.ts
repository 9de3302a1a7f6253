import { Module } from '@nestjs/common';
import { ReadLogModule } from '../access/read-log/read-log.module.js';
import { ExchangeModule } from '../exchange/exchange.module.js';
import { MailModule } from '../mail/mail.module.js';
import { MandateModule } from '../mandate/mandate.module.js';
import { BoardService } from './board.service.js';
import { Opening } from './opening.js';
import { ParticipantsService } from './participants.service.js';
import { RoundCalendar } from './round-calendar.js';
import { RoundMails } from './round-mails.js';
import { RoundsController } from './rounds.controller.js';
import { RoundsService } from './rounds.service.js';
import { Sealing } from './seal/sealing.js';
import { SealsController } from './seal/seals.controller.js';
import { SealsService } from './seal/seals.service.js';
import { OwnFiguresService } from './submission/own-figures.js';
import { ReviewService } from './submission/review.service.js';
import { StepsService } from './submission/steps.service.js';
import { SubmissionsController } from './submission/submissions.controller.js';
import { SubmissionsService } from './submission/submissions.service.js';
import { TableUploads } from './table/table-uploads.js';
import { TablesController } from './table/tables.controller.js';
import { TablesService } from './table/tables.service.js';
import { TemplateService } from './table/template.service.js';
import { RoundWorkbookController } from './workbook/round-workbook.controller.js';
import { RoundWorkbookService } from './workbook/round-workbook.service.js';

@Module({
  imports: [ExchangeModule, MandateModule, ReadLogModule, MailModule],
  controllers: [
    RoundsController,
    SubmissionsController,
    SealsController,
    RoundWorkbookController,
    TablesController,
  ],
  providers: [
    RoundsService,
    ParticipantsService,
    BoardService,
    RoundWorkbookService,
    TablesService,
    TableUploads,
    TemplateService,
    RoundCalendar,
    RoundMails,
    Opening,
    Sealing,
    SealsService,
    OwnFiguresService,
    SubmissionsService,
    StepsService,
    ReviewService,
  ],
})
export class RoundModule {}
