import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Fewer rows leave the visibility map good enough for the evaluation. */
const ROWS_WORTH_IT = 1_000;
const MOST_ATTEMPTS = 10;
const PAUSE_MS = 1_000;

/** Keeps the fact tables fit for the evaluation after many rows were written. */
@Injectable()
export class FactTables {
  private work: Promise<void> = Promise.resolve();

  constructor(private readonly dataSource: DataSource) {}

  /**
   * Tidies up tables and their history after rows were written, in the background: without a fresh visibility map the evaluation
   * takes several times as long. A dry run leaves traces too. What fails here is left to the database's own
   * housekeeping.
   */
  written(tables: readonly string[], rows: number): void {
    if (rows < ROWS_WORTH_IT) return;
    const both = tables.flatMap((table) => [table, `${table}_history`]);
    this.work = this.work.then(() => this.tidyUp(both)).catch(() => undefined);
  }

  /** Fulfilled when nothing is left to tidy up. */
  settled(): Promise<void> {
    return this.work;
  }

  /**
   * VACUUM passes over pages whose rows somebody who is reading right now does not see yet; then it is worth
   * another try when they have finished. Statistics come last: new ones of one table can keep rows of the next
   * from being marked as visible.
   */
  private async tidyUp(tables: readonly string[]): Promise<void> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.query('SET statement_timeout = 0');
      for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
        await runner.query(`VACUUM ${tables.join(', ')}`);
        const [{ left }] = await runner.query(
          'SELECT count(*)::integer AS left FROM pg_class WHERE oid = ANY($1::regclass[]) AND relallvisible < relpages',
          [tables],
        );
        if (left === 0) break;
        await pause(PAUSE_MS, undefined, { ref: false });
      }
      await runner.query(`ANALYZE ${tables.join(', ')}`);
    } finally {
      // Fails only on a broken connection, which the pool throws away.
      await runner.query('RESET statement_timeout').catch(() => undefined);
      await runner.release();
    }
  }
}
