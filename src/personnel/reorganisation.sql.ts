/** What a reorganisation is about: $1 = ids of the units that end, $2 = the day from which on they are gone. */
export interface Plan {
  /** Units of them that would still exist. */
  ending: number;
  /** Units below them that outlast the day. */
  units: number;
  /** Persons with an assignment that reaches the day. */
  employeeIds: number[];
  /** Persons among them with a leadership level. */
  leaders: number;
  /** Accounts with a role for one of the units that would go on. */
  accounts: number;
}

const REACHES = (valid: string) => `(upper_inf(${valid}) OR upper(${valid}) > $2::date)`;

/** Units below, without those that end themselves. */
const CHILD = (v: string) =>
  `${v}.parent_id = ANY($1::integer[]) AND ${v}.unit_id <> ALL($1::integer[]) AND ${REACHES(`${v}.valid`)}`;

/** One row, a `Plan`. */
export const PLAN = `
SELECT (SELECT count(DISTINCT v.unit_id)::integer FROM unit_version v
         WHERE v.unit_id = ANY($1::integer[]) AND ${REACHES('v.valid')}) AS ending,
  (SELECT count(DISTINCT v.unit_id)::integer FROM unit_version v WHERE ${CHILD('v')}) AS units,
  coalesce(array_agg(DISTINCT a.employee_id) FILTER (WHERE a.employee_id IS NOT NULL), '{}') AS "employeeIds",
  count(DISTINCT a.employee_id) FILTER (WHERE a.leadership_level IS NOT NULL)::integer AS leaders,
  (SELECT count(DISTINCT g.account_id)::integer FROM role_grant g
    WHERE g.unit_id = ANY($1::integer[]) AND g.revoked_at IS NULL AND ${REACHES('g.valid')}) AS accounts
FROM assignment a WHERE a.unit_id = ANY($1::integer[]) AND a.last_day >= $2::date`;

/** Removes what the units would have been from the day on. */
export const DROP_LATER_VERSIONS = `
DELETE FROM unit_version v WHERE v.unit_id = ANY($1::integer[]) AND lower(v.valid) >= $2::date`;

/** Ends the units the day before. */
export const END_UNITS = `
UPDATE unit_version v SET valid = daterange(lower(v.valid), $2::date)
 WHERE v.unit_id = ANY($1::integer[]) AND v.valid @> $2::date`;

/**
 * The unit that is next above $3 and does not end: where the successor stands when it has been below a unit that
 * ends. No row when it stays where it is.
 */
export const PARENT_OF_SUCCESSOR = `
WITH RECURSIVE above (id, step) AS (
  SELECT v.parent_id, 0 FROM unit_version v WHERE v.unit_id = $3 AND v.valid @> $2::date AND ${CHILD('v')}
  UNION ALL
  SELECT v.parent_id, step + 1 FROM above JOIN unit_version v ON v.unit_id = above.id AND v.valid @> $2::date - 1
   WHERE above.id = ANY($1::integer[])
)
SELECT id FROM above WHERE (id = ANY($1::integer[])) IS NOT TRUE ORDER BY step LIMIT 1`;

/** $3 = the successor, $4 = what is above it when it has been below one that ends. */
const NEW_PARENT = `CASE WHEN v.unit_id = $3 THEN $4::integer ELSE $3 END`;

/** Units that come below the units later on: then they come below the successor. */
export const MOVE_LATER_UNITS = `
UPDATE unit_version v SET parent_id = ${NEW_PARENT} WHERE ${CHILD('v')} AND lower(v.valid) >= $2::date`;

/** Units that stand below the units: from the day on a new version stands below the successor. */
export const MOVE_UNITS = `
WITH ended AS (
  UPDATE unit_version v SET valid = daterange(lower(v.valid), $2::date) WHERE ${CHILD('v')} AND v.valid @> $2::date
  RETURNING v.unit_id, daterange($2::date, upper(old.valid)), v.name, v.type, ${NEW_PARENT}, v.reporting
)
INSERT INTO unit_version (unit_id, valid, name, type, parent_id, reporting) SELECT * FROM ended`;

/** Decisions of R7 when the people come to the successor; $4 = whether they stay. */
const DECISIONS = 'CASE WHEN $4 THEN a.citizen_contact END, CASE WHEN $4 THEN a.media_pr END';

/** Assignments that begin later: they are to the successor $3. */
export const MOVE_LATER_ASSIGNMENTS = `
UPDATE assignment a SET (unit_id, citizen_contact, media_pr) = (SELECT $3::integer, ${DECISIONS})
 WHERE a.unit_id = ANY($1::integer[]) AND a.first_day >= $2::date`;

/** Assignments that hold on the day: from then on a new period is in the successor $3. */
export const MOVE_ASSIGNMENTS = `
WITH ended AS (
  UPDATE assignment a SET valid = daterange(a.first_day, $2::date)
   WHERE a.unit_id = ANY($1::integer[]) AND a.first_day < $2::date AND a.last_day >= $2::date
  RETURNING a.employee_id, daterange($2::date, upper(old.valid)), $3::integer, a.leadership_level, ${DECISIONS}
)
INSERT INTO assignment (employee_id, valid, unit_id, leadership_level, citizen_contact, media_pr)
SELECT * FROM ended`;

/** How many assignments to the unit $1 lie outside of its life, and when that ends. */
export const OUTSIDE_SUCCESSOR = `
SELECT count(a.employee_id)::integer AS outside, upper(range_merge(life)) - 1 AS "lastDay"
  FROM (SELECT range_agg(v.valid) AS life FROM unit_version v WHERE v.unit_id = $1) unit
  LEFT JOIN assignment a ON a.unit_id = $1 AND NOT a.valid <@ unit.life
 GROUP BY life`;
