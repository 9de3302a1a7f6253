import type { Statement } from '../platform/database/statement.js';
import type { Perspective } from './perspective.js';

/** Tables whose rows are kept with their history. */
type Fact =
  | 'training_mandate'
  | 'mandate_group'
  | 'organisational_unit'
  | 'unit_version'
  | 'employee'
  | 'assignment'
  | 'training';

/** The change that ends what is still valid: greater than every number. */
const NEVER = 2_147_483_647;

/**
 * A fact table as it was known: the table itself for "now", else the rows of table and history that the
 * asked change had and no change up to it had ended. Conditions on it reach the indexes of both.
 */
export function knownFact(
  fact: Fact,
  columns: string,
  asked: Pick<Perspective, 'knownChange'>,
  statement: Statement,
): string {
  if (asked.knownChange === null) return fact;
  const known = statement.bind(asked.knownChange, 'integer');
  // The condition stands outside of the union: only so PostgreSQL reads both tables in index order.
  return `(SELECT ${columns} FROM (
      SELECT ${columns}, change_id, ${NEVER} AS ended_by_change_id FROM ${fact}
      UNION ALL SELECT ${columns}, change_id, ended_by_change_id FROM ${fact}_history
    ) recorded WHERE change_id <= ${known} AND ended_by_change_id > ${known})`;
}

/**
 * The version of a unit that describes it on the reference date, as a row `(parent_id, name, reporting,
 * existing)`. A unit that does not exist then is described by its last version before (else its first), so
 * that the tree holds together; it is never reporting on that day (R17).
 */
export function unitOnDay(unitId: string, asked: Perspective, statement: Statement): string {
  const day = statement.bind(asked.asOf, 'date');
  return `(SELECT version.parent_id, version.name, version.valid @> ${day} AS existing,
      version.reporting AND version.valid @> ${day} AS reporting
    FROM ${knownFact('unit_version', 'unit_id, valid, name, parent_id, reporting', asked, statement)} version
    WHERE version.unit_id = ${unitId}
    ORDER BY coalesce(lower(version.valid) <= ${day}, true) DESC,
      abs(${day} - coalesce(lower(version.valid), '0001-01-01'::date))
    LIMIT 1)`;
}

/** The id of the nearest reporting unit at or above a unit on the reference date, or null (R17). */
export function reportingUnitOf(unitId: string, asked: Perspective, statement: Statement): string {
  return `(WITH RECURSIVE above (unit_id, parent_id, reporting, step) AS (
      SELECT ${unitId}, v.parent_id, v.reporting, 1 FROM ${unitOnDay(unitId, asked, statement)} v
      UNION ALL
      SELECT above.parent_id, v.parent_id, v.reporting, step + 1
        FROM above CROSS JOIN LATERAL ${unitOnDay('above.parent_id', asked, statement)} v
       WHERE NOT above.reporting AND above.parent_id IS NOT NULL
    )
    SELECT unit_id FROM above WHERE reporting ORDER BY step LIMIT 1)`;
}

/** The ids of units and of all below them on the reference date, as an array. */
export function subtreesOf(unitIds: number[], asked: Perspective, statement: Statement): string {
  const tops = statement.bind(unitIds, 'integer[]');
  const version = unitOnDay('u.id', asked, statement);
  const units = knownFact('organisational_unit', 'id', asked, statement);
  return `ARRAY(WITH RECURSIVE link AS MATERIALIZED (
      SELECT u.id, v.parent_id FROM ${units} u CROSS JOIN LATERAL ${version} v
    ), below (id) AS (
      SELECT unnest(${tops}) UNION SELECT link.id FROM link JOIN below ON link.parent_id = below.id
    )
    SELECT id FROM below)`;
}

/** The conditions that keep a unit inside what was asked for and what the asker may see; none = all. */
export function withinUnits(unitId: string, asked: Perspective, statement: Statement): string[] {
  const tops: number[][] = [];
  if (asked.scope.units !== 'ALL') tops.push(asked.scope.units);
  if (asked.unitId !== undefined) tops.push([asked.unitId]);
  return tops.map((set) => `${unitId} = ANY(${subtreesOf(set, asked, statement)})`);
}
