import type { Statement } from '../platform/database/statement.js';
import type { EmployeeDto } from './employee.dto.js';

/** A person as the statement answers it, with the last change of anything about the person. */
export interface EmployeeRow extends Omit<EmployeeDto, 'etag'> {
  employeeId: number;
  changeId: number;
}

/**
 * One person with the whole history, or no row. The state is that of person and periods together, and also the
 * change that removed a period makes a new one.
 */
export function employeeText(personnelNumber: string, statement: Statement): string {
  return `
    SELECT e.id AS "employeeId", e.personnel_number AS "personnelNumber", e.last_name AS "lastName",
      e.first_name AS "firstName", e.email,
      (SELECT coalesce(json_agg(json_build_object('unit', u.code, 'from', a.first_day, 'to', upper(a.valid) - 1,
          'leadershipLevel', a.leadership_level, 'citizenContact', a.citizen_contact, 'mediaPr', a.media_pr)
          ORDER BY a.first_day), '[]')
        FROM assignment a JOIN organisational_unit u ON u.id = a.unit_id WHERE a.employee_id = e.id) AS assignments,
      greatest(e.change_id, (SELECT max(change_id) FROM assignment WHERE employee_id = e.id),
        (SELECT max(ended_by_change_id) FROM assignment_history WHERE employee_id = e.id)) AS "changeId"
    FROM employee e WHERE e.personnel_number = ${statement.bind(personnelNumber, 'text')}`;
}
