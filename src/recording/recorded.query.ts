import { CATEGORIES } from '../mandate/category.js';
import { withinUnits } from '../obligation/fact.sql.js';
import type { Perspective } from '../obligation/perspective.js';
import type { Statement } from '../platform/database/statement.js';
import { containing, searchWords } from '../platform/list/search.sql.js';
import type { RecordedTrainingDto, TrainingsQueryDto } from './training.dto.js';

/** A training as the statements answer it: competence areas as a mask, the change that wrote it. */
export interface RecordedRow extends Omit<RecordedTrainingDto, 'categories' | 'etag'> {
  employeeId: number;
  categories: number;
  changeId: number;
}

const COLUMNS = `
t.id, t.employee_id AS "employeeId", e.personnel_number AS "personnelNumber", e.last_name AS "lastName",
e.first_name AS "firstName", t.title, t.provider, t.categories, t.format, t.setting, t.began_on AS "beganOn",
t.completed_on AS "completedOn", t.stated_duration::float8 AS duration, t.stated_unit AS "durationUnit", t.minutes,
t.recognition, t.rejection_reason AS "rejectionReason", t.change_id AS "changeId"`;

/** Trainings follow the assignment of today, so `asked.asOf` is today: whose they are is where the person is. */
export function belongs(employeeId: string, asked: Perspective, statement: Statement): string {
  const within = withinUnits('a.unit_id', asked, statement);
  if (within.length === 0) return 'true';
  const day = statement.bind(asked.asOf, 'date');
  return `EXISTS (SELECT FROM assignment a WHERE a.employee_id = ${employeeId}
    AND a.first_day <= ${day} AND a.last_day >= ${day} AND ${within.join(' AND ')})`;
}

/** One training that the asker may see, or no row. */
export function recordedText(asked: Perspective, id: string, statement: Statement): string {
  return `SELECT ${COLUMNS} FROM training t JOIN employee e ON e.id = t.employee_id
    WHERE t.id = ${statement.bind(id, 'uuid')} AND ${belongs('t.employee_id', asked, statement)}`;
}

/** A page of the trainings that match, as one row: `items`, a JSON array, and `total`. */
export function recordedPageText(asked: Perspective, query: TrainingsQueryDto, statement: Statement): string {
  const { page, pageSize } = query;
  return `
    WITH matching AS MATERIALIZED (
      SELECT t.id, t.completed_on FROM training t JOIN employee e ON e.id = t.employee_id
      WHERE ${conditions(asked, query, statement).join(' AND ')}
    ), shown AS MATERIALIZED (
      SELECT id, completed_on FROM matching ORDER BY completed_on DESC, id DESC
      LIMIT ${statement.bind(pageSize, 'integer')} OFFSET ${statement.bind((page - 1) * pageSize, 'integer')}
    )
    SELECT (SELECT count(*)::integer FROM matching) AS total,
      (SELECT coalesce(json_agg(item ORDER BY item."completedOn" DESC, item.id DESC), '[]') FROM (
        SELECT ${COLUMNS} FROM shown JOIN training t USING (id) JOIN employee e ON e.id = t.employee_id) item) AS items`;
}

/** Whose trainings match, and how many these are, as one row: `employeeIds`, a JSON array, and `total`. */
export function recordedEmployeesText(
  asked: Perspective,
  query: TrainingsQueryDto,
  statement: Statement,
): string {
  return `SELECT count(*)::integer AS total, coalesce(json_agg(DISTINCT t.employee_id), '[]') AS "employeeIds"
    FROM training t JOIN employee e ON e.id = t.employee_id WHERE ${conditions(asked, query, statement).join(' AND ')}`;
}

function conditions(asked: Perspective, query: TrainingsQueryDto, statement: Statement): string[] {
  const { personnelNumber, recognition, category, from, to, q } = query;
  const bit = CATEGORIES.find(({ id }) => id === category)?.bit;
  return [
    belongs('t.employee_id', asked, statement),
    personnelNumber && `e.personnel_number = ${statement.bind(personnelNumber, 'text')}`,
    recognition && `t.recognition = ${statement.bind(recognition, 'recognition')}`,
    bit && `(t.categories & ${bit}) <> 0`,
    from && `t.completed_on >= ${statement.bind(from, 'date')}`,
    to && `t.completed_on <= ${statement.bind(to, 'date')}`,
    ...searchWords(q).map((word) => {
      const pattern = containing(word, statement);
      return `(e.search_key LIKE ${pattern} OR search_fold(t.title) LIKE ${pattern})`;
    }),
  ].filter((condition): condition is string => Boolean(condition));
}
