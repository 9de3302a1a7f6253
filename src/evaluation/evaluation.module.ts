import { Module } from '@nestjs/common';
import { ReadLogModule } from '../access/read-log/read-log.module.js';
import { ObligationModule } from '../obligation/obligation.module.js';
import { EvaluationController } from './evaluation.controller.js';
import { EvaluationService } from './evaluation.service.js';
import { MissingController } from './missing/missing.controller.js';
import { MissingService } from './missing/missing.service.js';

@Module({
  imports: [ObligationModule, ReadLogModule],
  controllers: [EvaluationController, MissingController],
  providers: [EvaluationService, MissingService],
  exports: [EvaluationService],
})
export class EvaluationModule {}
