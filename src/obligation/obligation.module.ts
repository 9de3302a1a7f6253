import { Module } from '@nestjs/common';
import { ReadLogModule } from '../access/read-log/read-log.module.js';
import { MandateModule } from '../mandate/mandate.module.js';
import { ListExports } from './list-exports.js';
import { OwnRecordController } from './own-record.controller.js';
import { OwnRecordService } from './own-record.service.js';
import { PersonsController } from './persons.controller.js';
import { PersonsService } from './persons.service.js';
import { PersonsExportController } from './persons-export.controller.js';
import { PersonsExportService } from './persons-export.service.js';
import { Perspectives } from './perspective.service.js';
import { Readers } from './readers.js';
import { UnitDirectory } from './unit-directory.js';

@Module({
  imports: [MandateModule, ReadLogModule],
  controllers: [PersonsController, PersonsExportController, OwnRecordController],
  providers: [
    Readers,
    Perspectives,
    UnitDirectory,
    PersonsService,
    PersonsExportService,
    OwnRecordService,
    ListExports,
  ],
  exports: [Perspectives, Readers, UnitDirectory, ListExports],
})
export class ObligationModule {}
