import type pg from 'pg';
import type { RowError } from '../columns/cell.js';
import { LIMITS } from '../reading/limits.js';

/** The faults that one check has found: the first of them, and how many there are. */
export interface Finding {
  errors: RowError[];
  count: number;
}

/** What a check found in one row: `row`, `value`, and what its sentence names. */
// biome-ignore lint/suspicious/noExplicitAny: each check selects its own columns
export type Fault = { row: number; value?: string | null } & Record<string, any>;

/** A question to the staged rows as a whole, asked in one statement. */
export interface Check {
  code: string | ((fault: Fault) => string);
  column: string | ((fault: Fault) => string);
  /** Selects a row for each fault: `row`, `value` (what the cell holds), and what the sentence needs. */
  sql: string;
  /** More to select for a listed fault `f`, when it would be too much work for all of them. */
  detail?: string;
  values?: unknown[];
  /** What is wrong and what is allowed, in German. */
  say(fault: Fault): string;
}

/** Asks all questions, one after the other. */
export async function runChecks(client: pg.PoolClient, checks: readonly Check[]): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const check of checks) findings.push(await runCheck(client, check));
  return findings;
}

async function runCheck(client: pg.PoolClient, check: Check): Promise<Finding> {
  const { rows } = await client.query<Fault & { total: number }>(
    `SELECT f.*${check.detail ? `, ${check.detail}` : ''}
       FROM (SELECT found.*, count(*) OVER ()::integer AS total FROM (${check.sql}) found
              ORDER BY found.row LIMIT ${LIMITS.listedErrors}) f ORDER BY f.row`,
    check.values,
  );
  return { errors: rows.map((fault) => errorOf(check, fault)), count: rows[0]?.total ?? 0 };
}

function errorOf(check: Check, fault: Fault): RowError {
  const of = (part: string | ((fault: Fault) => string)) => (typeof part === 'string' ? part : part(fault));
  const { row, value = null } = fault;
  return { row, column: of(check.column), code: of(check.code), message: check.say(fault), value };
}

/**
 * Condition that a cell of the row `alias` was readable: what is staged as null is then empty in the file.
 * A follow-up fault of an unreadable cell would only confuse.
 */
export function readable(alias: string, column: string): string {
  return `('${column}' = ANY (${alias}.faulty)) IS NOT TRUE`;
}
