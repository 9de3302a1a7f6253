import type { MessagePort } from 'node:worker_threads';
import { BATCHES_UNDER_WAY, type ReaderMessage } from './reader-messages.js';

const BATCH_CHARACTERS = 128 * 1024;

/** Gathers lines into batches and sends them as fast as the other side takes them. */
export class BatchSender {
  private lines = '';
  private rows = 0;
  private underWay = 0;
  private taken: (() => void) | undefined;
  private readonly encoder = new TextEncoder();

  /** @param port on which each message from the other side says that a batch was taken */
  constructor(private readonly port: MessagePort) {
    port.on('message', () => {
      this.underWay--;
      this.taken?.();
    });
  }

  add(line: string): void {
    this.lines += line;
    this.rows++;
  }

  /** Sends what has gathered when it is enough for a batch, and waits while too many are under way. */
  async drain(): Promise<void> {
    if (this.lines.length >= BATCH_CHARACTERS) await this.send();
  }

  /** Sends the rest. */
  async finish(): Promise<void> {
    if (this.rows > 0) await this.send();
  }

  private async send(): Promise<void> {
    const lines = this.encoder.encode(this.lines);
    const message: ReaderMessage = { type: 'batch', batch: { lines, rows: this.rows } };
    this.port.postMessage(message, [lines.buffer as ArrayBuffer]);
    this.lines = '';
    this.rows = 0;
    this.underWay++;
    while (this.underWay >= BATCHES_UNDER_WAY) {
      await new Promise<void>((resolve) => {
        this.taken = resolve;
      });
    }
  }
}
