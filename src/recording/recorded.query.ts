import { CATEGORIES } from '../mandate/category.js';
import { withinUnits } from '../obligation/fact.sql.js';
import type { Perspective } from '../obligation/perspective.js';
import { instantOf } from '../platform/database/instant.sql.js';
import type { Statement } from '../platform/database/statement.js';
import { containing, searchWords } from '../platform/list/search.sql.js';
import { RESEMBLES } from './resembles.sql.js';
import type { RecordedTrainingDto } from './training.dto.js';
import type { TrainingsQueryDto } from './trainings-query.dto.js';

/** A training as the statements answer it: competence areas as a mask, the change that wrote it. */
export interface RecordedRow extends Omit<RecordedTrainingDto, 'categories' | 'etag'> {
  employeeId: number;
  categories: number;
  changeId: number;
}

/** What a training is about, of the row `t` of the facts or of their history. */
export const ABOUT = `
t.title, t.provider, t.categories, t.format, t.setting, t.began_on AS "beganOn", t.completed_on AS "completedOn",
t.stated_duration::float8 AS duration, t.stated_unit AS "durationUnit", t.certified_minutes AS "certifiedMinutes",
t.minutes, t.minutes_reason AS "minutesReason", t.recognition, t.rejection_reason AS "rejectionReason"`;

const HAS_EVIDENCE = 'EXISTS (SELECT FROM evidence v WHERE v.training_id = t.id AND v.withdrawn_at IS NULL)';
const HAS_OPEN_QUESTION = `EXISTS (SELECT FROM recognition_question q WHERE q.training_id = t.id AND q.state = 'OPEN')`;
/** Answered since somebody last wrote the training: the answer waits for a decision. */
const HAS_NEW_ANSWER = `EXISTS (SELECT FROM recognition_question q WHERE q.training_id = t.id AND q.state = 'ANSWERED'
  AND q.answered_at > (SELECT recorded_at FROM change WHERE id = t.change_id))`;
/** What is to be decided may be there already; what was refused is no second one. */
const POSSIBLE_DUPLICATE = `t.recognition = 'SUBMITTED' AND EXISTS (SELECT FROM training o WHERE o.employee_id = t.employee_id
  AND o.id <> t.id AND o.recognition <> 'REJECTED' AND ${RESEMBLES('o', 't.title_key', 't.completed_on')})`;

// The id of a training tells when it was first recorded.
const COLUMNS = `
t.id, t.employee_id AS "employeeId", e.personnel_number AS "personnelNumber", e.last_name AS "lastName",
e.first_name AS "firstName", ${ABOUT}, ${HAS_EVIDENCE} AS "hasEvidence", ${HAS_OPEN_QUESTION} AS "openQuestion",
${instantOf('uuid_extract_timestamp(t.id)')} AS "recordedAt", t.change_id AS "changeId",
EXISTS (SELECT FROM training_handed_in h WHERE h.training_id = t.id) AS "handedIn"`;

/** Columns by which a page can be ordered; ids are in the order in which trainings were recorded. */
const ORDERS = {
  completedOn: ['t.completed_on'],
  recordedAt: [],
  lastName: ['e.last_name', 'e.first_name', 'e.personnel_number'],
};

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
  const { page, pageSize, sort } = query;
  const direction = sort.startsWith('-') ? 'DESC' : 'ASC';
  const keys = ORDERS[sort.replace('-', '') as keyof typeof ORDERS].map((key, i) => ({
    key,
    name: `key_${i}`,
  }));
  const columns = ['t.id', ...keys.map(({ key, name }) => `${key} AS ${name}`)];
  const order = [...keys.map(({ name }) => name), 'id'].map((name) => `${name} ${direction}`).join(', ');
  return `
    WITH matching AS MATERIALIZED (
      SELECT ${columns.join(', ')} FROM ${matching(asked, query, statement)}
    ), shown AS MATERIALIZED (
      SELECT row_number() OVER () AS place, id FROM (SELECT * FROM matching ORDER BY ${order}
        LIMIT ${statement.bind(pageSize, 'integer')} OFFSET ${statement.bind((page - 1) * pageSize, 'integer')}) page
    )
    SELECT (SELECT count(*)::integer FROM matching) AS total,
      (SELECT coalesce(json_agg(item ORDER BY shown.place), '[]') FROM shown CROSS JOIN LATERAL (
        SELECT ${COLUMNS} FROM training t JOIN employee e ON e.id = t.employee_id WHERE t.id = shown.id) item) AS items`;
}

/** The trainings that match, as tables `t` and `e` with their condition. */
export function matching(
  asked: Perspective,
  query: Partial<TrainingsQueryDto>,
  statement: Statement,
): string {
  return `training t JOIN employee e ON e.id = t.employee_id WHERE ${conditions(asked, query, statement).join(' AND ')}`;
}

/** Whose trainings match, and how many these are, as one row: `employeeIds`, a JSON array, and `total`. */
export function recordedEmployeesText(
  asked: Perspective,
  query: TrainingsQueryDto,
  statement: Statement,
): string {
  return `SELECT count(*)::integer AS total, coalesce(json_agg(DISTINCT t.employee_id), '[]') AS "employeeIds"
    FROM ${matching(asked, query, statement)}`;
}

function conditions(asked: Perspective, query: Partial<TrainingsQueryDto>, statement: Statement): string[] {
  const { personnelNumber, recognition, category, from, to, q, evidence } = query;
  const bit = CATEGORIES.find(({ id }) => id === category)?.bit;
  return [
    belongs('t.employee_id', asked, statement),
    personnelNumber && `e.personnel_number = ${statement.bind(personnelNumber, 'text')}`,
    recognition && `t.recognition = ${statement.bind(recognition, 'recognition')}`,
    bit && `(t.categories & ${bit}) <> 0`,
    from && `t.completed_on >= ${statement.bind(from, 'date')}`,
    to && `t.completed_on <= ${statement.bind(to, 'date')}`,
    evidence && (evidence === 'SOME' ? HAS_EVIDENCE : `NOT ${HAS_EVIDENCE}`),
    query.openQuestion && HAS_OPEN_QUESTION,
    query.newAnswer && HAS_NEW_ANSWER,
    query.possibleDuplicate && POSSIBLE_DUPLICATE,
    ...searchWords(q).map((word) => {
      const pattern = containing(word, statement);
      return `(e.search_key LIKE ${pattern} OR search_fold(t.title) LIKE ${pattern})`;
    }),
  ].filter((condition): condition is string => Boolean(condition));
}
