import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../service/test-database.js';

/** What the database itself refuses, whatever the application does. */
describe('invariants of the facts', () => {
  let database: TestDatabase;
  let client: pg.PoolClient;

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  beforeEach(async () => {
    await database.empty();
    client = await database.pool.connect();
    await inChange(`
      INSERT INTO organisational_unit (code) VALUES ('A'), ('B'), ('C');
      INSERT INTO unit_version (unit_id, valid, name, type, reporting)
        SELECT id, '[2020-01-01,2025-06-30]', code, 'OFFICE', true FROM organisational_unit;
      INSERT INTO employee (personnel_number, last_name, first_name) VALUES ('1', 'Beispiel', 'Bea');`);
    client.release();
  });

  /** Runs statements as one change; answers the SQLSTATE and constraint when refused, else null. */
  async function inChange(
    statements: string,
    change = `SELECT begin_change(NULL, 'Test')`,
  ): Promise<string | null> {
    const own = await database.pool.connect();
    try {
      await own.query(`BEGIN; ${change}; ${statements}; COMMIT`);
      return null;
    } catch (error) {
      await own.query('ROLLBACK');
      const { code, constraint } = error as pg.DatabaseError;
      return [code, constraint].filter(Boolean).join(' ');
    } finally {
      own.release();
    }
  }

  const assign = (valid: string, unit = 'A') => `INSERT INTO assignment (employee_id, valid, unit_id)
    SELECT e.id, '${valid}', u.id FROM employee e, organisational_unit u WHERE u.code = '${unit}'`;
  const train = (change: Record<string, string>) => {
    const columns: Record<string, string> = {
      ...{
        employee_id: '(SELECT id FROM employee)',
        completed_on: `'2024-05-01'`,
        minutes: '360',
        categories: '1',
      },
      ...{
        recognition: `'RECOGNISED'`,
        title: `'T'`,
        title_key: `'t'`,
        stated_duration: '8',
        stated_unit: `'TEACHING_UNITS'`,
      },
      ...change,
    };
    return `INSERT INTO training (${Object.keys(columns).join()}) VALUES (${Object.values(columns).join()})`;
  };
  const under = (child: string, parent: string) => `UPDATE unit_version SET parent_id =
    (SELECT id FROM organisational_unit WHERE code = '${parent}') WHERE name = '${child}'`;

  it.each([
    [
      'R9 two assignments that share one day',
      `${assign('[2021-01-01,2021-06-30]')}; ${assign('[2021-06-30,]', 'B')}`,
      '23P01 assignment_pkey',
    ],
    [
      'an assignment one day before its unit',
      assign('[2019-12-31,2020-06-30]'),
      '23503 assignment_within_unit',
    ],
    [
      'an assignment one day after its unit',
      assign('[2021-01-01,2025-07-01]'),
      '23503 assignment_within_unit',
    ],
    [
      'an assignment without end in a unit that ends',
      assign('[2021-01-01,]'),
      '23503 assignment_within_unit',
    ],
    ['an assignment without begin', assign('[,2021-01-01]'), '23514 assignment_validity_finite'],
    ['an assignment until "infinity"', assign('[2021-01-01,infinity]'), '23514 assignment_validity_finite'],
    [
      'a unit that ends before its people leave',
      `${assign('[2021-01-01,2025-06-30]')}; UPDATE unit_version SET valid = '[2020-01-01,2025-06-29]'`,
      '23503 assignment_within_unit',
    ],
    ['a circle of units', `${under('A', 'B')}; ${under('B', 'C')}; ${under('C', 'A')}`, '23514 unit_circle'],
    ['a unit above itself', under('A', 'A'), '23514 unit_version_check'],
    ['no minutes', train({ minutes: '0' }), '23514 training_minutes_check'],
    [
      'other minutes than certified without a reason',
      train({ minutes: '300' }),
      '23514 training_other_minutes_have_a_reason',
    ],
    [
      'a reason where the same minutes are recognised',
      train({ minutes_reason: `'Grund'` }),
      '23514 training_other_minutes_have_a_reason',
    ],
    ['no category', train({ categories: '0' }), '23514 training_categories_check'],
    ['R15 a refusal without reason', train({ recognition: `'REJECTED'` }), '23514 refusal_has_a_reason'],
    [
      'a training that ends before it begins',
      train({ began_on: `'2024-05-02'` }),
      '23514 training_begins_before_it_ends',
    ],
    [
      'the same certificate twice',
      `${train({})}; ${train({ minutes: '400', stated_duration: '400', stated_unit: `'MINUTES'` })}`,
      '23505 training_natural_key',
    ],
  ])('refuse %s', async (_, statements, refusal) => {
    expect(await inChange(statements)).toBe(refusal);
  });

  it.each([
    [
      'adjoining assignments',
      `${assign('[2021-01-01,2021-06-30]')}; ${assign('[2021-07-01,2025-06-30]', 'B')}`,
    ],
    ['an assignment for the whole life of its unit', assign('[2020-01-01,2025-06-30]')],
    ['a chain of units', `${under('A', 'B')}; ${under('B', 'C')}`],
    ['a refusal with reason', train({ recognition: `'REJECTED'`, rejection_reason: `'zu kurz'` })],
    ['a training of one day', train({ began_on: `'2024-05-01'` })],
  ])('allow %s', async (_, statements) => {
    expect(await inChange(statements)).toBeNull();
  });

  it('refuse to write facts outside of a change', async () => {
    expect(await inChange(assign('[2021-01-01,2021-06-30]'), 'SELECT 1')).toBe('LS001');
    expect(await inChange('DELETE FROM employee', 'SELECT 1')).toBe('LS001');
  });

  it('refuse a circle that two people would make at once', async () => {
    const both = await Promise.all([inChange(under('A', 'B')), inChange(under('B', 'A'))]);
    expect(both.sort()).toEqual(['23514 unit_circle', null]);
  });

  it('keep every replaced and deleted row with who ended it and why', async () => {
    const account = `SELECT begin_change((SELECT id FROM account LIMIT 1), 'Name berichtigt')`;
    await database.pool.query(
      `INSERT INTO account (email, display_name) VALUES ('a@b.example', 'A') ON CONFLICT DO NOTHING`,
    );
    await inChange(`UPDATE employee SET last_name = 'Muster'`, account);
    await inChange('DELETE FROM employee', `SELECT begin_change(NULL, 'Löschung')`);
    const { rows } = await database.pool.query(`
      SELECT h.last_name, since.reason AS made, until.reason AS ended, until.actor IS NOT NULL AS by_account,
        since.recorded_at < until.recorded_at AS ordered
      FROM employee_history h JOIN change since ON since.id = h.change_id JOIN change until ON until.id = h.ended_by_change_id
      ORDER BY h.change_id`);
    expect(rows).toEqual([
      { last_name: 'Beispiel', made: 'Test', ended: 'Name berichtigt', by_account: true, ordered: true },
      { last_name: 'Muster', made: 'Name berichtigt', ended: 'Löschung', by_account: false, ordered: true },
    ]);
  });

  it('keep no row that a change made and replaced itself: nobody ever knew it', async () => {
    await inChange(
      `${assign('[2021-01-01,2021-06-30]')}; UPDATE assignment SET media_pr = true; DELETE FROM assignment`,
    );
    const { rows } = await database.pool.query('SELECT count(*)::int AS kept FROM assignment_history');
    expect(rows).toEqual([{ kept: 0 }]);
  });

  it('number changes of many writers in the order of their commits, at instants of whole milliseconds', async () => {
    const before = (await database.pool.query('SELECT max(id) AS id FROM change')).rows[0].id;
    await Promise.all(
      Array.from({ length: 40 }, (_, n) => inChange(`UPDATE employee SET first_name = 'Bea ${n}'`)),
    );
    const { rows } = await database.pool.query(
      `SELECT count(*)::int AS changes, max(id) - min(id) + 1 AS numbers,
        bool_and(recorded_at = date_trunc('milliseconds', recorded_at)) AS whole,
        bool_and(later IS NULL OR recorded_at < later) AS ordered
       FROM (SELECT *, lead(recorded_at) OVER (ORDER BY id) AS later FROM change WHERE id > $1) c`,
      [before],
    );
    expect(rows).toEqual([{ changes: 40, numbers: 40, whole: true, ordered: true }]);
    const kept = await database.pool.query('SELECT count(*)::int AS kept FROM employee_history');
    expect(kept.rows).toEqual([{ kept: 40 }]);
  });
});
