import { applyDecorators } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ApiProblem } from '../problem/api-problem.decorator.js';

/** A route changes only the state that its caller has read. */
export function ApiState(): MethodDecorator {
  return applyDecorators(
    ApiHeader({ name: 'If-Match', description: 'Der gelesene Stand (`etag`).', required: true }),
    ApiProblem(412, 'Der Stand ist inzwischen ein anderer.'),
    ApiProblem(428, 'Die Kopfzeile If-Match fehlt.'),
  );
}

/** The answer with its state as `ETag`. */
export function withState<T extends { etag: string }>(reply: FastifyReply, answer: T): T {
  reply.header('etag', answer.etag);
  return answer;
}
