import { CATEGORIES } from '../mandate/category.js';
import { reportingUnitOf, unitOnDay, withinUnits } from '../obligation/fact.sql.js';
import { countColumn, obligation } from '../obligation/obligation.sql.js';
import type { Perspective } from '../obligation/perspective.js';
import { knownFact } from '../platform/database/known-fact.js';
import type { Statement } from '../platform/database/statement.js';

/** Figures that add up over persons; each is a column of the statement and a member of a line. */
const FIGURES = [
  'obliged',
  'trained',
  'fulfilled',
  'total',
  ...CATEGORIES.map(({ bit }) => countColumn(bit)),
];

/** One group of one line as it comes from the database; a unit without obliged persons has `group: null`. */
export interface FigureRow extends Record<string, string | number | null> {
  code: string | null;
  name: string | null;
  group: 'LEADER' | 'EMPLOYEE' | null;
}

/**
 * The text of the evaluation (R17, R18): the obligation statement summed up by unit and group, the reporting
 * unit found for these few sums afterwards, and the reporting units of the day added that have nobody.
 * Answers one row with `lines`: a JSON array of `FigureRow` in the order of the evaluation.
 */
export function evaluationText(asked: Perspective, statement: Statement): string {
  // Two halves of the persons, which PostgreSQL works on side by side (a Parallel Append); the sums of the
  // halves are added. Each half streams both facts in person order.
  const middle = `(SELECT max(id) / 2 FROM employee)`;
  const halves = [`AND t.employee_id <= ${middle}`, `AND t.employee_id > ${middle}`]
    .map((half) => sumsByUnit(asked, statement, half))
    .join(' UNION ALL ');
  // Empty lines: the reporting units inside what was asked for and what the asker may see.
  const shown = withinUnits('u.id', asked, statement).join(' AND ') || 'true';
  const sums = FIGURES.map((figure) => `sum(${figure})::integer AS ${figure}`).join(', ');
  return `
    WITH by_unit AS MATERIALIZED (
      SELECT unit_id, obligation_group, ${sums} FROM (${halves}) half GROUP BY unit_id, obligation_group
    ), by_reporting_unit AS (
      SELECT reporting_unit_id, obligation_group, ${sums}
      FROM (SELECT ${reportingUnitOf('by_unit.unit_id', asked, statement)} AS reporting_unit_id, by_unit.* FROM by_unit) found
      GROUP BY reporting_unit_id, obligation_group
    ), line AS (
      SELECT u.id, u.code, v.name
      FROM ${knownFact('organisational_unit', 'id, code', asked, statement)} u
      CROSS JOIN LATERAL ${unitOnDay('u.id', asked, statement)} v
      WHERE v.reporting AND (${shown} OR u.id IN (SELECT reporting_unit_id FROM by_reporting_unit))
      UNION ALL
      SELECT NULL, NULL, NULL WHERE EXISTS (SELECT FROM by_reporting_unit WHERE reporting_unit_id IS NULL)
    )
    SELECT coalesce(json_agg(json_build_object('code', line.code, 'name', line.name, 'group', b.obligation_group,
        ${FIGURES.map((figure) => `'${figure}', b.${figure}`).join(', ')}) ORDER BY line.code NULLS LAST), '[]') AS lines
    FROM line LEFT JOIN by_reporting_unit b ON b.reporting_unit_id IS NOT DISTINCT FROM line.id`;
}

/** R18 by the unit of the assignment: counts of persons, and of their listed trainings by category. */
function sumsByUnit(asked: Perspective, statement: Statement, half: string): string {
  const { person, listedByPerson, fulfilled } = obligation(asked, statement, half);
  const categories = CATEGORIES.map(
    ({ bit }) => `sum(l.${countColumn(bit)})::integer AS ${countColumn(bit)}`,
  );
  return `
    SELECT p.unit_id, p.obligation_group, count(*)::integer AS obliged, count(l.listed)::integer AS trained,
      count(*) FILTER (WHERE ${fulfilled('p', 'l')})::integer AS fulfilled,
      sum(l.listed)::integer AS total, ${categories.join(', ')}
    FROM (${person}) p LEFT JOIN (${listedByPerson}) l USING (employee_id)
    WHERE p.obligation_group IS NOT NULL
    GROUP BY p.unit_id, p.obligation_group`;
}
