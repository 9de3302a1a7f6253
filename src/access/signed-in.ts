import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Grant, Rights, Role, Scope } from './scope.js';

/** Who is calling, with which rights; worked out once per request. */
export interface SignedIn {
  accountId: string;
  email: string;
  displayName: string;
  /** Whose own record this account may see; null = nobody's. */
  personnelNumber: string | null;
  /** The roles that hold today. */
  grants: Grant[];
  rights: Rights;
  /** What may be seen on the route that is called; without a right of its own what figures may be seen. */
  scope: Scope;
  /** Number of the newest change of the facts when the request came in; null = there is none yet. */
  headChange: number | null;
  /** How the caller has proven who it is. */
  by: 'session' | 'token';
  /** The roles of its maker that the token is limited to; null = no such limit. */
  tokenRoles: Role[] | null;
  /** Whether the token is for reading only. */
  readOnly: boolean;
}

const CALLERS = new WeakMap<FastifyRequest, SignedIn>();

/** Remembers the caller of a request; the guard does this. */
export function rememberCaller(request: FastifyRequest, caller: SignedIn): void {
  CALLERS.set(request, caller);
}

/** The caller of a request on a route that needs sign-in. */
export function callerOf(request: FastifyRequest): SignedIn {
  const caller = CALLERS.get(request);
  if (caller === undefined) throw new Error('a public route has no caller');
  return caller;
}

/** Parameter of a route: who is calling, as `SignedIn`. Only for routes that need sign-in. */
export const CurrentUser = createParamDecorator((_: unknown, context: ExecutionContext) =>
  callerOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
