import { Module } from '@nestjs/common';
import { ReadLogModule } from '../access/read-log/read-log.module.js';
import { FactTables } from './fact-tables.js';
import { ImportService } from './import.service.js';
import { ImportsController } from './imports.controller.js';
import { ImportContentService } from './runs/import-content.service.js';
import { ImportKindsController } from './runs/import-kinds.controller.js';
import { ImportRunsController } from './runs/import-runs.controller.js';
import { ImportRunsService } from './runs/import-runs.service.js';
import { Instance } from './runs/instance.js';
import { RunHousekeeping } from './runs/run-housekeeping.js';
import { RunStore } from './runs/run-store.js';
import { RunWork } from './runs/run-work.js';
import { ImportTurns } from './upload/import-turns.js';
import { ImportUploads } from './upload/import-uploads.js';

@Module({
  imports: [ReadLogModule],
  controllers: [ImportsController, ImportRunsController, ImportKindsController],
  providers: [
    FactTables,
    ImportContentService,
    ImportRunsService,
    ImportService,
    ImportTurns,
    ImportUploads,
    Instance,
    RunHousekeeping,
    RunStore,
    RunWork,
  ],
  exports: [ImportService, ImportTurns, FactTables],
})
export class ExchangeModule {}
