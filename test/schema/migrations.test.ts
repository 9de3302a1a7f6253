import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { describeSchema } from './catalog.js';

// What is shipped, with the types of its source.
const DATABASE: string = '../../dist/src/platform/database/database.js';
const { dataSourceOf }: typeof import('../../src/platform/database/database.js') = await import(DATABASE);
const SNAPSHOT = new URL('schema.txt', import.meta.url);

describe('migrations', () => {
  const name = `migrations_${process.pid}`;
  let server: pg.Client;
  let client: pg.Client;
  let dataSource: DataSource;

  beforeAll(async () => {
    server = new pg.Client(process.env.LERNSTAND_TEST_SERVER);
    await server.connect();
    await server.query(`CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8'`);
    const url = (process.env.LERNSTAND_TEST_SERVER as string).replace('/postgres?', `/${name}?`);
    client = new pg.Client(url);
    await client.connect();
    dataSource = dataSourceOf(url);
    await dataSource.initialize();
  });

  afterAll(async () => {
    await dataSource.destroy();
    await client.end();
    await server.query(`DROP DATABASE ${name}`);
    await server.end();
  });

  it('lead to exactly the schema that is written down (UPDATE_SCHEMA=1 writes it down anew)', async () => {
    await dataSource.runMigrations();
    const schema = await describeSchema(client);
    if (process.env.UPDATE_SCHEMA) await writeFile(SNAPSHOT, schema);
    expect(schema).toBe(await readFile(SNAPSHOT, 'utf8'));
  });

  it('go down to nothing and up to the same again', async () => {
    const up = await describeSchema(client);
    for (const _ of dataSource.migrations) await dataSource.undoLastMigration();
    expect(await describeSchema(client)).toBe('\n');
    await dataSource.runMigrations();
    expect(await describeSchema(client)).toBe(up);
  });

  it('have every column of every entity, of the same type and nullability', async () => {
    const { rows } = await client.query(
      `SELECT table_name || '.' || column_name AS name, data_type AS type, is_nullable = 'YES' AS nullable
         FROM information_schema.columns WHERE table_schema = 'public'`,
    );
    const columns = new Map(rows.map((row) => [row.name, row]));
    const entities = dataSource.entityMetadatas.flatMap((entity) =>
      entity.columns.map((column) => ({
        name: `${entity.tableName}.${column.databaseName}`,
        type: column.isArray
          ? 'ARRAY'
          : dataSource.driver.normalizeType(column).replace('character varying', 'text'),
        nullable: column.isNullable,
      })),
    );
    expect(entities.length).toBeGreaterThan(10);
    for (const column of entities) expect(columns.get(column.name)).toEqual(column);
  });

  it('leave the mandate of the concept, known since the first change', async () => {
    const { rows } =
      await client.query(`SELECT g.obligation_group, g.accepted_categories, m.minimum_minutes, m.period::text, c.reason
      FROM training_mandate m JOIN mandate_group g ON g.mandate_id = m.id JOIN change c ON c.id = m.change_id ORDER BY 1 DESC`);
    const shared = {
      minimum_minutes: 360,
      period: '[2021-01-01,2027-01-01)',
      reason: 'Einrichtung: Schulungsauftrag des Schulungskonzepts vom 16.05.2024',
    };
    expect(rows).toEqual([
      { obligation_group: 'LEADER', accepted_categories: 3, ...shared },
      { obligation_group: 'EMPLOYEE', accepted_categories: 15, ...shared },
    ]);
  });

  it('work out the certified minutes of what is recorded and of its history, without a change', async () => {
    const isThere = async () =>
      (await client.query(`SELECT to_regclass('recognition_question') IS NOT NULL AS there`)).rows[0].there;
    while (await isThere()) await dataSource.undoLastMigration();
    await client.query(`BEGIN; SELECT begin_change(NULL, 'Früher');
      INSERT INTO employee (personnel_number, last_name, first_name) VALUES ('1', 'Beispiel', 'Bea');
      INSERT INTO training (employee_id, completed_on, minutes, categories, recognition, title, title_key, stated_duration, stated_unit)
        SELECT id, '2024-05-01', 359, 1, 'RECOGNISED', 'T', 't', 7.99, 'TEACHING_UNITS' FROM employee;
      COMMIT; BEGIN; SELECT begin_change(NULL, 'Später');
      UPDATE training SET minutes = 359, stated_duration = 5.995, stated_unit = 'HOURS'; COMMIT`);
    const recorded = 'SELECT change_id FROM training UNION ALL SELECT change_id FROM training_history';
    const before = (await client.query(recorded)).rows;
    await dataSource.runMigrations();
    expect((await client.query(recorded)).rows).toEqual(before);
    for (const table of ['training', 'training_history']) {
      const { rows } = await client.query(`SELECT minutes, certified_minutes, minutes_reason FROM ${table}`);
      expect(rows).toEqual([{ minutes: 359, certified_minutes: 359, minutes_reason: null }]);
    }
  });
});
