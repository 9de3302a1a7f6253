import type { FastifyRequest } from 'fastify';
import type { Configuration } from '../platform/configuration.js';
import { ProblemException } from '../platform/problem/problem.js';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses a change that another web site makes a browser send along with its cookie. Browsers say where a
 * request comes from; programs that say nothing hold no cookie of somebody else.
 */
export function refuseForeignSite(request: FastifyRequest, configuration: Configuration): void {
  if (READING.has(request.method) || isFromOurPages(request, configuration)) return;
  const detail = 'Der Aufruf kommt von einer fremden Webseite und wurde deshalb nicht ausgeführt.';
  throw new ProblemException(403, 'FOREIGN_SITE', detail);
}

function isFromOurPages(request: FastifyRequest, configuration: Configuration): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin } = request.headers;
  if (origin === undefined) return true;
  return origin === (configuration.publicUrl ?? `${request.protocol}://${request.host}`);
}
