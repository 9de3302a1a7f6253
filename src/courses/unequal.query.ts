import { reportingUnitOf } from '../obligation/fact.sql.js';
import type { Perspective } from '../obligation/perspective.js';
import type { Statement } from '../platform/database/statement.js';
import type { PageQueryDto } from '../platform/list/page-query.dto.js';
import { belongs } from '../recording/recorded.query.js';
import type { DecidedRow } from './course.query.js';
import { COURSE, DEVIATES, judgedTrainings } from './course.sql.js';
import type { UnequalCourseDto, VariantDto } from './unequal.dto.js';

/** A page as the statement answers it: competence areas as masks. */
export interface UnequalRow {
  total: number;
  items: (Omit<UnequalCourseDto, 'course' | 'variants'> & {
    course: DecidedRow | null;
    variants: (Omit<VariantDto, 'categories'> & { categories: number })[];
  })[];
}

/** Trainings of a variant that are told by their ids. */
const MOST_IDS = 100;
/** What makes a variant of a case. */
const VARIANT = 'place, recognition, categories, minutes, deviates';

/**
 * The courses about which was not decided equally, as one `UnequalRow`. Cases are equal when title and provider are
 * and the same course of the register decides, or none. Where one does, whatever deviates from it is unequal; else
 * whatever differs from another one. What is only submitted is not decided.
 */
export function unequalText(
  asked: Perspective,
  { page, pageSize }: PageQueryDto,
  statement: Statement,
): string {
  const judged = judgedTrainings(
    `t.recognition <> 'SUBMITTED' AND ${belongs('t.employee_id', asked, statement)}`,
  );
  const day = statement.bind(asked.asOf, 'date');
  const sameCase = `j.title_key = s.title_key AND coalesce(j.provider_key, '') = coalesce(s.provider_key, '')
    AND coalesce(j.course_id::text, '') = coalesce(s.course_id::text, '')`;
  return `
    WITH judged AS MATERIALIZED (SELECT j.*, ${DEVIATES} AS deviates FROM (${judged}) j),
    unequal AS MATERIALIZED (
      SELECT title_key, provider_key, course_id, min(title) AS title, min(provider) AS provider,
        count(*)::integer AS trainings, count(*) FILTER (WHERE deviates)::integer AS deviating
      FROM judged GROUP BY title_key, provider_key, course_id
      HAVING bool_or(deviates) OR course_id IS NULL AND count(DISTINCT (recognition, categories, minutes)) > 1
    ), shown AS MATERIALIZED (
      SELECT row_number() OVER (ORDER BY trainings DESC, title_key, provider_key, course_id) AS place, u.* FROM unequal u
      ORDER BY place LIMIT ${statement.bind(pageSize, 'integer')} OFFSET ${statement.bind((page - 1) * pageSize, 'integer')}
    ), placed AS MATERIALIZED (
      SELECT s.place, j.id, j.recognition, j.categories, j.minutes, j.deviates, a.unit_id
      FROM shown s JOIN judged j ON ${sameCase}
      LEFT JOIN assignment a ON a.employee_id = j.employee_id AND a.first_day <= ${day} AND a.last_day >= ${day}
    ), reporting AS MATERIALIZED (
      SELECT unit.id, code.code FROM (SELECT DISTINCT unit_id AS id FROM placed WHERE unit_id IS NOT NULL) unit
      LEFT JOIN organisational_unit code ON code.id = ${reportingUnitOf('unit.id', asked, statement)}
    ), by_unit AS (
      SELECT p.place, p.recognition, p.categories, p.minutes, p.deviates, r.code, count(*)::integer AS trainings
      FROM placed p LEFT JOIN reporting r ON r.id = p.unit_id GROUP BY 1, 2, 3, 4, 5, 6
    ), units AS (
      SELECT ${VARIANT}, json_agg(json_build_object('code', code, 'trainings', trainings) ORDER BY code) AS units
      FROM by_unit GROUP BY ${VARIANT}
    ), variant AS MATERIALIZED (
      SELECT ${VARIANT}, count(*)::integer AS trainings, (array_agg(id ORDER BY id))[1:${MOST_IDS}] AS ids
      FROM placed GROUP BY ${VARIANT}
    )
    SELECT (SELECT count(*)::integer FROM unequal) AS total,
      (SELECT coalesce(json_agg(json_build_object('title', s.title, 'provider', s.provider, 'trainings', s.trainings,
          'deviating', s.deviating,
          'course', (SELECT row_to_json(shown_course) FROM (SELECT ${COURSE} FROM course c WHERE c.id = s.course_id) shown_course),
          'variants', (SELECT json_agg(json_build_object('recognition', v.recognition, 'categories', v.categories,
              'minutes', v.minutes, 'trainings', v.trainings, 'deviates', v.deviates, 'units', units.units, 'trainingIds', v.ids)
              ORDER BY v.trainings DESC, v.recognition, v.categories, v.minutes) FROM variant v JOIN units USING (${VARIANT}) WHERE v.place = s.place)
        ) ORDER BY s.place), '[]') FROM shown s) AS items`;
}
