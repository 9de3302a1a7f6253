import type { Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/** What a request that came just before the stop signal may still need to reach us. */
const LAST_CALLS_MS = 250;
const STEP_MS = 20;

/** Counts the requests that are being served, and lets them end before the service stops. */
export class OpenRequests {
  private open = 0;
  private stopping = false;

  /** Whether the service is on its way out and takes no new work from a load balancer. */
  get isStopping(): boolean {
    return this.stopping;
  }

  watch(server: FastifyInstance): void {
    server.addHook('onRequest', (_request, reply, done) => {
      this.open++;
      reply.raw.once('close', () => this.open--);
      if (this.stopping) reply.header('connection', 'close');
      done();
    });
    server.addHook('onSend', (_request, reply, payload, done) => {
      if (this.stopping) reply.header('connection', 'close');
      done(null, payload);
    });
  }

  /**
   * Stops accepting connections and waits until the open requests are answered, at most `deadlineMs`.
   * Idle connections are closed at once; what is left then (half-sent requests) is cut off.
   */
  async end(server: Server, deadlineMs: number): Promise<void> {
    const deadline = Date.now() + deadlineMs;
    this.stopping = true;
    // In steps: also when the machine is busy, waiting connections are accepted between them.
    for (let waited = 0; waited < LAST_CALLS_MS; waited += STEP_MS) await sleep(STEP_MS);
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    let quiet = 0;
    while (quiet < LAST_CALLS_MS && Date.now() < deadline) {
      server.closeIdleConnections();
      quiet = this.open === 0 ? quiet + STEP_MS : 0;
      if (await Promise.race([closed.then(() => true), sleep(STEP_MS, false)])) return;
    }
    server.closeAllConnections();
  }
}
