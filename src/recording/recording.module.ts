import { Module } from '@nestjs/common';
import { ReadLogModule } from '../access/read-log/read-log.module.js';
import { ObligationModule } from '../obligation/obligation.module.js';
import { BulkDecisionsService } from './bulk-decisions.service.js';
import { ChangesController } from './changes.controller.js';
import { DecisionsController } from './decisions.controller.js';
import { DeskController } from './desk.controller.js';
import { EventsController } from './events.controller.js';
import { EventsService } from './events.service.js';
import { EventEvidenceController } from './evidence/event-evidence.controller.js';
import { EventEvidenceService } from './evidence/event-evidence.service.js';
import { EvidenceController } from './evidence/evidence.controller.js';
import { EvidenceService } from './evidence/evidence.service.js';
import { EvidenceFiles } from './evidence/evidence-files.js';
import { EvidenceHousekeeping } from './evidence/evidence-housekeeping.js';
import { EvidenceScanController } from './evidence/evidence-scan.controller.js';
import { EvidenceUploads } from './evidence/evidence-uploads.js';
import { OwnEvidenceController } from './evidence/own-evidence.controller.js';
import { OwnEvidenceService } from './evidence/own-evidence.service.js';
import { VirusScanner } from './evidence/virus-scanner.js';
import { OwnCertificatesController } from './own-certificates.controller.js';
import { QuestionsController } from './questions/questions.controller.js';
import { QuestionsService } from './questions/questions.service.js';
import { RecordingService } from './recording.service.js';
import { TargetGroupsController } from './target-groups.controller.js';
import { TargetGroupsService } from './target-groups.service.js';
import { TrainingHistoryService } from './training-history.service.js';
import { TrainingsController } from './trainings.controller.js';
import { TrainingsExportController } from './trainings-export.controller.js';
import { TrainingsExportService } from './trainings-export.service.js';
import { UndoService } from './undo.service.js';
import { Writing } from './writing.js';

@Module({
  imports: [ObligationModule, ReadLogModule],
  controllers: [
    TrainingsController,
    DecisionsController,
    DeskController,
    QuestionsController,
    TrainingsExportController,
    EvidenceController,
    EventEvidenceController,
    EvidenceScanController,
    OwnEvidenceController,
    ChangesController,
    EventsController,
    OwnCertificatesController,
    TargetGroupsController,
  ],
  providers: [
    RecordingService,
    BulkDecisionsService,
    TrainingHistoryService,
    QuestionsService,
    EvidenceService,
    EventEvidenceService,
    EvidenceFiles,
    EvidenceHousekeeping,
    EvidenceUploads,
    OwnEvidenceService,
    VirusScanner,
    EventsService,
    TargetGroupsService,
    UndoService,
    Writing,
    TrainingsExportService,
  ],
  exports: [Writing],
})
export class RecordingModule {}
