import { randomInt } from 'node:crypto';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource, type QueryRunner } from 'typeorm';

const LOCK_CLASS = 7470;
const MOST = 2 ** 31 - 1;

/** Condition of SQL that the process at work on the run `run` is gone, with what it had begun. */
export const INTERRUPTED = `run.state IN ('CHECKING', 'APPLYING') AND NOT EXISTS (
  SELECT FROM pg_locks held WHERE held.locktype = 'advisory' AND held.classid = ${LOCK_CLASS} AND held.objsubid = 2
     AND held.objid::bigint = run.instance AND held.granted
     AND held.database = (SELECT oid FROM pg_database WHERE datname = current_database()))`;

/**
 * This process, as others see it at work: it holds a lock of the database with its number as long as it lives.
 * Whatever ends it, the database lets the lock go, and others see at once that its work was interrupted.
 */
@Injectable()
export class Instance implements OnApplicationShutdown {
  private held: Promise<{ runner: QueryRunner; number: number }> | undefined;

  constructor(private readonly dataSource: DataSource) {}

  /** The number whose lock is held now; another one after the connection was lost. */
  async number(): Promise<number> {
    if (this.held) {
      const { runner, number } = await this.held;
      const isThere = await runner.query('SELECT 1').then(
        () => true,
        () => false,
      );
      if (isThere) return number;
      await runner.release().catch(() => undefined);
    }
    this.held = this.lock();
    this.held.catch(() => {
      this.held = undefined;
    });
    return (await this.held).number;
  }

  async onApplicationShutdown(): Promise<void> {
    const held = await this.held?.catch(() => undefined);
    await held?.runner.query('SELECT pg_advisory_unlock_all()').catch(() => undefined);
    await held?.runner.release();
  }

  private async lock() {
    const runner = this.dataSource.createQueryRunner();
    const number = randomInt(1, MOST);
    await runner.query('SELECT pg_advisory_lock($1, $2)', [LOCK_CLASS, number]);
    return { runner, number };
  }
}
