import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createHistory, dropHistory } from './history.sql.js';

const FACTS = [
  'training_mandate',
  'mandate_group',
  'organisational_unit',
  'unit_version',
  'employee',
  'assignment',
  'training',
];

/** Units, employees, assignments, trainings and mandates, with validity and recorded time. */
export class Facts1700000000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CHANGES);
    await runner.query(TERMS);
    await runner.query(MANDATE);
    await runner.query(ORGANISATION);
    await runner.query(NO_CIRCLE);
    await runner.query(TRAINING);
    for (const fact of FACTS) await runner.query(createHistory(fact));
    await runner.query(INDEXES);
    await runner.query(SEED);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const fact of [...FACTS].reverse()) {
      await runner.query(dropHistory(fact));
      await runner.query(`DROP TABLE ${fact}`);
    }
    await runner.query(`
      DROP FUNCTION refuse_unit_circle();
      DROP FUNCTION search_fold(text);
      DROP TYPE recognition, leadership_level;
      DROP FUNCTION keep_history();
      DROP FUNCTION stamp_change();
      DROP FUNCTION begin_change(uuid, text);
      DROP TABLE change;
      DROP EXTENSION btree_gist;`);
  }
}

/**
 * Recorded time. Every transaction that writes facts opens one numbered change; writers take turns, so the
 * numbers are in the order of the commits and "as known at" an instant is a plain comparison of numbers.
 * Instants are whole milliseconds, rounded up, so that they survive JSON and JavaScript unchanged.
 */
const CHANGES = `
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE change (
  id integer PRIMARY KEY,
  recorded_at timestamptz(3) NOT NULL UNIQUE,
  actor uuid,
  reason text NOT NULL CHECK (reason <> '')
);

CREATE FUNCTION begin_change(by_account uuid, because text) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  number integer;
BEGIN
  PERFORM pg_advisory_xact_lock(7461);
  INSERT INTO change (id, recorded_at, actor, reason)
  SELECT coalesce(max(c.id), 0) + 1,
         greatest(date_trunc('milliseconds', clock_timestamp()), max(c.recorded_at)) + interval '1 millisecond',
         by_account, because
    FROM change c
  RETURNING id INTO number;
  PERFORM set_config('lernstand.change', number::text, true);
  RETURN number;
END $$;

-- Before each row of a fact: stamps it with the open change; without one nothing can be written.
CREATE FUNCTION stamp_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.change_id := nullif(current_setting('lernstand.change', true), '')::integer;
  IF NEW.change_id IS NULL THEN
    RAISE EXCEPTION 'facts are written inside a change (begin_change) only' USING ERRCODE = 'LS001';
  END IF;
  RETURN NEW;
END $$;

-- After each statement: what it replaced or deleted goes into the history, with the change that ended it.
-- What a change itself made and replaced again was never known to anybody.
CREATE FUNCTION keep_history() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  columns text;
  ending integer := nullif(current_setting('lernstand.change', true), '')::integer;
BEGIN
  IF ending IS NULL AND EXISTS (SELECT FROM old_rows) THEN
    RAISE EXCEPTION 'facts are written inside a change (begin_change) only' USING ERRCODE = 'LS001';
  END IF;
  SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) INTO columns
    FROM pg_attribute WHERE attrelid = TG_RELID AND attnum > 0 AND NOT attisdropped;
  EXECUTE format('INSERT INTO %I (%s, ended_by_change_id) SELECT %s, $1 FROM old_rows WHERE change_id <> $1',
                 TG_TABLE_NAME || '_history', columns, columns) USING ending;
  RETURN NULL;
END $$;`;

