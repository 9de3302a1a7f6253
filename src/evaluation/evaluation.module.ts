import { Module } from '@nestjs/common';
import { ReadLogModule } from '../access/read-log/read-log.module.js';
import { ObligationModule } from '../obligation/obligation.module.js';
import { EvaluationController } from './evaluation.controller.js';
import { EvaluationService } from './evaluation.service.js';

@Module({
  imports: [ObligationModule, ReadLogModule],
  controllers: [EvaluationController],
  providers: [EvaluationService],
  exports: [EvaluationService],
})
export class EvaluationModule {}
