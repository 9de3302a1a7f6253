import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is recognised besides what is certified, and the questions to whoever decides about content. */
export class Decisions1700000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(MINUTES);
    await runner.query(QUESTIONS);
    await runner.query(READABLE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      REVOKE SELECT (training_id, withdrawn_at) ON evidence FROM lernstand_reader;
      REVOKE SELECT (training_id, state, answered_at) ON recognition_question FROM lernstand_reader;
      DROP TABLE recognition_answer;
      DROP TABLE recognition_question;
      DROP INDEX training_history_by_id;
      ALTER TABLE training DROP CONSTRAINT training_other_minutes_have_a_reason, DROP COLUMN minutes_reason, DROP COLUMN certified_minutes;
      ALTER TABLE training_history DROP COLUMN minutes_reason, DROP COLUMN certified_minutes;`);
  }
}

/**
 * `minutes` stays what counts, so the obligation statement and its indexes stay as they are. What is certified
 * follows from the stated duration (R13) and is worked out by the database: no change of a fact, so none is opened.
 */
const CERTIFIED = `floor(stated_duration * CASE stated_unit WHEN 'HOURS' THEN 60 WHEN 'TEACHING_UNITS' THEN 45 ELSE 1 END)::integer`;

const MINUTES = `
ALTER TABLE training
  ADD COLUMN certified_minutes integer NOT NULL GENERATED ALWAYS AS (${CERTIFIED}) STORED,
  ADD COLUMN minutes_reason text,
  ADD CONSTRAINT training_other_minutes_have_a_reason CHECK (
    CASE WHEN minutes = certified_minutes THEN minutes_reason IS NULL ELSE coalesce(minutes_reason, '') <> '' END);
COMMENT ON COLUMN training.minutes IS 'recognised whole minutes, which count; without a decision those certified';
COMMENT ON COLUMN training.certified_minutes IS 'whole minutes of the certificate, a fraction is dropped, R13';
COMMENT ON COLUMN training.minutes_reason IS 'why other minutes are recognised than certified';

ALTER TABLE training_history ADD COLUMN certified_minutes integer, ADD COLUMN minutes_reason text;
UPDATE training_history SET certified_minutes = ${CERTIFIED};
ALTER TABLE training_history ALTER COLUMN certified_minutes SET NOT NULL;
CREATE INDEX training_history_by_id ON training_history (id);`;

/** Without a key to the training, as evidence: what was asked stays when a training is withdrawn. */
const QUESTIONS = `
CREATE TABLE recognition_question (
  id uuid DEFAULT uuidv7() PRIMARY KEY,
  training_id uuid NOT NULL,
  question text NOT NULL CHECK (char_length(question) BETWEEN 3 AND 2000),
  state text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'ANSWERED', 'WITHDRAWN')),
  asked_by uuid NOT NULL REFERENCES account,
  asked_at timestamptz(3) NOT NULL DEFAULT now(),
  answered_at timestamptz(3),
  CONSTRAINT question_answered_at_an_instant CHECK ((state = 'ANSWERED') = (answered_at IS NOT NULL))
);
COMMENT ON COLUMN recognition_question.answered_at IS 'instant of the newest answer';
CREATE INDEX recognition_question_by_training ON recognition_question (training_id);
CREATE UNIQUE INDEX recognition_question_one_open ON recognition_question (training_id) WHERE state = 'OPEN';

CREATE TABLE recognition_answer (
  id uuid DEFAULT uuidv7() PRIMARY KEY,
  question_id uuid NOT NULL REFERENCES recognition_question,
  answer text NOT NULL CHECK (char_length(answer) BETWEEN 3 AND 2000),
  recommendation recognition NOT NULL CHECK (recommendation <> 'SUBMITTED'),
  categories smallint CHECK (categories BETWEEN 1 AND 15),
  minutes integer CHECK (minutes BETWEEN 1 AND 600000),
  answered_by uuid NOT NULL REFERENCES account,
  answered_at timestamptz(3) NOT NULL DEFAULT now()
);
COMMENT ON TABLE recognition_answer IS 'a revised answer is another row; the newest holds';
CREATE INDEX recognition_answer_by_question ON recognition_answer (question_id);`;

/** Lists of a restricted scope tell whether there is evidence or a question; these columns name nobody. */
const READABLE = `
GRANT SELECT (training_id, withdrawn_at) ON evidence TO lernstand_reader;
GRANT SELECT (training_id, state, answered_at) ON recognition_question TO lernstand_reader;`;