const TERMS = `
CREATE TYPE leadership_level AS ENUM ('TEAM_LEAD', 'SECTION_HEAD', 'DIVISION_HEAD', 'OFFICE_HEAD',
  'ENTERPRISE_HEAD', 'DEPUTY_MAYOR', 'MAYOR');
CREATE TYPE recognition AS ENUM ('RECOGNISED', 'SUBMITTED', 'REJECTED');

-- Folds a text for searching: without case, accents and German special letters.
CREATE FUNCTION search_fold(value text) RETURNS text IMMUTABLE STRICT PARALLEL SAFE LANGUAGE sql
RETURN lower(translate(replace(regexp_replace(normalize(value, NFKD), '[\\u0300-\\u036f]', '', 'g'), 'ß', 'ss'),
  'łŁđĐøØıæÆœŒ', 'lLdDoOiaAoO') COLLATE "de-x-icu");`;

/** The mandate as data (R1 to R4, R6, R7). */
const MANDATE = `
CREATE TABLE training_mandate (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL UNIQUE CHECK (name <> ''),
  source text NOT NULL,
  period daterange NOT NULL CHECK (isfinite(lower(period)) AND isfinite(upper(period)) AND NOT isempty(period)),
  minimum_minutes integer NOT NULL CHECK (minimum_minutes > 0),
  change_id integer NOT NULL REFERENCES change
);
COMMENT ON COLUMN training_mandate.period IS 'recognition period, R1';
COMMENT ON COLUMN training_mandate.minimum_minutes IS 'minimum duration of one training, R2';

CREATE TABLE mandate_group (
  mandate_id integer NOT NULL REFERENCES training_mandate,
  obligation_group text NOT NULL CHECK (obligation_group IN ('LEADER', 'EMPLOYEE')),
  leadership_from leadership_level,
  by_citizen_contact boolean NOT NULL DEFAULT false,
  by_media_pr boolean NOT NULL DEFAULT false,
  accepted_categories smallint NOT NULL CHECK (accepted_categories BETWEEN 1 AND 15),
  change_id integer NOT NULL REFERENCES change,
  PRIMARY KEY (mandate_id, obligation_group),
  CONSTRAINT leaders_by_level_others_by_task CHECK (
    CASE obligation_group WHEN 'LEADER' THEN leadership_from IS NOT NULL AND NOT by_citizen_contact AND NOT by_media_pr
    ELSE leadership_from IS NULL AND (by_citizen_contact OR by_media_pr) END)
);
COMMENT ON COLUMN mandate_group.leadership_from IS 'lowest level that is a leader, R6';
COMMENT ON COLUMN mandate_group.accepted_categories IS 'bit mask of competence areas, R3 and R4';`;

