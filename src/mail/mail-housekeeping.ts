import { Injectable } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { Configuration } from '../platform/configuration.js';

/** Removes what old mails said; that they were sent, to whom and why stays in the send log. */
@Injectable()
export class MailHousekeeping {
  constructor(
    private readonly dataSource: DataSource,
    private readonly configuration: Configuration,
    private readonly clock: Clock,
  ) {}

  /** Every night; several instances may do it at the same time. What still waits so long will not be sent any more. */
  @Cron('47 3 * * *', { timeZone: 'Europe/Berlin', name: 'mail-housekeeping' })
  async removeOld(): Promise<void> {
    await this.dataSource.query(
      `UPDATE mail SET subject = NULL, body = NULL, why = NULL, path = NULL, leased_until = NULL,
         state = CASE state WHEN 'WAITING' THEN 'EXPIRED' ELSE state END, ended_at = coalesce(ended_at, $1)
       WHERE body IS NOT NULL AND greatest(released_at, ended_at) < $1::timestamptz - make_interval(days => $2)`,
      [this.clock.now(), this.configuration.mailKeptDays],
    );
  }
}
