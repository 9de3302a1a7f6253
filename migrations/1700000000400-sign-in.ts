import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Links that set a password, sign-in by identity providers, sessions that can be listed, and narrower tokens. */
export class SignIn1700000000400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ACCOUNT_LINKS);
    await runner.query(IDENTITIES);
    await runner.query(PROOFS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE oidc_attempt, account_identity, account_link;
      ALTER TABLE session DROP COLUMN id, DROP COLUMN provider, DROP COLUMN id_token;
      ALTER TABLE access_token DROP COLUMN read_only, DROP COLUMN roles, ALTER COLUMN expires_on DROP NOT NULL;
      COMMENT ON COLUMN access_token.expires_on IS 'last day on which it works; null = until it is revoked';`);
  }
}

/** One row per account: a new link takes the place of the one before, also of one that is made at the same moment. */
const ACCOUNT_LINKS = `
CREATE TABLE account_link (
  account_id uuid PRIMARY KEY REFERENCES account ON DELETE CASCADE,
  secret_hash bytea NOT NULL UNIQUE CHECK (octet_length(secret_hash) = 32),
  purpose text NOT NULL CHECK (purpose IN ('SET_UP', 'RESET')),
  made_by uuid NOT NULL REFERENCES account,
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL
);
COMMENT ON TABLE account_link IS 'sets the password of an account, once';`;

/**
 * At one provider an account belongs to one person for ever: an address that is given to somebody else later does
 * not open the account of who had it before.
 */
const IDENTITIES = `
CREATE TABLE account_identity (
  issuer text NOT NULL CHECK (issuer <> ''),
  subject text NOT NULL CHECK (subject <> ''),
  account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (issuer, subject),
  CONSTRAINT one_identity_per_issuer UNIQUE (account_id, issuer)
);

CREATE TABLE oidc_attempt (
  state_hash bytea PRIMARY KEY CHECK (octet_length(state_hash) = 32),
  browser_hash bytea NOT NULL CHECK (octet_length(browser_hash) = 32),
  provider text NOT NULL,
  nonce text NOT NULL,
  code_verifier text NOT NULL,
  return_to text NOT NULL CHECK (return_to LIKE '/%' AND return_to NOT LIKE '//%'),
  created_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON COLUMN oidc_attempt.browser_hash IS 'SHA-256 of the cookie of the browser that began; no other may end it';`;

/** Neither address nor browser is kept of a session: its owner tells it by when and how it began. */
const PROOFS = `
ALTER TABLE session
  ADD COLUMN id uuid NOT NULL DEFAULT uuidv7() UNIQUE,
  ADD COLUMN provider text,
  ADD COLUMN id_token text;
COMMENT ON COLUMN session.provider IS 'identity provider by which it began; null = by password';
COMMENT ON COLUMN session.id_token IS 'tells the provider which of its sessions ends with this one';

ALTER TABLE access_token ADD COLUMN read_only boolean NOT NULL DEFAULT false, ADD COLUMN roles text[];
UPDATE access_token SET expires_on = (now() AT TIME ZONE 'Europe/Berlin')::date + 90 WHERE expires_on IS NULL;
ALTER TABLE access_token ALTER COLUMN expires_on SET NOT NULL;
COMMENT ON COLUMN access_token.expires_on IS 'last day on which it works';
COMMENT ON COLUMN access_token.roles IS 'works with these roles of its maker only; null = with all';`;
