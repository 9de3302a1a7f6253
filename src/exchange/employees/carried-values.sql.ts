import { type ImportRun, lacks } from '../import-run.js';

/** Columns that a personnel system may not know; where the file lacks one, what is recorded stays. */
const CARRIED = {
  Führungsebene: 'leadership_level',
  Bürgerkontakt: 'citizen_contact',
  'Medien-/Öffentlichkeitsarbeit': 'media_pr',
} as const;

/** A column of an assignment that the file may lack. */
export type CarriedColumn = (typeof CARRIED)[keyof typeof CARRIED];

/** The columns of an assignment that the file of this import lacks. */
export function carriedColumns(run: ImportRun): CarriedColumn[] {
  return Object.entries(CARRIED).flatMap(([header, column]) => (lacks(run, header) ? [column] : []));
}

/** The rows as periods; `begins` is the first day of the row. */
const LINES = `
SELECT s.row, s.personnel_number, e.id AS employee_id, s.valid_from AS begins,
       daterange(s.valid_from, s.valid_to + 1) AS valid, u.id AS unit_id,
       s.leadership_level::leadership_level, s.citizen_contact, s.media_pr
  FROM staged s
  JOIN organisational_unit u ON u.code = s.unit_code
  LEFT JOIN employee e ON e.personnel_number = s.personnel_number`;

/**
 * The periods that a file of whole histories asks for. What it lacks a column for stays as long as the person
 * stays in the unit (R7). A *stay* is a maximal run of adjoining periods of the person in one unit; on each of
 * its days the value is that of the latest known assignment in this unit at or before that day within the
 * stay, else of the earliest one after it; without any it is null. A row in whose middle a value changes is split.
 */
export function targetPeriods(carried: readonly CarriedColumn[]): string {
  if (carried.length === 0) return LINES;
  const each = (write: (column: CarriedColumn) => string) => carried.map(write).join(', ');
  const value = (column: CarriedColumn) =>
    carried.includes(column) ? `segment.${column}` : `line.${column}`;
  return `
  WITH line AS (${LINES}),
  arrival AS (
    SELECT line.*, lag(unit_id) OVER days IS DISTINCT FROM unit_id
                   OR upper(lag(valid) OVER days) IS DISTINCT FROM lower(valid) AS arrives
      FROM line WINDOW days AS (PARTITION BY personnel_number ORDER BY valid)
  ), visit AS (
    SELECT arrival.*, count(*) FILTER (WHERE arrives) OVER (PARTITION BY personnel_number ORDER BY valid) AS stay
      FROM arrival
  ), stays AS (
    SELECT personnel_number, stay, employee_id, unit_id, range_merge(range_agg(valid)) AS valid
      FROM visit GROUP BY personnel_number, stay, employee_id, unit_id
  ), recorded AS (
    SELECT stays.personnel_number, stays.stay, stays.valid AS within,
           a.first_day AS since, ${each((column) => `a.${column}`)}
      FROM stays
      JOIN assignment a ON a.employee_id = stays.employee_id AND a.unit_id = stays.unit_id AND a.valid && stays.valid
  ), turn AS (
    SELECT recorded.*, lag(since) OVER days IS NULL AS first,
           (${each((column) => `lag(${column}) OVER days`)}) IS DISTINCT FROM (${each((column) => column)}) AS turns
      FROM recorded WINDOW days AS (PARTITION BY personnel_number, stay ORDER BY since)
  ), segment AS (
    SELECT personnel_number, stay, ${each((column) => column)},
           daterange(CASE WHEN first THEN lower(within) ELSE since END,
                     coalesce(lead(since) OVER (PARTITION BY personnel_number, stay ORDER BY since), upper(within))) AS valid
      FROM turn WHERE first OR turns
  )
  SELECT line.row, line.personnel_number, line.employee_id, line.begins,
         coalesce(line.valid * segment.valid, line.valid) AS valid, line.unit_id,
         ${value('leadership_level')} AS leadership_level, ${value('citizen_contact')} AS citizen_contact,
         ${value('media_pr')} AS media_pr
    FROM visit line
    LEFT JOIN segment ON segment.personnel_number = line.personnel_number AND segment.stay = line.stay
     AND segment.valid && line.valid`;
}
