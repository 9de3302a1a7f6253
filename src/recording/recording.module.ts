import { Module } from '@nestjs/common';
import { ReadLogModule } from '../access/read-log/read-log.module.js';
import { ObligationModule } from '../obligation/obligation.module.js';
import { BulkDecisionsService } from './bulk-decisions.service.js';
import { ChangesController } from './changes.controller.js';
import { DecisionsController } from './decisions.controller.js';
import { DeskController } from './desk.controller.js';
import { EventsController } from './events.controller.js';
import { EventsService } from './events.service.js';
import { EvidenceController } from './evidence/evidence.controller.js';
import { EvidenceService } from './evidence/evidence.service.js';
import { OwnCertificatesController } from './own-certificates.controller.js';
import { QuestionsController } from './questions/questions.controller.js';
import { QuestionsService } from './questions/questions.service.js';
import { RecordingService } from './recording.service.js';
import { TargetGroupsController } from './target-groups.controller.js';
import { TargetGroupsService } from './target-groups.service.js';
import { TrainingHistoryService } from './training-history.service.js';
import { TrainingPreviewController } from './training-preview.controller.js';
import { TrainingPreviewService } from './training-preview.service.js';
import { TrainingsController } from './trainings.controller.js';
import { UndoService } from './undo.service.js';
import { Writing } from './writing.js';

@Module({
  imports: [ObligationModule, ReadLogModule],
  controllers: [
    TrainingPreviewController,
    TrainingsController,
    DecisionsController,
    DeskController,
    QuestionsController,
    EvidenceController,
    ChangesController,
    EventsController,
    OwnCertificatesController,
    TargetGroupsController,
  ],
  providers: [
    RecordingService,
    TrainingPreviewService,
    BulkDecisionsService,
    TrainingHistoryService,
    QuestionsService,
    EvidenceService,
    EventsService,
    TargetGroupsService,
    UndoService,
    Writing,
  ],
})
export class RecordingModule {}
