import { Module } from '@nestjs/common';
import { ExchangeModule } from '../exchange/exchange.module.js';
import { MandateModule } from '../mandate/mandate.module.js';
import { InstallationController } from './installation.controller.js';
import { InstallationService } from './installation.service.js';
import { MandatesController } from './mandates.controller.js';
import { SampleDataController } from './sample-data.controller.js';
import { SampleData } from './sample-data.service.js';
import { SystemController } from './system.controller.js';

@Module({
  imports: [ExchangeModule, MandateModule],
  controllers: [InstallationController, MandatesController, SampleDataController, SystemController],
  providers: [InstallationService, SampleData],
})
export class InstallationModule {}
