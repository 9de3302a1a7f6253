import type { FastifyRequest } from 'fastify';
import { invalidItem, ProblemException } from '../problem/problem.js';

const LONGEST_ADDRESS = 4096;

/**
 * Refuses an address without a host, that is too long, is not valid UTF-8 or holds NUL, and a parameter that is given twice
 * (which of the two was meant?). Names and values themselves are checked where they are used.
 */
export function checkAddress(request: FastifyRequest): void {
  const { url = '/', httpVersion } = request.raw;
  if (request.headers.host === undefined && httpVersion !== '1.0') {
    throw new ProblemException(
      400,
      'BAD_REQUEST',
      'Die Anfrage sagt nicht, an welchen Rechner sie geht (Host).',
    );
  }
  if (url.length > LONGEST_ADDRESS) {
    throw new ProblemException(
      414,
      'ADDRESS_TOO_LONG',
      `Die Adresse darf höchstens ${LONGEST_ADDRESS} Zeichen lang sein.`,
    );
  }
  if (url.includes('%') && !isTextual(url)) {
    throw new ProblemException(
      400,
      'BAD_ADDRESS',
      'Die Adresse enthält Zeichen, die es in Texten nicht gibt.',
    );
  }
  for (const [name, value] of Object.entries(request.query as object)) {
    if (!Array.isArray(value)) continue;
    const message = `„${name}“ darf nur einmal angegeben werden.`;
    throw invalidItem({
      pointer: `#/${name}`,
      code: 'REPEATED_PARAMETER',
      message,
      value: value.join(', ').slice(0, 200),
    });
  }
}

function isTextual(url: string): boolean {
  try {
    return !decodeURIComponent(url).includes('\0');
  } catch {
    return false;
  }
}
