import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { administration, employee } from '../../administration/builders.js';
import { startService, type TestService } from '../../service/service.js';
import { createTestDatabase } from '../../service/test-database.js';
import { tamper, verification } from './entries.js';

const ENTRIES = 9;

describe('the chain of the read log', () => {
  let service: TestService;
  let head: string;
  beforeAll(async () => {
    service = await startService();
    await service.import(administration(employee('1'), employee('2'), employee('3')));
    for (let i = 0; i < ENTRIES; i += 3) {
      await service.person('1', { purpose: i === 0 ? undefined : `Anlass ${i}` });
      await service.persons({ unit: 'Amt 50' });
      await service.person('2', { asOf: '2026-12-31' });
    }
    ({ head } = await verification(service));
    await service.database.pool.query('CREATE TABLE kept AS TABLE read_log');
  });
  afterAll(() => service.stop());
  afterEach(async () => {
    await tamper(service, 'DELETE FROM read_log; INSERT INTO read_log TABLE kept');
    expect(await verification(service)).toEqual({ isWhole: true, entries: ENTRIES, head, brokenId: null });
  });

  it('is the SHA-256 of the hash before and of the columns, line by line', async () => {
    const { rows } = await service.database.pool.query('SELECT * FROM read_log ORDER BY id');
    let previous = Buffer.alloc(32);
    for (const [index, row] of rows.entries()) {
      const lines = [
        index + 1,
        row.read_at.toISOString(),
        row.account_id,
        row.kind,
        row.unit_id ?? '',
        index % 3 === 2 ? '2026-12-31' : '2026-11-20',
        `{${row.employee_ids.join()}}`,
        row.request_id,
        row.purpose ?? '',
      ];
      expect(row.previous_hash).toEqual(previous);
      previous = createHash('sha256').update(previous).update(lines.join('\n')).digest();
      expect(row.hash).toEqual(previous);
    }
    expect(previous.toString('hex')).toBe(head);
  });

  it.each([
    ['UPDATE', `UPDATE read_log SET purpose = 'anders'`],
    ['an UPDATE of no row', 'UPDATE read_log SET purpose = NULL WHERE false'],
    ['DELETE', 'DELETE FROM read_log WHERE id = 1'],
    ['TRUNCATE', 'TRUNCATE read_log'],
    ['MERGE', 'MERGE INTO read_log r USING kept k ON r.id = k.id WHEN MATCHED THEN DELETE'],
    [
      'INSERT … ON CONFLICT',
      `INSERT INTO read_log TABLE kept ON CONFLICT (id) DO UPDATE SET purpose = 'anders'`,
    ],
  ])('refuses %s, also to the owner', async (_, statement) => {
    const client = await service.database.pool.connect();
    try {
      await client.query('BEGIN');
      await expect(client.query(statement)).rejects.toMatchObject({ code: 'LS002' });
    } finally {
      await client.query('ROLLBACK');
      client.release();
    }
  });

  it('refuses them also where a session plays the part of a replica', async () => {
    // A database of its own, in which nobody has touched the triggers.
    const database = await createTestDatabase();
    for (const statement of ['DELETE FROM read_log', 'TRUNCATE read_log']) {
      await expect(
        database.pool.query(`SET session_replication_role = replica; ${statement}`),
      ).rejects.toMatchObject({ code: 'LS002' });
    }
    await database.drop();
  });

  it('numbers, stamps and chains what is inserted, whatever the insert says', async () => {
    await service.database.pool.query(`
      INSERT INTO read_log SELECT 1, '2020-01-01', account_id, kind, unit_id, as_of, employee_ids, purpose, request_id,
        previous_hash, hash FROM kept WHERE id <= 2`);
    expect(await verification(service)).toMatchObject({ isWhole: true, entries: ENTRIES + 2 });
    const { rows } = await service.database.pool.query(
      `SELECT bool_and(read_at > now() - interval '1 minute') AS recent FROM read_log WHERE id > ${ENTRIES}`,
    );
    expect(rows).toEqual([{ recent: true }]);
  });

  it('does not forget who read: an account in it cannot be deleted', async () => {
    const { pool } = service.database;
    await pool.query(`
      INSERT INTO account (email, display_name) VALUES ('neu@stadt.example', 'Neu');
      INSERT INTO read_log (account_id, kind, as_of, employee_ids, request_id)
        SELECT id, 'LIST', '2026-11-20', '{}', uuidv7() FROM account WHERE email = 'neu@stadt.example'`);
    await expect(pool.query(`DELETE FROM account WHERE email = 'neu@stadt.example'`)).rejects.toMatchObject({
      code: '23503',
      constraint: 'read_log_account_id_fkey',
    });
  });

  const SWAP = `UPDATE read_log r SET read_at = k.read_at, employee_ids = k.employee_ids, purpose = k.purpose,
    kind = k.kind, as_of = k.as_of, unit_id = k.unit_id, request_id = k.request_id, previous_hash = k.previous_hash, hash = k.hash
    FROM kept k WHERE (r.id, k.id) IN ((4, 6), (6, 4))`;
  it.each<[string, string, number]>([
    ['a removed purpose', 'UPDATE read_log SET purpose = NULL WHERE id = 4', 4],
    ['an added purpose', `UPDATE read_log SET purpose = 'Anlass' WHERE id = 1`, 1],
    ['another person', 'UPDATE read_log SET employee_ids = ARRAY[3] WHERE id = 6', 6],
    ['a hidden person', 'UPDATE read_log SET employee_ids = employee_ids[2:] WHERE id = 5', 5],
    [
      'a NULL among the persons',
      'UPDATE read_log SET employee_ids = array_append(employee_ids, NULL) WHERE id = 5',
      5,
    ],
    ['another time', `UPDATE read_log SET read_at = read_at + interval '1 ms' WHERE id = 9`, 9],
    ['another kind', `UPDATE read_log SET kind = 'OWN_RECORD' WHERE id = 7`, 7],
    ['another unit', 'UPDATE read_log SET unit_id = NULL WHERE id = 8', 8],
    ['another day', 'UPDATE read_log SET as_of = as_of + 1 WHERE id = 3', 3],
    ['another request', 'UPDATE read_log SET request_id = uuidv7() WHERE id = 2', 2],
    ['another hash', `UPDATE read_log SET hash = sha256('x') WHERE id = 9`, 9],
    [
      'a text moved into the next part',
      `UPDATE read_log SET kind = 'LIST', unit_id = (SELECT min(id) FROM organisational_unit) WHERE id = 7`,
      7,
    ],
    ['a removed entry', 'DELETE FROM read_log WHERE id = 5', 5],
    ['a removed first entry', 'DELETE FROM read_log WHERE id = 1', 1],
    ['a removed begin', 'DELETE FROM read_log WHERE id <= 4', 1],
    [
      'a removed entry with the numbers closed up',
      'DELETE FROM read_log WHERE id = 5; UPDATE read_log SET id = id - 1 WHERE id > 5',
      5,
    ],
    ['two swapped entries', SWAP, 4],
    [
      'an entry put in between',
      `UPDATE read_log SET id = id + 100 WHERE id > 4; UPDATE read_log SET id = id - 99 WHERE id > 100;
       INSERT INTO read_log SELECT 5, read_at, account_id, kind, unit_id, as_of, '{}', purpose, request_id, previous_hash, hash
         FROM kept WHERE id = 5`,
      5,
    ],
    [
      'an entry before the first',
      `INSERT INTO read_log SELECT 0, read_at, account_id, kind, unit_id, as_of, employee_ids, purpose, request_id, previous_hash, hash
         FROM kept WHERE id = 1`,
      0,
    ],
    [
      'a copy at the end',
      `INSERT INTO read_log SELECT ${ENTRIES + 1}, read_at, account_id, kind, unit_id, as_of,
      employee_ids, purpose, request_id, previous_hash, hash FROM kept WHERE id = ${ENTRIES}`,
      ENTRIES + 1,
    ],
  ])('shows %s by its number', async (_, statements, brokenId) => {
    await tamper(service, statements);
    expect(await verification(service)).toMatchObject({ isWhole: false, brokenId });
  });
});
