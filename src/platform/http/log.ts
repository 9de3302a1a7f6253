import type { LoggerService } from '@nestjs/common';
import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from 'fastify';
import { databaseFault } from '../problem/database-problem.js';

/**
 * Log lines are JSON on standard error; standard output is for the sentences of the start. A line never holds
 * a query, a body, a name, an address or a secret: routes are logged as their pattern, errors without texts.
 */
export const LOG_OPTIONS = {
  level: 'info',
  base: null,
  timestamp: () => `,"time":"${new Date().toISOString()}"`,
  formatters: { level: (label: string) => ({ level: label }) },
  stream: process.stderr,
};

/** One line for a served request. */
export function logRequest(request: FastifyRequest, reply: FastifyReply): void {
  request.log.info(
    {
      method: request.method,
      route: request.routeOptions.url ?? null,
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime * 10) / 10,
    },
    'request',
  );
}

/** What a log may say of an error: its kind, the database's codes and where it was thrown, but no text of it. */
export function faultLine(error: unknown): object {
  if (!(error instanceof Error)) return { error: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    error: error.name,
    ...databaseFault(error),
    at: frames.slice(0, 12).map((line) => line.trim().slice(3)),
  };
}

/** Takes what the framework has to say: its warnings and errors, not its progress. */
export class FrameworkLog implements LoggerService {
  constructor(private readonly sink: FastifyBaseLogger) {}

  log(): void {}

  warn(message: unknown): void {
    this.sink.warn({ said: typeof message === 'string' ? message : faultLine(message) }, 'framework');
  }

  error(message: unknown): void {
    this.sink.error({ said: typeof message === 'string' ? message : faultLine(message) }, 'framework');
  }
}
