import type { ExecutionContext } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import type { FastifyRequest } from 'fastify';
import { ProblemException } from '../problem/problem.js';
import { unknownMembers } from './unknown-members.js';

/** What a route takes; `whole` = a class that the validation checks by itself. */
interface Expected {
  query: 'whole' | Set<string>;
  body: 'data' | 'file' | 'none';
}

const expectations = new WeakMap<object, Expected>();

/**
 * Refuses parameters and bodies that a route does not take at all. Where the route names a class for them,
 * the validation refuses what the class does not name.
 */
export function refuseUnexpectedInput(context: ExecutionContext): void {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  const expected = expectationOf(context);
  const { query } = expected;
  if (query !== 'whole') {
    const unknown = Object.keys(request.query as object).filter((name) => !query.has(name));
    if (unknown.length > 0) throw unknownMembers(unknown.map((name) => `#/${name}`));
  }
  const isData = request.body !== undefined && request.body !== null;
  if ((isData && expected.body !== 'data') || (request.isMultipart() && expected.body !== 'file')) {
    throw new ProblemException(400, 'NO_BODY_EXPECTED', 'Dieser Aufruf nimmt keine Daten entgegen.');
  }
}

function expectationOf(context: ExecutionContext): Expected {
  const handler = context.getHandler();
  const known = expectations.get(handler);
  if (known) return known;
  const args: Record<string, { data?: unknown }> =
    Reflect.getMetadata(ROUTE_ARGS_METADATA, context.getClass(), handler.name) ?? {};
  const of = (type: RouteParamtypes) =>
    Object.entries(args)
      .filter(([key]) => key.startsWith(`${type}:`))
      .map(([, { data }]) => data);
  const query = of(RouteParamtypes.QUERY);
  const named = query.filter((name) => typeof name === 'string');
  // A route that takes a file reads it from the request itself.
  const file = of(RouteParamtypes.REQUEST).length > 0 ? 'file' : 'none';
  const body = of(RouteParamtypes.BODY).length > 0 ? 'data' : file;
  const expected: Expected = { query: query.length > named.length ? 'whole' : new Set(named), body };
  expectations.set(handler, expected);
  return expected;
}
