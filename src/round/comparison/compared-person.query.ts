import { CATEGORIES } from '../../mandate/category.js';
import type { ObligationGroup } from '../../mandate/obligation-group.js';
import { unitExists } from '../../obligation/fact.sql.js';
import { countColumn, obligation } from '../../obligation/obligation.sql.js';
import type { Perspective } from '../../obligation/perspective.js';
import type { Statement } from '../../platform/database/statement.js';

/** Listed trainings of a person: altogether, and by competence area in the order of the concept (R5, R18). */
export type Counts = [total: number, ...byCategory: number[]];

/** A person whom at least one side counts. What is of a side where the unit does not report for the person is null. */
export interface ComparedPerson {
  employeeId: number;
  fromUnit: number | null;
  fromGroup: ObligationGroup | null;
  toUnit: number | null;
  toGroup: ObligationGroup | null;
  /** The duties of a side by the mandate of the other. */
  fromGroupByToMandate: ObligationGroup | null;
  toGroupByFromMandate: ObligationGroup | null;
  /** The unit of the assignment on a side where another unit, or none, reports; null = no assignment. */
  fromElsewhere: number | null;
  toElsewhere: number | null;
  /** Whether the unit of the first side exists on the day of the second. */
  stillExists: boolean;
  /** Trainings of the first side; of the first side by the mandate of the second; of the second side. */
  fromCounts: Counts | null;
  fromCountsByToMandate: Counts | null;
  toCounts: Counts | null;
  /** Fulfilled: on the first side; with the duties of the second; with its mandate too; on the second side. */
  fulfilled: [boolean, boolean, boolean, boolean];
}

/**
 * The persons whom one or both perspectives count, as one row with `persons`, a JSON array of `ComparedPerson`. All
 * groups, listed trainings and what is fulfilled are asked of the one obligation statement.
 * @param from the first side, narrowed to the unit by `reportedBy`
 * @param to the second side, narrowed to the same unit
 */
export function comparedPersonsText(from: Perspective, to: Perspective, statement: Statement): string {
  const side = (asked: Perspective) => obligation(asked, statement, OF_MEMBERS);
  const [fromByTo, toByFrom] = [
    { ...from, mandate: to.mandate },
    { ...to, mandate: from.mandate },
  ];
  const here = (asked: Perspective) =>
    `SELECT employee_id, unit_id, obligation_group, accepted FROM (${obligation(asked, statement).person}) p`;
  const anywhere = (asked: Perspective) => ({ ...asked, reportedBy: undefined });
  const elsewhere = (asked: Perspective) =>
    `(SELECT p.unit_id FROM (${obligation(anywhere(asked), statement).personOf('m.employee_id')}) p)`;
  // What fulfils is a matter of accepted areas and listed ones, whoever's statement is asked.
  const { fulfilled } = side(from);
  return `
    WITH here_from AS MATERIALIZED (${here(from)}), here_to AS MATERIALIZED (${here(to)}),
    member AS MATERIALIZED (
      SELECT employee_id, a.unit_id AS from_unit, a.obligation_group AS from_group, a.accepted AS from_accepted,
        b.unit_id AS to_unit, b.obligation_group AS to_group, b.accepted AS to_accepted
      FROM here_from a FULL JOIN here_to b USING (employee_id)
      WHERE a.obligation_group IS NOT NULL OR b.obligation_group IS NOT NULL
    ), listed_from AS MATERIALIZED (${side(from).listedByPerson}),
    listed_from_by_to AS MATERIALIZED (${side(fromByTo).listedByPerson}),
    listed_to AS MATERIALIZED (${side(to).listedByPerson}),
    found AS MATERIALIZED (
      SELECT m.*, ab.obligation_group AS from_by_to, ba.obligation_group AS to_by_from,
        CASE WHEN m.from_unit IS NULL THEN ${elsewhere(from)} END AS from_elsewhere,
        CASE WHEN m.to_unit IS NULL THEN ${elsewhere(to)} END AS to_elsewhere,
        ${counts('l1')} AS from_counts, ${counts('l2')} AS by_to_counts, ${counts('l3')} AS to_counts,
        ARRAY[${fulfilled('f', 'l1')}, ${fulfilled('ba', 'l1')}, ${fulfilled('t', 'l2')}, ${fulfilled('t', 'l3')}] AS fulfilled
      FROM member m
      LEFT JOIN (${side(anywhere(fromByTo)).person}) ab USING (employee_id)
      LEFT JOIN (${side(anywhere(toByFrom)).person}) ba USING (employee_id)
      LEFT JOIN listed_from l1 USING (employee_id)
      LEFT JOIN listed_from_by_to l2 USING (employee_id)
      LEFT JOIN listed_to l3 USING (employee_id)
      CROSS JOIN LATERAL (SELECT m.from_accepted AS accepted) f
      CROSS JOIN LATERAL (SELECT m.to_accepted AS accepted) t
    )
    SELECT coalesce(json_agg(json_build_object('employeeId', employee_id,
      'fromUnit', from_unit, 'fromGroup', from_group, 'toUnit', to_unit, 'toGroup', to_group,
      'fromGroupByToMandate', from_by_to, 'toGroupByFromMandate', to_by_from,
      'fromElsewhere', from_elsewhere, 'toElsewhere', to_elsewhere,
      'stillExists', CASE WHEN from_unit IS NULL OR to_unit IS NULL
        THEN ${unitExists('coalesce(from_unit, from_elsewhere)', to, statement)} ELSE true END,
      'fromCounts', from_counts, 'fromCountsByToMandate', by_to_counts, 'toCounts', to_counts, 'fulfilled', fulfilled)), '[]') AS persons
    FROM found`;
}

const OF_MEMBERS = 'AND t.employee_id IN (SELECT member.employee_id FROM member)';

function counts(listed: string): string {
  const columns = CATEGORIES.map(({ bit }) => `${listed}.${countColumn(bit)}`).join(', ');
  return `CASE WHEN ${listed}.listed IS NOT NULL THEN json_build_array(${listed}.listed, ${columns}) END`;
}
