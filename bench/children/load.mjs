import net from 'node:net';
import { serveParent } from '../measuring/child.mjs';

/**
 * The load: `connections` kept-alive connections, on each the next request as soon as the answer is there.
 * Written on sockets, because a complete HTTP client would take more of the two sides' CPU than the service.
 */
serveParent({}, async ({ port, requests, connections, seconds }) => {
  const bytes = requests.map((request) => Buffer.from(request));
  const until = performance.now() + seconds * 1000;
  const begun = performance.now();
  const counts = await Promise.all(Array.from({ length: connections }, () => ask(port, bytes, until)));
  const answered = counts.reduce((sum, count) => sum + count, 0);
  return { perSecond: answered / ((performance.now() - begun) / 1000) };
});

/** Asks one thing after another, at random, and answers how many answers there were. */
function ask(port, requests, until) {
  return new Promise((resolve, reject) => {
    const socket = net.connect({ host: '127.0.0.1', port, noDelay: true });
    let answered = 0;
    let pending = [];
    let missing = 0;
    const next = () => socket.write(requests[Math.floor(Math.random() * requests.length)]);
    socket.on('connect', next);
    socket.on('error', reject);
    socket.on('data', (chunk) => {
      pending.push(chunk);
      if (missing > 0) missing -= chunk.length;
      else {
        const whole = Buffer.concat(pending);
        pending = [whole];
        missing = missingOf(whole);
        if (Number.isNaN(missing)) return socket.destroy(new Error(whole.toString('latin1', 0, 200)));
      }
      if (missing > 0) return;
      pending = [];
      answered++;
      if (performance.now() < until) next();
      else socket.end(() => resolve(answered));
    });
  });
}

/** How many bytes of an answer are still to come; 1 = unknown yet, NaN = it is no answer that is wanted. */
function missingOf(bytes) {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return 1;
  const head = bytes.toString('latin1', 0, end);
  const length = /^HTTP\/1\.1 200[\s\S]*\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  return length === undefined ? Number.NaN : end + 4 + Number(length) - bytes.length;
}
