import { type DynamicModule, Module } from '@nestjs/common';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { Clock } from './clock.js';
import { Configuration } from './configuration.js';
import { Cursors, type Database } from './database/database.js';
import { HealthController } from './health/health.controller.js';
import { OpenRequests } from './http/open-requests.js';
import { ApiDescription } from './openapi/api-description.js';
import { DocsController } from './openapi/docs.controller.js';
import { WelcomeController } from './page/welcome.controller.js';

/**
 * What every part may ask for by its class: `Configuration`, `Clock`, the `DataSource` for writing and small
 * reads, `pg.Pool`, the connections with the planner settings of the obligation statement, and `Cursors`, the same
 * for long answers.
 */
@Module({ controllers: [HealthController, DocsController, WelcomeController] })
export class PlatformModule {
  static with(
    configuration: Configuration,
    database: Pick<Database, 'dataSource' | 'reading' | 'cursors'>,
  ): DynamicModule {
    const providers = [
      { provide: Configuration, useValue: configuration },
      { provide: Clock, useValue: new Clock(configuration.today) },
      { provide: DataSource, useValue: database.dataSource },
      { provide: pg.Pool, useValue: database.reading },
      { provide: Cursors, useValue: database.cursors },
      OpenRequests,
      ApiDescription,
    ];
    return { module: PlatformModule, global: true, providers, exports: providers };
  }
}
