import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Recording single trainings: finding similar titles, and answering a repeated request once. */
export class Recording1700000000700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS pg_trgm;

      CREATE INDEX change_by_actor ON change (actor, id);

      CREATE TABLE recorded_request (
        account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
        key text NOT NULL CHECK (key <> ''),
        fingerprint bytea NOT NULL CHECK (octet_length(fingerprint) = 32),
        training_id uuid NOT NULL,
        change_id integer NOT NULL REFERENCES change,
        made_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (account_id, key)
      );
      COMMENT ON COLUMN recorded_request.fingerprint IS 'SHA-256 of the request: the same key for another one is a mistake';
      COMMENT ON COLUMN recorded_request.change_id IS 'the change that made the training';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE recorded_request');
    await runner.query('DROP INDEX change_by_actor');
    await runner.query('DROP EXTENSION pg_trgm');
  }
}
