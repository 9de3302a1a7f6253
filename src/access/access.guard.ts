import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Configuration } from '../platform/configuration.js';
import { ProblemException } from '../platform/problem/problem.js';
import { PUBLIC } from '../platform/public.decorator.js';
import { refuseUnexpectedInput } from '../platform/validation/unexpected-input.js';
import { Authentication } from './authentication.js';
import { refuseForeignSite } from './same-origin.js';
import { rememberCaller } from './signed-in.js';
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
      if (caller.roles.length === 0 && !this.reflector.get(WITHOUT_ROLE, context.getClass())) throw noRole();
      rememberCaller(request, caller);
    }
    refuseUnexpectedInput(context);
    return true;
  }
}

function noRole(): ProblemException {
  return new ProblemException(
    403,
    'NO_ROLE',
    'Ihr Konto hat zurzeit keine Rolle. Wenden Sie sich an die Administration.',
  );
}
