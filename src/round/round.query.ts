import type { EntityManager } from 'typeorm';
import { unitOnDay } from '../obligation/fact.sql.js';
import { Statement } from '../platform/database/statement.js';
import { ProblemException } from '../platform/problem/problem.js';
import type { RoundState } from './states.js';

/** A round with the counts of its submissions. */
export interface RoundRow {
  id: string;
  title: string;
  mandate: string;
  referenceDate: string;
  opensOn: string;
  deadline: string;
  demand: string;
  coversAll: boolean;
  state: RoundState;
  version: number;
  units: number;
  handedIn: number;
  accepted: number;
}

const COUNT = (condition: string) =>
  `(SELECT count(*)::integer FROM submission s WHERE s.round_id = r.id AND ${condition})`;

const ROUND = `
SELECT r.id, r.title, m.name AS mandate, r.reference_date AS "referenceDate", r.opens_on AS "opensOn", r.deadline, r.demand,
  r.covers_all AS "coversAll", r.state, r.version, ${COUNT('true')} AS units,
  ${COUNT(`s.state IN ('SUBMITTED', 'ACCEPTED')`)} AS "handedIn", ${COUNT(`s.state = 'ACCEPTED'`)} AS accepted
FROM reporting_round r JOIN training_mandate m ON m.id = r.mandate_id`;

/** All rounds, the newest first. */
export async function allRounds(manager: EntityManager): Promise<RoundRow[]> {
  return manager.query(`${ROUND} ORDER BY r.opens_on DESC, r.id DESC`);
}

/** One round, kept from others until the transaction ends when it is for a change. Throws 404 for an unknown one. */
export async function roundIn(manager: EntityManager, id: string, forUpdate = false): Promise<RoundRow> {
  const lock = forUpdate ? 'FOR UPDATE OF r' : '';
  const [round]: RoundRow[] = await manager.query(`${ROUND} WHERE r.id = $1 ${lock}`, [id]);
  if (round) return round;
  throw new ProblemException(404, 'ROUND_NOT_FOUND', 'Diese Auswertungsrunde gibt es nicht.');
}

/** The units that report on a day (R17), as known now, by Kürzel. */
export async function reportingUnitsOn(
  manager: EntityManager,
  day: string,
): Promise<{ id: number; code: string; name: string }[]> {
  const statement = new Statement();
  const version = unitOnDay('u.id', { asOf: day, knownChange: null }, statement);
  return manager.query(
    `SELECT u.id, u.code, v.name FROM organisational_unit u CROSS JOIN LATERAL ${version} v
      WHERE v.reporting ORDER BY u.code`,
    statement.values,
  );
}
