import { Injectable } from '@nestjs/common';
import type { Scope } from '../access/scope.js';
import type { SignedIn } from '../access/signed-in.js';
import { Mandates } from '../mandate/mandate.query.js';
import { Clock } from '../platform/clock.js';
import { instantOf } from '../platform/database/instant.sql.js';
import { Statement } from '../platform/database/statement.js';
import { WRITERS_LOCK } from '../platform/database/writers-lock.js';
import { invalidItem, ProblemException } from '../platform/problem/problem.js';
import { subtreesOf, subtreesWithReporting } from './fact.sql.js';
import type { Perspective } from './perspective.js';
import { Readers } from './readers.js';

/** What a caller asks: days and instants are checked for form already. */
export interface Asked {
  asOf?: string | undefined;
  unit?: string | undefined;
  /** Kürzel of the unit that reports for the persons (R17). */
  reportingUnit?: string | undefined;
  /** Only persons for whom no unit reports; not together with `reportingUnit`. */
  withoutReportingUnit?: 'true' | undefined;
  /** An instant, or a day = its end in Germany. */
  knownAt?: string | undefined;
}

/** A perspective with what was asked for. */
export interface AskedPerspective extends Perspective {
  /** Number of the change whose state of the facts is meant. What is worked out for a state never changes. */
  state: number;
  unit?: { code: string; name: string } | undefined;
  knownAt?: string | undefined;
}

/** Answer of one statement, with the state of the facts that it saw. */
export interface Known<Row> {
  row: Row;
  state: number;
  /** ISO 8601 in UTC: the instant asked for, else that of the newest change in the answer. */
  knownAt: string;
}

/** Who asks: what may be seen, and the newest change when the question came in. */
export type Asker = Pick<SignedIn, 'scope' | 'headChange'>;

/** The first change is the installation with its mandate; nothing is known before it. */
const INSTALLATION = 1;

/** The unit that the log of reads names. */
export function unitAskedFor({ unitId, reportedBy }: Perspective): number | undefined {
  return unitId ?? reportedBy ?? undefined;
}

/** Makes a perspective of what is asked, and asks the database from it. */
@Injectable()
export class Perspectives {
  /** Names of the prepared statements by their text; there are few texts. */
  private readonly names = new Map<string, string>();

  constructor(
    private readonly readers: Readers,
    private readonly mandates: Mandates,
    private readonly clock: Clock,
  ) {}

  /** Throws 404 when a unit is unknown or outside what the caller may see, 400 when two filters exclude each other. */
  async of(asked: Asked, caller: Asker): Promise<AskedPerspective> {
    const asOf = asked.asOf ?? this.clock.today();
    const known =
      asked.knownAt === undefined ? undefined : await this.changeKnownAt(asked.knownAt, caller.scope);
    const state = known?.change ?? caller.headChange ?? INSTALLATION;
    const mandate = await this.mandates.forDay(asOf, state);
    let perspective: AskedPerspective = {
      mandate,
      asOf,
      state,
      knownChange: known?.change ?? null,
      knownAt: known?.at,
      scope: caller.scope,
    };
    if (asked.unit !== undefined) {
      const { id, ...unit } = await this.unitByCode(asked.unit, perspective, subtreesOf);
      perspective = { ...perspective, unitId: id, unit };
    }
    const reportedBy = await this.reportedBy(asked, perspective);
    return reportedBy === undefined ? perspective : { ...perspective, reportedBy };
  }

  /** A unit that reports for units in the scope has a line there, also when it stands above them. */
  private async reportedBy(
    { reportingUnit, withoutReportingUnit }: Asked,
    perspective: AskedPerspective,
  ): Promise<number | null | undefined> {
    if (reportingUnit === undefined) return withoutReportingUnit && null;
    if (withoutReportingUnit) {
      const message = '„withoutReportingUnit“ geht nicht zusammen mit „reportingUnit“.';
      throw invalidItem({ pointer: '#/withoutReportingUnit', code: 'CONTRADICTION', message });
    }
    return (await this.unitByCode(reportingUnit, perspective, subtreesWithReporting)).id;
  }

  /**
   * Asks until the whole answer is of one state of the facts: mandate and whatever was worked out before are
   * those of the state that the statement then saw. Under steady writing the state is pinned.
   */
  async settled<T extends { state: number } | undefined>(
    asked: Asked,
    caller: Asker,
    work: (perspective: AskedPerspective) => Promise<T>,
  ): Promise<T> {
    let perspective = await this.of(asked, caller);
    for (let attempt = 1; ; attempt++) {
      const answer = await work(perspective);
      if (answer === undefined || answer.state === perspective.state) return answer;
      perspective = await this.of(asked, { ...caller, headChange: answer.state });
      if (attempt > 1) perspective = { ...perspective, knownChange: perspective.state };
    }
  }

