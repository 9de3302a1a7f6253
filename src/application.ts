import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { cookieName } from './access/cookie.js';
import { AppModule } from './app.module.js';
import type { Configuration } from './platform/configuration.js';
import type { Database } from './platform/database/database.js';
import { createHttpApp, type Patience } from './platform/http/http-app.js';
import { ApiDescription } from './platform/openapi/api-description.js';
import { serveDocsFiles } from './platform/openapi/docs-files.js';
import { describeApi } from './platform/openapi/document.js';
import { serveWebFiles } from './platform/web/web-files.js';

/** The whole application with its API description, on an open database, not listening yet. */
export async function createApplication(
  configuration: Configuration,
  database: Database,
  patience?: Patience,
): Promise<NestFastifyApplication> {
  const app = await createHttpApp(AppModule.with(configuration, database), configuration, patience);
  const server = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  await serveDocsFiles(server);
  await serveWebFiles(server);
  const name = cookieName(configuration.publicUrl?.startsWith('https:') ?? false);
  app.get(ApiDescription).json = JSON.stringify(describeApi(app, name));
  return app;
}
