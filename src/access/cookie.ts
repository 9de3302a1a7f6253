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

/** How long a browser may take to sign in at an identity provider, in seconds. */
export const SIGN_IN_SECONDS = 600;

function attemptCookieName(isSecureConnection: boolean): string {
  return `${cookieName(isSecureConnection)}-anmeldung`;
}

/** What a browser sent to show that it began to sign in at an identity provider; undefined = nothing. */
export function attemptSecret(request: FastifyRequest, configuration: Configuration): string | undefined {
  return request.cookies[attemptCookieName(isSecure(request, configuration))] || undefined;
}

/** Marks the browser that begins to sign in at an identity provider; undefined takes the mark away. */
export function setAttempt(
  request: FastifyRequest,
  reply: FastifyReply,
  configuration: Configuration,
  secret: string | undefined,
): void {
  const secure = isSecure(request, configuration);
  // Lax: the provider sends the browser back from another site, and the mark must come along then.
  const options = { httpOnly: true, sameSite: 'lax', path: '/', secure } as const;
  if (secret === undefined) reply.clearCookie(attemptCookieName(secure), options);
  else reply.setCookie(attemptCookieName(secure), secret, { ...options, maxAge: SIGN_IN_SECONDS });
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
