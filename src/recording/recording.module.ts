import { Module } from '@nestjs/common';
import { ReadLogModule } from '../access/read-log/read-log.module.js';
import { ObligationModule } from '../obligation/obligation.module.js';
import { RecordingService } from './recording.service.js';
import { TargetGroupsController } from './target-groups.controller.js';
import { TargetGroupsService } from './target-groups.service.js';
import { TrainingsController } from './trainings.controller.js';
import { Writing } from './writing.js';

@Module({
  imports: [ObligationModule, ReadLogModule],
  controllers: [TargetGroupsController, TrainingsController],
  providers: [RecordingService, TargetGroupsService, Writing],
})
export class RecordingModule {}
