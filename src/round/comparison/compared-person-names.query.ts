import { GERMAN_ORDER } from '../../obligation/person.query.js';
import type { Statement } from '../../platform/database/statement.js';

/** Who a compared person is. */
export interface Named {
  employeeId: number;
  personnelNumber: string;
  lastName: string;
  firstName: string;
}

/** A page of persons as they are called now, in German order, as one row: `items`, a JSON array of `Named`. */
export function namesText(
  employeeIds: number[],
  { page, pageSize }: { page: number; pageSize: number },
  statement: Statement,
): string {
  const offset = statement.bind((page - 1) * pageSize, 'bigint');
  return `
    SELECT coalesce(json_agg(json_build_object('employeeId', e.id, 'personnelNumber', e.personnel_number,
        'lastName', e.last_name, 'firstName', e.first_name) ORDER BY ${GERMAN_ORDER}), '[]') AS items
    FROM (SELECT * FROM employee e WHERE id = ANY(${statement.bind(employeeIds, 'integer[]')})
      ORDER BY ${GERMAN_ORDER} LIMIT ${statement.bind(pageSize, 'integer')} OFFSET ${offset}) e`;
}

/** On which German day each training was first recorded, as one row: `days`, a JSON object of days by id. */
export function recordedDaysText(trainingIds: string[], employeeIds: number[], statement: Statement): string {
  const recorded = (table: string) => `SELECT id, change_id FROM ${table}
    WHERE employee_id = ANY(${statement.bind(employeeIds, 'integer[]')}) AND id = ANY(${statement.bind(trainingIds, 'uuid[]')})`;
  return `
    SELECT coalesce(json_object_agg(first.id, to_char(c.recorded_at AT TIME ZONE 'Europe/Berlin', 'YYYY-MM-DD')), '{}') AS days
    FROM (SELECT id, min(change_id) AS change_id
      FROM (${recorded('training')} UNION ALL ${recorded('training_history')}) known GROUP BY id) first
    JOIN change c ON c.id = first.change_id`;
}
