import { Module } from '@nestjs/common';
import { EvaluationModule } from '../evaluation/evaluation.module.js';
import { MailModule } from '../mail/mail.module.js';
import { ObligationModule } from '../obligation/obligation.module.js';
import { Digests } from './digests.js';
import { Escalations } from './escalations.js';
import { OwnObligations } from './own-obligations.js';
import { PlanService } from './plan.service.js';
import { PlanStore } from './plan.store.js';
import { PreviewService } from './preview.service.js';
import { ReminderCalendar } from './reminder-calendar.js';
import { RemindersController } from './reminders.controller.js';
import { Runs } from './runs.js';
import { Situations } from './situations.js';
import { EmployeeRemindersController, OwnRemindersController } from './switches.controller.js';
import { SwitchesService } from './switches.service.js';
import { UnitFiguresReader } from './unit-figures.js';

@Module({
  imports: [EvaluationModule, MailModule, ObligationModule],
  controllers: [RemindersController, OwnRemindersController, EmployeeRemindersController],
  providers: [
    Digests,
    Escalations,
    OwnObligations,
    PlanService,
    PlanStore,
    PreviewService,
    ReminderCalendar,
    Runs,
    Situations,
    SwitchesService,
    UnitFiguresReader,
  ],
})
export class ReminderModule {}
