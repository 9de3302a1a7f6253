import { Module } from '@nestjs/common';
import { ReadLogModule } from '../access/read-log/read-log.module.js';
import { ObligationModule } from '../obligation/obligation.module.js';
import { RecordingModule } from '../recording/recording.module.js';
import { EmployeesController } from './employees.controller.js';
import { EmployeesService } from './employees.service.js';
import { ReorganisationsController } from './reorganisations.controller.js';
import { ReorganisationsService } from './reorganisations.service.js';
import { UnitsController } from './units.controller.js';
import { UnitsService } from './units.service.js';

@Module({
  imports: [ObligationModule, ReadLogModule, RecordingModule],
  controllers: [EmployeesController, UnitsController, ReorganisationsController],
  providers: [EmployeesService, UnitsService, ReorganisationsService],
})
export class PersonnelModule {}
