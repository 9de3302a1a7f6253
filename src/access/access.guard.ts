import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Configuration } from '../platform/configuration.js';
import { ProblemException } from '../platform/problem/problem.js';
import { PUBLIC } from '../platform/public.decorator.js';
import { refuseUnexpectedInput } from '../platform/validation/unexpected-input.js';
import { Authentication, type Caller } from './authentication.js';
import { NEEDS } from './needs.decorator.js';
import { refuseForeignSite } from './same-origin.js';
import { type Right, type Scope, scopeFor } from './scope.js';
import { SIGN_IN_NEEDED } from './sign-in-needed.decorator.js';
import { rememberCaller } from './signed-in.js';
import { refuseBeyondToken } from './token-limits.js';
import { WITHOUT_ROLE } from './without-role.decorator.js';

/** Lets only signed-in callers through, except on public routes, and nothing that a route does not expect. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly authentication: Authentication,
    private readonly configuration: Configuration,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    // Signing in from a foreign site would put the victim into an account of the attacker.
    if (this.reflector.get(PUBLIC, context.getHandler())) refuseForeignSite(request, this.configuration);
    else {
      const caller = await this.authentication.callerOf(request);
      const needsSignIn = this.reflector.getAllAndOverride(SIGN_IN_NEEDED, [
        context.getHandler(),
        context.getClass(),
      ]);
      refuseBeyondToken(caller, request.method, Boolean(needsSignIn));
      rememberCaller(request, { ...caller, scope: this.scopeOf(caller, context) });
    }
    refuseUnexpectedInput(context);
    return true;
  }

  /** What the caller may see on this route. Throws 403 without the right; a route that names none is closed. */
  private scopeOf(caller: Caller, context: ExecutionContext): Scope {
    if (this.reflector.get(WITHOUT_ROLE, context.getClass())) return scopeFor(caller.rights, 'FIGURES');
    const right = this.reflector.get<Right | undefined>(NEEDS, context.getHandler());
    if (right !== undefined && caller.rights[right] !== undefined) return scopeFor(caller.rights, right);
    throw caller.grants.length === 0 ? noRole() : missingRight();
  }
}

function missingRight(): ProblemException {
  return new ProblemException(403, 'FORBIDDEN', 'Für diesen Aufruf fehlt Ihnen das Recht.');
}

function noRole(): ProblemException {
  return new ProblemException(
    403,
    'NO_ROLE',
    'Ihr Konto hat zurzeit keine Rolle. Wenden Sie sich an die Administration.',
  );
}
