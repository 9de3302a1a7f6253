import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyInstance, type FastifyReply, type FastifyRequest, LogController } from 'fastify';
import type { Configuration } from '../configuration.js';
import { ProblemFilter } from '../problem/problem.filter.js';
import { answerProblem } from '../problem/problem-answer.js';
import { problemOf } from '../problem/problem-of.js';
import { requestValidation } from '../validation/validation.pipe.js';
import { answerBrokenRequest } from './broken-request.js';
import { acceptJson, JSON_BYTES } from './json-body.js';
import { FrameworkLog, LOG_OPTIONS, logRequest } from './log.js';
import { OpenRequests } from './open-requests.js';
import { checkAddress } from './query.js';
import { rememberRoutes } from './routes.js';
import { SECURITY_HEADERS, STRICT_TRANSPORT } from './security-headers.js';

/** Largest uploaded file in bytes. */
const UPLOAD_BYTES = 64 * 1024 * 1024;
/** A request that has not arrived after this time is dropped; large files on slow lines fit. */
const REQUEST_MS = 60_000;
const HEADERS_MS = 15_000;
const HEADER_BYTES = 16 * 1024;

/** The application on its HTTP server, complete but not listening yet. */
export async function createHttpApp(
  module: DynamicModule,
  configuration: Configuration,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    logger: LOG_OPTIONS,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: () => randomUUID(),
    bodyLimit: JSON_BYTES,
    requestTimeout: REQUEST_MS,
    http: { headersTimeout: HEADERS_MS, connectionsCheckingInterval: 5000, maxHeaderSize: HEADER_BYTES },
    trustProxy: configuration.trustProxy ?? false,
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      reply.headers(SECURITY_HEADERS).header('X-Request-Id', request.id);
      answerProblem(request, reply, problemOf(error));
    },
    clientErrorHandler: answerBrokenRequest,
  });
  const server = adapter.getInstance() as unknown as FastifyInstance;
  rememberRoutes(server);
  acceptJson(server);
  addHooks(server, configuration);
  await server.register(cookie);
  await server.register(multipart, {
    limits: {
      files: 1,
      fileSize: UPLOAD_BYTES,
      fields: 10,
      fieldSize: 1024,
      fieldNameSize: 100,
      headerPairs: 20,
    },
  });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger: new FrameworkLog(server.log),
    bodyParser: false,
    abortOnError: false,
  });
  app.get(OpenRequests).watch(server);
  app.useGlobalPipes(requestValidation());
  app.useGlobalFilters(new ProblemFilter());
  return app;
}

function addHooks(server: FastifyInstance, configuration: Configuration): void {
  server.addHook('onRequest', (request, reply, done) => {
    reply.headers(SECURITY_HEADERS);
    if (isSecure(request, configuration)) reply.header('strict-transport-security', STRICT_TRANSPORT);
    reply.header('x-request-id', request.id).header('cache-control', 'no-store');
    checkAddress(request);
    done();
  });
  server.addHook('onResponse', (request, reply, done) => {
    logRequest(request, reply);
    done();
  });
}

/** Whether the browser reaches the service by HTTPS. */
export function isSecure(request: FastifyRequest, configuration: Configuration): boolean {
  return (configuration.publicUrl ?? request.protocol).startsWith('https');
}
