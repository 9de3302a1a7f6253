import { withinUnits } from '../obligation/fact.sql.js';
import { obligation } from '../obligation/obligation.sql.js';
import { GERMAN_ORDER } from '../obligation/person.query.js';
import type { Perspective } from '../obligation/perspective.js';
import type { Statement } from '../platform/database/statement.js';
import { containing, searchWords } from '../platform/list/search.sql.js';
import { belongs } from './recorded.query.js';
import type { CandidatesQueryDto, TargetGroupDecisionDto } from './target-group.dto.js';

/** A decision with the person it is about. */
export interface DecidedPerson {
  /** Its place in the request, from 0. */
  line: number;
  employeeId: number;
  /** Whether anything else holds on the first day of the decision. */
  differs: boolean;
}

/** Decisions as rows, of a JSON array. */
const DECISION = (json: string) => `json_to_recordset(${json}) AS d
  (line integer, "employeeId" integer, "personnelNumber" text, "citizenContact" boolean, "mediaPr" boolean)`;

/**
 * The decisions about persons of the asker, as `DecidedPerson`: those who belong to the asker's units today, and
 * have on the first day of the decision an assignment in a unit that is the asker's by the tree of that day.
 * @param today from where the asker looks today
 * @param onDay the same on the first day of the decision
 */
export function decidedText(
  today: Perspective,
  onDay: Perspective,
  decisions: TargetGroupDecisionDto[],
  statement: Statement,
): string {
  const lines = decisions.map((decision, line) => ({ ...decision, line }));
  const day = statement.bind(onDay.asOf, 'date');
  const within = withinUnits('a.unit_id', onDay, statement).map((condition) => `AND ${condition}`);
  return `
    SELECT d.line, a.employee_id AS "employeeId",
      coalesce(d."citizenContact" IS DISTINCT FROM a.citizen_contact AND d."citizenContact" IS NOT NULL
        OR d."mediaPr" IS DISTINCT FROM a.media_pr AND d."mediaPr" IS NOT NULL, false) AS differs
    FROM ${DECISION(statement.bind(JSON.stringify(lines), 'json'))}
    JOIN employee e ON e.personnel_number = d."personnelNumber"
    JOIN assignment a ON a.employee_id = e.id AND a.first_day <= ${day} AND a.last_day >= ${day}
    WHERE ${belongs('e.id', today, statement)} ${within.join(' ')}`;
}

/** What holds with the decision; what it does not say stays. */
const VALUES = `coalesce(d."citizenContact", a.citizen_contact), coalesce(d."mediaPr", a.media_pr)`;

/** Corrects the periods that begin on the day $2 itself; the history keeps what was decided before. */
export const CORRECT_PERIODS = `
UPDATE assignment a SET (citizen_contact, media_pr) = (SELECT ${VALUES})
  FROM ${DECISION('$1')} WHERE a.employee_id = d."employeeId" AND a.first_day = $2::date`;

/** Ends the periods that hold on the day $2 the day before it; new ones hold from it to the end of the old. */
export const DIVIDE_PERIODS = `
WITH ended AS (
  UPDATE assignment a SET valid = daterange(a.first_day, $2::date)
    FROM ${DECISION('$1')}
   WHERE a.employee_id = d."employeeId" AND a.first_day < $2::date AND a.last_day >= $2::date
  RETURNING a.employee_id, daterange($2::date, upper(old.valid)), a.unit_id, a.leadership_level, ${VALUES}
)
INSERT INTO assignment (employee_id, valid, unit_id, leadership_level, citizen_contact, media_pr)
SELECT * FROM ended`;

/** The periods of these persons that begin after the day, in units that are the asker's then and today. */
export function laterText(
  today: Perspective,
  onDay: Perspective,
  employeeIds: number[],
  statement: Statement,
): string {
  const within = [today, onDay].flatMap((asked) => withinUnits('a.unit_id', asked, statement));
  return `
    SELECT e.personnel_number AS "personnelNumber", u.code AS unit, a.first_day AS "validFrom",
      a.citizen_contact AS "citizenContact", a.media_pr AS "mediaPr"
    FROM assignment a JOIN employee e ON e.id = a.employee_id JOIN organisational_unit u ON u.id = a.unit_id
    WHERE ${[
      `a.employee_id = ANY(${statement.bind(employeeIds, 'integer[]')})`,
      `a.first_day > ${statement.bind(onDay.asOf, 'date')}`,
      ...within,
    ].join(' AND ')}
    ORDER BY e.personnel_number, a.first_day`;
}

