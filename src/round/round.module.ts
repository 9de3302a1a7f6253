import { Module } from '@nestjs/common';
import { ReadLogModule } from '../access/read-log/read-log.module.js';
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

@Module({
  imports: [MandateModule, ReadLogModule, MailModule],
  controllers: [RoundsController, SubmissionsController, SealsController],
  providers: [
    RoundsService,
    ParticipantsService,
    BoardService,
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
