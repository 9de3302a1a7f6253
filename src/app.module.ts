import { type DynamicModule, Module } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';
import { AccessModule } from './access/access.module.js';
import { ReadLogModule } from './access/read-log/read-log.module.js';
import { CoursesModule } from './courses/courses.module.js';
import { EvaluationModule } from './evaluation/evaluation.module.js';
import { ExchangeModule } from './exchange/exchange.module.js';
import { InstallationModule } from './installation/installation.module.js';
import { MailModule } from './mail/mail.module.js';
import { ObligationModule } from './obligation/obligation.module.js';
import { PersonnelModule } from './personnel/personnel.module.js';
import type { Configuration } from './platform/configuration.js';
import type { Database } from './platform/database/database.js';
import { PlatformModule } from './platform/platform.module.js';
import { RecordingModule } from './recording/recording.module.js';
import { ReminderModule } from './reminder/reminder.module.js';
import { ComparisonModule } from './round/comparison/comparison.module.js';
import { RoundModule } from './round/round.module.js';

/** The whole service. */
@Module({})
export class AppModule {
  static with(configuration: Configuration, database: Database): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(configuration, database),
        ScheduleModule.forRoot(),
        AccessModule,
        ReadLogModule,
        MailModule,
        ObligationModule,
        EvaluationModule,
        ExchangeModule,
        RecordingModule,
        PersonnelModule,
        CoursesModule,
        RoundModule,
        ComparisonModule,
        ReminderModule,
        InstallationModule,
      ],
    };
  }
}
