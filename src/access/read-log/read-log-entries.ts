import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ReadingPools } from '../../platform/database/reading-pools.js';
import { BEGIN, type Verification, verifyReadLog } from './chain.js';
import type { ReadKind } from './read-kind.js';
import type { ReadLogDto, ReadLogEntryDto, ReadLogQueryDto } from './read-log.dto.js';

/** A look at somebody's data, for that person. */
export interface LookAtEmployee {
  /** ISO 8601 in UTC. */
  readAt: string;
  /** Display name of the account that looked. */
  by: string;
  kind: ReadKind;
  purpose: string | null;
}

interface Page {
  page: number;
  pageSize: number;
}

type Row<T extends { readAt: string }> = Omit<T, 'readAt'> & { readAt: Date };

const MATCHING = `
($1::uuid IS NULL OR r.account_id = $1) AND ($2::text IS NULL OR r.kind = $2)
AND ($3::date IS NULL OR r.read_at >= $3::date::timestamp AT TIME ZONE 'Europe/Berlin')
AND ($4::date IS NULL OR r.read_at < ($4::date + 1)::timestamp AT TIME ZONE 'Europe/Berlin')`;

const PAGE = `
SELECT r.id::float8 AS id, r.read_at AS "readAt", json_build_object('id', a.id, 'displayName', a.display_name) AS account,
  r.kind, u.code AS unit, r.as_of AS "asOf", cardinality(r.employee_ids) AS persons, r.purpose, r.request_id AS "requestId"
FROM read_log r JOIN account a ON a.id = r.account_id LEFT JOIN organisational_unit u ON u.id = r.unit_id
WHERE ${MATCHING} ORDER BY r.id DESC LIMIT $5 OFFSET $6`;

/** The index finds the entries of a person; sorted by a plan of its own it would search the whole log backwards. */
const OF_EMPLOYEE = `
WITH found AS MATERIALIZED (SELECT id, read_at, account_id, kind, purpose FROM read_log WHERE employee_ids @> ARRAY[$1::integer])
SELECT r.read_at AS "readAt", a.display_name AS by, r.kind, r.purpose
FROM found r JOIN account a ON a.id = r.account_id ORDER BY r.id DESC LIMIT $2 OFFSET $3`;

/** Looks into the read log. */
@Injectable()
export class ReadLogEntries {
  private running: Promise<Verification> | undefined;

  constructor(
    private readonly dataSource: DataSource,
    private readonly pools: ReadingPools,
  ) {}

  /** A page of the entries, the newest first: who read what, but not whose data it was. */
  async page({ account, kind, from, to, page, pageSize }: ReadLogQueryDto): Promise<ReadLogDto> {
    const values = [account, kind, from, to].map((value) => value ?? null);
    const [items, [{ total }]] = await Promise.all([
      this.dataSource.query<Row<ReadLogEntryDto>[]>(PAGE, [...values, ...limitsOf({ page, pageSize })]),
      this.dataSource.query(`SELECT count(*)::integer AS total FROM read_log r WHERE ${MATCHING}`, values),
    ]);
    return { items: items.map(withInstant), page, pageSize, total };
  }

  /** Who looked at this person's data, the newest first. */
  async ofEmployee(
    employeeId: number,
    { page, pageSize }: Page,
  ): Promise<{ items: LookAtEmployee[]; total: number }> {
    const [items, [{ total }]] = await Promise.all([
      this.dataSource.query<Row<LookAtEmployee>[]>(OF_EMPLOYEE, [
        employeeId,
        ...limitsOf({ page, pageSize }),
      ]),
      this.dataSource.query(
        'SELECT count(*)::integer AS total FROM read_log WHERE employee_ids @> ARRAY[$1::integer]',
        [employeeId],
      ),
    ]);
    return { items: items.map(withInstant), total };
  }

  /** Whether the chain is whole. Whoever asks while it is being worked out gets the same answer. */
  verify(): Promise<Verification> {
    this.running ??= this.verifyNow().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  /** Number and hash of the newest entry. */
  async head(): Promise<{ entries: number; head: string }> {
    const [newest] = await this.dataSource.query(
      `SELECT id::float8 AS entries, encode(hash, 'hex') AS head FROM read_log ORDER BY id DESC LIMIT 1`,
    );
    return newest ?? { entries: 0, head: BEGIN.toString('hex') };
  }

  private async verifyNow(): Promise<Verification> {
    const client = await this.pools.everything.cursor.connect();
    let broken = true;
    try {
      const found = await verifyReadLog(client);
      broken = found.brokenId !== null;
      return found;
    } finally {
      // A connection in the middle of a cursor is not given back for others.
      client.release(broken);
    }
  }
}

function limitsOf({ page, pageSize }: Page): [limit: number, offset: number] {
  return [pageSize, (page - 1) * pageSize];
}

function withInstant<T extends { readAt: Date }>(row: T): Omit<T, 'readAt'> & { readAt: string } {
  return { ...row, readAt: row.readAt.toISOString() };
}
