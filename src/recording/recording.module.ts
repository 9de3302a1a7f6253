import { Module } from '@nestjs/common';
import { ReadLogModule } from '../access/read-log/read-log.module.js';
import { ObligationModule } from '../obligation/obligation.module.js';
import { EvidenceController } from './evidence/evidence.controller.js';
import { EvidenceService } from './evidence/evidence.service.js';
import { RecordingService } from './recording.service.js';
import { TrainingsController } from './trainings.controller.js';
import { Writing } from './writing.js';

@Module({
  imports: [ObligationModule, ReadLogModule],
  controllers: [TrainingsController, EvidenceController],
  providers: [RecordingService, EvidenceService, Writing],
})
export class RecordingModule {}
