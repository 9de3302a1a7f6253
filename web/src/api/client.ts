import createClient from 'openapi-fetch';
import type { components, paths } from './schema.js';

/** A message of the service by its name in the API description. */
export type Message<Name extends keyof components['schemas']> = components['schemas'][Name];

/** The service, typed by its own description. */
export const api = createClient<paths>({ baseUrl: '/' });

/** One fault of a request: which member it is about, and a sentence that says what is allowed. */
export interface ProblemItem {
  /** JSON Pointer like `#/completedOn`. */
  pointer?: string;
  row?: number;
  column?: string;
  code: string;
  message: string;
  value?: unknown;
}

/** What the service has refused, in its own words (RFC 9457). `status` 0 = it did not answer at all. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    detail: string,
    readonly errors: ProblemItem[] = [],
    /** Number of the request, to quote when asking for help. */
    readonly requestId?: string,
  ) {
    super(detail);
  }
}

interface Answered<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/** The data of an answer. Throws a `Problem` when the service refused, or did not answer. */
export async function answer<Data>(call: Promise<Answered<Data>>): Promise<Data> {
  const { data, error, response } = await call.catch(() => {
    throw new Problem(0, 'NO_ANSWER', '');
  });
  if (error === undefined && response.ok) return data as Data;
  throw problemOf(response, error);
}

/** A problem out of an answer that was no success. */
export function problemOf(response: Response, body: unknown): Problem {
  const { code, detail, errors } = (body ?? {}) as { code?: string; detail?: string; errors?: ProblemItem[] };
  const requestId = response.headers.get('x-request-id') ?? undefined;
  return new Problem(response.status, code ?? 'UNKNOWN', detail ?? '', errors, requestId);
}

/** Number for one act of recording: sent again after a broken connection, it records nothing twice. */
export function newKey(): string {
  return crypto.randomUUID();
}
