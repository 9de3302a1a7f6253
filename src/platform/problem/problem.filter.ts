import { type ArgumentsHost, Catch, type ExceptionFilter, NotFoundException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { faultLine } from '../http/log.js';
import { allowedMethods } from '../http/routes.js';
import { ProblemException } from './problem.js';
import { answerProblem } from './problem-answer.js';
import { problemOf } from './problem-of.js';

/** Answers everything that was thrown while a request was served as a problem. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = error instanceof NotFoundException ? routeProblem(request, error) : problemOf(error);
    if (problem.status >= 500 && !isAbandoned(request, error))
      request.log.error(faultLine(error), 'request failed');
    if (reply.sent || reply.raw.headersSent) {
      // Half an answer is on its way; only a torn connection tells the client that the rest is missing.
      reply.raw.destroy();
      return;
    }
    this.answer(request, reply, problem);
  }

  /** How a problem is told. */
  protected answer(request: FastifyRequest, reply: FastifyReply, problem: ProblemException): void {
    answerProblem(request, reply, problem);
  }
}

/** Whether the client went away in the middle of its request or of the answer: nobody's fault and nothing to log. */
function isAbandoned(request: FastifyRequest, error: unknown): boolean {
  const { code = '' } = error as { code?: string };
  return request.raw.socket.destroyed && ['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE'].includes(code);
}

/** An address without a route: unknown, or known with another method. */
function routeProblem(request: FastifyRequest, error: unknown): ProblemException {
  const allowed = request.is404 ? allowedMethods(request.server, request.raw.url ?? '/') : [];
  if (allowed.length === 0 || allowed.includes(request.method)) return problemOf(error);
  const allow = allowed.join(', ');
  return new ProblemException(405, 'METHOD_NOT_ALLOWED', `Unter dieser Adresse geht nur: ${allow}.`, {
    headers: { Allow: allow },
  });
}
