import { germanDay } from '../../platform/german-day.js';
import { numbered } from '../../platform/german-text.js';
import { refusedFor } from '../import-refused.js';
import type { ImportRun } from '../import-run.js';
import type { ImportWarning } from '../import-task.js';

/** More than this share of the persons does not end in a month; most likely the file is a part only. */
const MOST_LEAVERS_PERCENT = 10;

/** Throws the 422 when too many persons would end on the day and nobody has said that exactly so many do. */
export async function refuseTooManyLeavers({ client, task }: ImportRun, on: string): Promise<void> {
  const { rows } = await client.query<{ leavers: number; persons: number }>(
    `SELECT (SELECT count(DISTINCT employee_id) FROM leaver)::integer AS leavers, count(*)::integer AS persons
       FROM assignment WHERE first_day <= $1 AND last_day >= $1`,
    [on],
  );
  const { leavers, persons } = rows[0] as { leavers: number; persons: number };
  if (leavers * 100 <= persons * MOST_LEAVERS_PERCENT || leavers === task.leavers) return;
  const message =
    `${leavers.toLocaleString('de-DE')} von ${numbered(persons, 'Person', 'Personen')} vom ${germanDay(on)} ` +
    `${leavers === 1 ? 'fehlt' : 'fehlen'} in der Datei und würden enden; das sind mehr als ${MOST_LEAVERS_PERCENT} Prozent. ` +
    `Ist die Datei vollständig, bestätigen Sie es mit leavers=${leavers}.`;
  throw refusedFor({ pointer: '#/leavers', code: 'TOO_MANY_LEAVERS', message, value: task.leavers ?? null });
}

/** Whoever has named another number of leavers should look again. */
export async function leaverWarnings({ client, task }: ImportRun): Promise<ImportWarning[]> {
  if (task.leavers === undefined) return [];
  const { rows } = await client.query<{ leavers: number }>(
    'SELECT count(DISTINCT employee_id)::integer AS leavers FROM leaver',
  );
  const leavers = rows[0]?.leavers ?? 0;
  if (leavers === task.leavers) return [];
  const message = `Angegeben ${task.leavers === 1 ? 'war 1 Person, die endet' : `waren ${task.leavers} Personen, die enden`}; tatsächlich ${leavers === 1 ? 'ist es 1' : `sind es ${leavers}`}.`;
  return [{ code: 'LEAVERS_DIFFER', message }];
}
