import type { EntityManager } from 'typeorm';
import { MOST_LEVELS, unitOnDay } from '../obligation/fact.sql.js';
import { Statement } from '../platform/database/statement.js';

/** The department (Geschäftsbereich) of each unit on a day, by its Kürzel: the nearest at or above it. */
export async function departmentsOn(
  manager: EntityManager,
  day: string,
): Promise<Map<string, { code: string; name: string }>> {
  const statement = new Statement();
  const version = (unitId: string) => unitOnDay(unitId, { asOf: day, knownChange: null }, statement);
  const rows: { unit: string; code: string; name: string }[] = await manager.query(
    `WITH RECURSIVE climb (unit, at, parent_id, name, type, step) AS (
       SELECT u.code, u.id, v.parent_id, v.name, v.type, 1 FROM organisational_unit u CROSS JOIN LATERAL ${version('u.id')} v
       UNION ALL
       SELECT climb.unit, climb.parent_id, v.parent_id, v.name, v.type, step + 1
         FROM climb CROSS JOIN LATERAL ${version('climb.parent_id')} v
        WHERE climb.type <> 'DEPARTMENT' AND climb.parent_id IS NOT NULL AND step < ${MOST_LEVELS}
     )
     SELECT climb.unit, u.code, climb.name FROM climb JOIN organisational_unit u ON u.id = climb.at
      WHERE climb.type = 'DEPARTMENT'`,
    statement.values,
  );
  return new Map(rows.map(({ unit, code, name }) => [unit, { code, name }]));
}

/** The last comment on the submission of each unit, when nothing followed it that answers it. */
export async function commentsOf(manager: EntityManager, roundId: string): Promise<Map<number, string>> {
  const rows: { unitId: number; comment: string }[] = await manager.query(
    `SELECT "unitId", comment FROM (
       SELECT DISTINCT ON (unit_id) unit_id AS "unitId", comment FROM round_event
        WHERE round_id = $1 AND unit_id IS NOT NULL ORDER BY unit_id, id DESC) last WHERE comment IS NOT NULL`,
    [roundId],
  );
  return new Map(rows.map(({ unitId, comment }) => [unitId, comment]));
}
