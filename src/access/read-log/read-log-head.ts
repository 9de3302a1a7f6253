import { Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Cron } from '@nestjs/schedule';
import type { FastifyInstance } from 'fastify';
import { ReadLogEntries } from './read-log-entries.js';

/**
 * Writes the head of the read log into the process log, which goes elsewhere: a chain does not notice that its
 * newest entries were cut off or made anew, an earlier head does.
 */
@Injectable()
export class ReadLogHead {
  constructor(
    private readonly entries: ReadLogEntries,
    private readonly http: HttpAdapterHost,
  ) {}

  /** At every start and once a day. */
  @Cron('41 4 * * *', { timeZone: 'Europe/Berlin', name: 'read-log-head' })
  async anchor(): Promise<void> {
    const newest = await this.entries.head();
    this.http.httpAdapter.getInstance<FastifyInstance>().log.info(newest, 'read log head');
  }
}
