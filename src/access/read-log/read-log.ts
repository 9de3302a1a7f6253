import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDataSourceOptions } from 'typeorm/driver/postgres/PostgresDataSourceOptions.js';
import { ProblemException } from '../../platform/problem/problem.js';
import type { ReadKind } from './read-kind.js';
import type { Reader } from './reader.js';

/** A look at personal data. */
export interface Reading {
  kind: ReadKind;
  /** Id of the unit that was asked for. */
  unitId?: number | undefined;
  /** Reference date, `YYYY-MM-DD`. */
  asOf: string;
  /** Whose data the answer shows; may be nobody's. */
  employeeIds: readonly number[];
  /** What the reader says that it is needed for. */
  purpose?: string | undefined;
}

interface Waiting {
  row: string;
  resolve(): void;
  reject(problem: ProblemException): void;
}

/** Later ones would wait for seconds and are sent away instead. */
const MOST_WAITING = 2000;
const MOST_AT_ONCE = 200;
/** Whoever holds the table or the chain for longer makes reading fail. */
const PATIENCE = '-c lock_timeout=3s -c statement_timeout=10s';

const APPEND = {
  name: 'append-to-read-log',
  text: `INSERT INTO read_log (account_id, kind, unit_id, as_of, employee_ids, purpose, request_id)
    SELECT * FROM json_to_recordset($1::json) AS entry (account_id uuid, kind text, unit_id integer, as_of date,
      employee_ids integer[], purpose text, request_id uuid)`,
};

/**
 * Writes down who looked at whose data. Whoever answers with personal data awaits `write` first: when it throws,
 * nothing is shown.
 */
@Injectable()
export class ReadLog implements OnApplicationShutdown {
  /** One connection of its own: a batch never waits for those that read, and they not for it. */
  private readonly pool: pg.Pool;
  private readonly waiting: Waiting[] = [];
  private isWriting = false;
  private readonly processLog = new Logger('ReadLog');

  constructor(dataSource: DataSource) {
    const { url } = dataSource.options as PostgresDataSourceOptions;
    this.pool = new pg.Pool({
      connectionString: url,
      max: 1,
      connectionTimeoutMillis: 5000,
      options: PATIENCE,
    });
    // A broken idle connection is replaced by the pool; without a listener it would end the process.
    this.pool.on('error', () => undefined);
  }

  /**
   * Fulfilled when the entry is on disk. Entries that come while others are being written are written together
   * in the next transaction. Throws 503 when it cannot be written.
   */
  async write({ accountId, requestId }: Reader, reading: Reading): Promise<void> {
    if (this.waiting.length >= MOST_WAITING) throw notLogged();
    const row = JSON.stringify({
      account_id: accountId,
      kind: reading.kind,
      unit_id: reading.unitId,
      as_of: reading.asOf,
      employee_ids: [...reading.employeeIds].sort((a, b) => a - b),
      purpose: reading.purpose,
      request_id: requestId,
    });
    const written = new Promise<void>((resolve, reject) => this.waiting.push({ row, resolve, reject }));
    if (!this.isWriting) void this.writeWaiting();
    await written;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }

  private async writeWaiting(): Promise<void> {
    this.isWriting = true;
    while (this.waiting.length > 0) {
      const batch = this.waiting.splice(0, MOST_AT_ONCE);
      try {
        await this.pool.query({ ...APPEND, values: [`[${batch.map(({ row }) => row).join()}]`] });
        for (const { resolve } of batch) resolve();
      } catch (error) {
        this.processLog.error(error);
        for (const { reject } of batch) reject(notLogged());
      }
    }
    this.isWriting = false;
  }
}

function notLogged(): ProblemException {
  const detail =
    'Der Abruf ließ sich nicht protokollieren und wird deshalb nicht gezeigt. Bitte versuchen Sie es gleich noch einmal.';
  return new ProblemException(503, 'READ_NOT_LOGGED', detail, { retryAfterSeconds: 5 });
}
