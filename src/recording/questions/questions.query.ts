import { ALIVE } from '../../access/validity.sql.js';
import type { Perspective } from '../../obligation/perspective.js';
import { instantOf } from '../../platform/database/instant.sql.js';
import type { Statement } from '../../platform/database/statement.js';
import { belongs } from '../recorded.query.js';
import type { QuestionsQueryDto } from './question.dto.js';

const ANSWERS = `(SELECT coalesce(json_agg(json_build_object('text', r.answer, 'recommendation', r.recommendation,
    'categories', r.categories, 'minutes', r.minutes, 'by', by.display_name, 'at', ${instantOf('r.answered_at')})
    ORDER BY r.answered_at DESC, r.id DESC), '[]')
  FROM recognition_answer r JOIN account by ON by.id = r.answered_by WHERE r.question_id = q.id)`;

const UNITS = `(SELECT coalesce(json_agg(DISTINCT u.code), '[]') FROM role_grant g JOIN organisational_unit u ON u.id = g.unit_id
  WHERE g.account_id = q.asked_by AND g.role = 'TRAINING_OFFICER' AND ${ALIVE.grant('g')})`;

const QUESTION = `q.id, q.state, q.question AS text, json_build_object('name', asker.display_name, 'units', ${UNITS}) AS "askedBy",
  ${instantOf('q.asked_at')} AS "askedAt", ${ANSWERS} AS answers`;

/** The questions about one training, whose id is `$1`, the newest first. */
export const QUESTIONS_OF_TRAINING = `
SELECT ${QUESTION} FROM recognition_question q JOIN account asker ON asker.id = q.asked_by
 WHERE q.training_id = $1 ORDER BY q.asked_at DESC, q.id DESC`;

/** Of the training nothing that names its person. */
const ABOUT_TRAINING = `json_build_object('title', t.title, 'provider', t.provider, 'categories', t.categories,
  'certifiedMinutes', t.certified_minutes, 'minutes', t.minutes, 'format', t.format, 'setting', t.setting,
  'completedOn', t.completed_on)`;

const FORWARDED = `recognition_question q JOIN training t ON t.id = q.training_id`;

/** One forwarded question that has not been taken back, with whom it is about, or no row. */
export function forwardedText(asked: Perspective, id: string, statement: Statement): string {
  return `SELECT q.id, e.personnel_number AS "personnelNumber"
    FROM ${FORWARDED} JOIN employee e ON e.id = t.employee_id
    WHERE q.id = ${statement.bind(id, 'uuid')} AND q.state <> 'WITHDRAWN' AND ${belongs('t.employee_id', asked, statement)}`;
}

/** The same as it is shown. */
export function shownForwardedText(id: string, statement: Statement): string {
  return `SELECT ${QUESTION}, ${ABOUT_TRAINING} AS training FROM ${FORWARDED} JOIN account asker ON asker.id = q.asked_by
    WHERE q.id = ${statement.bind(id, 'uuid')}`;
}

/** A page of the forwarded questions as one row: `items` and `total`; those of withdrawn trainings rest. */
export function forwardedPageText(
  asked: Perspective,
  { state, page, pageSize }: QuestionsQueryDto,
  statement: Statement,
): string {
  const isWanted = state ? `q.state = ${statement.bind(state, 'text')}` : `q.state <> 'WITHDRAWN'`;
  return `
    WITH wanted AS MATERIALIZED (
      SELECT q.id, q.answered_at, q.asked_at FROM ${FORWARDED}
      WHERE ${isWanted} AND ${belongs('t.employee_id', asked, statement)}
    ), shown AS MATERIALIZED (
      SELECT row_number() OVER (ORDER BY answered_at DESC NULLS FIRST, asked_at, id) AS place, id FROM wanted
      ORDER BY place LIMIT ${statement.bind(pageSize, 'integer')} OFFSET ${statement.bind((page - 1) * pageSize, 'integer')}
    )
    SELECT (SELECT count(*)::integer FROM wanted) AS total,
      (SELECT coalesce(json_agg(item ORDER BY shown.place), '[]') FROM shown CROSS JOIN LATERAL (
        SELECT ${QUESTION}, ${ABOUT_TRAINING} AS training FROM ${FORWARDED} JOIN account asker ON asker.id = q.asked_by
        WHERE q.id = shown.id) item) AS items`;
}
