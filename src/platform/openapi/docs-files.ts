import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { DOCS_FILES } from './docs.controller.js';

const PACKAGE = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
const FILES = ['/swagger-ui-bundle.js', '/swagger-ui.css'];

/** Serves the two files of Swagger UI that the browsable description needs, from the installed package. */
export async function serveDocsFiles(server: FastifyInstance): Promise<void> {
  await server.register(fastifyStatic, {
    root: PACKAGE,
    prefix: DOCS_FILES,
    allowedPath: (path) => FILES.includes(path),
    cacheControl: false,
    setHeaders: (response) => void response.header('cache-control', 'public, max-age=3600'),
    decorateReply: false,
  });
}
