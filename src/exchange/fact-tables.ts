import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Fewer rows leave the visibility map good enough for the evaluation. */
const ROWS_WORTH_IT = 1_000;

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
    this.work = this.work.then(() => this.tidyUp(both.join(', '))).catch(() => undefined);
  }

  /** Fulfilled when nothing is left to tidy up. */
  settled(): Promise<void> {
    return this.work;
  }

  /** Apart, because new statistics of one table can keep rows of the next from being marked as visible. */
  private async tidyUp(tables: string): Promise<void> {
    await this.dataSource.query(`VACUUM ${tables}`);
    await this.dataSource.query(`ANALYZE ${tables}`);
  }
}
