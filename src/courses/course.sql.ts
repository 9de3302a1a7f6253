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

/**
 * Trainings with the course that decides about each and what it makes of it: `due_…`; null without a course. It is
 * looked for once for all who completed the same on the same day: folding every provider anew would take seconds.
 * @param condition on the training `t`
 */
export function judgedTrainings(condition: string): string {
  return `
    SELECT t.id, t.employee_id, t.title, t.title_key, t.provider, k.provider_key, t.recognition, t.rejection_reason,
      t.categories, t.minutes, k.course_id, k.reason AS course_reason,
      CASE WHEN k.recognised THEN 'RECOGNISED' WHEN NOT k.recognised THEN 'REJECTED' END::recognition AS due_recognition,
      k.categories AS due_categories, CASE WHEN k.course_id IS NOT NULL THEN coalesce(k.minutes, t.certified_minutes) END AS due_minutes
    FROM training t JOIN (
      SELECT held.*, c.id AS course_id, c.recognised, c.reason, c.categories, c.minutes
      FROM (SELECT title_key, coalesce(provider, '') AS provider, completed_on,
          provider_fold(coalesce(provider, '')) AS provider_key
        FROM training t WHERE ${condition} GROUP BY title_key, coalesce(provider, ''), completed_on) held
      LEFT JOIN LATERAL (${decidingCourse('held.title_key', 'held.provider_key', 'held.completed_on')}) c ON true
    ) k ON k.title_key = t.title_key AND k.completed_on = t.completed_on AND k.provider = coalesce(t.provider, '')
    WHERE ${condition}`;
}

/** Whether a judged training `j` is not as its course makes it. */
export const DEVIATES = `(j.course_id IS NOT NULL AND (j.recognition, j.categories, j.minutes)
  IS DISTINCT FROM (j.due_recognition, j.due_categories, j.due_minutes))`;
