import { subtreesOf } from '../obligation/fact.sql.js';
import type { Perspective } from '../obligation/perspective.js';
import type { Statement } from '../platform/database/statement.js';
import { containing, searchWords } from '../platform/list/search.sql.js';
import type { ListedUnitDto, UnitDto } from './unit.dto.js';

/** A unit as the statement answers it, with the last change of any of its versions. */
export interface UnitRow extends Omit<UnitDto, 'etag'> {
  unitId: number;
  changeId: number;
}

/** Whether a unit is the asker's on the reference date. */
function isSeen(unitId: string, asked: Perspective, statement: Statement): string {
  const { units } = asked.scope;
  return units === 'ALL' ? 'true' : `${unitId} = ANY(${subtreesOf(units, asked, statement)})`;
}

/**
 * The units of the asker that exist on the reference date, as one row: `items` in the order of the tree. A unit
 * whose parent is not among them stands on top.
 */
export function unitsText(asked: Perspective, q: string | undefined, statement: Statement): string {
  const day = statement.bind(asked.asOf, 'date');
  const matches = searchWords(q).map(
    (word) => `AND search_fold(t.code || ' ' || t.name) LIKE ${containing(word, statement)}`,
  );
  return `
    WITH RECURSIVE here AS MATERIALIZED (
      SELECT u.id, u.code, v.name, v.type, v.parent_id, v.reporting,
        (SELECT range_merge(range_agg(w.valid)) FROM unit_version w WHERE w.unit_id = u.id) AS life
      FROM organisational_unit u JOIN unit_version v ON v.unit_id = u.id AND v.valid @> ${day}
      WHERE ${isSeen('u.id', asked, statement)}
    ), ordered AS MATERIALIZED (
      SELECT here.*, parent.code AS parent, row_number() OVER (ORDER BY here.code) AS place
      FROM here LEFT JOIN here parent ON parent.id = here.parent_id
    ), tree (id, places) AS (
      SELECT id, ARRAY[place] FROM ordered WHERE parent IS NULL
      UNION ALL
      SELECT o.id, tree.places || o.place FROM ordered o JOIN tree ON o.parent_id = tree.id
    )
    SELECT coalesce(json_agg(json_build_object('code', t.code, 'name', t.name, 'type', t.type, 'parent', t.parent,
        'level', cardinality(tree.places) - 1, 'reporting', t.reporting, 'validFrom', lower(t.life),
        'validTo', upper(t.life) - 1) ORDER BY tree.places), '[]') AS items
    FROM ordered t JOIN tree USING (id) WHERE true ${matches.join(' ')}`;
}

/** The answer of `unitsText`. */
export interface ListedUnits {
  items: ListedUnitDto[];
}

/** One unit of the asker with its versions, or no row; of the units above only those of the asker are named. */
export function unitText(asked: Perspective, code: string, statement: Statement): string {
  return `
    SELECT u.id AS "unitId", u.code,
      (SELECT coalesce(json_agg(json_build_object('from', lower(v.valid), 'to', upper(v.valid) - 1, 'name', v.name,
          'type', v.type, 'parent', CASE WHEN ${isSeen('p.id', asked, statement)} THEN p.code END,
          'reporting', v.reporting) ORDER BY v.valid), '[]')
        FROM unit_version v LEFT JOIN organisational_unit p ON p.id = v.parent_id WHERE v.unit_id = u.id) AS versions,
      greatest(u.change_id, (SELECT max(change_id) FROM unit_version WHERE unit_id = u.id),
        (SELECT max(ended_by_change_id) FROM unit_version_history WHERE unit_id = u.id)) AS "changeId"
    FROM organisational_unit u
    WHERE u.code = ${statement.bind(code, 'text')} AND ${isSeen('u.id', asked, statement)}
      AND EXISTS (SELECT FROM unit_version v WHERE v.unit_id = u.id)`;
}
