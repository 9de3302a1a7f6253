import type pg from 'pg';
import { ProblemException } from '../platform/problem/problem.js';
import { DEMO_FILE_PREFIX, DEMO_REMOVAL } from './fill-with-demo.js';

/** What belongs to the installation and not to its city: who may sign in, the mandates, what was logged. */
const STAYS = [
  ...['migrations', 'installation', 'change', 'read_log'],
  ...['training_mandate', 'training_mandate_history', 'mandate_group', 'mandate_group_history'],
  ...['account', 'role_grant', 'account_link', 'account_identity', 'oidc_attempt'],
  ...['session', 'access_token', 'setup_link', 'sign_in_failure'],
  ...['reminder_plan', 'reminder_rule', 'reminder_preference'],
];

/** All other tables, and whether one that stays refers to them. */
const GOES = `
SELECT c.relname AS name, quote_ident(c.relname) AS quoted, EXISTS (
  SELECT FROM pg_constraint k JOIN pg_class r ON r.oid = k.conrelid
   WHERE k.contype = 'f' AND k.confrelid = c.oid AND r.relname = ANY ($1)) AS "isReferredTo"
FROM pg_class c WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' AND c.relname <> ALL ($1)`;

const OWN_FILES = `
SELECT EXISTS (
  SELECT FROM (SELECT change_id FROM unit_version UNION SELECT change_id FROM employee
    UNION SELECT change_id FROM assignment UNION SELECT change_id FROM training) fact
  JOIN change c ON c.id = fact.change_id WHERE c.reason LIKE 'Import %' AND c.reason NOT LIKE $1) AS found`;

/** Changes of the mandates stay, and the removal itself, so that their numbers never begin anew. */
const FORGET_CHANGES = `
DELETE FROM change c WHERE id <> $1 AND NOT EXISTS (
  SELECT FROM (SELECT change_id FROM training_mandate UNION ALL SELECT change_id FROM mandate_group
    UNION ALL SELECT change_id FROM training_mandate_history UNION ALL SELECT ended_by_change_id FROM training_mandate_history
    UNION ALL SELECT change_id FROM mandate_group_history UNION ALL SELECT ended_by_change_id FROM mandate_group_history
  ) kept WHERE kept.change_id = c.id)`;

/**
 * Takes all facts away with their history, evidence and the roles for their units, also what people tried on them;
 * numbers of rows are not given again. Throws 409 while facts of the city's own files are there.
 * @param client a connection inside of a transaction
 */
export async function removeDemo(client: pg.ClientBase, actor: string): Promise<void> {
  const { rows: changes } = await client.query('SELECT begin_change($1, $2) AS id', [actor, DEMO_REMOVAL]);
  const { rows: own } = await client.query(OWN_FILES, [`%${DEMO_FILE_PREFIX}%`]);
  if (own[0].found) throw ownFiles();
  const { rows: tables } = await client.query(GOES, [STAYS]);
  const namesOf = (isReferredTo: boolean) =>
    tables.filter((table) => table.isReferredTo === isReferredTo).map(({ quoted }) => quoted);
  await client.query('DELETE FROM role_grant WHERE unit_id IS NOT NULL');
  await client.query(`TRUNCATE ${namesOf(false).join(', ')}`);
  // PostgreSQL empties no table at once to which another refers, and its trigger writes the history again.
  for (const table of namesOf(true)) await client.query(`DELETE FROM ${table}`);
  await client.query('DELETE FROM organisational_unit_history');
  await client.query(FORGET_CHANGES, [changes[0].id]);
}

function ownFiles(): ProblemException {
  const detail =
    'Inzwischen wurden eigene Dateien eingespielt. Damit nichts davon verloren geht, macht das Personalamt diese Importe zuerst rückgängig.';
  return new ProblemException(409, 'OWN_FILES', detail);
}
