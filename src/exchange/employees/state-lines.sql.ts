import type { CarriedColumn } from './carried-values.sql.js';

/**
 * Each row of a state with what is known and what follows; $1 is the day of the state.
 *
 * `known_…` is the person's period that contains the day, else the last one before it (`present` tells which);
 * `next_…` is the first one after it. `action` is KEEP where the row tells nothing new, END where only the end
 * of the known period is another, NEW where a period begins on `begins`. `ends` is its last day, null =
 * unlimited; an empty end reaches up to a later known period.
 * @param carried columns that the file lacks: their values stay as long as the person stays in the unit (R7)
 * @param endless whether the file has no column for the end: then the known end stays
 */
export function stateLines(carried: readonly CarriedColumn[], endless: boolean): string {
  const knownEnd = "nullif(known_to, 'infinity')";
  const nextEnd = 'next_from - 1';
  const ends = endless
    ? `CASE WHEN present THEN ${knownEnd} ELSE ${nextEnd} END`
    : `coalesce(valid_to, ${nextEnd})`;
  const value = (column: CarriedColumn) =>
    carried.includes(column)
      ? `CASE WHEN unit_id = known_unit AND known_to >= begins - 1 THEN known_${column}
              WHEN unit_id = next_unit AND ends = next_from - 1 THEN next_${column} END`
      : column;
  const values = `${value('leadership_level')} AS leadership_level, ${value('citizen_contact')} AS citizen_contact,
                  ${value('media_pr')} AS media_pr`;
  return `
  WITH known AS (
    SELECT s.row, s.personnel_number, s.valid_from, s.valid_to, s.leadership_level::leadership_level,
           s.citizen_contact, s.media_pr, e.id AS employee_id, u.id AS unit_id,
           k.first_day AS known_from, k.last_day AS known_to, k.unit_id AS known_unit,
           k.leadership_level AS known_leadership_level, k.citizen_contact AS known_citizen_contact,
           k.media_pr AS known_media_pr, coalesce(k.last_day >= $1, false) AS present,
           n.first_day AS next_from, n.unit_id AS next_unit, n.leadership_level AS next_leadership_level,
           n.citizen_contact AS next_citizen_contact, n.media_pr AS next_media_pr
      FROM staged s
      LEFT JOIN organisational_unit u ON u.code = s.unit_code
      LEFT JOIN employee e ON e.personnel_number = s.personnel_number
      LEFT JOIN LATERAL (SELECT a.* FROM assignment a WHERE a.employee_id = e.id AND a.first_day <= $1
                          ORDER BY a.first_day DESC LIMIT 1) k ON true
      LEFT JOIN LATERAL (SELECT a.* FROM assignment a WHERE a.employee_id = e.id AND a.first_day > $1
                          ORDER BY a.first_day LIMIT 1) n ON true
  ), placed AS (
    SELECT known.*, ${ends} AS ends,
           CASE WHEN valid_from <= $1 AND (known_from IS NULL OR valid_from > known_from) THEN valid_from ELSE $1 END AS begins
      FROM known
  ), valued AS (
    SELECT row, personnel_number, employee_id, unit_id, valid_from, valid_to, begins, ends, present, ${values},
           known_from, known_to, known_unit, known_leadership_level, known_citizen_contact, known_media_pr, next_from, next_unit
      FROM placed
  )
  SELECT valued.*,
         CASE WHEN NOT present
                OR (unit_id, leadership_level, citizen_contact, media_pr) IS DISTINCT FROM
                   (known_unit, known_leadership_level, known_citizen_contact, known_media_pr) THEN 'NEW'
              WHEN ends IS DISTINCT FROM ${knownEnd} THEN 'END'
              ELSE 'KEEP' END AS action
    FROM valued`;
}

/** Who is known on the day $1 and not in the file, with the periods that end or are gone then. */
export const LEAVER = `
SELECT a.employee_id, a.first_day, a.unit_id, a.leadership_level, a.citizen_contact, a.media_pr
  FROM assignment present
  JOIN employee e ON e.id = present.employee_id
  JOIN assignment a ON a.employee_id = e.id AND a.last_day >= $1
 WHERE present.first_day <= $1 AND present.last_day >= $1
   AND NOT EXISTS (SELECT FROM staged s WHERE s.personnel_number = e.personnel_number)`;

/** What shall be: the new periods, the ones with another end, and what is left of those that were cut. */
export const NEW_PERIODS = `
SELECT line.row, personnel_number, daterange(begins, ends + 1) AS valid, unit_id, leadership_level, citizen_contact,
       media_pr, false AS kept
  FROM line WHERE action = 'NEW'
UNION ALL
SELECT line.row, personnel_number, daterange(known_from, ends + 1), unit_id, leadership_level, citizen_contact, media_pr, false
  FROM line WHERE action = 'END'
UNION ALL
SELECT line.row, personnel_number, daterange(known_from, begins), known_unit, known_leadership_level,
       known_citizen_contact, known_media_pr, false
  FROM line WHERE action = 'NEW' AND known_to >= begins AND known_from < begins
UNION ALL
SELECT NULL, e.personnel_number, daterange(l.first_day, $1), l.unit_id, l.leadership_level, l.citizen_contact, l.media_pr, false
  FROM leaver l JOIN employee e ON e.id = l.employee_id
 WHERE l.first_day < $1`;

/** The known periods in whose place those come. */
export const REPLACED_PERIODS = `
SELECT employee_id, known_from AS first_day FROM line WHERE action = 'END' OR (action = 'NEW' AND known_to >= begins)
UNION ALL
SELECT employee_id, first_day FROM leaver`;
