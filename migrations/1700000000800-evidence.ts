import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Evidence (Nachweise) of trainings, with the files themselves, so that one backup holds everything. */
export class Evidence1700000000800 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FILES);
    await runner.query(EVIDENCE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE evidence; DROP TABLE evidence_file_part; DROP TABLE evidence_file');
  }
}

/** In parts, so that nobody has to hold a whole file to send it; they are packed already. */
const FILES = `
CREATE TABLE evidence_file (
  sha256 bytea PRIMARY KEY CHECK (octet_length(sha256) = 32),
  media_type text NOT NULL CHECK (media_type IN ('application/pdf', 'image/jpeg', 'image/png', 'image/heic')),
  size integer NOT NULL CHECK (size BETWEEN 1 AND 15728640)
);
CREATE TABLE evidence_file_part (
  sha256 bytea NOT NULL REFERENCES evidence_file ON DELETE CASCADE,
  part integer NOT NULL CHECK (part >= 0),
  content bytea STORAGE EXTERNAL NOT NULL CHECK (octet_length(content) BETWEEN 1 AND 262144),
  PRIMARY KEY (sha256, part)
);`;

/** Without a key to the training: evidence stays when a training is withdrawn and lives on in its history. */
const EVIDENCE = `
CREATE TABLE evidence (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  training_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('FILE', 'ORIGINAL_SEEN', 'CENTRAL_TRAINING')),
  sha256 bytea REFERENCES evidence_file,
  file_name text CHECK (char_length(file_name) BETWEEN 1 AND 200),
  despite_same text CHECK (char_length(despite_same) BETWEEN 3 AND 500),
  seen_on date CHECK (isfinite(seen_on)),
  account_id uuid NOT NULL REFERENCES account,
  made_at timestamptz NOT NULL DEFAULT now(),
  withdrawn_at timestamptz,
  withdrawn_by uuid REFERENCES account,
  withdrawal_reason text CHECK (char_length(withdrawal_reason) BETWEEN 3 AND 500),
  CONSTRAINT evidence_file_has_a_file CHECK ((kind = 'FILE') = (sha256 IS NOT NULL) AND (kind = 'FILE') = (file_name IS NOT NULL)),
  CONSTRAINT evidence_same_is_a_file CHECK (kind = 'FILE' OR despite_same IS NULL),
  CONSTRAINT evidence_seen_on_a_day CHECK ((kind = 'ORIGINAL_SEEN') = (seen_on IS NOT NULL)),
  CONSTRAINT evidence_withdrawn_with_reason CHECK (num_nulls(withdrawn_at, withdrawn_by, withdrawal_reason) IN (0, 3))
);
COMMENT ON COLUMN evidence.despite_same IS 'why the file is evidence although it is that of another training too';
CREATE UNIQUE INDEX evidence_once ON evidence (training_id, kind, sha256) NULLS NOT DISTINCT WHERE withdrawn_at IS NULL;
CREATE INDEX evidence_by_training ON evidence (training_id);
CREATE INDEX evidence_by_file ON evidence (sha256);`;
