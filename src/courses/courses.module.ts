import { Module } from '@nestjs/common';
import { ReadLogModule } from '../access/read-log/read-log.module.js';
import { ObligationModule } from '../obligation/obligation.module.js';
import { RecordingModule } from '../recording/recording.module.js';
import { ApplicationService } from './application.service.js';
import { CoursesController } from './courses.controller.js';
import { CoursesService } from './courses.service.js';
import { EqualityController } from './equality.controller.js';
import { RegisterService } from './register.service.js';
import { UnequalService } from './unequal.service.js';

@Module({
  imports: [ObligationModule, ReadLogModule, RecordingModule],
  controllers: [CoursesController, EqualityController],
  providers: [CoursesService, RegisterService, ApplicationService, UnequalService],
})
export class CoursesModule {}
