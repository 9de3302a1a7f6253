import { HttpException } from '@nestjs/common';
import { databaseFault, databaseProblem } from './database-problem.js';
import { PROBLEM_TITLES, ProblemException } from './problem.js';

/** Codes and sentences for refusals of the framework, which come with English texts of their own. */
const BY_STATUS: Readonly<Record<number, [code: string, detail: string]>> = {
  400: ['BAD_REQUEST', 'Die Anfrage ist nicht so aufgebaut, wie sie hier erwartet wird.'],
  401: ['UNAUTHENTICATED', 'Für diesen Aufruf müssen Sie angemeldet sein.'],
  403: ['FORBIDDEN', 'Für diesen Aufruf fehlt Ihnen das Recht.'],
  404: ['NOT_FOUND', 'Unter dieser Adresse gibt es nichts.'],
  406: ['NOT_ACCEPTABLE', 'In dem gewünschten Format gibt es hier keine Antwort.'],
  408: ['REQUEST_TIMEOUT', 'Die Anfrage kam nicht vollständig an. Bitte versuchen Sie es noch einmal.'],
  409: ['CONFLICT', 'Das widerspricht dem, was schon eingetragen ist.'],
  412: ['PRECONDITION_FAILED', 'Der Eintrag hat sich inzwischen geändert. Laden Sie ihn neu.'],
  413: ['TOO_LARGE', 'Die Anfrage oder die Datei ist größer als erlaubt.'],
  414: ['ADDRESS_TOO_LONG', 'Die Adresse ist länger als erlaubt.'],
  415: [
    'UNSUPPORTED_FORMAT',
    'Daten werden hier als application/json angenommen, Dateien als multipart/form-data.',
  ],
  422: ['NOT_PROCESSABLE', 'Die Angaben können so nicht übernommen werden.'],
  428: ['PRECONDITION_REQUIRED', 'Geben Sie an, welchen Stand Sie ändern wollen (If-Match).'],
  429: ['TOO_MANY_REQUESTS', 'Das waren zu viele Versuche. Bitte warten Sie etwas.'],
  431: ['HEADERS_TOO_LARGE', 'Die Kopfzeilen der Anfrage sind größer als erlaubt.'],
};

const BY_CODE: Readonly<Record<string, ProblemException>> = {
  FST_ERR_BAD_URL: new ProblemException(400, 'BAD_ADDRESS', 'Die Adresse ist nicht richtig kodiert.'),
  FST_ERR_MAX_PARAM_LENGTH: new ProblemException(404, 'NOT_FOUND', 'Unter dieser Adresse gibt es nichts.'),
  FST_INVALID_MULTIPART_CONTENT_TYPE: new ProblemException(
    415,
    'FILE_EXPECTED',
    'Hier wird eine Datei als multipart/form-data erwartet.',
  ),
};

/** The framework's upload reader tells a broken form by these beginnings only. */
const BROKEN_FORM =
  /^(Unexpected end of|Multipart:|Part terminated early|Malformed part header|File terminated early)/;

/**
 * The problem that an error is answered with: what was thrown as one, the framework's refusals, and the
 * database's. Everything else is a fault of the program: 500 with nothing of its inside.
 */
export function problemOf(error: unknown): ProblemException {
  if (error instanceof ProblemException) return error;
  const cause = error instanceof HttpException && error.cause ? error.cause : error;
  const { code } = (cause ?? {}) as { code?: unknown };
  const known = typeof code === 'string' ? BY_CODE[code] : undefined;
  if (known) return known;
  if (cause instanceof Error && BROKEN_FORM.test(cause.message)) return ofStatus(400);
  const fault = databaseFault(error);
  const ofDatabase = fault && databaseProblem(fault);
  if (ofDatabase) return ofDatabase;
  const status = error instanceof HttpException ? error.getStatus() : statusOf(error);
  return status >= 400 && status < 500 ? ofStatus(status) : internalProblem();
}

/** The framework's refusal with that status. */
export function ofStatus(status: number): ProblemException {
  const known = BY_STATUS[status];
  return known && PROBLEM_TITLES[status] ? new ProblemException(status, ...known) : ofStatus(400);
}

function internalProblem(): ProblemException {
  const detail =
    'Der Fehler liegt nicht an Ihrer Eingabe und ist aufgezeichnet. Nennen Sie bei einer Rückfrage die Nummer der Anfrage.';
  return new ProblemException(500, 'INTERNAL_ERROR', detail);
}

function statusOf(error: unknown): number {
  const { name, statusCode } = (error ?? {}) as { name?: string; statusCode?: unknown };
  return name === 'FastifyError' && typeof statusCode === 'number' ? statusCode : 500;
}
