import { Catch } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { escapeHtml, page } from '../../platform/page/page.js';
import { ProblemFilter } from '../../platform/problem/problem.filter.js';
import { PROBLEM_TITLES, type ProblemException } from '../../platform/problem/problem.js';

/** Answers a refusal with a page where a browser is sent to and a person reads it; programs get the problem. */
@Catch()
export class ProblemPageFilter extends ProblemFilter {
  protected override answer(request: FastifyRequest, reply: FastifyReply, problem: ProblemException): void {
    if (!request.headers.accept?.includes('text/html')) {
      super.answer(request, reply, problem);
      return;
    }
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
