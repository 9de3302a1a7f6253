import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { PROBLEM_TYPE, problemBody } from '../problem/problem-answer.js';
import { ofStatus } from '../problem/problem-of.js';
import { securityHeaders } from './security-headers.js';

const STATUS_BY_CODE: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

const LINGER_MS = 1000;

/** Answers bytes that are no HTTP request, too large headers and requests that never end; no route sees them. */
export function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const problem = ofStatus(STATUS_BY_CODE[error.code ?? ''] ?? 400);
  const requestId = randomUUID();
  const body = JSON.stringify(problemBody(problem, '/', requestId));
  const headers = {
    // Whether the connection is encrypted further on is not known of bytes that are no request.
    ...securityHeaders(false),
    'x-request-id': requestId,
    'cache-control': 'no-store',
    'content-type': PROBLEM_TYPE,
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  // What is still coming is read and dropped: closing with unread bytes would tear our answer away as well.
  socket.resume();
  setTimeout(() => socket.destroy(), LINGER_MS).unref();
  socket.end(`HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}\r\n${lines.join('')}\r\n${body}`);
}
