import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the installation says of itself, and how it stands with the fictional city that shows how everything works. */
export class Installation1700000001300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLE);
    await runner.query('ALTER TABLE read_log DROP CONSTRAINT read_log_unit_id_fkey');
  }

  /** Entries may name units that went with the sample data, so the old key cannot hold for all of them. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE read_log ADD CONSTRAINT read_log_unit_id_fkey
        FOREIGN KEY (unit_id) REFERENCES organisational_unit NOT VALID;
      DROP TABLE installation;`);
  }
}

/** One row. A city that an earlier version filled in is known by the names of its files. */
const TABLE = `
CREATE TABLE installation (
  singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton),
  city text CHECK (char_length(city) BETWEEN 1 AND 100),
  accessibility_contact text CHECK (char_length(accessibility_contact) BETWEEN 1 AND 500),
  arbitration_body text CHECK (char_length(arbitration_body) BETWEEN 1 AND 500),
  privacy_contact text CHECK (char_length(privacy_contact) BETWEEN 1 AND 500),
  sample text NOT NULL DEFAULT 'NONE' CHECK (sample IN ('NONE', 'FILLING', 'PRESENT', 'REMOVED')),
  sample_files smallint NOT NULL DEFAULT 0 CHECK (sample_files BETWEEN 0 AND 3)
);
COMMENT ON COLUMN installation.sample IS 'the fictional city; once removed, no start brings it back';
COMMENT ON COLUMN installation.sample_files IS 'how many of its three files are in, while it is being filled in';
INSERT INTO installation (sample) SELECT CASE WHEN EXISTS (
  SELECT FROM change WHERE reason LIKE 'Import %, Datei musterstadt-%') THEN 'PRESENT' ELSE 'NONE' END;`;
