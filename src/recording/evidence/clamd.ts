import { connect, type Socket } from 'node:net';
import type { ScannerAddress } from '../../platform/configuration/scanner.js';

/** Longer answers than a line are none of this protocol. */
const LONGEST_REPLY = 4096;
/** An INSTREAM is made of chunks, each behind its length; a length of 0 ends it. */
const END_OF_STREAM = Buffer.alloc(4);

/** Asks clamd for its version. Rejects when it does not answer within the time. */
export function versionOf(address: ScannerAddress, timeoutMs: number): Promise<string> {
  return ask(address, timeoutMs, async (socket) => {
    socket.write('zVERSION\0');
  });
}

/**
 * Shows clamd some bytes and answers what it says: `stream: OK`, `stream: … FOUND` or `… ERROR`. Rejects when
 * there is no whole answer within the time.
 */
export function scan(
  address: ScannerAddress,
  timeoutMs: number,
  content: AsyncIterable<Buffer>,
): Promise<string> {
  return ask(address, timeoutMs, async (socket) => {
    socket.write('zINSTREAM\0');
    for await (const chunk of content) {
      if (!socket.writable) return;
      const length = Buffer.alloc(4);
      length.writeUInt32BE(chunk.length);
      socket.write(length);
      if (!socket.write(chunk)) await drained(socket);
    }
    if (socket.writable) socket.write(END_OF_STREAM);
  });
}

/** One question by a connection of its own. The answer may come before the question has been sent to its end. */
function ask(
  address: ScannerAddress,
  timeoutMs: number,
  question: (socket: Socket) => Promise<void>,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(address);
    const timer = setTimeout(() => end(new Error('clamd did not answer in time')), timeoutMs);
    const end = (result: string | Error) => {
      clearTimeout(timer);
      socket.destroy();
      if (typeof result === 'string') resolve(result);
      else reject(result);
    };
    let reply = '';
    socket.setEncoding('utf8');
    socket.on('data', (text: string) => {
      reply += text;
      const whole = reply.indexOf('\0');
      if (whole >= 0) end(reply.slice(0, whole));
      else if (reply.length > LONGEST_REPLY) end(new Error('the answer of clamd is too long'));
    });
    socket.on('error', end);
    socket.on('close', () => end(new Error('clamd has closed the connection')));
    socket.once('connect', () => question(socket).catch(end));
  });
}

/** Fulfilled when more may be written, and when the connection is gone. */
function drained(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      socket.off('drain', done).off('close', done);
      resolve();
    };
    socket.on('drain', done).on('close', done);
    if (socket.destroyed) done();
  });
}
