import type { DataSource } from 'typeorm';
import type { ImportPhase } from '../import-task.js';

const EVERY_MS = 250;

/** Writes down how far the work on a run is, so that every instance can tell; never more often than needed. */
export class RunProgress {
  private phase: ImportPhase = 'WAITING';
  private rows = 0;
  private timer: NodeJS.Timeout | undefined;
  private written: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly dataSource: DataSource,
    private readonly run: { id: string; attempt: number },
  ) {}

  began(phase: ImportPhase): void {
    this.phase = phase;
    this.later();
  }

  read(rows: number): void {
    this.rows = rows;
    this.later();
  }

  /** Writes no more; fulfilled when nothing is under way. The last statements of an import would wait for it. */
  async end(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    await this.written;
  }

  private later(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      // Progress that cannot be told is no reason to give up what makes it.
      this.written = this.dataSource
        .query('UPDATE import_run SET phase = $3, rows_read = $4 WHERE id = $1 AND attempt = $2', [
          this.run.id,
          this.run.attempt,
          this.phase,
          this.rows,
        ])
        .catch(() => undefined);
    }, EVERY_MS);
  }
}