const ORGANISATION = `
CREATE TABLE organisational_unit (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  code text COLLATE "de-x-icu" NOT NULL UNIQUE CHECK (code <> ''),
  change_id integer NOT NULL REFERENCES change
);

CREATE TABLE unit_version (
  unit_id integer NOT NULL REFERENCES organisational_unit,
  valid daterange NOT NULL,
  name text NOT NULL CHECK (name <> ''),
  type text NOT NULL CHECK (type IN ('DEPARTMENT', 'OFFICE', 'MUNICIPAL_ENTERPRISE', 'DISTRICT_OFFICE',
    'LOCAL_ADMINISTRATION', 'SPECIAL_DIVISION', 'STAFF_UNIT', 'STAFF_REPRESENTATION', 'COMMISSIONER', 'BUREAU',
    'DIVISION', 'SECTION')),
  parent_id integer REFERENCES organisational_unit CHECK (parent_id <> unit_id),
  reporting boolean NOT NULL,
  change_id integer NOT NULL REFERENCES change,
  PRIMARY KEY (unit_id, valid WITHOUT OVERLAPS),
  CONSTRAINT unit_validity_finite CHECK (lower(valid) IS DISTINCT FROM '-infinity' AND upper(valid) IS DISTINCT FROM 'infinity')
);
COMMENT ON COLUMN unit_version.reporting IS 'auswertungspflichtig, R17';

CREATE TABLE employee (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  personnel_number text COLLATE "C" NOT NULL UNIQUE CHECK (personnel_number <> ''),
  last_name text COLLATE "de-x-icu" NOT NULL CHECK (last_name <> ''),
  first_name text COLLATE "de-x-icu" NOT NULL CHECK (first_name <> ''),
  email text,
  search_key text COLLATE "C" GENERATED ALWAYS AS (
    search_fold(last_name || ' ' || first_name || ' ' || personnel_number) || ' ' ||
    search_fold(replace(replace(replace(lower(last_name || ' ' || first_name), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'))
  ) STORED,
  change_id integer NOT NULL REFERENCES change
);

CREATE TABLE assignment (
  employee_id integer NOT NULL REFERENCES employee,
  valid daterange NOT NULL,
  unit_id integer NOT NULL,
  leadership_level leadership_level,
  citizen_contact boolean,
  media_pr boolean,
  -- The period as two days, both included: compared in a third of the time of the range.
  first_day date GENERATED ALWAYS AS (lower(valid)) STORED,
  last_day date GENERATED ALWAYS AS (coalesce(upper(valid) - 1, 'infinity')) STORED,
  change_id integer NOT NULL REFERENCES change,
  PRIMARY KEY (employee_id, valid WITHOUT OVERLAPS) DEFERRABLE,
  CONSTRAINT assignment_within_unit FOREIGN KEY (unit_id, PERIOD valid)
    REFERENCES unit_version (unit_id, PERIOD valid) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT assignment_validity_finite CHECK (isfinite(lower(valid)) AND upper(valid) IS DISTINCT FROM 'infinity' AND NOT lower_inf(valid))
);
COMMENT ON COLUMN assignment.citizen_contact IS 'decision of the unit, R7; null = not decided';
COMMENT ON COLUMN assignment.media_pr IS 'decision of the unit, R7; null = not decided';`;

/**
 * No circle of units on any day. A dissolved unit keeps its parent link until its next version, so a link is
 * taken to hold from its begin (the first one from ever) to the begin of the unit's next version.
 */
const LINKS = (unitId: string) => `
  SELECT v.parent_id,
         daterange(CASE WHEN row_number() OVER w > 1 THEN lower(v.valid) END, lead(lower(v.valid)) OVER w) AS holds
    FROM unit_version v WHERE v.unit_id = ${unitId} WINDOW w AS (ORDER BY v.valid)`;

const NO_CIRCLE = `
CREATE FUNCTION refuse_unit_circle() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    WITH RECURSIVE climb (unit_id, holds) AS (
      SELECT link.parent_id, link.holds FROM (${LINKS('NEW.unit_id')}) link WHERE link.parent_id IS NOT NULL
      UNION
      SELECT link.parent_id, link.holds * climb.holds
        FROM climb CROSS JOIN LATERAL (${LINKS('climb.unit_id')}) link
       WHERE link.parent_id IS NOT NULL AND link.holds && climb.holds AND climb.unit_id <> NEW.unit_id
    )
    SELECT FROM climb WHERE unit_id = NEW.unit_id
  ) THEN
    RAISE EXCEPTION 'units form a circle' USING ERRCODE = '23514', CONSTRAINT = 'unit_circle', TABLE = 'unit_version';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER unit_circle AFTER INSERT OR UPDATE ON unit_version
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_unit_circle();`;

