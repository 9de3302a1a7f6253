import type { TestService } from '../../service/service.js';
import { asAdministrator } from '../people.js';

/** An entry of the read log as it is stored. */
export interface StoredEntry {
  id: number;
  kind: string;
  account: string;
  unit: string | null;
  asOf: string;
  /** Personnel numbers of those whose data was shown. */
  persons: string[];
  purpose: string | null;
  requestId: string;
}

/** Every entry, the oldest first. */
export async function storedEntries({ database }: TestService): Promise<StoredEntry[]> {
  const { rows } = await database.pool.query<StoredEntry>(`
    SELECT r.id::integer, r.kind, a.email AS account, u.code AS unit, r.as_of::text AS "asOf", r.purpose,
      r.request_id AS "requestId",
      ARRAY(SELECT e.personnel_number FROM unnest(r.employee_ids) WITH ORDINALITY AS shown (id, place)
              JOIN employee e USING (id) ORDER BY place) AS persons
    FROM read_log r JOIN account a ON a.id = r.account_id LEFT JOIN organisational_unit u ON u.id = r.unit_id
    ORDER BY r.id`);
  return rows;
}

/** What the service says of the chain. */
export interface Verification {
  isWhole: boolean;
  entries: number;
  head: string;
  brokenId: number | null;
}

/** Asks the service to work out the chain anew. */
export async function verification(service: TestService): Promise<Verification> {
  const answer = await asAdministrator(service, 'GET', 'read-log/verification');
  if (answer.status !== 200) throw new Error(`verification: ${answer.status}`);
  return (await answer.json()) as Verification;
}

/** Runs statements as somebody can who has the whole server: with the triggers of the read log switched off. */
export async function tamper({ database }: TestService, statements: string): Promise<void> {
  await database.pool.query(`BEGIN; ALTER TABLE read_log DISABLE TRIGGER ALL; ${statements};
    ALTER TABLE read_log ENABLE TRIGGER ALL; ALTER TABLE read_log ENABLE ALWAYS TRIGGER append_only; COMMIT`);
}
