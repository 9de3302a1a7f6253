import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One file for all who took part in an event, who handed a training in, and what becomes of a file. */
export class EvidenceOfEvents1700000001200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(EVENTS);
    await runner.query(HANDED_IN);
    await runner.query(FILES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE evidence_file DROP COLUMN scanned_at, DROP COLUMN removed_at;
      DROP TABLE training_handed_in;
      ALTER TABLE evidence DROP COLUMN event_id;
      DROP TABLE recorded_event;`);
  }
}

const EVENTS = `
CREATE TABLE recorded_event (
  id integer PRIMARY KEY REFERENCES change
);
COMMENT ON COLUMN recorded_event.id IS 'the change that made its trainings';
ALTER TABLE evidence
  ADD COLUMN event_id integer REFERENCES recorded_event,
  ADD CONSTRAINT evidence_of_an_event_is_a_file CHECK (kind = 'FILE' OR event_id IS NULL);
COMMENT ON COLUMN evidence.event_id IS 'the event whose list of participants the file is: it names others too';`;

/** Beside the facts: it never changes, and the reader of restricted scopes may know it, as it names nobody. */
const HANDED_IN = `
CREATE TABLE training_handed_in (
  training_id uuid PRIMARY KEY
);
COMMENT ON TABLE training_handed_in IS 'trainings that the persons themselves have handed in';
GRANT SELECT ON training_handed_in TO lernstand_reader;`;

const FILES = `
ALTER TABLE evidence_file
  ADD COLUMN scanned_at timestamptz,
  ADD COLUMN removed_at timestamptz;
COMMENT ON COLUMN evidence_file.scanned_at IS 'when a virus scanner found nothing in it; null = none was asked';
COMMENT ON COLUMN evidence_file.removed_at IS 'when its parts were deleted, because nothing needed them any more';`;