const TRAINING = `
CREATE TABLE training (
  id uuid DEFAULT uuidv7() PRIMARY KEY,
  employee_id integer NOT NULL REFERENCES employee,
  completed_on date NOT NULL,
  minutes integer NOT NULL CHECK (minutes BETWEEN 1 AND 600000),
  categories smallint NOT NULL CHECK (categories BETWEEN 1 AND 15),
  recognition recognition NOT NULL,
  title text NOT NULL CHECK (title <> ''),
  title_key text COLLATE "C" NOT NULL CHECK (title_key <> ''),
  provider text,
  format text CHECK (format IN ('PRESENCE', 'ONLINE', 'E_LEARNING', 'SYMPOSIUM', 'CONGRESS')),
  setting text CHECK (setting IN ('CENTRAL', 'DECENTRAL', 'EDUCATIONAL_LEAVE', 'PRIVATE')),
  began_on date,
  stated_duration numeric NOT NULL CHECK (stated_duration > 0),
  stated_unit text NOT NULL CHECK (stated_unit IN ('HOURS', 'TEACHING_UNITS', 'MINUTES')),
  rejection_reason text,
  change_id integer NOT NULL REFERENCES change,
  CONSTRAINT training_natural_key UNIQUE (employee_id, completed_on, title_key),
  CONSTRAINT training_begins_before_it_ends CHECK (began_on <= completed_on),
  CONSTRAINT training_days_finite CHECK (isfinite(completed_on) AND isfinite(began_on)),
  CONSTRAINT refusal_has_a_reason CHECK (recognition <> 'REJECTED' OR (rejection_reason IS NOT NULL AND rejection_reason <> ''))
);
COMMENT ON COLUMN training.categories IS 'bit mask of competence areas, R5';
COMMENT ON COLUMN training.minutes IS 'whole minutes, a fraction is dropped, R13';`;

/**
 * The covering indexes give the evaluation both facts in person order without touching the tables; the
 * condition on trainings is that of the rules, so that only what can count is in the index.
 */
const INDEXES = `
CREATE INDEX assignment_by_person ON assignment (employee_id, first_day)
  INCLUDE (last_day, unit_id, leadership_level, citizen_contact, media_pr, change_id);
CREATE INDEX assignment_by_unit ON assignment (unit_id);
CREATE INDEX training_that_can_count ON training (employee_id, completed_on) INCLUDE (minutes, categories, change_id)
  WHERE recognition <> 'REJECTED' AND recognition <> 'SUBMITTED';
CREATE INDEX employee_by_name ON employee (last_name, first_name, personnel_number);
CREATE INDEX employee_without_leading_zeros ON employee (ltrim(personnel_number, '0'));
CREATE INDEX unit_version_by_parent ON unit_version (parent_id);
CREATE INDEX assignment_history_by_person ON assignment_history (employee_id, first_day)
  INCLUDE (last_day, unit_id, leadership_level, citizen_contact, media_pr, change_id, ended_by_change_id);
CREATE INDEX training_history_that_can_count ON training_history (employee_id, completed_on)
  INCLUDE (minutes, categories, change_id, ended_by_change_id)
  WHERE recognition <> 'REJECTED' AND recognition <> 'SUBMITTED';
CREATE INDEX training_history_by_person ON training_history (employee_id);
CREATE INDEX employee_history_by_id ON employee_history (id);
CREATE INDEX unit_version_history_by_unit ON unit_version_history (unit_id);`;

/** The concept of 16.05.2024: §2, §4 and §5. */
const SEED = `
SELECT begin_change(NULL, 'Einrichtung: Schulungsauftrag des Schulungskonzepts vom 16.05.2024');
INSERT INTO training_mandate (name, source, period, minimum_minutes) VALUES (
  'Abbau von Zugangshemmnissen für Migrantinnen und Migranten 2021 bis 2026',
  'Schulungskonzept zum Abbau von Zugangshemmnissen für Migrantinnen und Migranten zu den Angeboten und Dienstleistungen der Stadtverwaltung Dresden, 16.05.2024, §§ 2, 4 und 5',
  '[2021-01-01,2026-12-31]', 360);
INSERT INTO mandate_group (mandate_id, obligation_group, leadership_from, by_citizen_contact, by_media_pr, accepted_categories)
  SELECT id, 'LEADER', 'SECTION_HEAD'::leadership_level, false, false, 1 + 2 FROM training_mandate
  UNION ALL
  SELECT id, 'EMPLOYEE', NULL, true, true, 1 + 2 + 4 + 8 FROM training_mandate;`;
