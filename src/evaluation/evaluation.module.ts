import { Module } from '@nestjs/common';
import { ReadLogModule } from '../access/read-log/read-log.module.js';
import { ObligationModule } from '../obligation/obligation.module.js';
import { EvaluationController } from './evaluation.controller.js';
import { EvaluationService } from './evaluation.service.js';
import { ListedTrainingsController } from './listed-trainings.controller.js';
import { ListedTrainingsService } from './listed-trainings.service.js';
import { ListedTrainingsExportController } from './listed-trainings-export.controller.js';
import { ListedTrainingsExportService } from './listed-trainings-export.service.js';
import { MissingController } from './missing/missing.controller.js';
import { MissingService } from './missing/missing.service.js';
import { NeedController } from './need/need.controller.js';
import { NeedService } from './need/need.service.js';
import { NeedPersonsService } from './need/need-persons.service.js';
import { UsageController } from './usage/usage.controller.js';
import { UsageService } from './usage/usage.service.js';

@Module({
  imports: [ObligationModule, ReadLogModule],
  controllers: [
    EvaluationController,
    ListedTrainingsController,
    ListedTrainingsExportController,
    MissingController,
    UsageController,
    NeedController,
  ],
  providers: [
    EvaluationService,
    ListedTrainingsService,
    ListedTrainingsExportService,
    MissingService,
    UsageService,
    NeedService,
    NeedPersonsService,
  ],
  exports: [EvaluationService],
})
export class EvaluationModule {}
