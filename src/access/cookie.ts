import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Configuration } from '../platform/configuration.js';
import { isSecure } from '../platform/http/http-app.js';

/**
 * Name of the session cookie. Over HTTPS the prefix makes the browser insist on Secure, on this host alone and on
 * the whole path; browsers refuse it over plain HTTP, which is for the own computer.
 */
export function cookieName(isSecureConnection: boolean): string {
  return isSecureConnection ? '__Host-lernstand' : 'lernstand';
}

/** The session's secret that a browser sent; undefined = none. */
export function sessionSecret(request: FastifyRequest, configuration: Configuration): string | undefined {
  return request.cookies[cookieName(isSecure(request, configuration))] || undefined;
}

/** Gives the browser its session; it is gone when the browser is closed. */
export function setSession(
  request: FastifyRequest,
  reply: FastifyReply,
  configuration: Configuration,
  secret: string,
) {
  const secure = isSecure(request, configuration);
  reply.setCookie(cookieName(secure), secret, { httpOnly: true, sameSite: 'lax', path: '/', secure });
}

/** Takes the session from the browser. */
export function clearSession(
  request: FastifyRequest,
  reply: FastifyReply,
  configuration: Configuration,
): void {
  const secure = isSecure(request, configuration);
  reply.clearCookie(cookieName(secure), { httpOnly: true, sameSite: 'lax', path: '/', secure });
}
