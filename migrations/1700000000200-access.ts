import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts, their roles, and the ways to prove who is calling. */
export class Access1700000000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ACCOUNTS);
    await runner.query(PROOFS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE change DROP CONSTRAINT change_by_account');
    await runner.query('DROP TABLE sign_in_failure, setup_link, access_token, session, role_grant, account');
  }
}

const ACCOUNTS = `
CREATE TABLE account (
  id uuid DEFAULT uuidv7() PRIMARY KEY,
  email text NOT NULL UNIQUE CHECK (email <> '' AND email = lower(email COLLATE "und-x-icu")),
  display_name text NOT NULL CHECK (display_name <> ''),
  password_hash text,
  disabled boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON COLUMN account.password_hash IS 'argon2id; null = signs in elsewhere';

CREATE TABLE role_grant (
  id uuid DEFAULT uuidv7() PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
  role text NOT NULL CHECK (role IN ('ADMIN', 'HR')),
  unit_id integer REFERENCES organisational_unit,
  valid daterange NOT NULL DEFAULT '(,)' CHECK (NOT isempty(valid)),
  CONSTRAINT role_granted_once EXCLUDE USING gist
    (account_id WITH =, role WITH =, coalesce(unit_id, 0) WITH =, valid WITH &&)
);
COMMENT ON COLUMN role_grant.unit_id IS 'the unit with its subtree; null = the whole city';
CREATE INDEX role_grant_by_account ON role_grant (account_id) INCLUDE (role, valid);

-- Who changed facts stays known: such an account is disabled, never deleted.
ALTER TABLE change ADD CONSTRAINT change_by_account FOREIGN KEY (actor) REFERENCES account;`;

/** Of every secret only its SHA-256 is kept: it is random, so a slow hash would protect nothing more. */
const PROOFS = `
CREATE TABLE session (
  secret_hash bytea PRIMARY KEY CHECK (octet_length(secret_hash) = 32),
  account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
  created_at timestamptz NOT NULL DEFAULT now(),
  seen_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX session_by_account ON session (account_id);

CREATE TABLE access_token (
  id uuid DEFAULT uuidv7() PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
  secret_hash bytea NOT NULL UNIQUE CHECK (octet_length(secret_hash) = 32),
  name text NOT NULL CHECK (name <> ''),
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_on date,
  last_used_on date
);
CREATE INDEX access_token_by_account ON access_token (account_id);
COMMENT ON COLUMN access_token.expires_on IS 'last day on which it works; null = until it is revoked';

CREATE TABLE setup_link (
  secret_hash bytea PRIMARY KEY CHECK (octet_length(secret_hash) = 32),
  created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE sign_in_failure (
  attempt_key bytea PRIMARY KEY CHECK (octet_length(attempt_key) = 32),
  failures integer NOT NULL,
  since timestamptz NOT NULL
);
COMMENT ON COLUMN sign_in_failure.attempt_key IS 'SHA-256 of account and address: counts without naming anybody';`;
