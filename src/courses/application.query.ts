import { obligation } from '../obligation/obligation.sql.js';
import { GERMAN_ORDER } from '../obligation/person.query.js';
import type { Perspective } from '../obligation/perspective.js';
import type { Statement } from '../platform/database/statement.js';
import { DEVIATES, judgedTrainings } from './course.sql.js';
import type { AffectedPersonDto, AppliedTrainingsDto } from './effect.dto.js';

/** What would become of the trainings of a course, and whose they are. */
export interface Applicable {
  counts: AppliedTrainingsDto;
  /** Trainings that change. */
  ids: string[];
  employeeIds: number[];
}

const OTHER = `j.recognition <> 'SUBMITTED' AND j.recognition <> j.due_recognition`;

/**
 * The trainings of the course $1 as one `Applicable`.
 * $2: whether those that are decided otherwise are kept. $3: personnel number of whoever applies it, or null.
 */
export const APPLICABLE = `
WITH judged AS MATERIALIZED (
  SELECT j.*, ${DEVIATES} AS deviates, j.recognition <> j.due_recognition AS other_recognition, ${OTHER} AS is_other,
    coalesce(e.personnel_number = $3, false) AS is_own
  FROM (${judgedTrainings('t.title_key = (SELECT title_key FROM course WHERE id = $1)')}) j
  JOIN employee e ON e.id = j.employee_id WHERE j.course_id = $1
), told AS (SELECT j.*, deviates AND NOT is_own AND NOT ($2 AND is_other) AS changes FROM judged j)
SELECT json_build_object('changed', count(*) FILTER (WHERE changes), 'unchanged', count(*) FILTER (WHERE NOT deviates),
    'recognition', count(*) FILTER (WHERE changes AND other_recognition),
    'categories', count(*) FILTER (WHERE changes AND categories <> due_categories),
    'minutes', count(*) FILTER (WHERE changes AND minutes <> due_minutes),
    'overruled', count(*) FILTER (WHERE changes AND is_other),
    'kept', count(*) FILTER (WHERE deviates AND NOT is_own AND $2 AND is_other),
    'own', count(*) FILTER (WHERE deviates AND is_own)) AS counts,
  coalesce(array_agg(id::text) FILTER (WHERE changes), '{}') AS ids,
  coalesce(array_agg(DISTINCT employee_id) FILTER (WHERE changes), '{}') AS "employeeIds"
FROM told`;

/** Makes the trainings $1 what their course decides; a refusal that stands keeps its own reason. */
export const APPLY = `
UPDATE training t SET recognition = j.due_recognition, categories = j.due_categories, minutes = j.due_minutes,
  minutes_reason = CASE WHEN j.due_minutes <> t.certified_minutes THEN coalesce(j.course_reason, 'Anerkennungskatalog') END,
  rejection_reason = CASE WHEN j.due_recognition <> 'REJECTED' THEN NULL
    WHEN t.recognition = 'REJECTED' THEN t.rejection_reason ELSE j.course_reason END
FROM (${judgedTrainings('t.id = ANY($1::uuid[])')}) j WHERE j.id = t.id`;

/** Somebody who is obliged on the day, and whether they fulfil. */
export interface ObligedPerson extends AffectedPersonDto {
  employeeId: number;
  fulfilled: boolean;
}

/** The obligation statement for these employees as `ObligedPerson`s in German order. */
export function obligedText(asked: Perspective, employeeIds: number[], statement: Statement): string {
  const these = `AND t.employee_id = ANY(${statement.bind(employeeIds, 'integer[]')})`;
  const { person, listedByPerson, fulfilled } = obligation(asked, statement, these);
  return `
    SELECT p.employee_id AS "employeeId", e.personnel_number AS "personnelNumber", e.last_name AS "lastName",
      e.first_name AS "firstName", u.code AS unit, ${fulfilled('p', 'l')} AS fulfilled
    FROM (${person}) p LEFT JOIN (${listedByPerson}) l USING (employee_id)
    JOIN employee e ON e.id = p.employee_id JOIN organisational_unit u ON u.id = p.unit_id
    WHERE p.obligation_group IS NOT NULL ORDER BY ${GERMAN_ORDER}`;
}
