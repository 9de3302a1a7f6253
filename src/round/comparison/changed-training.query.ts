import { obligation } from '../../obligation/obligation.sql.js';
import type { Perspective } from '../../obligation/perspective.js';
import type { Reason } from '../../obligation/reason.js';
import { categoryNotAccepted, type Limits, listed, reasonsOfTraining } from '../../obligation/reason.sql.js';
import type { Statement } from '../../platform/database/statement.js';

/** A training as it was recorded on one side. */
export interface RecordedThen {
  title: string;
  completedOn: string;
  /** Bit mask of the competence areas (R5). */
  categories: number;
  minutes: number;
  certifiedMinutes: number;
  isListed: boolean;
  counts: boolean;
}

/** A training of a person whom both sides count, listed on one side only or in other competence areas. */
export interface ChangedTraining {
  id: string;
  employeeId: number;
  /** null = it is not recorded on that side. */
  from: RecordedThen | null;
  to: RecordedThen | null;
  /** What speaks against it on a side but the group; where it is not recorded, what would. */
  reasonsFrom: TrainingReason[];
  reasonsTo: TrainingReason[];
}

/** A reason of R11 that does not depend on the person. */
export type TrainingReason = Exclude<Reason, 'CATEGORY_NOT_ACCEPTED'>;

/**
 * The trainings that the second side lists otherwise than the first, both by the mandate of the second and for the
 * group there, as one row with `trainings`, a JSON array of `ChangedTraining`.
 * @param from the first side, narrowed to the unit by `reportedBy`
 * @param to the second side, narrowed to the same unit
 */
export function changedTrainingsText(from: Perspective, to: Perspective, statement: Statement): string {
  const first = obligation({ ...from, mandate: to.mandate }, statement);
  const second = obligation(to, statement);
  const recorded = ({ trainings, limits }: typeof first) => `
    SELECT t.id, t.employee_id, t.title, t.completed_on, t.categories, t.minutes, t.certified_minutes, t.recognition,
      ${listed(limits)} AS listed, ${listed(limits)} AND NOT ${categoryNotAccepted('t.categories', 'p.accepted')} AS counts
    FROM ${trainings} t JOIN counted p ON p.employee_id = t.employee_id`;
  return `
    WITH counted AS MATERIALIZED (
      SELECT employee_id, b.accepted
      FROM (${obligation(from, statement).person}) a JOIN (${second.person}) b USING (employee_id)
      WHERE a.obligation_group IS NOT NULL AND b.obligation_group IS NOT NULL
    ), a AS MATERIALIZED (${recorded(first)}), b AS MATERIALIZED (${recorded(second)})
    SELECT coalesce(json_agg(json_build_object('id', id, 'employeeId', coalesce(a.employee_id, b.employee_id),
        'from', CASE WHEN a.title IS NOT NULL THEN ${recordJson('a')} END,
        'to', CASE WHEN b.title IS NOT NULL THEN ${recordJson('b')} END,
        'reasonsFrom', ${reasons(first.limits, 'a', 'b')}, 'reasonsTo', ${reasons(second.limits, 'b', 'a')})
      ORDER BY coalesce(b.completed_on, a.completed_on), coalesce(b.title, a.title), id), '[]') AS trainings
    FROM a FULL JOIN b USING (id)
    WHERE coalesce(a.listed, false) <> coalesce(b.listed, false) OR a.listed AND b.listed AND a.categories <> b.categories`;
}

function recordJson(record: string): string {
  return `json_build_object('title', ${record}.title, 'completedOn', ${record}.completed_on,
    'categories', ${record}.categories, 'minutes', ${record}.minutes, 'certifiedMinutes', ${record}.certified_minutes,
    'isListed', ${record}.listed, 'counts', ${record}.counts)`;
}

/** What speaks against a record in the limits of its side; where there is none, against that of the other side. */
function reasons(limits: Limits, record: string, other: string): string {
  const member = (column: string) => `coalesce(${record}.${column}, ${other}.${column}) AS ${column}`;
  const each = reasonsOfTraining(limits).map(
    ([reason, condition]) => `CASE WHEN ${condition} THEN '${reason}' END`,
  );
  return `(SELECT to_json(array_remove(ARRAY[${each.join(', ')}], NULL))
    FROM (SELECT ${['recognition', 'minutes', 'completed_on'].map(member).join(', ')}) t)`;
}
