import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Cron, CronExpression } from '@nestjs/schedule';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { Opening } from './opening.js';

const NEXT_DUE = `
SELECT id FROM reporting_round WHERE state = 'PLANNED' AND opens_on <= $1::date
 ORDER BY opens_on, id LIMIT 1 FOR UPDATE SKIP LOCKED`;

/** Opens rounds on their day. Several instances may look at the same time: whoever holds the round opens it, once. */
@Injectable()
export class RoundCalendar implements OnApplicationBootstrap {
  private readonly log = new Logger('RoundCalendar');

  constructor(
    private readonly dataSource: DataSource,
    private readonly opening: Opening,
    private readonly clock: Clock,
  ) {}

  /** Opens what became due while nobody was running; the service does not wait for it. */
  onApplicationBootstrap(): void {
    this.tick().catch((error) => this.log.error(error));
  }

  @Cron(CronExpression.EVERY_MINUTE, { name: 'open-rounds', waitForCompletion: true })
  async tick(): Promise<void> {
    while (await this.openNext());
  }

  private openNext(): Promise<boolean> {
    return this.dataSource.transaction(async (manager) => {
      const [due] = await manager.query(NEXT_DUE, [this.clock.today()]);
      if (due) await this.opening.open(manager, due.id, null);
      return due !== undefined;
    });
  }
}
