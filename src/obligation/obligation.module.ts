import { Module } from '@nestjs/common';
import { MandateModule } from '../mandate/mandate.module.js';
import { OwnRecordController } from './own-record.controller.js';
import { PersonsController } from './persons.controller.js';
import { PersonsService } from './persons.service.js';
import { Perspectives } from './perspective.service.js';
import { UnitDirectory } from './unit-directory.js';

@Module({
  imports: [MandateModule],
  controllers: [PersonsController, OwnRecordController],
  providers: [Perspectives, UnitDirectory, PersonsService],
  exports: [Perspectives],
})
export class ObligationModule {}
