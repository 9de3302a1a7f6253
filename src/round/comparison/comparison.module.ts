import { Module } from '@nestjs/common';
import { ReadLogModule } from '../../access/read-log/read-log.module.js';
import { MandateModule } from '../../mandate/mandate.module.js';
import { ObligationModule } from '../../obligation/obligation.module.js';
import { ComparedPersonsService } from './compared-persons.service.js';
import { ComparedSides } from './compared-sides.js';
import { ComparisonController } from './comparison.controller.js';
import { ComparisonService } from './comparison.service.js';

@Module({
  imports: [MandateModule, ObligationModule, ReadLogModule],
  controllers: [ComparisonController],
  providers: [ComparedSides, ComparisonService, ComparedPersonsService],
})
export class ComparisonModule {}
