import { numbered } from '../../platform/german-text.js';
import type { ImportRun } from '../import-run.js';
import type { ImportWarning } from '../import-task.js';
import { tableWarnings } from '../staging/table-warnings.js';

const DECISION =
  'Was entschieden ist, bleibt, solange die Person in ihrer Organisationseinheit bleibt; sonst ist es nicht entschieden.';

const MISSING = {
  Führungsebene:
    'Eine bekannte Führungsebene bleibt, solange die Person in ihrer Organisationseinheit bleibt; sonst hat sie keine.',
  Bürgerkontakt: DECISION,
  'Medien-/Öffentlichkeitsarbeit': DECISION,
};
const NO_END = { 'Gültig bis': 'Jeder Zeitraum der Datei ist unbegrenzt.' };

/** The warnings of both ways to read the file. */
export async function employeeWarnings(run: ImportRun): Promise<ImportWarning[]> {
  const missing = run.task.mode === 'state' ? MISSING : { ...NO_END, ...MISSING };
  return [...tableWarnings(run, missing), ...(await undecided(run))];
}

/** R7: who is not decided upon counts as without the task, and must not drop out unseen. */
async function undecided({ client, task }: ImportRun): Promise<ImportWarning[]> {
  const { rows } = await client.query<{ persons: number }>(
    `SELECT count(DISTINCT employee_id)::integer AS persons FROM assignment
      WHERE last_day >= $1 AND (citizen_contact IS NULL OR media_pr IS NULL)`,
    [task.on ?? task.today],
  );
  const persons = rows[0]?.persons ?? 0;
  if (persons === 0) return [];
  const message =
    `Für ${numbered(persons, 'Person', 'Personen')} ist noch nicht entschieden, ob sie Bürgerkontakt ${persons === 1 ? 'hat' : 'haben'} ` +
    'oder Medien- und Öffentlichkeitsarbeit zur Aufgabe gehört. Bis dahin zählt das als nein.';
  return [{ code: 'UNDECIDED_PERSONS', message }];
}
