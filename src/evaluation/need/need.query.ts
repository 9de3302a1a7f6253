import type { ObligationGroup } from '../../mandate/obligation-group.js';
import { reportingUnitOf, unitOnDay, withinUnits } from '../../obligation/fact.sql.js';
import { obligation } from '../../obligation/obligation.sql.js';
import { GERMAN_ORDER } from '../../obligation/person.query.js';
import type { Perspective } from '../../obligation/perspective.js';
import { categoryNotAccepted, reasonsOfTraining } from '../../obligation/reason.sql.js';
import { knownFact } from '../../platform/database/known-fact.js';
import type { Statement } from '../../platform/database/statement.js';

/** An obliged person on a day. */
export interface NeedRow {
  id: number;
  unitId: number;
  /** Id of the reporting unit; null = none. */
  line: number | null;
  group: ObligationGroup;
  /** Whether nothing counts of what was completed by the reference date. */
  open: boolean;
  /** Whether she is open and a training that was handed in would fulfil, once it is recognised. */
  submitted: boolean;
  /** First and last day of the assignment, `YYYY-MM-DD`; the last may be `infinity`. */
  firstDay: string;
  lastDay: string;
}

/** What the statement answers of a day. */
export interface NeedAnswer {
  persons: NeedRow[];
  /** The reporting units of the day, by Kürzel. */
  lines: { id: number; code: string; name: string }[];
}

/**
 * The text of who is obliged on a day and has not fulfilled with what was completed by the reference date: persons and
 * groups of the obligation statement on `day`, trainings and fulfilment of the same statement on the reference date.
 * Answers one row, a `NeedAnswer`.
 */
export function needText(asked: Perspective, day: string, statement: Statement): string {
  const onDay = { ...asked, asOf: day };
  const { person, limits: dayLimits } = obligation(onDay, statement);
  const { listedByPerson, fulfilled, trainings, limits } = obligation(asked, statement);
  const otherwiseListed = reasonsOfTraining(limits)
    .filter(([reason]) => reason !== 'NOT_YET_RECOGNISED')
    .map(([, condition]) => `NOT (${condition})`)
    .join(' AND ');
  const shown = withinUnits('u.id', onDay, statement).join(' AND ') || 'true';
  return `
    WITH obliged AS MATERIALIZED (
      SELECT p.*, NOT ${fulfilled('p', 'l')} AS open
      FROM (${person}) p LEFT JOIN (${listedByPerson}) l USING (employee_id)
      WHERE p.obligation_group IS NOT NULL
    ), unit AS MATERIALIZED (
      SELECT unit_id, ${reportingUnitOf('each.unit_id', onDay, statement)} AS line
      FROM (SELECT DISTINCT unit_id FROM obliged) each
    ), persons AS (
      SELECT p.employee_id AS id, p.unit_id AS "unitId", unit.line, p.obligation_group AS "group", p.open,
        p.open AND EXISTS (SELECT FROM ${trainings} t WHERE t.employee_id = p.employee_id AND t.recognition = 'SUBMITTED'
          AND ${otherwiseListed} AND NOT ${categoryNotAccepted('t.categories', 'p.accepted')}) AS submitted,
        a.first_day AS "firstDay", a.last_day AS "lastDay"
      FROM obliged p JOIN unit USING (unit_id)
      JOIN ${knownFact('assignment', 'employee_id, first_day, last_day', asked, statement)} a
        ON a.employee_id = p.employee_id AND a.first_day <= ${dayLimits.asOf} AND a.last_day >= ${dayLimits.asOf}
    )
    SELECT (SELECT coalesce(json_agg(persons), '[]') FROM persons) AS persons,
      (SELECT coalesce(json_agg(json_build_object('id', u.id, 'code', u.code, 'name', v.name) ORDER BY u.code), '[]')
        FROM ${knownFact('organisational_unit', 'id, code', asked, statement)} u
        CROSS JOIN LATERAL ${unitOnDay('u.id', onDay, statement)} v
        WHERE v.reporting AND (${shown} OR u.id = ANY (ARRAY(SELECT line FROM unit)))) AS lines`;
}

/** A person by name. */
export interface NamedRow {
  id: number;
  personnelNumber: string;
  lastName: string;
  firstName: string;
}

/** The names of employees in German order, as one row: `items`, an array of `NamedRow`. */
export function namesText(
  asked: Perspective,
  ids: number[],
  { offset, limit }: { offset: number; limit: number | null },
  statement: Statement,
): string {
  const employees = knownFact('employee', 'id, personnel_number, last_name, first_name', asked, statement);
  return `
    SELECT coalesce(json_agg(json_build_object('id', e.id, 'personnelNumber', e.personnel_number,
        'lastName', e.last_name, 'firstName', e.first_name) ORDER BY ${GERMAN_ORDER}), '[]') AS items
    FROM (SELECT e.* FROM ${employees} e WHERE e.id = ANY (${statement.bind(ids, 'integer[]')}) ORDER BY ${GERMAN_ORDER}
      LIMIT ${statement.bind(limit, 'integer')} OFFSET ${statement.bind(offset, 'bigint')}) e`;
}
