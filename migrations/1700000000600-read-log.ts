import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who looked at whose data: a table that takes entries and chains them, and never changes one. */
export class ReadLog1700000000600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLE);
    await runner.query(CHAINED);
    await runner.query(APPEND_ONLY);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE read_log');
    await runner.query(
      'DROP FUNCTION open_read_log(); DROP FUNCTION chain_read_log(); DROP FUNCTION refuse_read_log_change()',
    );
  }
}

/**
 * The line feed separates the parts of what is hashed, so a purpose holds none. Keys of persons are put into their
 * index many at a time, which costs a quarter; the limit keeps the wait of whoever's turn it is to some 30 ms.
 */
const TABLE = `
CREATE TABLE read_log (
  id bigint PRIMARY KEY,
  read_at timestamptz(3) NOT NULL,
  account_id uuid NOT NULL REFERENCES account,
  kind text NOT NULL CHECK (kind IN ('PERSON', 'LIST', 'WORKBOOK', 'OWN_RECORD')),
  unit_id integer REFERENCES organisational_unit,
  as_of date NOT NULL CHECK (isfinite(as_of)),
  employee_ids integer[] NOT NULL,
  purpose text CHECK (char_length(purpose) BETWEEN 1 AND 200 AND position(chr(10) IN purpose) = 0),
  request_id uuid NOT NULL,
  previous_hash bytea NOT NULL CHECK (octet_length(previous_hash) = 32),
  hash bytea NOT NULL CHECK (octet_length(hash) = 32)
);
COMMENT ON COLUMN read_log.id IS 'without gaps, in the order of the chain';
COMMENT ON COLUMN read_log.unit_id IS 'the unit that was asked for; null = no unit';
COMMENT ON COLUMN read_log.employee_ids IS 'whose data the answer showed, ascending';
COMMENT ON COLUMN read_log.previous_hash IS 'hash of the entry before; 32 zero bytes before the first';
COMMENT ON COLUMN read_log.hash IS 'SHA-256 over previous_hash and the other columns';
CREATE INDEX read_log_by_employee ON read_log USING gin (employee_ids) WITH (gin_pending_list_limit = 1024);
CREATE INDEX read_log_by_account ON read_log (account_id, id);
CREATE INDEX read_log_by_time ON read_log USING brin (read_at) WITH (autosummarize = on);`;

/**
 * The table numbers, stamps and chains what is inserted, whoever inserts it. Writers take turns until their end,
 * so the next one sees the last entry and the chain never forks; an acknowledged entry is on disk.
 */
const CHAINED = `
CREATE FUNCTION open_read_log() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(7465);
  IF current_setting('synchronous_commit') = 'off' THEN
    PERFORM set_config('synchronous_commit', 'local', true);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER open_read_log BEFORE INSERT ON read_log FOR EACH STATEMENT EXECUTE FUNCTION open_read_log();

CREATE FUNCTION chain_read_log() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  last_id bigint;
  last_hash bytea;
BEGIN
  SELECT id, hash INTO last_id, last_hash FROM read_log ORDER BY id DESC LIMIT 1;
  NEW.id := coalesce(last_id, 0) + 1;
  NEW.read_at := date_trunc('milliseconds', clock_timestamp());
  NEW.previous_hash := coalesce(last_hash, decode(repeat('00', 32), 'hex'));
  NEW.hash := sha256(NEW.previous_hash || convert_to(NEW.id || E'\\n'
    || to_char(NEW.read_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || E'\\n'
    || NEW.account_id || E'\\n' || NEW.kind || E'\\n' || coalesce(NEW.unit_id::text, '') || E'\\n'
    || to_char(NEW.as_of, 'YYYY-MM-DD') || E'\\n' || NEW.employee_ids::text || E'\\n'
    || NEW.request_id || E'\\n' || coalesce(NEW.purpose, ''), 'UTF8'));
  RETURN NEW;
END $$;
CREATE TRIGGER chain_read_log BEFORE INSERT ON read_log FOR EACH ROW EXECUTE FUNCTION chain_read_log();`;

/** Also for the owner of the table, and where a session plays the part of a replica. */
const APPEND_ONLY = `
CREATE FUNCTION refuse_read_log_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the read log is append-only' USING ERRCODE = 'LS002';
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON read_log
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_read_log_change();
ALTER TABLE read_log ENABLE ALWAYS TRIGGER append_only;`;
