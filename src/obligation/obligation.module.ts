import { Module } from '@nestjs/common';
import { MandateModule } from '../mandate/mandate.module.js';
import { PersonsController } from './persons.controller.js';
import { PersonsService } from './persons.service.js';
import { Perspectives } from './perspective.service.js';
import { Readers } from './readers.js';
import { UnitDirectory } from './unit-directory.js';

@Module({
  imports: [MandateModule],
  controllers: [PersonsController],
  providers: [Readers, Perspectives, UnitDirectory, PersonsService],
  exports: [Perspectives, Readers],
})
export class ObligationModule {}
