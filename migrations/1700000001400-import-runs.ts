import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Imports that are prepared step by step, with their files for as long as they are needed. */
export class ImportRuns1700000001400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(RUNS);
    await runner.query(FILES);
    await runner.query(CORRECTIONS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE import_correction; DROP TABLE import_file_part; DROP TABLE import_run');
  }
}

const RUNS = `
CREATE TABLE import_run (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  account_id uuid NOT NULL REFERENCES account,
  made_at timestamptz NOT NULL DEFAULT now(),
  file_name text NOT NULL CHECK (char_length(file_name) BETWEEN 1 AND 200),
  file_bytes integer NOT NULL CHECK (file_bytes BETWEEN 0 AND 67108864),
  kind text CHECK (kind IN ('organisationseinheiten', 'beschaeftigte', 'schulungsnachweise')),
  mode text CHECK (mode IN ('history', 'state')),
  on_day date CHECK (isfinite(on_day)),
  leavers integer CHECK (leavers >= 0),
  state text NOT NULL CHECK (state IN ('CHECKING', 'CHECKED', 'APPLYING', 'APPLIED', 'DISCARDED')),
  phase text NOT NULL CHECK (phase IN ('WAITING', 'READING', 'CHECKING', 'COMPARING', 'WRITING')),
  rows_read integer NOT NULL DEFAULT 0,
  attempt integer NOT NULL DEFAULT 1,
  instance integer NOT NULL,
  is_stale boolean NOT NULL DEFAULT false,
  recognised jsonb,
  result jsonb,
  problem jsonb,
  corrections integer NOT NULL DEFAULT 0,
  ended_by uuid REFERENCES account,
  ended_at timestamptz,
  change_id integer REFERENCES change,
  undone_change_id integer REFERENCES change,
  CONSTRAINT import_run_kind_has_its_mode CHECK (kind = 'beschaeftigte' OR num_nonnulls(mode, on_day, leavers) = 0),
  CONSTRAINT import_run_state_has_its_day CHECK (mode = 'state' OR num_nonnulls(on_day, leavers) = 0),
  CONSTRAINT import_run_ended CHECK ((state IN ('APPLIED', 'DISCARDED')) = (ended_at IS NOT NULL)),
  CONSTRAINT import_run_ended_without_file CHECK (ended_at IS NULL OR problem IS NULL),
  CONSTRAINT import_run_changed_when_applied CHECK (change_id IS NULL OR state = 'APPLIED'),
  CONSTRAINT import_run_undone_after_change CHECK (undone_change_id IS NULL OR change_id IS NOT NULL)
);
COMMENT ON COLUMN import_run.kind IS 'null = not recognised';
COMMENT ON COLUMN import_run.attempt IS 'what is done for an earlier attempt does not count any more';
COMMENT ON COLUMN import_run.instance IS 'the process at work holds an advisory lock with this number; without it the work was interrupted';
COMMENT ON COLUMN import_run.is_stale IS 'corrected since it was checked';
COMMENT ON COLUMN import_run.problem IS 'why it was refused, with cells of the file; removed with the file';
COMMENT ON COLUMN import_run.undone_change_id IS 'the change that took it back';
CREATE INDEX import_run_by_time ON import_run (made_at DESC, id);`;

/** In parts, as evidence is kept; removed as soon as the run has ended. */
const FILES = `
CREATE TABLE import_file_part (
  run_id uuid NOT NULL REFERENCES import_run ON DELETE CASCADE,
  part integer NOT NULL CHECK (part >= 0),
  content bytea NOT NULL CHECK (octet_length(content) BETWEEN 1 AND 262144),
  PRIMARY KEY (run_id, part)
);`;

const CORRECTIONS = `
CREATE TABLE import_correction (
  run_id uuid NOT NULL REFERENCES import_run ON DELETE CASCADE,
  row integer NOT NULL CHECK (row >= 1),
  column_name text,
  value text NOT NULL CHECK (char_length(value) <= 2000),
  found text,
  account_id uuid NOT NULL REFERENCES account,
  made_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT import_correction_once UNIQUE NULLS NOT DISTINCT (run_id, row, column_name)
);
COMMENT ON COLUMN import_correction.column_name IS 'null = the whole row is left out';
COMMENT ON COLUMN import_correction.found IS 'what the file says, as it was shown';`;
