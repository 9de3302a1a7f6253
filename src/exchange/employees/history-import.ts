import type { ImportKind } from '../import-run.js';
import type { ImportCounts } from '../import-task.js';
import { runChecks } from '../staging/finding.js';
import { carriedColumns, targetPeriods } from './carried-values.sql.js';
import { EMPLOYEE_TABLES, keepKnownEmails, planPersons, writeEmployees } from './employee-facts.js';
import { employeeWarnings } from './employee-warnings.js';
import { OUTSIDE_UNIT, OVERLAP } from './period-checks.js';
import { PERSON_CHECKS, SEVERAL_ROWS_CHECKS } from './person-checks.js';

const CHECKS = [...PERSON_CHECKS, ...SEVERAL_ROWS_CHECKS, OVERLAP, OUTSIDE_UNIT];

/**
 * A file of whole histories: the rows of a person are all periods that the person has, others are removed;
 * persons that are not in the file stay as they are.
 */
export const HISTORY_IMPORT: ImportKind = {
  tables: EMPLOYEE_TABLES,

  async check(run) {
    await keepKnownEmails(run);
    return runChecks(run.client, CHECKS);
  },

  async plan(run): Promise<ImportCounts> {
    const { client } = run;
    await planPersons(client);
    await client.query('DROP TABLE IF EXISTS pg_temp.period, pg_temp.ended');
    await client.query(
      `CREATE TEMP TABLE period ON COMMIT DROP AS ${markedPeriods(targetPeriods(carriedColumns(run)))}`,
    );
    await client.query(ENDED);
    const { rows } = await client.query<ImportCounts>(COUNTS);
    return rows[0] as ImportCounts;
  },

  write: ({ client }) => writeEmployees(client),

  warnings: (run) => employeeWarnings(run),
};

/** The periods that shall be, with whether they are known exactly so. */
function markedPeriods(target: string): string {
  return `
    SELECT t.*, a.employee_id IS NOT NULL AS kept
      FROM (${target}) t
      LEFT JOIN assignment a ON a.employee_id = t.employee_id AND a.valid = t.valid
       AND (a.unit_id, a.leadership_level, a.citizen_contact, a.media_pr)
           IS NOT DISTINCT FROM (t.unit_id, t.leadership_level, t.citizen_contact, t.media_pr)`;
}

const ENDED = `
CREATE TEMP TABLE ended ON COMMIT DROP AS
SELECT a.employee_id, a.first_day
  FROM assignment a
 WHERE a.employee_id IN (SELECT employee_id FROM period)
   AND NOT EXISTS (SELECT FROM period p WHERE p.employee_id = a.employee_id AND p.valid = a.valid AND p.kept)`;

/**
 * In rows of the file: a row is known when a known period begins on its first day. Known periods that end
 * count as removed unless another one begins on the same day.
 */
const COUNTS = `
SELECT count(*) FILTER (WHERE NOT known)::integer AS created,
       count(*) FILTER (WHERE known AND differs)::integer AS updated,
       (SELECT count(*) FROM ended x WHERE NOT EXISTS (
          SELECT FROM period p WHERE p.employee_id = x.employee_id AND lower(p.valid) = x.first_day))::integer AS removed
  FROM (SELECT bool_or(a.employee_id IS NOT NULL) AS known,
               bool_or(NOT p.kept) OR bool_or(person.row IS NOT NULL) AS differs
          FROM period p
          LEFT JOIN assignment a ON a.employee_id = p.employee_id AND a.first_day = p.begins
          LEFT JOIN person USING (personnel_number)
         GROUP BY p.row) rows_of_file`;