  /**
   * Runs one statement that answers one row. It is one statement so that everything in the answer, the
   * instant of its knowledge included, comes from one snapshot.
   * @param kind `whole` for the obligation statement over a whole administration
   * @param isPrepared for texts that come again and again: the server keeps their plan
   */
  async ask<Row>(
    perspective: AskedPerspective,
    text: (statement: Statement) => string,
    { kind = 'small', isPrepared = false }: { kind?: 'small' | 'whole'; isPrepared?: boolean } = {},
  ): Promise<Known<Row> | undefined> {
    const statement = new Statement();
    const body = text(statement);
    const { knownChange } = perspective;
    const known = knownChange === null ? '' : `WHERE id <= ${statement.bind(knownChange, 'integer')}`;
    const whole = `SELECT answer.*, known.id AS state, ${instantOf('known.recorded_at')} AS "knownAt"
      FROM (${body}) answer, (SELECT id, recorded_at FROM change ${known} ORDER BY id DESC LIMIT 1) known`;
    const name = isPrepared ? { name: this.nameOf(whole) } : {};
    const { rows } = await this.readers.with(perspective, kind, (reader) =>
      reader.query({ text: whole, values: statement.values, ...name }),
    );
    if (rows[0] === undefined) return undefined;
    const { state, knownAt, ...row } = rows[0];
    return { row, state, knownAt: perspective.knownAt ?? knownAt };
  }

  /** A prepared statement has one text only: values that happen to be equal make another one. */
  private nameOf(text: string): string {
    const known = this.names.get(text);
    if (known) return known;
    const name = `answer ${this.names.size + 1}`;
    this.names.set(text, name);
    return name;
  }

  /**
   * The last change that was known at an instant. A change that is being written now may be stamped before
   * the instant and become visible after it: then its end is awaited, so that the same question always has
   * the same answer.
   */
  private async changeKnownAt(knownAt: string, scope: Scope): Promise<{ change: number; at: string }> {
    const reader = this.readers.withoutPersons(scope);
    const instant = /^\d{4}-\d{2}-\d{2}$/.test(knownAt)
      ? `(($1::date + 1)::timestamp AT TIME ZONE 'Europe/Berlin') - interval '1 millisecond'`
      : '$1::timestamptz';
    const query = `
      SELECT (SELECT coalesce(max(id), ${INSTALLATION}) FROM change WHERE recorded_at <= asked.instant) AS change,
        EXISTS (SELECT FROM change WHERE recorded_at > asked.instant) AS settled, ${instantOf('asked.instant')} AS at
      FROM (SELECT ${instant} AS instant) asked`;
    const { rows } = await reader.query(query, [knownAt]);
    if (rows[0].settled) return rows[0];
    await reader.query('SELECT pg_advisory_xact_lock_shared($1)', [WRITERS_LOCK]);
    return (await reader.query(query, [knownAt])).rows[0];
  }

  /** The subtrees of the scope are found out first, so that an unknown unit takes as long as a hidden one. */
  private async unitByCode(
    code: string,
    perspective: Perspective,
    unitsSeen: typeof subtreesOf,
  ): Promise<{ id: number; code: string; name: string }> {
    const { units } = perspective.scope;
    const statement = new Statement();
    const seen = units === 'ALL' ? 'NULL::integer[]' : unitsSeen(units, perspective, statement);
    const { rows } = await this.readers.withoutPersons(perspective.scope).query(
      `WITH seen AS MATERIALIZED (SELECT ${seen} AS units)
       SELECT u.id, u.code, (SELECT name FROM unit_version v WHERE v.unit_id = u.id ORDER BY valid DESC LIMIT 1) AS name
         FROM seen LEFT JOIN organisational_unit u
           ON u.code = ${statement.bind(code, 'text')} AND (seen.units IS NULL OR u.id = ANY (seen.units))
            AND EXISTS (SELECT FROM unit_version v WHERE v.unit_id = u.id)`,
      statement.values,
    );
    if (rows[0].id !== null) return rows[0];
    throw new ProblemException(404, 'UNIT_NOT_FOUND', `Die Organisationseinheit „${code}“ gibt es nicht.`);
  }
}
