import { Injectable } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { DataSource } from 'typeorm';
import { ProblemException } from '../../platform/problem/problem.js';
import { RunStore } from './run-store.js';

/** How long a file waits for a decision; it holds personal data that nothing else needs. */
const KEPT = '7 days';

/** Gives up imports that nobody has decided about; several instances may do it at the same time. */
@Injectable()
export class RunHousekeeping {
  constructor(
    private readonly dataSource: DataSource,
    private readonly store: RunStore,
  ) {}

  @Cron('29 3 * * *', { timeZone: 'Europe/Berlin', name: 'import-runs-housekeeping' })
  async discardForgotten(): Promise<void> {
    const forgotten: { id: string }[] = await this.dataSource.query(
      `SELECT id FROM import_run WHERE ended_at IS NULL AND made_at < now() - interval '${KEPT}'`,
    );
    for (const { id } of forgotten) {
      // One that is just being applied ends by itself.
      await this.store.discard(id, null).catch((error) => {
        if (!(error instanceof ProblemException)) throw error;
      });
    }
  }
}
