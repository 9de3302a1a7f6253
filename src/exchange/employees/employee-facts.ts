import type pg from 'pg';
import { type ImportRun, lacks } from '../import-run.js';

/** Tables that a file of employees writes. */
export const EMPLOYEE_TABLES = ['employee', 'assignment'];

/** A file without the column says nothing about addresses. */
export async function keepKnownEmails(run: ImportRun): Promise<void> {
  if (!lacks(run, 'E-Mail')) return;
  await run.client.query(
    'UPDATE staged s SET email = e.email FROM employee e WHERE e.personnel_number = s.personnel_number',
  );
}

/** The temporary table `person`: who of the file is new (`employee_id` null) or has another name or address. */
export async function planPersons(client: pg.PoolClient): Promise<void> {
  await client.query('DROP TABLE IF EXISTS pg_temp.person');
  await client.query(`
    CREATE TEMP TABLE person ON COMMIT DROP AS
    SELECT s.row, s.personnel_number, s.last_name, s.first_name, s.email, e.id AS employee_id
      FROM (SELECT DISTINCT ON (personnel_number) * FROM staged ORDER BY personnel_number, row) s
      LEFT JOIN employee e ON e.personnel_number = s.personnel_number
     WHERE e.id IS NULL
        OR (e.last_name, e.first_name, e.email) IS DISTINCT FROM (s.last_name, s.first_name, s.email)`);
}

/**
 * Writes what is planned: the persons of `person`, without the periods that begin on the days of `ended`
 * (employee_id, first_day), with those of `period` that are not `kept`.
 */
export async function writeEmployees(client: pg.PoolClient): Promise<void> {
  await client.query(`
    INSERT INTO employee (personnel_number, last_name, first_name, email)
    SELECT personnel_number, last_name, first_name, email FROM person WHERE employee_id IS NULL ORDER BY row`);
  await client.query(`
    UPDATE employee e SET last_name = p.last_name, first_name = p.first_name, email = p.email
      FROM person p WHERE e.id = p.employee_id`);
  await client.query(`
    DELETE FROM assignment a USING ended x WHERE a.employee_id = x.employee_id AND a.first_day = x.first_day`);
  await client.query(`
    INSERT INTO assignment (employee_id, valid, unit_id, leadership_level, citizen_contact, media_pr)
    SELECT e.id, p.valid, p.unit_id, p.leadership_level, p.citizen_contact, p.media_pr
      FROM period p JOIN employee e USING (personnel_number)
     WHERE NOT p.kept
     ORDER BY e.id, p.valid`);
}
