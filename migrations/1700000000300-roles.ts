import type { MigrationInterface, QueryRunner } from 'typeorm';

/** All roles, each granted for a unit and a time by somebody else, and the administrator who always stays. */
export class Roles1700000000300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(GRANTS);
    await runner.query(LAST_ADMINISTRATOR);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER keep_an_administrator ON role_grant;
      DROP TRIGGER keep_an_administrator ON account;
      DROP FUNCTION keep_an_administrator();
      DELETE FROM role_grant WHERE revoked_at IS NOT NULL OR role NOT IN ('ADMIN', 'HR');
      ALTER TABLE role_grant DROP CONSTRAINT role_granted_once, DROP CONSTRAINT role_grant_role_check,
        DROP COLUMN names, DROP COLUMN granted_by, DROP COLUMN granted_at, DROP COLUMN revoked_by, DROP COLUMN revoked_at,
        ADD CONSTRAINT role_grant_role_check CHECK (role IN ('ADMIN', 'HR')),
        ADD CONSTRAINT role_granted_once EXCLUDE USING gist
          (account_id WITH =, role WITH =, coalesce(unit_id, 0) WITH =, valid WITH &&);
      DROP INDEX IF EXISTS role_grant_by_account;
      CREATE INDEX role_grant_by_account ON role_grant (account_id) INCLUDE (role, valid);
      ALTER TABLE account DROP COLUMN personnel_number;`);
  }
}

/** A revoked grant stays as the record of who had which right, when and by whom. */
const GRANTS = `
ALTER TABLE account ADD COLUMN personnel_number text COLLATE "C" UNIQUE CHECK (personnel_number <> '');
COMMENT ON COLUMN account.personnel_number IS 'whose own record the role EMPLOYEE shows; null = nobody''s';

ALTER TABLE role_grant DROP CONSTRAINT role_granted_once, DROP CONSTRAINT role_grant_role_check;
ALTER TABLE role_grant
  ADD COLUMN names boolean NOT NULL DEFAULT true,
  ADD COLUMN granted_by uuid REFERENCES account,
  ADD COLUMN granted_at timestamptz NOT NULL DEFAULT now(),
  ADD COLUMN revoked_by uuid REFERENCES account,
  ADD COLUMN revoked_at timestamptz,
  ADD CONSTRAINT role_grant_role_check CHECK
    (role IN ('ADMIN', 'HR', 'TRAINING_OFFICER', 'UNIT_HEAD', 'INTEGRATION_COMMISSIONER', 'EMPLOYEE')),
  ADD CONSTRAINT city_wide_by_nature CHECK
    (unit_id IS NULL OR role IN ('HR', 'TRAINING_OFFICER', 'UNIT_HEAD')),
  ADD CONSTRAINT names_are_hr_s_choice CHECK (names OR role = 'HR'),
  ADD CONSTRAINT nobody_grants_to_himself CHECK (granted_by <> account_id),
  ADD CONSTRAINT role_granted_once EXCLUDE USING gist
    (account_id WITH =, role WITH =, coalesce(unit_id, 0) WITH =, valid WITH &&) WHERE (revoked_at IS NULL);
COMMENT ON COLUMN role_grant.names IS 'whether persons are seen by name; HR may be limited to figures';
DROP INDEX role_grant_by_account;
CREATE INDEX role_grant_by_account ON role_grant (account_id) INCLUDE (role, unit_id, names, valid)
  WHERE revoked_at IS NULL;`;

/**
 * Whoever takes rights away waits for the others and then looks again: two administrators who lock each other
 * out at the same moment cannot both succeed. Time may end a grant, so only one without an end counts.
 */
const LAST_ADMINISTRATOR = `
CREATE FUNCTION keep_an_administrator() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(7463);
  IF NOT EXISTS (
    SELECT FROM role_grant g JOIN account a ON a.id = g.account_id
     WHERE g.role = 'ADMIN' AND g.revoked_at IS NULL AND NOT a.disabled AND upper_inf(g.valid)
       AND g.valid @> (now() AT TIME ZONE 'Europe/Berlin')::date
  ) THEN
    RAISE EXCEPTION 'the last administrator' USING ERRCODE = '23514', CONSTRAINT = 'last_administrator';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER keep_an_administrator AFTER DELETE OR UPDATE OF role, valid, revoked_at, account_id ON role_grant
  FOR EACH ROW WHEN (OLD.role = 'ADMIN') EXECUTE FUNCTION keep_an_administrator();
CREATE TRIGGER keep_an_administrator AFTER UPDATE OF disabled ON account
  FOR EACH ROW WHEN (NEW.disabled) EXECUTE FUNCTION keep_an_administrator();`;
