import type { EntityManager } from 'typeorm';
import type { Scope } from '../../access/scope.js';
import { subtreesOf } from '../../obligation/fact.sql.js';
import { Statement } from '../../platform/database/statement.js';
import { ProblemException } from '../../platform/problem/problem.js';
import type { RoundState, SubmissionState } from '../states.js';

/** The submission of a unit, with what its round says. */
export interface SubmissionRow {
  id: string;
  roundId: string;
  unitId: number;
  unitCode: string;
  /** As it is called on the reference date. */
  unitName: string;
  state: SubmissionState;
  byTable: boolean;
  nilReturn: boolean;
  figuresHash: Buffer | null;
  version: number;
  sealId: string | null;
  roundTitle: string;
  roundState: RoundState;
  referenceDate: string;
  opensOn: string;
  deadline: string;
  demand: string;
}

/** Name of a unit on the reference date of its round, else the last one known. */
const NAME = `(SELECT v.name FROM unit_version v WHERE v.unit_id = s.unit_id
  ORDER BY v.valid @> r.reference_date DESC, v.valid DESC LIMIT 1)`;

const COLUMNS = `s.id, s.round_id AS "roundId", s.unit_id AS "unitId", u.code AS "unitCode", ${NAME} AS "unitName", s.state,
  s.by_table AS "byTable", s.nil_return AS "nilReturn", s.figures_hash AS "figuresHash", s.version, s.seal_id AS "sealId",
  r.title AS "roundTitle", r.state AS "roundState", r.reference_date AS "referenceDate", r.opens_on AS "opensOn",
  r.deadline, r.demand`;

const FROM = `submission s JOIN reporting_round r ON r.id = s.round_id JOIN organisational_unit u ON u.id = s.unit_id`;

/** All submissions of a round by Kürzel. */
export async function submissionsOfRound(manager: EntityManager, roundId: string): Promise<SubmissionRow[]> {
  return manager.query(`SELECT ${COLUMNS} FROM ${FROM} WHERE s.round_id = $1 ORDER BY u.code`, [roundId]);
}

/** The submissions of these units in rounds that are or were open, the nearest deadline first. */
export async function submissionsToDo(manager: EntityManager): Promise<SubmissionRow[]> {
  return manager.query(`SELECT ${COLUMNS} FROM ${FROM} WHERE r.state IN ('OPEN', 'CLOSED')
    ORDER BY r.state DESC, r.deadline, r.id, u.code`);
}

/**
 * One submission of a unit in the scope by the tree of the reference date. Throws 404 else.
 * @param forUpdate keeps others from taking a step with it until the transaction ends
 */
export async function submissionIn(
  manager: EntityManager,
  id: string,
  scope: Scope,
  forUpdate = false,
): Promise<SubmissionRow> {
  const [row]: SubmissionRow[] = await manager.query(
    `SELECT ${COLUMNS} FROM ${FROM} WHERE s.id = $1 ${forUpdate ? 'FOR UPDATE OF s' : ''}`,
    [id],
  );
  if (row && (await unitsWithin(manager, scope, row.referenceDate)).has(row.unitId)) return row;
  throw new ProblemException(
    404,
    'SUBMISSION_NOT_FOUND',
    'Diese Meldung gibt es nicht, oder Sie dürfen sie nicht sehen.',
  );
}

/** Which units a scope covers by the tree of a day. */
export async function unitsWithin(
  manager: EntityManager,
  { units }: Scope,
  day: string,
): Promise<{ has(unitId: number): boolean }> {
  if (units === 'ALL') return { has: () => true };
  const statement = new Statement();
  const moment = { asOf: day, knownChange: null };
  const rows: { id: number }[] = await manager.query(
    `SELECT unnest(${subtreesOf(units, moment, statement)}) AS id`,
    statement.values,
  );
  return new Set(rows.map(({ id }) => id));
}
