import { knownFact } from '../platform/database/known-fact.js';
import type { Statement } from '../platform/database/statement.js';
import type { Moment, Perspective } from './perspective.js';

/**
 * The version of a unit that describes it on the reference date, as a row `(parent_id, name, type, reporting, flagged)`.
 * A unit that does not exist then is described by its last version before (else its first), so that the tree holds
 * together; it is never reporting on that day (R17). `flagged` says whether its version is that of a reporting unit.
 */
export function unitOnDay(unitId: string, asked: Moment, statement: Statement): string {
  const day = statement.bind(asked.asOf, 'date');
  return `(SELECT version.parent_id, version.name, version.type,
      version.reporting AND version.valid @> ${day} AS reporting, version.reporting AS flagged
    FROM ${knownFact('unit_version', 'unit_id, valid, name, type, parent_id, reporting', asked, statement)} version
    WHERE version.unit_id = ${unitId}
    ORDER BY coalesce(lower(version.valid) <= ${day}, true) DESC,
      abs(${day} - coalesce(lower(version.valid), '0001-01-01'::date))
    LIMIT 1)`;
}

/** Whether a unit exists on the reference date, as an expression. */
export function unitExists(unitId: string, asked: Moment, statement: Statement): string {
  return `EXISTS (SELECT FROM ${knownFact('unit_version', 'unit_id, valid', asked, statement)} version
    WHERE version.unit_id = ${unitId} AND version.valid @> ${statement.bind(asked.asOf, 'date')})`;
}

/** The database forbids circles of units; should one be made past it, the walk upwards ends here. */
export const MOST_LEVELS = 1000;

/** The id of the nearest reporting unit at or above a unit on the reference date, or null (R17). */
export function reportingUnitOf(unitId: string, asked: Moment, statement: Statement): string {
  return `(WITH RECURSIVE above (unit_id, parent_id, reporting, step) AS (
      SELECT ${unitId}, v.parent_id, v.reporting, 1 FROM ${unitOnDay(unitId, asked, statement)} v
      UNION ALL
      SELECT above.parent_id, v.parent_id, v.reporting, step + 1
        FROM above CROSS JOIN LATERAL ${unitOnDay('above.parent_id', asked, statement)} v
       WHERE NOT above.reporting AND above.parent_id IS NOT NULL AND step < ${MOST_LEVELS}
    )
    SELECT unit_id FROM above WHERE reporting ORDER BY step LIMIT 1)`;
}

/** The ids of units and of all below them on the reference date, as an array. */
export function subtreesOf(unitIds: number[], asked: Moment, statement: Statement): string {
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
  const within = tops.map((set) => `${unitId} = ANY(${subtreesOf(set, asked, statement)})`);
  if (asked.reportedBy !== undefined)
    within.push(`${unitId} = ANY(${unitsReportedBy(asked.reportedBy, asked, statement)})`);
  return within;
}

/** The ids of all units for which a unit reports on the reference date (R17), as an array; null = no unit does. */
function unitsReportedBy(reportingUnitId: number | null, asked: Perspective, statement: Statement): string {
  return `ARRAY(SELECT u.id FROM ${knownFact('organisational_unit', 'id', asked, statement)} u
    WHERE ${reportingUnitOf('u.id', asked, statement)} IS NOT DISTINCT FROM ${statement.bind(reportingUnitId, 'integer')})`;
}

/** The ids of units and of all below them, and of those that report for these, on the reference date, as an array. */
export function subtreesWithReporting(unitIds: number[], asked: Moment, statement: Statement): string {
  return `ARRAY(WITH below AS MATERIALIZED (SELECT unnest(${subtreesOf(unitIds, asked, statement)}) AS id)
    SELECT id FROM below UNION SELECT ${reportingUnitOf('below.id', asked, statement)} FROM below)`;
}
