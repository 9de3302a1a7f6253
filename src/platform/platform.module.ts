import { type DynamicModule, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from './clock.js';
import { Configuration } from './configuration.js';
import type { Database } from './database/database.js';
import { ReadingPools } from './database/reading-pools.js';
import { HealthController } from './health/health.controller.js';
import { OpenRequests } from './http/open-requests.js';
import { ApiDescription } from './openapi/api-description.js';
import { DocsController } from './openapi/docs.controller.js';
import { PageStyleController } from './page/page-style.controller.js';
import { UploadFolders } from './upload/upload-folders.js';

/**
 * What every part may ask for by its class: `Configuration`, `Clock`, and the `DataSource` for writing and small
 * reads. `ReadingPools` are for `Readers` alone, through which every question about persons goes.
 */
@Module({ controllers: [HealthController, DocsController, PageStyleController] })
export class PlatformModule {
  static with(
    configuration: Configuration,
    database: Pick<Database, 'dataSource' | 'reading'>,
  ): DynamicModule {
    const providers = [
      { provide: Configuration, useValue: configuration },
      { provide: Clock, useValue: new Clock(configuration.today) },
      { provide: DataSource, useValue: database.dataSource },
      { provide: ReadingPools, useValue: database.reading },
      OpenRequests,
      UploadFolders,
      ApiDescription,
    ];
    return { module: PlatformModule, global: true, providers, exports: providers };
  }
}
