import type { EntityManager } from 'typeorm';

/** A table of facts: its key, and who is meant by a row. */
interface FactTable {
  table: string;
  key: readonly string[];
  /** Column with the employee's id; undefined = the row is about no person. */
  employee?: string;
  /** Rows `now` that stay, although a change has added them: something that nobody undoes names them. */
  staying?: string;
}

/** Every table that a change of a person can touch, in the order in which rows need each other. */
export const FACT_TABLES: readonly FactTable[] = [
  {
    table: 'organisational_unit',
    key: ['id'],
    // Without a version it is no unit any more; who had a role for it or has looked at it stays known.
    staying: `EXISTS (SELECT FROM read_log WHERE unit_id = now.id) OR EXISTS (SELECT FROM role_grant WHERE unit_id = now.id)`,
  },
  { table: 'unit_version', key: ['unit_id', 'valid'] },
  { table: 'employee', key: ['id'], employee: 'id' },
  { table: 'assignment', key: ['employee_id', 'valid'], employee: 'employee_id' },
  { table: 'course', key: ['id'] },
  { table: 'training', key: ['id'], employee: 'employee_id' },
];

const sameKey = ({ key }: FactTable, a: string, b: string) =>
  key.map((column) => `${a}.${column} = ${b}.${column}`).join(' AND ');

/** The rows of a table as a change left them, whatever has become of them since. */
const written = (table: string, columns: string[]) =>
  `(SELECT ${columns.join(', ')} FROM ${table} WHERE change_id = $1
    UNION ALL SELECT ${columns.join(', ')} FROM ${table}_history WHERE change_id = $1)`;

/** What a change did to a table. */
export interface Touched {
  /** Rows that it wrote or ended. */
  rows: number;
  /** Rows that do not stand any more as it left them. */
  changedSince: number;
  employeeIds: number[];
}

/** What a change did to a table, and whether that still stands; also when later changes were undone already. */
export async function touchedBy(manager: EntityManager, fact: FactTable, change: number): Promise<Touched> {
  const { table, employee } = fact;
  const columns = await columnsOf(manager, table);
  const who = employee ?? 'NULL::integer';
  const isSame = columns.map((column) => `now.${column} IS NOT DISTINCT FROM done.${column}`).join(' AND ');
  const [found] = await manager.query(
    `SELECT count(*)::integer AS rows, array_agg(DISTINCT touched.who) FILTER (WHERE touched.who IS NOT NULL) AS "employeeIds",
       (SELECT count(*)::integer FROM ${written(table, columns)} done
         WHERE NOT EXISTS (SELECT FROM ${table} now WHERE ${sameKey(fact, 'now', 'done')} AND ${isSame})) AS "changedSince"
     FROM (SELECT ${who} AS who FROM ${written(table, columns)} done
           UNION ALL SELECT ${who} FROM ${table}_history WHERE ended_by_change_id = $1) touched`,
    [change],
  );
  return { ...found, employeeIds: found.employeeIds ?? [] };
}

/** Removes what a change has added. Answers the number of rows. */
export async function removeAdded(manager: EntityManager, fact: FactTable, change: number): Promise<number> {
  const { table, key, staying = 'false' } = fact;
  return affected(
    manager,
    `DELETE FROM ${table} now USING ${written(table, [...key])} done
      WHERE ${sameKey(fact, 'now', 'done')} AND NOT EXISTS (
        SELECT FROM ${table}_history old WHERE old.ended_by_change_id = $1 AND ${sameKey(fact, 'now', 'old')})
        AND NOT (${staying})`,
    [change],
  );
}

/** Gives back their former values to rows that a change has changed. */
export async function restoreChanged(
  manager: EntityManager,
  fact: FactTable,
  change: number,
): Promise<number> {
  const { table, key } = fact;
  const columns = (await columnsOf(manager, table)).filter((column) => !key.includes(column));
  return affected(
    manager,
    `UPDATE ${table} now SET (${columns.join(', ')}) = ROW(${columns.map((column) => `old.${column}`).join(', ')})
       FROM ${table}_history old, ${written(table, [...key])} done
      WHERE old.ended_by_change_id = $1 AND ${sameKey(fact, 'now', 'old')} AND ${sameKey(fact, 'now', 'done')}`,
    [change],
  );
}

/** Brings back what a change has removed. */
export async function bringBackRemoved(
  manager: EntityManager,
  fact: FactTable,
  change: number,
  undoing: number,
): Promise<number> {
  const { table } = fact;
  const columns = (await columnsOf(manager, table)).join(', ');
  return affected(
    manager,
    `INSERT INTO ${table} (${columns}) OVERRIDING SYSTEM VALUE
     SELECT ${columns} FROM ${table}_history old WHERE ended_by_change_id = $1 AND NOT EXISTS (
       SELECT FROM ${table} now WHERE now.change_id = $2 AND ${sameKey(fact, 'now', 'old')})`,
    [change, undoing],
  );
}

/** The columns that are stored as they were given; the change is stamped by the database. */
async function columnsOf(manager: EntityManager, table: string): Promise<string[]> {
  const rows: { name: string }[] = await manager.query(
    `SELECT quote_ident(attname) AS name FROM pg_attribute
      WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '' AND attname <> 'change_id'
      ORDER BY attnum`,
    [table],
  );
  return rows.map(({ name }) => name);
}

async function affected(manager: EntityManager, text: string, values: unknown[]): Promise<number> {
  const [{ rows }] = await manager.query(
    `WITH done AS (${text} RETURNING 1) SELECT count(*)::integer AS rows FROM done`,
    values,
  );
  return rows;
}