/** Figures of one obligation group: of the persons that are decided about, or of all others of the asker. */
export interface EffectRow {
  group: 'LEADER' | 'EMPLOYEE';
  isDecided: boolean;
  obliged: number;
  fulfilled: number;
}

/** The obligation statement summed up by group as `EffectRow`s: what the evaluation says in total (R18). */
export function effectText(asked: Perspective, employeeIds: number[], statement: Statement): string {
  const { person, listedByPerson, fulfilled } = obligation(asked, statement);
  return `
    SELECT p.obligation_group AS "group", count(*)::integer AS obliged,
      p.employee_id = ANY(${statement.bind(employeeIds, 'integer[]')}) AS "isDecided",
      count(*) FILTER (WHERE ${fulfilled('p', 'l')})::integer AS fulfilled
    FROM (${person}) p LEFT JOIN (${listedByPerson}) l USING (employee_id)
    WHERE p.obligation_group IS NOT NULL
    GROUP BY p.obligation_group, "isDecided"`;
}

const UNDECIDED = '(a.citizen_contact IS NULL OR a.media_pr IS NULL)';
const DECIDED = 'a.citizen_contact IS NOT NULL AND a.media_pr IS NOT NULL';

/** Those about whom nobody has decided, as tables `a` and `e` with their condition. */
export function undecided(asked: Perspective, statement: Statement): string {
  return assignedToday(asked, [UNDECIDED], statement);
}

/** Those who have an assignment today, decided about or not, as tables `a` and `e` with their condition. */
function candidates(asked: Perspective, { state, q }: CandidatesQueryDto, statement: Statement): string {
  const words = searchWords(q).map((word) => `e.search_key LIKE ${containing(word, statement)}`);
  const decided = state === undefined ? [] : [state === 'DECIDED' ? DECIDED : UNDECIDED];
  return assignedToday(asked, [...decided, ...words], statement);
}

function assignedToday(asked: Perspective, conditions: string[], statement: Statement): string {
  const day = statement.bind(asked.asOf, 'date');
  const all = [
    `a.first_day <= ${day} AND a.last_day >= ${day}`,
    ...conditions,
    ...withinUnits('a.unit_id', asked, statement),
  ];
  return `assignment a JOIN employee e ON e.id = a.employee_id WHERE ${all.join(' AND ')}`;
}

/** A page of persons with what is decided about them today (R7), as one row: `items`, `ids` and `total`. */
export function candidatesText(asked: Perspective, query: CandidatesQueryDto, statement: Statement): string {
  const { page, pageSize } = query;
  return `
    WITH candidate AS MATERIALIZED (
      SELECT e.id, e.personnel_number, e.last_name, e.first_name, a.unit_id, a.first_day, a.leadership_level,
        a.citizen_contact, a.media_pr
      FROM ${candidates(asked, query, statement)}
    ), shown AS MATERIALIZED (
      SELECT row_number() OVER (ORDER BY ${GERMAN_ORDER}) AS place, e.* FROM candidate e ORDER BY place
      LIMIT ${statement.bind(pageSize, 'integer')} OFFSET ${statement.bind((page - 1) * pageSize, 'integer')}
    )
    SELECT (SELECT count(*)::integer FROM candidate) AS total,
      (SELECT coalesce(json_agg(id), '[]') FROM shown) AS ids,
      (SELECT coalesce(json_agg(json_build_object('personnelNumber', s.personnel_number, 'lastName', s.last_name,
          'firstName', s.first_name, 'unit', u.code, 'validFrom', s.first_day, 'leadershipLevel', s.leadership_level,
          'citizenContact', s.citizen_contact, 'mediaPr', s.media_pr) ORDER BY s.place), '[]')
        FROM shown s JOIN organisational_unit u ON u.id = s.unit_id) AS items`;
}
