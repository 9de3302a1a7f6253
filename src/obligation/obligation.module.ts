import { Module } from '@nestjs/common';
import { MandateModule } from '../mandate/mandate.module.js';
import { PersonsController } from './persons.controller.js';
import { PersonsService } from './persons.service.js';
import { Perspectives } from './perspective.service.js';

@Module({
  imports: [MandateModule],
  controllers: [PersonsController],
  providers: [Perspectives, PersonsService],
  exports: [Perspectives],
})
export class ObligationModule {}
