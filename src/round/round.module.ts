import { Module } from '@nestjs/common';
import { ReadLogModule } from '../access/read-log/read-log.module.js';
import { MandateModule } from '../mandate/mandate.module.js';
import { BoardService } from './board.service.js';
import { ParticipantsService } from './participants.service.js';
import { RoundCalendar } from './round-calendar.js';
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
import { RoundWorkbookController } from './workbook/round-workbook.controller.js';
import { RoundWorkbookService } from './workbook/round-workbook.service.js';

@Module({
  imports: [MandateModule, ReadLogModule],
  controllers: [RoundsController, SubmissionsController, SealsController, RoundWorkbookController],
  providers: [
    RoundsService,
    ParticipantsService,
    BoardService,
    RoundWorkbookService,
    RoundCalendar,
    Sealing,
    SealsService,
    OwnFiguresService,
    SubmissionsService,
    StepsService,
    ReviewService,
  ],
})
export class RoundModule {}
