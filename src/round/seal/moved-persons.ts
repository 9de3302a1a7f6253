import type { EntityManager } from 'typeorm';
import { reportingUnitOf } from '../../obligation/fact.sql.js';
import { obligation } from '../../obligation/obligation.sql.js';
import type { Perspective } from '../../obligation/perspective.js';
import { Statement } from '../../platform/database/statement.js';
import type { PersonToSeal } from './sealing.js';

/** A submission that holds and that persons have moved into or out of since it was sealed. */
export interface Overtaken {
  submissionId: string;
  unitId: number;
  /** How many persons have moved between the two units. */
  persons: number;
}

interface Sealed {
  submissionId: string;
  unitId: number;
  changeId: number;
}

/**
 * Which earlier submissions of the round a new one overtakes: those that count a person whom the facts now give to
 * this unit, and those that miss a person whom the facts gave to this unit when they were sealed and give to them now.
 * They go back, so that everybody is in exactly one submission (R19).
 * @param city the whole city in the state that is being sealed
 */
export async function overtakenBy(
  manager: EntityManager,
  { roundId, unitId }: { roundId: string; unitId: number },
  persons: readonly PersonToSeal[],
  city: Perspective,
): Promise<Overtaken[]> {
  const found = new Map<string, Overtaken>();
  const add = ({ submissionId, unitId }: Sealed, persons: number) => {
    const known = found.get(submissionId)?.persons ?? 0;
    if (persons > 0) found.set(submissionId, { submissionId, unitId, persons: known + persons });
  };
  const employeeIds = persons.map(({ employeeId }) => employeeId);
  for (const { moved, ...sealed } of await movedIn(manager, roundId, unitId, employeeIds)) add(sealed, moved);
  for (const { employeeIds: missing, ...sealed } of await missingIn(manager, roundId, unitId, city)) {
    add(
      sealed,
      await countThen(manager, { ...city, knownChange: sealed.changeId, reportedBy: unitId }, missing),
    );
  }
  return [...found.values()];
}

const HOLDING = `submission s JOIN sealed_evaluation z ON z.id = s.seal_id`;
const SEALED = `s.id AS "submissionId", s.unit_id AS "unitId", z.change_id AS "changeId"`;

/** Seals that count persons of this unit. */
function movedIn(
  manager: EntityManager,
  roundId: string,
  unitId: number,
  employeeIds: number[],
): Promise<(Sealed & { moved: number })[]> {
  return manager.query(
    `SELECT ${SEALED}, count(*)::integer AS moved
       FROM ${HOLDING} JOIN counted_person c ON c.seal_id = z.id
      WHERE s.round_id = $1 AND s.unit_id <> $2 AND c.employee_id = ANY ($3::integer[]) GROUP BY s.id, z.id`,
    [roundId, unitId, employeeIds],
  );
}

/** Persons of units with a seal whom no seal counts. */
function missingIn(
  manager: EntityManager,
  roundId: string,
  unitId: number,
  city: Perspective,
): Promise<(Sealed & { employeeIds: number[] })[]> {
  const statement = new Statement();
  const { person } = obligation(city, statement);
  const round = statement.bind(roundId, 'uuid');
  return manager.query(
    `WITH obliged AS MATERIALIZED (
       SELECT employee_id, unit_id FROM (${person}) p WHERE obligation_group IS NOT NULL
         AND NOT EXISTS (SELECT FROM counted_person c WHERE c.round_id = ${round} AND c.employee_id = p.employee_id)
     ), unit AS MATERIALIZED (
       SELECT unit_id, ${reportingUnitOf('each.unit_id', city, statement)} AS reporting_unit_id
         FROM (SELECT DISTINCT unit_id FROM obliged) each
     )
     SELECT ${SEALED}, json_agg(obliged.employee_id) AS "employeeIds"
       FROM obliged JOIN unit USING (unit_id) JOIN ${HOLDING} ON s.unit_id = unit.reporting_unit_id
      WHERE s.round_id = ${round} AND s.unit_id <> ${statement.bind(unitId, 'integer')} GROUP BY s.id, z.id`,
    statement.values,
  );
}

/** How many of these persons were obliged in the unit of the perspective, as it was known then. */
async function countThen(manager: EntityManager, then: Perspective, employeeIds: number[]): Promise<number> {
  const statement = new Statement();
  const ids = statement.bind(employeeIds, 'integer[]');
  const { person } = obligation(then, statement, `AND t.employee_id = ANY(${ids})`);
  const [{ persons }] = await manager.query(
    `SELECT count(*)::integer AS persons FROM (${person}) p WHERE obligation_group IS NOT NULL`,
    statement.values,
  );
  return persons;
}
