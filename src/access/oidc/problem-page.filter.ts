import { type ArgumentsHost, Catch } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { faultLine } from '../../platform/http/log.js';
import { escapeHtml, page } from '../../platform/page/page.js';
import { ProblemFilter } from '../../platform/problem/problem.filter.js';
import { PROBLEM_TITLES, type ProblemException } from '../../platform/problem/problem.js';
import { problemOf } from '../../platform/problem/problem-of.js';

/** Answers a refusal with a page where a browser is sent to and a person reads it; programs get the problem. */
@Catch()
export class ProblemPageFilter extends ProblemFilter {
  override catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    if (!request.headers.accept?.includes('text/html')) {
      super.catch(error, host);
      return;
    }
    const problem = problemOf(error);
    if (problem.status >= 500) request.log.error(faultLine(error), 'request failed');
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const { retryAfterSeconds } = problem.details;
    if (retryAfterSeconds !== undefined) reply.header('Retry-After', String(retryAfterSeconds));
    reply.code(problem.status).type('text/html; charset=utf-8').send(problemPage(problem, request.id));
  }
}

function problemPage({ status, detail }: ProblemException, requestId: string): string {
  const title = PROBLEM_TITLES[status] ?? 'Das hat nicht geklappt';
  return page({
    title,
    body: `
<h1>${title}</h1>
<p class="error">${escapeHtml(detail)}</p>
<p><a href="/">Zur Startseite</a></p>
<p>Nummer der Anfrage, falls Sie nachfragen: <code>${requestId}</code></p>`,
  });
}
