import type { FastifyReply, FastifyRequest } from 'fastify';
import { PROBLEM_TITLES, type ProblemException } from './problem.js';

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** The body of RFC 9457 for a problem. */
export function problemBody(problem: ProblemException, instance: string, requestId: string): object {
  const { errors, errorCount } = problem.details;
  return {
    type: `urn:lernstand:problem:${problem.code.toLowerCase().replaceAll('_', '-')}`,
    title: PROBLEM_TITLES[problem.status],
    status: problem.status,
    code: problem.code,
    detail: problem.detail,
    instance,
    requestId,
    ...(errors ? { errors } : {}),
    ...(errorCount === undefined ? {} : { errorCount }),
  };
}

/** Answers a request with a problem. The path is repeated without its query, which may hold names. */
export function answerProblem(request: FastifyRequest, reply: FastifyReply, problem: ProblemException): void {
  const { headers = {}, retryAfterSeconds } = problem.details;
  reply.headers(headers);
  if (retryAfterSeconds !== undefined) reply.header('Retry-After', String(retryAfterSeconds));
  if (problem.status === 401) reply.header('WWW-Authenticate', 'Bearer realm="Lernstand"');
  const [path = '/'] = request.raw.url?.split('?') ?? [];
  reply.header('Cache-Control', 'no-store');
  reply.code(problem.status).type(PROBLEM_TYPE).serializer(JSON.stringify);
  reply.send(problemBody(problem, path, request.id));
}
