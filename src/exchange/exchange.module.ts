import { Module } from '@nestjs/common';
import { FactTables } from './fact-tables.js';
import { ImportService } from './import.service.js';
import { ImportsController } from './imports.controller.js';
import { ImportTurns } from './upload/import-turns.js';
import { ImportUploads } from './upload/import-uploads.js';

@Module({
  controllers: [ImportsController],
  providers: [FactTables, ImportService, ImportTurns, ImportUploads],
  exports: [ImportService, FactTables],
})
export class ExchangeModule {}
