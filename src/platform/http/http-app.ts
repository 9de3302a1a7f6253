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
import { acceptJson, JSON_BYTES, refuseEncodedBody } from './json-body.js';
import { FrameworkLog, LOG_OPTIONS, logRequest } from './log.js';
import { OpenRequests } from './open-requests.js';
import { checkAddress } from './query.js';
import { rememberRoutes } from './routes.js';
import { securityHeaders } from './security-headers.js';

/** Largest uploaded file in bytes. */
const UPLOAD_BYTES = 64 * 1024 * 1024;
const HEADER_BYTES = 16 * 1024;

/** How long a client may take, in milliseconds. */
export interface Patience {
  /** Until the headers of a request have arrived. */
  headersMs: number;
  /** Until the whole request has arrived; large files on slow lines fit. */
  requestMs: number;
  /** Without taking anything more of an answer; then the connection is cut and what it holds is freed. */
  stalledMs: number;
}

const PATIENCE: Patience = { headersMs: 15_000, requestMs: 60_000, stalledMs: 120_000 };

/** The application on its HTTP server, complete but not listening yet. */
export async function createHttpApp(
  module: DynamicModule,
  configuration: Configuration,
  patience: Patience = PATIENCE,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    logger: LOG_OPTIONS,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: () => randomUUID(),
    bodyLimit: JSON_BYTES,
    requestTimeout: patience.requestMs,
    http: {
      headersTimeout: patience.headersMs,
      connectionsCheckingInterval: Math.min(5000, patience.headersMs),
      maxHeaderSize: HEADER_BYTES,
      // Node would answer without a problem; see `checkAddress`.
      requireHostHeader: false,
    },
    trustProxy: configuration.trustProxy ?? false,
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      protect(request, reply, configuration);
      answerProblem(request, reply, problemOf(error));
    },
    clientErrorHandler: answerBrokenRequest,
  });
  const server = adapter.getInstance() as unknown as FastifyInstance;
  // Node would answer an expectation that it does not know by itself, without a problem; it may be ignored.
  server.server.on('checkExpectation', (request, response) => server.routing(request, response));
  rememberRoutes(server);
  acceptJson(server);
  addHooks(server, configuration, patience);
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

function addHooks(server: FastifyInstance, configuration: Configuration, patience: Patience): void {
  server.addHook('onRequest', (request, reply, done) => {
    protect(request, reply, configuration);
    checkAddress(request);
    refuseEncodedBody(request);
    done();
  });
  server.addHook('onSend', (_request, reply, payload, done) => {
    // From here on only the client can be slow.
    reply.raw.setTimeout(patience.stalledMs, () => reply.raw.destroy());
    done(null, payload);
  });
  server.addHook('onResponse', (request, reply, done) => {
    logRequest(request, reply);
    done();
  });
}

/** What every answer carries: protection in the browser, its number, and that nobody keeps a copy of it. */
function protect(request: FastifyRequest, reply: FastifyReply, configuration: Configuration): void {
  reply.headers(securityHeaders(isSecure(request, configuration)));
  reply.header('x-request-id', request.id).header('cache-control', 'no-store');
}

/** Whether the browser reaches the service by HTTPS. */
export function isSecure(request: FastifyRequest, configuration: Configuration): boolean {
  return (configuration.publicUrl ?? request.protocol).startsWith('https');
}
