import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { Housekeeping } from '../../src/access/housekeeping.js';
import { dataSourceOf } from '../../src/platform/database/database.js';
import { createTestDatabase, type TestDatabase } from '../service/test-database.js';

let database: TestDatabase;
let dataSource: DataSource;
beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await dataSourceOf(database.url).initialize();
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

it('removes ended sessions and links and forgotten attempts, and nothing that still counts', async () => {
  await database.pool.query(`
    INSERT INTO account (email, display_name) VALUES ('anna@stadt.example', 'Anna');
    INSERT INTO session (secret_hash, account_id, created_at, seen_at)
      SELECT sha256(name::bytea), id, now() - created::interval, now() - seen::interval FROM account, (VALUES
        ('used', '11 hours', '1 hour'), ('idle', '3 hours', '3 hours'), ('old', '13 hours', '0 hours')) s (name, created, seen);
    INSERT INTO sign_in_failure (attempt_key, failures, since)
      VALUES (sha256('new'), 3, now() - interval '14 minutes'), (sha256('old'), 10, now() - interval '16 minutes');
    INSERT INTO oidc_attempt (state_hash, browser_hash, provider, nonce, code_verifier, return_to, created_at)
      VALUES (sha256('new'), sha256('b'), 'stadt', 'n', 'v', '/', now() - interval '9 minutes'),
             (sha256('old'), sha256('b'), 'stadt', 'n', 'v', '/', now() - interval '11 minutes');
    INSERT INTO account (email, display_name) VALUES ('bert@stadt.example', 'Bert');
    INSERT INTO account_link (secret_hash, account_id, purpose, made_by, expires_at)
      SELECT sha256(left(email, 4)::bytea), id, 'RESET', id,
             now() + CASE WHEN email LIKE 'anna%' THEN interval '1 minute' ELSE interval '-1 minute' END FROM account`);
  await new Housekeeping(dataSource).removeEnded();
  const left = async (query: string) => (await database.pool.query(query)).rows;
  expect(await left("SELECT secret_hash = sha256('used') AS is FROM session")).toEqual([{ is: true }]);
  expect(await left("SELECT state_hash = sha256('new') AS is FROM oidc_attempt")).toEqual([{ is: true }]);
  expect(await left("SELECT secret_hash = sha256('anna') AS is FROM account_link")).toEqual([{ is: true }]);
  expect(await left("SELECT attempt_key = sha256('new') AS is FROM sign_in_failure")).toEqual([{ is: true }]);
});
