import { type Agent, type IncomingHttpHeaders, request } from 'node:http';
import type { Call } from './call.js';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Sends a call as it is, without what an HTTP library would repair. Rejects when there is no whole answer. */
export function send(
  url: string,
  { operation, url: path, headers, body }: Call,
  agent: Agent,
): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const { method } = operation;
    const sent = request({ hostname, port, method, path, headers, agent, timeout: 30_000 }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on('data', (piece) => pieces.push(piece)).on('error', reject);
      answer.on('end', () => {
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(pieces) });
      });
    });
    sent.on('timeout', () => sent.destroy(new Error('no answer within 30 seconds'))).on('error', reject);
    sent.end(body);
  });
}

/** Refusals before any operation is reached, which the document describes once as `default`. */
const BEFORE_ALL = [414, 431];

/** What is wrong with an answer; undefined = it is as the document says. */
export function faultOf(
  { operation, mustFail }: Call,
  { status, headers, body }: Answer,
): string | undefined {
  if (status >= 500) return `status ${status}`;
  const declared = operation.answers.get(status);
  if (!declared && !BEFORE_ALL.includes(status)) return `status ${status} is not declared`;
  if (mustFail && status < 400) return 'a parameter that is unknown or given twice was ignored';
  const text = body.toString();
  for (const name of ['x-request-id', 'content-security-policy', 'x-content-type-options', 'cache-control']) {
    if (headers[name] === undefined) return `no header ${name}`;
  }
  const [type = ''] = (headers['content-type'] ?? '').split(';');
  if (status >= 400) return problemFault(type, text, status, String(headers['x-request-id']));
  if (status === 204) return text === '' ? undefined : 'a body where none belongs';
  if (!declared?.includes(type)) return `content type „${type}“ is not declared`;
  return type === 'application/json' && !isJson(text) ? 'no JSON' : undefined;
}

/** A problem has every member of RFC 9457 and ours, and says nothing of the inside. */
function problemFault(type: string, text: string, status: number, requestId: string): string | undefined {
  if (type !== 'application/problem+json') return `a problem as „${type}“`;
  if (!isJson(text)) return 'a problem that is no JSON';
  const problem = JSON.parse(text);
  const members = ['type', 'title', 'code', 'detail', 'instance'];
  const missing = members.filter((name) => typeof problem[name] !== 'string' || problem[name] === '');
  if (missing.length > 0) return `a problem without ${missing}`;
  if (problem.status !== status || problem.requestId !== requestId) return 'a problem of another answer';
  if (!/^[A-Z][A-Z_]+$/.test(problem.code) || !/[.…“]$/.test(problem.detail))
    return 'a problem without a sentence';
  const own = problem.detail.replace(/„[^“]*“/g, '');
  return /node:|node_modules|SELECT|Error/.test(own) ? 'a problem that shows the inside' : undefined;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
