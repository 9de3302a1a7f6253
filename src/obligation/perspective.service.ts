import { Injectable } from '@nestjs/common';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import type { SignedIn } from '../access/signed-in.js';
import { Mandates } from '../mandate/mandate.query.js';
import { Clock } from '../platform/clock.js';
import { Statement } from '../platform/database/statement.js';
import { ProblemException } from '../platform/problem/problem.js';
import { withinUnits } from './fact.sql.js';
import type { Perspective } from './perspective.js';

/** What a caller asks: days and instants are checked for form already. */
export interface Asked {
  asOf?: string | undefined;
  unit?: string | undefined;
  /** An instant, or a day = its end in Germany. */
  knownAt?: string | undefined;
}

/** A perspective and the instant of its knowledge, when one was asked for. */
export interface AskedPerspective extends Perspective {
  unit?: { code: string; name: string } | undefined;
  knownAt?: string | undefined;
}

/** Answer of one statement, with the instant up to which it knows. */
export interface Known<Row> {
  row: Row;
  /** ISO 8601 in UTC: the instant asked for, else that of the newest change in the answer. */
  knownAt: string;
}

/** The first change is the installation with its mandate; nothing is known before it. */
const INSTALLATION = 1;
const INSTANT = `to_char(%s AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const instantOf = (expression: string) => INSTANT.replace('%s', expression);

/** Makes a perspective of what is asked, and asks the database from it. */
@Injectable()
export class Perspectives {
  /** TypeORM's own connections: these answers are read by SQL through the driver. */
  private readonly pool: pg.Pool;

  constructor(
    dataSource: DataSource,
    private readonly mandates: Mandates,
    private readonly clock: Clock,
  ) {
    this.pool = (dataSource.driver as PostgresDriver).master;
  }

  /** Throws 404 when the unit is unknown or outside what the caller may see. */
  async of(asked: Asked, caller: Pick<SignedIn, 'scope' | 'headChange'>): Promise<AskedPerspective> {
    const asOf = asked.asOf ?? this.clock.today();
    const known = asked.knownAt === undefined ? undefined : await this.changeKnownAt(asked.knownAt);
    const mandate = await this.mandates.forDay(asOf, known?.change ?? caller.headChange ?? INSTALLATION);
    const perspective = {
      mandate,
      asOf,
      knownChange: known?.change ?? null,
      knownAt: known?.at,
      scope: caller.scope,
    };
    if (asked.unit === undefined) return perspective;
    const { id, ...unit } = await this.unitByCode(asked.unit, perspective);
    return { ...perspective, unitId: id, unit };
  }

  /**
   * Runs one statement that answers one row. It is one statement so that everything in the answer, the
   * instant of its knowledge included, comes from one snapshot.
   */
  async ask<Row>(
    perspective: AskedPerspective,
    text: (statement: Statement) => string,
    client: pg.Pool | pg.PoolClient = this.pool,
  ): Promise<Known<Row> | undefined> {
    const statement = new Statement();
    const { rows } = await client.query(
      `SELECT answer.*, ${instantOf('(SELECT max(recorded_at) FROM change)')} AS "newestChange" FROM (${text(statement)}) answer`,
      statement.values,
    );
    if (rows[0] === undefined) return undefined;
    const { newestChange, ...row } = rows[0];
    return { row, knownAt: perspective.knownAt ?? newestChange };
  }

  /**
   * The last change that was known at an instant. A change that is being written now may be stamped before
   * the instant and become visible after it: then its end is awaited, so that the same question always has
   * the same answer.
   */
  private async changeKnownAt(knownAt: string): Promise<{ change: number; at: string }> {
    const instant = /^\d{4}-\d{2}-\d{2}$/.test(knownAt)
      ? `(($1::date + 1)::timestamp AT TIME ZONE 'Europe/Berlin') - interval '1 millisecond'`
      : '$1::timestamptz';
    const query = `
      SELECT (SELECT coalesce(max(id), ${INSTALLATION}) FROM change WHERE recorded_at <= asked.instant) AS change,
        EXISTS (SELECT FROM change WHERE recorded_at > asked.instant) AS settled, ${instantOf('asked.instant')} AS at
      FROM (SELECT ${instant} AS instant) asked`;
    const { rows } = await this.pool.query(query, [knownAt]);
    if (rows[0].settled) return rows[0];
    await this.pool.query('SELECT pg_advisory_xact_lock_shared(7461)');
    return (await this.pool.query(query, [knownAt])).rows[0];
  }

  private async unitByCode(
    code: string,
    perspective: Perspective,
  ): Promise<{ id: number; code: string; name: string }> {
    const statement = new Statement();
    const place = statement.bind(code, 'text');
    const within = withinUnits('u.id', perspective, statement).map((condition) => `AND ${condition}`);
    const { rows } = await this.pool.query(
      `SELECT u.id, u.code, (SELECT name FROM unit_version v WHERE v.unit_id = u.id ORDER BY valid DESC LIMIT 1) AS name
         FROM organisational_unit u WHERE u.code = ${place} ${within.join(' ')}`,
      statement.values,
    );
    if (rows[0]) return rows[0];
    throw new ProblemException(404, 'UNIT_NOT_FOUND', `Die Organisationseinheit „${code}“ gibt es nicht.`);
  }
}
