import type { TestDatabase } from '../service/test-database.js';

/** A period of a person, both days included; `to: null` is unlimited. */
export interface KnownPeriod {
  number: string;
  unit: string;
  from: string;
  to: string | null;
  level: string | null;
  contact: boolean | null;
  pr: boolean | null;
}

const DAYS = `to_char(first_day, 'YYYY-MM-DD') AS "from", to_char(nullif(last_day, 'infinity'), 'YYYY-MM-DD') AS "to"`;

/** All periods that are known, by person and begin. */
export async function periodsOf({ pool }: TestDatabase): Promise<KnownPeriod[]> {
  const { rows } = await pool.query(`
    SELECT e.personnel_number AS number, u.code AS unit, ${DAYS}, a.leadership_level AS level,
           a.citizen_contact AS contact, a.media_pr AS pr
      FROM assignment a JOIN employee e ON e.id = a.employee_id JOIN organisational_unit u ON u.id = a.unit_id
     ORDER BY e.personnel_number, a.first_day`);
  return rows;
}

/** The periods of one person as short texts: `Amt 50 2018-01-01..2026-11-30`. */
export async function spansOf(database: TestDatabase, number: string): Promise<string[]> {
  const periods = (await periodsOf(database)).filter((period) => period.number === number);
  return periods.map(({ unit, from, to }) => `${unit} ${from}..${to ?? ''}`);
}

/** All units that are known, by code. */
export async function unitsOf({ pool }: TestDatabase) {
  const { rows } = await pool.query(`
    SELECT u.code, v.name, v.type, p.code AS parent, v.reporting, to_char(lower(v.valid), 'YYYY-MM-DD') AS "from",
           to_char(upper(v.valid) - 1, 'YYYY-MM-DD') AS "to"
      FROM unit_version v JOIN organisational_unit u ON u.id = v.unit_id
      LEFT JOIN organisational_unit p ON p.id = v.parent_id
     ORDER BY u.code COLLATE "C", v.valid`);
  return rows;
}

const FACT_TABLES = ['organisational_unit', 'unit_version', 'employee', 'assignment', 'training'];

const RECORDED = [...FACT_TABLES.flatMap((table) => [table, `${table}_history`]), 'change']
  .map((table) => `SELECT to_jsonb(t)::text AS row FROM ${table} t`)
  .join(' UNION ALL ');

/** Everything that is recorded, facts and history with their changes, as text: equal texts are equal states. */
export async function everything({ pool }: TestDatabase): Promise<string> {
  const { rows } = await pool.query(RECORDED);
  return rows
    .map(({ row }) => row)
    .sort()
    .join('\n');
}

/** The same as a hash, for many rows. */
export async function fingerprint({ pool }: TestDatabase): Promise<string> {
  const { rows } = await pool.query(
    `SELECT md5(string_agg(row, '' ORDER BY row)) AS hash FROM (${RECORDED}) recorded`,
  );
  return rows[0].hash;
}

/** The newest change, and how many rows of history it has ended. */
export async function newestChange({ pool }: TestDatabase) {
  const { rows } = await pool.query(`
    SELECT c.id, c.actor, c.reason,
           (${FACT_TABLES.map((table) => `(SELECT count(*) FROM ${table}_history h WHERE h.ended_by_change_id = c.id)`).join(' + ')})::integer AS ended
      FROM change c ORDER BY c.id DESC LIMIT 1`);
  return rows[0];
}
