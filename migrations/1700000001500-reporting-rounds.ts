import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reporting rounds (§6): what each unit hands in, sealed for good, and what happened on the way. */
export class ReportingRounds1700000001500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(DEPUTIES);
    await runner.query(ROUNDS);
    await runner.query(SEALS);
    await runner.query(PERSONS);
    await runner.query(EVENTS);
    await runner.query(FOR_GOOD);
    await runner.query(READ_KINDS('PERSON', 'LIST', 'WORKBOOK', 'OWN_RECORD', 'SEALED'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(READ_KINDS('PERSON', 'LIST', 'WORKBOOK', 'OWN_RECORD'));
    await runner.query(`
      DROP TABLE counted_person;
      ALTER TABLE submission DROP COLUMN seal_id;
      DROP TABLE sealed_person_data;
      DROP TABLE sealed_person;
      DROP TABLE round_event;
      DROP TABLE sealed_evaluation;
      DROP TABLE submission;
      DROP TABLE reporting_round;
      DROP FUNCTION refuse_change_of_sealed();
      ALTER TABLE role_grant DROP COLUMN deputy;`);
  }
}

const DEPUTIES = `
ALTER TABLE role_grant
  ADD COLUMN deputy boolean NOT NULL DEFAULT false,
  ADD CONSTRAINT deputies_are_of_a_unit CHECK (NOT deputy OR role IN ('TRAINING_OFFICER', 'UNIT_HEAD'));
COMMENT ON COLUMN role_grant.deputy IS 'whether the role is held for somebody else, in Vertretung';`;

const ROUNDS = `
CREATE TABLE reporting_round (
  id uuid DEFAULT uuidv7() PRIMARY KEY,
  mandate_id integer NOT NULL REFERENCES training_mandate,
  title text NOT NULL CHECK (char_length(title) BETWEEN 3 AND 200),
  reference_date date NOT NULL CHECK (isfinite(reference_date)),
  opens_on date NOT NULL CHECK (isfinite(opens_on)),
  deadline date NOT NULL CHECK (isfinite(deadline)),
  demand text NOT NULL CHECK (char_length(demand) BETWEEN 3 AND 5000),
  covers_all boolean NOT NULL,
  state text NOT NULL DEFAULT 'PLANNED' CHECK (state IN ('PLANNED', 'OPEN', 'CLOSED', 'CANCELLED')),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT round_opens_before_its_deadline CHECK (opens_on <= deadline)
);
COMMENT ON COLUMN reporting_round.reference_date IS 'Stichtag, R20';
COMMENT ON COLUMN reporting_round.deadline IS 'last day on which units may hand in without being late';
COMMENT ON COLUMN reporting_round.covers_all IS 'whether all reporting units of the reference date take part, whichever these are on opening';
CREATE INDEX reporting_round_by_state ON reporting_round (state, opens_on);

CREATE TABLE submission (
  id uuid DEFAULT uuidv7() PRIMARY KEY,
  round_id uuid NOT NULL REFERENCES reporting_round,
  unit_id integer NOT NULL REFERENCES organisational_unit,
  state text NOT NULL DEFAULT 'OPEN'
    CHECK (state IN ('OPEN', 'CHECKED', 'SIGNED', 'SUBMITTED', 'ACCEPTED', 'RETURNED')),
  by_table boolean NOT NULL DEFAULT false,
  nil_return boolean NOT NULL DEFAULT false,
  figures_hash bytea CHECK (octet_length(figures_hash) = 32),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT submission_once UNIQUE (round_id, unit_id),
  CONSTRAINT submission_names_its_figures CHECK ((figures_hash IS NULL) = (state IN ('OPEN', 'RETURNED')))
);
COMMENT ON TABLE submission IS 'Meldung of one reporting unit in one round';
COMMENT ON COLUMN submission.by_table IS 'whether the unit works without the system and hands in a filled table';
COMMENT ON COLUMN submission.nil_return IS 'Fehlanzeige: nobody is obliged';
COMMENT ON COLUMN submission.figures_hash IS 'SHA-256 of the canonical figures that were checked';`;

/**
 * What is handed in. The content is canonical JSON (RFC 8785), kept as the text that was hashed; whatever
 * stands in other columns stands in it too and is compared by the verification.
 */
