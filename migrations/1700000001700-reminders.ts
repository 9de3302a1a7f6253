import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reminders: the plan as data, who wants none or wants more, and what was made of the plan, once. */
export class Reminders1700000001700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PLAN);
    await runner.query(SWITCHES);
    await runner.query(RUNS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE reminder_slot;
      DROP TABLE reminder_run;
      DROP TABLE unit_employee_reminder;
      DROP TABLE reminder_preference;
      DROP TABLE reminder_exception;
      DROP TABLE reminder_rule;
      DROP TABLE reminder_plan;`);
  }
}

/** The rules that it begins with are those of the concept: monthly, denser in the last quarter, then step by step. */
const PLAN = `
CREATE TABLE reminder_plan (
  singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton),
  hour smallint NOT NULL DEFAULT 7 CHECK (hour BETWEEN 0 AND 23),
  since date CHECK (isfinite(since)),
  version integer NOT NULL DEFAULT 1
);
COMMENT ON COLUMN reminder_plan.hour IS 'hour of the day in Germany from which on reminders are due';
COMMENT ON COLUMN reminder_plan.since IS 'no day before it is made up for; null = from the first look at the plan on';
INSERT INTO reminder_plan DEFAULT VALUES;

CREATE TABLE reminder_rule (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('DIGEST', 'ESCALATION', 'OWN')),
  active boolean NOT NULL,
  recipients text[] NOT NULL CHECK (recipients <@ ARRAY['OFFICER', 'HEAD', 'DEPARTMENT_HEAD']),
  rhythm text CHECK (rhythm IN ('MONTH', 'FORTNIGHT', 'WEEK')),
  from_days_left integer CHECK (from_days_left BETWEEN 0 AND 3660),
  to_days_left integer CHECK (to_days_left BETWEEN 0 AND 3660),
  days_after_deadline integer CHECK (days_after_deadline BETWEEN -90 AND 90),
  CONSTRAINT rule_of_its_kind CHECK (CASE kind WHEN 'ESCALATION'
    THEN days_after_deadline IS NOT NULL AND num_nonnulls(rhythm, from_days_left, to_days_left) = 0
    ELSE days_after_deadline IS NULL AND rhythm IS NOT NULL AND to_days_left IS NOT NULL END),
  CONSTRAINT rule_has_recipients CHECK ((kind = 'OWN') = (recipients = '{}')),
  CONSTRAINT rule_window CHECK (from_days_left >= to_days_left)
);
COMMENT ON COLUMN reminder_rule.from_days_left IS 'from so many days before the end of the mandate on; null = from the begin';
COMMENT ON COLUMN reminder_rule.days_after_deadline IS 'days after the deadline of a round; negative = before it';
CREATE UNIQUE INDEX reminder_step_once ON reminder_rule (days_after_deadline) WHERE kind = 'ESCALATION';
INSERT INTO reminder_rule (kind, active, recipients, rhythm, from_days_left, to_days_left, days_after_deadline) VALUES
  ('DIGEST', true, '{OFFICER,HEAD}', 'MONTH', NULL, 91, NULL),
  ('DIGEST', true, '{OFFICER,HEAD}', 'FORTNIGHT', 90, 29, NULL),
  ('DIGEST', true, '{OFFICER,HEAD}', 'WEEK', 28, 0, NULL),
  ('OWN', true, '{}', 'MONTH', NULL, 0, NULL),
  ('ESCALATION', true, '{OFFICER}', NULL, NULL, NULL, -14),
  ('ESCALATION', true, '{OFFICER,HEAD}', NULL, NULL, NULL, -7),
  ('ESCALATION', true, '{OFFICER,HEAD}', NULL, NULL, NULL, -1),
  ('ESCALATION', true, '{OFFICER,HEAD}', NULL, NULL, NULL, 1),
  ('ESCALATION', true, '{HEAD,DEPARTMENT_HEAD}', NULL, NULL, NULL, 7);`;

const SWITCHES = `
CREATE TABLE reminder_exception (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  unit_id integer REFERENCES organisational_unit,
  account_id uuid REFERENCES account,
  digests boolean NOT NULL,
  escalations boolean NOT NULL,
  CONSTRAINT exception_is_of_one CHECK (num_nonnulls(unit_id, account_id) = 1),
  CONSTRAINT exception_excepts CHECK (digests OR escalations),
  CONSTRAINT exception_once UNIQUE NULLS NOT DISTINCT (unit_id, account_id)
);
COMMENT ON TABLE reminder_exception IS 'for which unit or account the plan is switched off';

CREATE TABLE reminder_preference (
  account_id uuid PRIMARY KEY REFERENCES account ON DELETE CASCADE,
  digests boolean NOT NULL,
  own boolean
);
COMMENT ON COLUMN reminder_preference.digests IS 'false = wants no digests; escalations come all the same';
COMMENT ON COLUMN reminder_preference.own IS 'wants to be reminded of the own obligation; null = as the unit asked';

CREATE TABLE unit_employee_reminder (
  unit_id integer PRIMARY KEY REFERENCES organisational_unit,
  asked_by uuid NOT NULL REFERENCES account
);
COMMENT ON TABLE unit_employee_reminder IS 'units that asked to have their employees reminded';`;

/** A run is all that the plan demands on one day. It is written in one transaction with its mails, or not at all. */
const RUNS = `
CREATE TABLE reminder_run (
  id uuid DEFAULT uuidv7() PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('DIGEST', 'ESCALATION', 'OWN')),
  due_on date NOT NULL CHECK (isfinite(due_on)),
  round_id uuid REFERENCES reporting_round,
  made_at timestamptz(3) NOT NULL,
  CONSTRAINT run_of_a_round CHECK ((kind = 'ESCALATION') = (round_id IS NOT NULL)),
  CONSTRAINT run_once UNIQUE NULLS NOT DISTINCT (kind, due_on, round_id)
);
CREATE TABLE reminder_slot (
  run_id uuid NOT NULL REFERENCES reminder_run,
  account_id uuid NOT NULL REFERENCES account,
  result text NOT NULL CHECK (result IN ('MAIL', 'NOTHING_OPEN', 'SWITCHED_OFF', 'EXCEPTED')),
  PRIMARY KEY (run_id, account_id)
);
COMMENT ON TABLE reminder_slot IS 'what a recipient got on a run, or why nothing';`;
