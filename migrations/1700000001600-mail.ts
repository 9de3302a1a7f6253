import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The outbox: mails that are put in the transaction of what they tell about, and every attempt to send them. */
export class Mail1700000001600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(MAILS);
    await runner.query(ATTEMPTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE mail_attempt; DROP TABLE mail');
  }
}

/** Without the address: it is looked up when a mail is sent. What a mail says may be removed, that it was sent stays. */
const MAILS = `
CREATE TABLE mail (
  id uuid DEFAULT uuidv7() PRIMARY KEY,
  key text NOT NULL CHECK (char_length(key) BETWEEN 1 AND 300),
  account_id uuid NOT NULL REFERENCES account,
  occasion text NOT NULL CHECK (occasion ~ '^[A-Z][A-Z_]{2,39}$'),
  subject text CHECK (char_length(subject) BETWEEN 1 AND 200 AND subject !~ '[[:cntrl:]]'),
  body text CHECK (char_length(body) BETWEEN 1 AND 20000),
  why text CHECK (char_length(why) BETWEEN 1 AND 1000),
  path text CHECK (path ~ '^/([^/]|$)' AND path !~ '[[:cntrl:][:space:]]' AND char_length(path) <= 500),
  made_at timestamptz(3) NOT NULL,
  released_at timestamptz(3) NOT NULL,
  due_at timestamptz(3) NOT NULL,
  state text NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'SENT', 'FAILED', 'SKIPPED', 'EXPIRED')),
  attempts integer NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  leased_until timestamptz(3),
  ended_at timestamptz(3),
  CONSTRAINT mail_put_once UNIQUE (key),
  CONSTRAINT mail_ended CHECK ((state = 'WAITING') = (ended_at IS NULL)),
  CONSTRAINT mail_whole_or_removed CHECK (num_nonnulls(subject, body, why, path) IN (0, 4)),
  CONSTRAINT mail_waits_whole CHECK (state <> 'WAITING' OR body IS NOT NULL)
);
COMMENT ON COLUMN mail.key IS 'what it is about; the same is never put twice';
COMMENT ON COLUMN mail.why IS 'why the recipient gets it, as a sentence';
COMMENT ON COLUMN mail.path IS 'page of the service that it leads to';
COMMENT ON COLUMN mail.released_at IS 'when it was put, or asked for again by hand; from then on it may become too old';
COMMENT ON COLUMN mail.due_at IS 'not tried before';
COMMENT ON COLUMN mail.attempts IS 'attempts so far; the number of the one that is under way';
COMMENT ON COLUMN mail.leased_until IS 'until then it belongs to the instance that is sending it';
CREATE INDEX mail_waiting ON mail (due_at, id) WHERE state = 'WAITING';
CREATE INDEX mail_by_account ON mail (account_id, made_at);
CREATE INDEX mail_by_time ON mail (made_at, id);`;

/** Of the server's answer only its numbers are kept: its text may repeat the address. */
const ATTEMPTS = `
CREATE TABLE mail_attempt (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  mail_id uuid NOT NULL REFERENCES mail,
  number integer NOT NULL CHECK (number > 0),
  started_at timestamptz(3) NOT NULL,
  ended_at timestamptz(3),
  outcome text CHECK (outcome IN ('SENT', 'REFUSED', 'FAILED')),
  answer text CHECK (answer ~ '^[0-9A-Z. ]{1,40}$'),
  CONSTRAINT mail_attempt_numbered UNIQUE (mail_id, number),
  CONSTRAINT mail_attempt_ended CHECK ((outcome IS NULL) = (ended_at IS NULL))
);
COMMENT ON COLUMN mail_attempt.outcome IS 'null = under way, or the process ended in the middle';
COMMENT ON COLUMN mail_attempt.answer IS 'codes of the server''s answer or of the fault';`;
