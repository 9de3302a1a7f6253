import { DURATION_UNITS } from '../training/training-terms.js';

/** Columns of a course `c` in an answer, competence areas as a mask. */
export const COURSE = `
c.id, c.title, c.provider, to_char(lower(c.valid), 'YYYY-MM-DD') AS "from", to_char(upper(c.valid) - 1, 'YYYY-MM-DD') AS "to",
c.categories, c.minutes, c.recognised, c.reason, c.setting, c.programme_number AS "programmeNumber"`;

/**
 * The course that decides about a certificate, as a row of `course c` or none: the title is the same, the
 * completion within its days, and a course of this provider goes before one of any provider.
 */
export function decidingCourse(titleKey: string, providerKey: string, completedOn: string): string {
  return `SELECT c.* FROM course c
    WHERE c.title_key = ${titleKey} AND (c.provider_key IS NULL OR c.provider_key = ${providerKey}) AND c.valid @> ${completedOn}
    ORDER BY c.provider_key NULLS LAST LIMIT 1`;
}

const CERTIFIED = `floor(t.stated_duration * CASE t.stated_unit ${DURATION_UNITS.map(
  ({ id, minutes }) => `WHEN '${id}' THEN ${minutes}`,
).join(' ')} END)::integer`;

/**
 * Trainings with the course that decides about each and what it makes of it: `due_…`; null without a course.
 * @param condition on the training `t`
 */
export function judgedTrainings(condition: string): string {
  return `
    SELECT t.id, t.employee_id, t.title, t.title_key, t.provider, provider_fold(t.provider) AS provider_key,
      t.recognition, t.rejection_reason, t.categories, t.minutes, c.id AS course_id, c.reason AS course_reason,
      CASE WHEN c.recognised THEN 'RECOGNISED' WHEN NOT c.recognised THEN 'REJECTED' END::recognition AS due_recognition,
      c.categories AS due_categories, CASE WHEN c.id IS NOT NULL THEN coalesce(c.minutes, ${CERTIFIED}) END AS due_minutes
    FROM training t
    LEFT JOIN LATERAL (${decidingCourse('t.title_key', 'provider_fold(t.provider)', 't.completed_on')}) c ON true
    WHERE ${condition}`;
}

/** Whether a judged training `j` is not as its course makes it. */
export const DEVIATES = `(j.course_id IS NOT NULL AND (j.recognition, j.categories, j.minutes)
  IS DISTINCT FROM (j.due_recognition, j.due_categories, j.due_minutes))`;
