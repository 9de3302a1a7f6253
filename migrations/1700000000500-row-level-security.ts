import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables with personal data: the column that names the employee, and from which day on a row is told. */
const PERSONAL = [
  { table: 'employee', employee: 'id', since: undefined },
  { table: 'assignment', employee: 'employee_id', since: 'first_day' },
  { table: 'training', employee: 'employee_id', since: 'completed_on' },
].flatMap((fact) => [fact, { ...fact, table: `${fact.table}_history` }]);

/** What reading needs beside them; it is nobody's. */
const ORGANISATION = 'organisational_unit, organisational_unit_history, unit_version, unit_version_history';

/**
 * The second wall: a role that reads for everybody with a restricted scope, and for which the tables with
 * personal data hold nothing but the rows of the employees who are visible in its transaction. The owner, who
 * imports and evaluates the whole city, is not bound by it.
 */
export class RowLevelSecurity1700000000500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ROLE);
    await runner.query(VISIBLE);
    for (const { table, employee, since } of PERSONAL) {
      const shown = since === undefined ? '' : ` AND ${since} <= ${AS_OF}`;
      await runner.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        CREATE POLICY visible_to_reader ON ${table} FOR SELECT TO lernstand_reader
          USING (${employee} IN (${VISIBLE_IDS})${shown});`);
    }
    const tables = PERSONAL.map(({ table }) => table).join(', ');
    await runner.query(`GRANT SELECT ON ${tables}, ${ORGANISATION} TO lernstand_reader`);
    await runner.query('GRANT SELECT (id, recorded_at) ON change TO lernstand_reader');
    await runner.query('REVOKE EXECUTE ON FUNCTION begin_change(uuid, text) FROM PUBLIC');
  }

  /** The role stays: it belongs to the server, and other databases of it may need it. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('GRANT EXECUTE ON FUNCTION begin_change(uuid, text) TO PUBLIC');
    await runner.query('REVOKE SELECT (id, recorded_at) ON change FROM lernstand_reader');
    await runner.query(`REVOKE SELECT ON ${ORGANISATION} FROM lernstand_reader`);
    for (const { table } of PERSONAL) {
      await runner.query(`
        REVOKE SELECT ON ${table} FROM lernstand_reader;
        DROP POLICY visible_to_reader ON ${table};
        ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY;`);
    }
    await runner.query('DROP FUNCTION visible_employee(integer[], date, integer)');
  }
}

/** Roles belong to the whole server, so another database of it may make this one at the same moment. */
const ROLE = `
DO $$
BEGIN
  BEGIN
    IF to_regrole('lernstand_reader') IS NULL THEN
      CREATE ROLE lernstand_reader NOLOGIN;
    END IF;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN
    NULL;
  END;
  IF NOT pg_has_role('lernstand_reader', 'SET') THEN
    GRANT lernstand_reader TO CURRENT_USER WITH INHERIT FALSE, SET TRUE;
  END IF;
  IF NOT has_schema_privilege('lernstand_reader', current_schema(), 'USAGE') THEN
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO lernstand_reader', current_schema());
  END IF;
EXCEPTION WHEN insufficient_privilege THEN
  RAISE EXCEPTION USING ERRCODE = 'LS002', MESSAGE = format(
    'Der Datenbankbenutzer „%s“ darf die Rolle lernstand_reader nicht anlegen oder nicht annehmen. Wer den '
    'Datenbankserver verwaltet, führt bitte einmal aus: CREATE ROLE lernstand_reader NOLOGIN; '
    'GRANT lernstand_reader TO %I WITH INHERIT FALSE, SET TRUE;', current_user, current_user);
END $$`;

/**
 * Who has an assignment on a day in the subtrees of units by the tree of that day, as known after a change
 * (null = now). Every version of a unit says where the unit stands from its begin, the first one from ever,
 * until the next one begins; also after the unit was closed. The function runs as the owner, who may look at
 * all assignments, and answers ids only.
 */
const VISIBLE = `
CREATE FUNCTION visible_employee(units integer[], day date, known integer) RETURNS SETOF integer
LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
BEGIN ATOMIC
  WITH RECURSIVE version AS (
    SELECT unit_id, parent_id, lower(valid) AS begins FROM unit_version WHERE known IS NULL OR change_id <= known
    UNION ALL
    SELECT unit_id, parent_id, lower(valid) FROM unit_version_history
     WHERE known IS NOT NULL AND change_id <= known AND ended_by_change_id > known
  ), place AS (
    SELECT unit_id, parent_id, row_number() OVER w = 1 OR begins <= day AS has_begun, lead(begins) OVER w AS next
      FROM version WINDOW w AS (PARTITION BY unit_id ORDER BY begins NULLS FIRST)
  ), below (id) AS (
    SELECT unnest(units)
    UNION
    SELECT place.unit_id FROM place JOIN below ON place.parent_id = below.id
     WHERE place.has_begun AND (place.next IS NULL OR place.next > day)
  )
  SELECT employee_id FROM assignment
   WHERE unit_id = ANY (ARRAY(SELECT id FROM below)) AND valid @> day AND (known IS NULL OR change_id <= known)
  UNION
  SELECT employee_id FROM assignment_history
   WHERE known IS NOT NULL AND change_id <= known AND ended_by_change_id > known
     AND unit_id = ANY (ARRAY(SELECT id FROM below)) AND valid @> day;
END;
REVOKE ALL ON FUNCTION visible_employee(integer[], date, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION visible_employee(integer[], date, integer) TO lernstand_reader;`;

/**
 * What a transaction of the reader is told: the ids of the visible employees and the day; without it nothing
 * is visible. The ids stand in a subquery, so that they are read once per scan and not once per row; the day
 * does not, so that the planner knows it and does not take the rows for a few.
 */
const VISIBLE_IDS = `SELECT unnest(nullif(current_setting('lernstand.visible', true), '')::integer[])`;
const AS_OF = `nullif(current_setting('lernstand.as_of', true), '')::date`;