const SEALS = `
CREATE TABLE sealed_evaluation (
  id uuid DEFAULT uuidv7() PRIMARY KEY,
  round_id uuid NOT NULL REFERENCES reporting_round,
  unit_id integer NOT NULL REFERENCES organisational_unit,
  number integer NOT NULL CHECK (number > 0),
  chain_number integer NOT NULL CHECK (chain_number > 0),
  change_id integer NOT NULL,
  content text NOT NULL,
  content_hash bytea NOT NULL CHECK (octet_length(content_hash) = 32),
  previous_hash bytea NOT NULL CHECK (octet_length(previous_hash) = 32),
  hash bytea NOT NULL CHECK (octet_length(hash) = 32),
  CONSTRAINT sealed_evaluation_numbered UNIQUE (round_id, unit_id, number),
  CONSTRAINT sealed_evaluation_chained UNIQUE (round_id, chain_number)
);
COMMENT ON COLUMN sealed_evaluation.number IS 'version of the unit''s submission, from 1';
COMMENT ON COLUMN sealed_evaluation.chain_number IS 'place in the chain of the round, from 1 without gaps';
COMMENT ON COLUMN sealed_evaluation.change_id IS 'state of the facts that the figures were worked out from';
COMMENT ON COLUMN sealed_evaluation.previous_hash IS 'hash of the seal before; 32 zero bytes before the first';
COMMENT ON COLUMN sealed_evaluation.hash IS 'SHA-256 over previous_hash and content_hash';

ALTER TABLE submission ADD COLUMN seal_id uuid REFERENCES sealed_evaluation,
  ADD CONSTRAINT submission_sealed_when_handed_in CHECK ((seal_id IS NOT NULL) = (state IN ('SUBMITTED', 'ACCEPTED')));
COMMENT ON COLUMN submission.seal_id IS 'the seal that holds in the round';`;

/**
 * The persons behind the figures. A leaf is SHA-256 over a random salt and the canonical JSON of a person: it
 * stays when the personal part is erased, and without the salt it tells nothing about anybody. Without keys to
 * the employees, so that erasing somebody there does not depend on this.
 */
const PERSONS = `
CREATE TABLE sealed_person (
  seal_id uuid NOT NULL REFERENCES sealed_evaluation,
  leaf bytea NOT NULL CHECK (octet_length(leaf) = 32),
  PRIMARY KEY (seal_id, leaf)
);
CREATE TABLE sealed_person_data (
  seal_id uuid NOT NULL,
  leaf bytea NOT NULL,
  employee_id integer NOT NULL,
  salt bytea NOT NULL CHECK (octet_length(salt) = 32),
  content text NOT NULL,
  PRIMARY KEY (seal_id, leaf),
  FOREIGN KEY (seal_id, leaf) REFERENCES sealed_person,
  CONSTRAINT sealed_once UNIQUE (seal_id, employee_id)
);
COMMENT ON TABLE sealed_person_data IS 'the personal part of the seals, which may be erased on its own';
CREATE INDEX sealed_person_data_by_employee ON sealed_person_data (employee_id);

CREATE TABLE counted_person (
  round_id uuid NOT NULL REFERENCES reporting_round,
  employee_id integer NOT NULL,
  seal_id uuid NOT NULL REFERENCES sealed_evaluation,
  CONSTRAINT counted_once PRIMARY KEY (round_id, employee_id)
);
COMMENT ON TABLE counted_person IS 'in which of the seals that hold a person is counted: R19, in no two of them';
CREATE INDEX counted_person_by_seal ON counted_person (seal_id);`;

const EVENTS = `
CREATE TABLE round_event (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  round_id uuid NOT NULL REFERENCES reporting_round,
  unit_id integer REFERENCES organisational_unit,
  kind text NOT NULL CHECK (kind IN ('PLANNED', 'CHANGED', 'OPENED', 'CLOSED', 'CANCELLED', 'UNIT_ADDED', 'UNIT_REMOVED',
    'CHECKED', 'SIGNED', 'SUBMITTED', 'ACCEPTED', 'RETURNED', 'TAKEN_BACK', 'RENEWAL_DEMANDED', 'PERSONS_ERASED')),
  actor uuid REFERENCES account,
  as_deputy boolean NOT NULL DEFAULT false,
  comment text CHECK (char_length(comment) BETWEEN 1 AND 2000),
  seal_id uuid REFERENCES sealed_evaluation,
  happened_at timestamptz(3) NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON COLUMN round_event.unit_id IS 'the unit whose submission it is about; null = the whole round';
COMMENT ON COLUMN round_event.actor IS 'null = it happened by itself';
CREATE INDEX round_event_by_round ON round_event (round_id, unit_id, id);`;

/** Also for the owner. Emptying the tables is not refused: so a sample city goes, with its rounds. */
const FOR_GOOD = `
CREATE FUNCTION refuse_change_of_sealed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what is sealed or has happened is never changed' USING ERRCODE = 'LS002';
END $$;
${['sealed_evaluation', 'sealed_person', 'round_event']
  .map(
    (table) => `CREATE TRIGGER for_good BEFORE UPDATE OR DELETE ON ${table}
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_sealed();`,
  )
  .join('\n')}
CREATE TRIGGER for_good BEFORE UPDATE ON sealed_person_data
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_sealed();`;

const READ_KINDS = (...kinds: string[]) => `
ALTER TABLE read_log DROP CONSTRAINT read_log_kind_check,
  ADD CONSTRAINT read_log_kind_check CHECK (kind IN (${kinds.map((kind) => `'${kind}'`).join(', ')}));`;
