import type { ImportKind, ImportRun } from '../import-run.js';
import { lacks } from '../import-run.js';
import type { ImportCounts, ImportWarning } from '../import-task.js';
import { runChecks } from '../staging/finding.js';
import { tableWarnings } from '../staging/table-warnings.js';
import { TRAINING_CHECKS } from './training-checks.js';

/** What a training is besides its natural key, as table and staging table name it. */
const FACTS = [
  ...['title', 'provider', 'categories', 'format', 'setting', 'began_on', 'stated_duration', 'stated_unit'],
  ...['minutes', 'recognition', 'rejection_reason'],
];

/** Columns that the file may lack, with what they say; a refusal and its reason belong together. */
const OPTIONAL: Readonly<Record<string, readonly string[]>> = {
  Anbieter: ['provider'],
  Format: ['format'],
  Beginn: ['began_on'],
  Rahmen: ['setting'],
  Anerkennung: ['recognition', 'rejection_reason'],
};

const MISSING = {
  Anerkennung: 'Bekannte Schulungen behalten ihre Anerkennung, neue gelten als anerkannt.',
};

/** The completed trainings (Schulungsnachweise): new ones are added, known ones corrected, none is removed. */
export const TRAINING_IMPORT: ImportKind = {
  tables: ['training'],

  async check(run) {
    await fillWhatTheFileLacks(run);
    return runChecks(run.client, TRAINING_CHECKS);
  },

  async plan({ client }): Promise<ImportCounts> {
    await client.query('DROP TABLE IF EXISTS pg_temp.planned');
    await client.query(PLAN);
    const { rows } = await client.query<ImportCounts>(COUNTS);
    return rows[0] as ImportCounts;
  },

  async write({ client }, { created, updated }) {
    if (created > 0) await client.query(INSERT);
    if (updated > 0) await client.query(UPDATE);
  },

  async warnings(run) {
    const { rows } = await run.client.query(
      'SELECT count(*)::integer AS ended FROM planned WHERE ends_decision',
    );
    const warnings = tableWarnings(run, MISSING);
    return rows[0].ended > 0 ? [...warnings, decisionsEnded(rows[0].ended)] : warnings;
  },
};

function decisionsEnded(ended: number): ImportWarning {
  const message = `Bei ${ended === 1 ? 'einer Schulung' : `${ended} Schulungen`} nennt die Datei eine andere Dauer als bisher. Dass dort andere Minuten anerkannt waren als bescheinigt, gilt damit nicht mehr.`;
  return { code: 'RECOGNISED_MINUTES_ENDED', message };
}

/** What the file has no column for stays as it is known. */
async function fillWhatTheFileLacks(run: ImportRun): Promise<void> {
  const columns = Object.entries(OPTIONAL).flatMap(([header, names]) => (lacks(run, header) ? names : []));
  if (columns.length === 0) return;
  await run.client.query(`
    UPDATE staged s SET ${columns.map((name) => `${name} = t.${name}`).join(', ')}
      FROM employee e JOIN training t ON t.employee_id = e.id
     WHERE e.personnel_number = s.personnel_number AND t.completed_on = s.completed_on AND t.title_key = s.title_key`);
}

const of = (alias: string) => FACTS.map((name) => `${alias}.${name}`).join(', ');
const staged = of('s').replace('s.recognition', 's.recognition::recognition');
/** A file tells what is certified: what was recognised instead holds until it tells another duration. */
const stays = 't.certified_minutes = s.minutes';
const corrected = staged.replace('s.minutes', `CASE WHEN ${stays} THEN t.minutes ELSE s.minutes END`);

/**
 * Only what is new (`training_id` null) or differs; in person order, as the indexes want it. `ends_decision` =
 * other minutes were recognised than certified, and the file tells another duration.
 */
const PLAN = `
CREATE TEMP TABLE planned ON COMMIT DROP AS
SELECT s.row, e.id AS employee_id, t.id AS training_id,
  t.minutes_reason IS NOT NULL AND NOT (${stays}) AS ends_decision
  FROM staged s
  JOIN employee e ON e.personnel_number = s.personnel_number
  LEFT JOIN training t ON t.employee_id = e.id AND t.completed_on = s.completed_on AND t.title_key = s.title_key
 WHERE t.id IS NULL OR (${of('t')}) IS DISTINCT FROM (${corrected})`;

const COUNTS = `
SELECT count(*) FILTER (WHERE training_id IS NULL)::integer AS created, count(training_id)::integer AS updated, 0 AS removed
  FROM planned`;

const INSERT = `
INSERT INTO training (employee_id, completed_on, title_key, ${FACTS.join(', ')})
SELECT p.employee_id, s.completed_on, s.title_key, ${staged}
  FROM planned p JOIN staged s USING (row)
 WHERE p.training_id IS NULL
 ORDER BY p.employee_id, s.completed_on`;

const UPDATE = `
UPDATE training t SET (${FACTS.join(', ')}, minutes_reason) = ROW(${corrected}, CASE WHEN ${stays} THEN t.minutes_reason END)
  FROM planned p JOIN staged s USING (row)
 WHERE t.id = p.training_id`;
