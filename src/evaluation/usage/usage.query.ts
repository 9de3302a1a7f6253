import { CATEGORIES } from '../../mandate/category.js';
import { MOST_LEVELS, unitOnDay, withinUnits } from '../../obligation/fact.sql.js';
import { obligation } from '../../obligation/obligation.sql.js';
import type { Perspective } from '../../obligation/perspective.js';
import { listed } from '../../obligation/reason.sql.js';
import { knownFact } from '../../platform/database/known-fact.js';
import type { Statement } from '../../platform/database/statement.js';
import type { UsageBy, UsageQueryDto } from './usage.dto.js';
import type { Year } from './years.js';

/** Which trainings are counted. */
export interface UsageFilter extends Pick<UsageQueryDto, 'category' | 'setting' | 'format' | 'unitType'> {
  /** Only persons of this line, by the id of its unit; null = of none, undefined = of any. */
  line?: number | null | undefined;
}

/** A perspective on past years. */
export type UsagePerspective = Perspective & { since: string };

/** Counts of a row in a year; `early…` are those up to the day to which a running year is compared. */
export interface UsageCount {
  year: number;
  /** Id of the term or of the unit as text; null = without. */
  key: string | null;
  trainings: number;
  persons: number;
  listed: number;
  earlyTrainings: number;
  earlyPersons: number;
}

/** What the statement answers. */
export interface UsageAnswer {
  counts: UsageCount[];
  /** The counts of all rows together, `key: null`. */
  totals: UsageCount[];
  /** The reporting units that have a row, by Kürzel. */
  lines: { id: number; code: string; name: string }[];
}

const KEYS: Record<UsageBy, string> = {
  category: 'category.id',
  setting: 'setting',
  format: 'format',
  unit: 'line_id::text',
};

/**
 * The text of usage by year: recognised trainings, counted in the year of their completion and for the unit in which
 * the person worked on that day. Who had no assignment on it is not counted (R10). Everybody counts, not only who is
 * obliged, and trainings of any duration; `listed` are those to which nothing but the category could stand against
 * (R18). Units stand in the tree of the reference date, dissolved ones where they stood last, so that a row is the
 * same piece of the administration in every year. Answers one row, a `UsageAnswer`.
 */
export function usageText(
  asked: UsagePerspective,
  filter: UsageFilter,
  by: UsageBy,
  days: { until: string; comparedUntil: string },
  statement: Statement,
): string {
  const { trainings, limits } = obligation(asked, statement);
  const bit = CATEGORIES.find(({ id }) => id === filter.category)?.bit;
  const conditions = [
    // The words of the index of trainings that can count.
    `t.recognition <> 'REJECTED' AND t.recognition <> 'SUBMITTED'`,
    `t.completed_on BETWEEN ${statement.bind(asked.since, 'date')} AND ${statement.bind(days.until, 'date')}`,
    bit && `(t.categories & ${bit}) <> 0`,
    filter.setting && `t.setting = ${statement.bind(filter.setting, 'text')}`,
    filter.format && `t.format = ${statement.bind(filter.format, 'text')}`,
    ...insideOf('a.unit_id', asked, filter, statement),
  ].filter(Boolean);
  const categories = CATEGORIES.map((each) => `('${each.id}', ${each.bit})`).join(', ');
  const source =
    by === 'category'
      ? `taken JOIN (VALUES ${categories}) category (id, bit) ON (taken.categories & category.bit) <> 0`
      : 'taken';
  return `
    WITH RECURSIVE ${unitsText(asked, filter, statement)}, taken AS MATERIALIZED (
      SELECT t.employee_id, t.categories, t.setting, t.format, line.id AS line_id,
        extract(year FROM t.completed_on)::integer AS year, ${listed(limits)} AS listed,
        t.completed_on <= ${statement.bind(days.comparedUntil, 'date')} AS early
      FROM ${trainings} t
      JOIN ${knownFact('assignment', ASSIGNMENT, asked, statement)} a
        ON a.employee_id = t.employee_id AND a.first_day <= t.completed_on AND a.last_day >= t.completed_on
      LEFT JOIN line ON line.unit_id = a.unit_id
      WHERE ${conditions.join(' AND ')}
    )
    SELECT
      (SELECT coalesce(json_agg(c), '[]') FROM (SELECT ${counts(KEYS[by])} FROM ${source} GROUP BY year, key) c) AS counts,
      (SELECT coalesce(json_agg(c), '[]') FROM (SELECT ${counts('NULL')} FROM taken GROUP BY year) c) AS totals,
      (SELECT coalesce(json_agg(json_build_object('id', id, 'code', code, 'name', name) ORDER BY code), '[]') FROM place
        WHERE reporting AND ${insideOf('place.id', asked, filter, statement).join(' AND ') || 'true'}
          OR place.id = ANY (ARRAY(SELECT DISTINCT line_id FROM taken))) AS lines`;
}

