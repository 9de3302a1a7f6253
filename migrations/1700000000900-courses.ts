import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createHistory, dropHistory } from './history.sql.js';

/** The recognition register: what a course is worth, decided once for all units. */
export class Courses1700000000900 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FOLD);
    await runner.query(COURSE);
    await runner.query(createHistory('course'));
    await runner.query(INDEXES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('COMMENT ON COLUMN recorded_request.training_id IS NULL');
    await runner.query(dropHistory('course'));
    await runner.query('DROP TABLE course');
    await runner.query('DROP FUNCTION provider_fold(text)');
  }
}

/** Providers are typed in many ways; two are the same when nothing but case, accents and spaces differ. */
const FOLD = `
CREATE FUNCTION provider_fold(provider text) RETURNS text IMMUTABLE PARALLEL SAFE LANGUAGE sql
RETURN nullif(search_fold(btrim(regexp_replace(provider, '\\s+', ' ', 'g'))), '');`;

/** A course without provider stands for every provider, so it is a case of its own beside those with one. */
const COURSE = `
CREATE TABLE course (
  id uuid DEFAULT uuidv7() PRIMARY KEY,
  title text COLLATE "de-x-icu" NOT NULL CHECK (title <> ''),
  title_key text COLLATE "C" NOT NULL CHECK (title_key <> ''),
  provider text CHECK (provider <> ''),
  provider_key text COLLATE "C" GENERATED ALWAYS AS (provider_fold(provider)) STORED,
  valid daterange NOT NULL,
  categories smallint NOT NULL CHECK (categories BETWEEN 1 AND 15),
  minutes integer CHECK (minutes BETWEEN 1 AND 600000),
  recognised boolean NOT NULL,
  reason text CHECK (reason <> ''),
  setting text CHECK (setting IN ('CENTRAL', 'DECENTRAL', 'EDUCATIONAL_LEAVE', 'PRIVATE')),
  programme_number text CHECK (programme_number <> ''),
  search_key text COLLATE "C" GENERATED ALWAYS AS (
    search_fold(title || ' ' || coalesce(provider, '') || ' ' || coalesce(programme_number, '')) || ' ' ||
    search_fold(replace(replace(replace(lower(title || ' ' || coalesce(provider, '')), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'))
  ) STORED,
  change_id integer NOT NULL REFERENCES change,
  CONSTRAINT course_decided_once EXCLUDE USING gist
    (title_key WITH =, coalesce(provider_key, '') WITH =, valid WITH &&),
  CONSTRAINT course_validity_finite CHECK (NOT isempty(valid)
    AND lower(valid) IS DISTINCT FROM '-infinity' AND upper(valid) IS DISTINCT FROM 'infinity'),
  CONSTRAINT course_refusal_has_a_reason CHECK (recognised OR reason IS NOT NULL),
  CONSTRAINT course_number_is_central CHECK (programme_number IS NULL OR coalesce(setting = 'CENTRAL', false))
);
COMMENT ON TABLE course IS 'recognition register: a decision about a course, once for all units';
COMMENT ON COLUMN course.provider IS 'null = of any provider, as long as no course with provider decides';
COMMENT ON COLUMN course.valid IS 'days of completion for which the decision holds';
COMMENT ON COLUMN course.categories IS 'bit mask of competence areas, R5';
COMMENT ON COLUMN course.minutes IS 'whole minutes; null = as the certificate says, R13';
COMMENT ON COLUMN course.programme_number IS 'number in the central training programme';
COMMENT ON COLUMN recorded_request.training_id IS 'what the request has made: a training or a course';`;

const INDEXES = `
CREATE INDEX course_by_title ON course (title_key);
CREATE INDEX course_by_words ON course USING gin (search_key gin_trgm_ops);
CREATE INDEX course_history_by_id ON course_history (id);`;
