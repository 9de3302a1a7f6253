import { Module } from '@nestjs/common';
import { ReadLogModule } from '../access/read-log/read-log.module.js';
import { ObligationModule } from '../obligation/obligation.module.js';
import { ChangesController } from './changes.controller.js';
import { EventsController } from './events.controller.js';
import { EventsService } from './events.service.js';
import { EvidenceController } from './evidence/evidence.controller.js';
import { EvidenceService } from './evidence/evidence.service.js';
import { OwnCertificatesController } from './own-certificates.controller.js';
import { RecordingService } from './recording.service.js';
import { TargetGroupsController } from './target-groups.controller.js';
import { TargetGroupsService } from './target-groups.service.js';
import { TrainingsController } from './trainings.controller.js';
import { TrainingsExportController } from './trainings-export.controller.js';
import { TrainingsExportService } from './trainings-export.service.js';
import { UndoService } from './undo.service.js';
import { Writing } from './writing.js';

@Module({
  imports: [ObligationModule, ReadLogModule],
  controllers: [
    TrainingsController,
    TrainingsExportController,
    EvidenceController,
    ChangesController,
    EventsController,
    OwnCertificatesController,
    TargetGroupsController,
  ],
  providers: [
    RecordingService,
    EvidenceService,
    EventsService,
    TargetGroupsService,
    UndoService,
    Writing,
    TrainingsExportService,
  ],
})
export class RecordingModule {}
