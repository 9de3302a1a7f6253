import { type ImportKind, type ImportRun, lacks } from '../import-run.js';
import type { ImportCounts, ImportWarning } from '../import-task.js';
import { runChecks } from '../staging/finding.js';
import { carriedColumns } from './carried-values.sql.js';
import { EMPLOYEE_TABLES, keepKnownEmails, planPersons, writeEmployees } from './employee-facts.js';
import { employeeWarnings } from './employee-warnings.js';
import { leaverWarnings, refuseTooManyLeavers } from './leavers.js';
import { PERSON_CHECKS } from './person-checks.js';
import { stateChecks } from './state-checks.js';
import { LEAVER, NEW_PERIODS, REPLACED_PERIODS, stateLines } from './state-lines.sql.js';

/**
 * A file of the state on one day: who works where. What differs from what is known begins on that day, what
 * was known before stays as the past, and whoever is not in the file ends on the day before.
 */
export const STATE_IMPORT: ImportKind = {
  tables: EMPLOYEE_TABLES,

  async check(run) {
    const { client } = run;
    await keepKnownEmails(run);
    await client.query('DROP TABLE IF EXISTS pg_temp.line');
    const lines = stateLines(carriedColumns(run), lacks(run, 'Gültig bis'));
    await client.query(`CREATE TEMP TABLE line ON COMMIT DROP AS ${lines}`, [dayOf(run)]);
    return runChecks(client, [...PERSON_CHECKS, ...stateChecks(dayOf(run))]);
  },

  async plan(run): Promise<ImportCounts> {
    const { client } = run;
    const on = dayOf(run);
    await planPersons(client);
    await client.query('DROP TABLE IF EXISTS pg_temp.leaver, pg_temp.period, pg_temp.ended');
    await client.query(`CREATE TEMP TABLE leaver ON COMMIT DROP AS ${LEAVER}`, [on]);
    await refuseTooManyLeavers(run, on);
    await client.query(`CREATE TEMP TABLE period ON COMMIT DROP AS ${NEW_PERIODS}`, [on]);
    await client.query(`CREATE TEMP TABLE ended ON COMMIT DROP AS ${REPLACED_PERIODS}`);
    const { rows } = await client.query<ImportCounts>(COUNTS);
    return rows[0] as ImportCounts;
  },

  write: ({ client }) => writeEmployees(client),

  async warnings(run): Promise<ImportWarning[]> {
    return [...(await employeeWarnings(run)), ...(await leaverWarnings(run))];
  },
};

function dayOf({ task }: ImportRun): string {
  if (task.on === undefined) throw new Error('a state needs its day');
  return task.on;
}

const COUNTS = `
SELECT count(*) FILTER (WHERE line.employee_id IS NULL)::integer AS created,
       count(*) FILTER (WHERE line.employee_id IS NOT NULL AND (line.action <> 'KEEP' OR person.row IS NOT NULL))::integer AS updated,
       (SELECT count(DISTINCT employee_id) FROM leaver)::integer AS removed
  FROM line LEFT JOIN person USING (personnel_number)`;
