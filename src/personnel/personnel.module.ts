import { Module } from '@nestjs/common';
import { ReadLogModule } from '../access/read-log/read-log.module.js';
import { ObligationModule } from '../obligation/obligation.module.js';
import { RecordingModule } from '../recording/recording.module.js';
import { EmployeesController } from './employees.controller.js';
import { EmployeesService } from './employees.service.js';

@Module({
  imports: [ObligationModule, ReadLogModule, RecordingModule],
  controllers: [EmployeesController],
  providers: [EmployeesService],
})
export class PersonnelModule {}
