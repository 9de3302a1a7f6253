/** One fault inside a refused request or file. */
export interface ProblemItem {
  /** Where in the request: a JSON pointer into body or parameters, like `#/email`. */
  pointer?: string;
  /** Where in a file: number of the row, the header row is 1. */
  row?: number;
  /** Where in a file: name of the column. */
  column?: string;
  /** Stable, UPPER_SNAKE_CASE. */
  code: string;
  /** What is wrong and what is allowed, in German. */
  message: string;
  /** What was found. */
  value?: unknown;
}

/** What a problem may carry besides its sentence. */
export interface ProblemDetails {
  errors?: ProblemItem[];
  /** How many faults there are when not all of them are listed. */
  errorCount?: number;
  /** Seconds after which the same request may be tried again (header Retry-After). */
  retryAfterSeconds?: number;
  headers?: Record<string, string>;
}

/** Heading of a problem by its status; a status that is not here is answered as 500. */
export const PROBLEM_TITLES: Readonly<Record<number, string>> = {
  400: 'Die Anfrage ist nicht verständlich',
  401: 'Bitte melden Sie sich an',
  403: 'Das ist nicht erlaubt',
  404: 'Nicht gefunden',
  405: 'Das geht an dieser Stelle nicht',
  406: 'Dieses Format gibt es hier nicht',
  408: 'Die Anfrage kam nicht rechtzeitig an',
  409: 'Das widerspricht dem Bestand',
  412: 'Der Stand hat sich inzwischen geändert',
  413: 'Das ist zu groß',
  414: 'Die Adresse ist zu lang',
  415: 'Dieses Format wird nicht verstanden',
  422: 'Das kann so nicht übernommen werden',
  428: 'Es fehlt die Angabe, welcher Stand geändert werden soll',
  429: 'Das waren zu viele Versuche',
  431: 'Die Anfrage ist zu groß',
  500: 'Etwas ist schiefgegangen',
  503: 'Gerade nicht möglich',
};

/** A refusal that a person can act on. Whoever throws it has nothing more to do: it becomes the answer. */
export class ProblemException extends Error {
  /**
   * @param status HTTP status, one of PROBLEM_TITLES
   * @param code stable code for programs, UPPER_SNAKE_CASE
   * @param detail what happened and what helps, in German
   */
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly details: ProblemDetails = {},
  ) {
    super(code);
  }
}

/** The 400 for one member or parameter that is not what it should be. */
export function invalidItem(item: ProblemItem): ProblemException {
  return new ProblemException(400, 'INVALID_REQUEST', item.message, { errors: [item] });
}
