import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The second wall for figures of past years (usage): a restricted scope then also counts who worked in its units
 * earlier and works elsewhere now. The policies stay as they are; only who is visible is found out differently.
 */
export class VisibleSince1700000001590 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(VISIBLE_SINCE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION visible_employee_since(integer[], date, date, integer)');
  }
}

/**
 * Who had an assignment on any day from `since` to `day` in the subtrees of units by the tree of `day`, as known
 * after a change (null = now). The tree is that of `visible_employee`, which asks for one day.
 */
const VISIBLE_SINCE = `
CREATE FUNCTION visible_employee_since(units integer[], day date, since date, known integer) RETURNS SETOF integer
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
   WHERE unit_id = ANY (ARRAY(SELECT id FROM below)) AND valid && daterange(since, day, '[]')
     AND (known IS NULL OR change_id <= known)
  UNION
  SELECT employee_id FROM assignment_history
   WHERE known IS NOT NULL AND change_id <= known AND ended_by_change_id > known
     AND unit_id = ANY (ARRAY(SELECT id FROM below)) AND valid && daterange(since, day, '[]');
END;
REVOKE ALL ON FUNCTION visible_employee_since(integer[], date, date, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION visible_employee_since(integer[], date, date, integer) TO lernstand_reader;`;
