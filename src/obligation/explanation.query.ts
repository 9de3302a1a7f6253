import { knownFact } from '../platform/database/known-fact.js';
import type { Statement } from '../platform/database/statement.js';
import { type Obligation, obligation } from './obligation.sql.js';
import type { Perspective } from './perspective.js';
import { categoryNotAccepted, listed, reasonsOfTraining } from './reason.sql.js';

/**
 * One person as one row with `assignments` and `trainings` (JSON, in the order in which they count), or no row. A person without an
 * assignment on the day has no unit, no group and so no obligation (R10); outside of a restricted scope
 * there is no such person, and inside of it nothing is told that came after the day: not the unit to which
 * somebody moved on, nor when.
 */
export function explanationText(asked: Perspective, personnelNumber: string, statement: Statement): string {
  const rules = obligation(asked, statement);
  const employees = knownFact('employee', 'id, personnel_number, last_name, first_name', asked, statement);
  const assignments = knownFact(
    'assignment',
    'employee_id, unit_id, first_day, last_day, leadership_level, citizen_contact, media_pr',
    asked,
    statement,
  );
  const isScoped = asked.scope.units !== 'ALL';
  const mustBeWithin = isScoped || asked.unitId !== undefined;
  const { asOf } = rules.limits;
  const end = isScoped
    ? `CASE WHEN a.last_day <= ${asOf} THEN a.last_day END`
    : `nullif(a.last_day, 'infinity')`;
  return `
    WITH found AS MATERIALIZED (
      SELECT e.id, e.personnel_number, e.last_name, e.first_name, p.unit_id, p.obligation_group, p.accepted
      FROM ${employees} e
      ${mustBeWithin ? 'JOIN' : 'LEFT JOIN'} LATERAL (${rules.personOf('e.id')}) p ON true
      WHERE e.personnel_number = ${statement.bind(personnelNumber, 'text')}
    )
    SELECT e.id, e.personnel_number AS "personnelNumber", e.last_name AS "lastName", e.first_name AS "firstName",
      e.unit_id AS "unitId", e.obligation_group AS "group", ${rules.status('e', 'known')} AS status, known.trainings,
      (SELECT coalesce(json_agg(json_build_object('unitId', a.unit_id, 'validFrom', a.first_day, 'validTo', ${end},
          'leadershipLevel', a.leadership_level, 'citizenContact', a.citizen_contact, 'mediaPr', a.media_pr) ORDER BY a.first_day), '[]')
        FROM ${assignments} a WHERE a.employee_id = e.id ${isScoped ? `AND a.first_day <= ${asOf}` : ''}) AS assignments
    FROM found e CROSS JOIN LATERAL (
      SELECT coalesce(json_agg(${trainingJson(rules)} ORDER BY t.completed_on, t.title, t.id), '[]') AS trainings,
        bit_or(t.categories) FILTER (WHERE ${listed(rules.limits)}) AS mask
      FROM ${rules.trainings} t WHERE t.employee_id = e.id) known`;
}

function trainingJson({ limits }: Obligation): string {
  return `json_build_object('id', t.id, 'title', t.title, 'provider', t.provider, 'categories', t.categories,
    'format', t.format, 'setting', t.setting, 'beganOn', t.began_on, 'completedOn', t.completed_on,
    'minutes', t.minutes, 'certifiedMinutes', t.certified_minutes, 'minutesReason', t.minutes_reason, 'recognition', t.recognition, 'rejectionReason', t.rejection_reason,
    'reasons', ${reasonsJson(limits, 'e')})`;
}

/** R11: all reasons against a training `t` of a person `e`, in the order of the rule. */
export function reasonsJson(limits: Obligation['limits'], e: string): string {
  const reasons = [
    ...reasonsOfTraining(limits),
    [
      'CATEGORY_NOT_ACCEPTED',
      `${e}.obligation_group IS NOT NULL AND ${categoryNotAccepted('t.categories', `${e}.accepted`)}`,
    ],
  ];
  const each = reasons.map(([reason, condition]) => `CASE WHEN ${condition} THEN '${reason}' END`);
  return `to_json(array_remove(ARRAY[${each.join(', ')}], NULL))`;
}
