import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { callerOf } from '../signed-in.js';

/** Who looks at personal data, by which request. */
export interface Reader {
  accountId: string;
  /** Number of the request, as in the answer's header X-Request-Id and in the process log. */
  requestId: string;
}

/** Parameter of a route: whose name a look at personal data is logged under, as `Reader`. */
export const CurrentReader = createParamDecorator((_: unknown, context: ExecutionContext): Reader => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  return { accountId: callerOf(request).accountId, requestId: request.id };
});