/** Who worked in a line in a year, whether with trainings or without. */
export interface LinePopulation {
  year: number;
  /** Id of the unit; null = persons without one. */
  line: number | null;
  persons: number;
  /** Their assignments there: a part of the line that has all of them is the whole line. */
  assignments: number;
}

/** The persons with an assignment in each year by line, as one row: `populations`, an array of `LinePopulation`. */
export function populationText(
  asked: UsagePerspective,
  { unitType, line }: UsageFilter,
  years: Year[],
  statement: Statement,
): string {
  const filter = { unitType, line };
  const spans = years
    .map(({ year, first, until }) => {
      const [from, to] = [statement.bind(first, 'date'), statement.bind(until, 'date')];
      return `(${statement.bind(year, 'integer')}, ${from}, ${to})`;
    })
    .join(', ');
  const inside = insideOf('a.unit_id', asked, filter, statement).join(' AND ') || 'true';
  return `
    WITH RECURSIVE ${unitsText(asked, filter, statement)}, present AS (
      SELECT y.year, line.id AS line, count(DISTINCT a.employee_id)::integer AS persons, count(*)::integer AS assignments
      FROM (VALUES ${spans}) y (year, first, until)
      JOIN ${knownFact('assignment', ASSIGNMENT, asked, statement)} a ON a.first_day <= y.until AND a.last_day >= y.first
      LEFT JOIN line ON line.unit_id = a.unit_id
      WHERE ${inside}
      GROUP BY y.year, line.id
    )
    SELECT coalesce(json_agg(present), '[]') AS populations FROM present`;
}

const ASSIGNMENT = 'employee_id, first_day, last_day, unit_id';

function counts(key: string): string {
  return `year, ${key} AS key, count(*)::integer AS trainings, count(DISTINCT employee_id)::integer AS persons,
    count(*) FILTER (WHERE listed)::integer AS listed,
    count(*) FILTER (WHERE early)::integer AS "earlyTrainings",
    count(DISTINCT employee_id) FILTER (WHERE early)::integer AS "earlyPersons"`;
}

/** The units as they stand on the reference date, and for each of them the one in whose line it is counted. */
function unitsText(asked: Perspective, { unitType }: UsageFilter, statement: Statement): string {
  const ofType = unitType
    ? `, of_type (id) AS (
      SELECT id FROM place WHERE type = ${statement.bind(unitType, 'text')}
      UNION SELECT place.id FROM place JOIN of_type ON place.parent_id = of_type.id)`
    : '';
  return `place AS MATERIALIZED (
      SELECT u.id, u.code, v.* FROM ${knownFact('organisational_unit', 'id, code', asked, statement)} u
      CROSS JOIN LATERAL ${unitOnDay('u.id', asked, statement)} v
    ), above (unit_id, id, step) AS (
      SELECT id, id, 1 FROM place
      UNION ALL
      SELECT above.unit_id, place.parent_id, step + 1 FROM above JOIN place USING (id)
       WHERE NOT place.flagged AND place.parent_id IS NOT NULL AND step < ${MOST_LEVELS}
    ), line AS MATERIALIZED (
      SELECT above.unit_id, place.id FROM above JOIN place USING (id) WHERE place.flagged
    )${ofType}`;
}

/** The conditions that keep a unit inside the scope and what was asked for; none = all. */
function insideOf(unitId: string, asked: Perspective, filter: UsageFilter, statement: Statement): string[] {
  const inside = withinUnits(unitId, asked, statement);
  if (filter.unitType) inside.push(`${unitId} IN (SELECT id FROM of_type)`);
  if (filter.line !== undefined)
    inside.push(
      `(SELECT line.id FROM line WHERE line.unit_id = ${unitId}) IS NOT DISTINCT FROM ${statement.bind(filter.line, 'integer')}`,
    );
  return inside;
}
