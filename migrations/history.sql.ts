/** SQL that gives a fact table its history twin and the two triggers that keep it. */
export function createHistory(fact: string): string {
  return `
    CREATE TABLE ${fact}_history (LIKE ${fact});
    ALTER TABLE ${fact}_history ADD COLUMN ended_by_change_id integer NOT NULL REFERENCES change;
    CREATE TRIGGER stamp_change BEFORE INSERT OR UPDATE ON ${fact}
      FOR EACH ROW EXECUTE FUNCTION stamp_change();
    CREATE TRIGGER keep_history_of_updates AFTER UPDATE ON ${fact}
      REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_history();
    CREATE TRIGGER keep_history_of_deletes AFTER DELETE ON ${fact}
      REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_history();`;
}

/** Undoes `createHistory`, the kept history included. */
export function dropHistory(fact: string): string {
  return `
    DROP TRIGGER keep_history_of_deletes ON ${fact};
    DROP TRIGGER keep_history_of_updates ON ${fact};
    DROP TRIGGER stamp_change ON ${fact};
    DROP TABLE ${fact}_history;`;
}
