import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ProblemException } from '../problem/problem.js';

/** Largest JSON body in bytes. */
export const JSON_BYTES = 1024 * 1024;
/** Deepest nesting of objects and lists. */
const DEEPEST = 20;
/** Escapes of NUL and of half characters, which no text in the database can hold. */
const SUSPICIOUS_ESCAPE = /\\u0000|\\ud[89a-f]/i;

/** Takes `application/json` only, with bounded size and depth and without texts that cannot be stored. */
export function acceptJson(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  const parse = server.getDefaultJsonParser('error', 'error');
  server.addContentTypeParser<string>(
    'application/json',
    { parseAs: 'string', bodyLimit: JSON_BYTES },
    (request, text, done) => {
      if (text.trim() === '') return done(null, undefined);
      if (isTooDeep(text)) {
        return done(
          new ProblemException(400, 'TOO_DEEP', `Die Daten dürfen höchstens ${DEEPEST} Ebenen tief sein.`),
        );
      }
      parse(request, text, (error, value) => {
        if (error)
          return done(new ProblemException(400, 'INVALID_JSON', 'Die Daten sind kein gültiges JSON.'));
        const pointer = SUSPICIOUS_ESCAPE.test(text) ? brokenText(value, '#') : undefined;
        return pointer === undefined ? done(null, value) : done(unstorable(pointer));
      });
    },
  );
}

/** Refuses a packed body (Content-Encoding): a few bytes could become gigabytes. */
export function refuseEncodedBody({ method, headers }: FastifyRequest): void {
  const encoding = headers['content-encoding'];
  // Of GET and HEAD no body is ever read.
  if (encoding === undefined || encoding === 'identity' || method === 'GET' || method === 'HEAD') return;
  const detail = 'Daten werden hier nur ungepackt angenommen, ohne Content-Encoding.';
  throw new ProblemException(415, 'UNSUPPORTED_FORMAT', detail);
}

/** Counts brackets outside of texts, before a parser or a check could run out of stack. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let inText = false;
  for (let i = 0; i < text.length; i++) {
    const character = text.charCodeAt(i);
    if (inText) {
      if (character === 0x5c) i++;
      else if (character === 0x22) inText = false;
    } else if (character === 0x22) inText = true;
    else if (character === 0x7b || character === 0x5b) {
      if (++depth > DEEPEST) return true;
    } else if (character === 0x7d || character === 0x5d) depth--;
  }
  return false;
}

/** Where a text holds NUL or half a character, as a JSON pointer. */
function brokenText(value: unknown, pointer: string): string | undefined {
  if (typeof value === 'string') return isStorable(value) ? undefined : pointer;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, member] of Object.entries(value)) {
    if (!isStorable(name)) return pointer;
    const found = brokenText(member, `${pointer}/${name}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether PostgreSQL can keep the text unchanged. */
function isStorable(text: string): boolean {
  return !/[\0\p{Surrogate}]/u.test(text);
}

function unstorable(pointer: string): ProblemException {
  const message =
    'Der Text enthält ein Zeichen, das nicht gespeichert werden kann (NUL oder ein halbes Zeichen).';
  return new ProblemException(400, 'INVALID_REQUEST', message, {
    errors: [{ pointer, code: 'UNSTORABLE_TEXT', message }],
  });
}
