import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../dist/src/platform/database/database.js';

/** Where the generated administrations are kept, so that the next run finds them. */
export const BENCH_DIR = process.env.BENCH_DIR || join(tmpdir(), 'lernstand-bench');

const MIGRATIONS = new URL('../../dist/migrations/', import.meta.url);

/** Changes by which facts were corrected later; each corrects one percent of the persons. */
const CORRECTIONS = 5;

/**
 * Opens the database of a generated administration, and makes it when it is not there yet or is out of date:
 * 480 units of which 80 report, per employee 1.3 assignments and `trainings` trainings with 1.4 categories
 * each, five percent of them corrected later. The server runs with the settings of the product.
 */
export async function openAdministration(employees, { trainings = 3, name = String(employees), say } = {}) {
  const folder = join(BENCH_DIR, name);
  const dataDir = join(folder, 'database');
  const stamp = join(folder, 'made-from');
  const print = `${fingerprint()} ${employees} ${trainings}`;
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== print) {
    say?.(`  an administration of ${employees.toLocaleString('en')} employees is made in ${folder} …`);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    // Nothing of it is worth waiting for the disk; a crash leaves no stamp.
    const database = await openDatabase({ dataDir, fast: true });
    try {
      await onOneConnection(database, (client) => generate(client, employees, trainings));
    } finally {
      await database.close();
    }
    await writeFile(stamp, print);
  }
  return openDatabase({ dataDir });
}

/** Runs `work` with a connection of its own, of those with which the product writes. */
export async function onOneConnection(database, work) {
  const client = await database.dataSource.driver.master.connect();
  try {
    return await work(client);
  } finally {
    client.release(true);
  }
}

/** An instant at which three of the corrections were known and two were not. */
export async function instantBetweenCorrections(client) {
  const { rows } = await client.query(
    `SELECT to_char(recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at FROM change WHERE reason = 'Korrektur 3'`,
  );
  return rows[0].at;
}

async function generate(client, employees, trainings) {
  await client.query("SET statement_timeout = '30min'");
  // The first load passes by triggers and foreign keys, the corrections do not.
  await client.query('SET session_replication_role = replica');
  await client.query(UNITS);
  await client.query(EMPLOYEES, [employees]);
  await client.query(ASSIGNMENTS);
  if (trainings > 0) await client.query(TRAININGS, [trainings]);
  await client.query('SET session_replication_role = origin');
  await client.query('VACUUM ANALYZE');
  for (let number = 1; number <= CORRECTIONS; number++) await correct(client, number);
  await client.query('VACUUM ANALYZE');
  await client.query('CHECKPOINT');
}

async function correct(client, number) {
  await client.query('BEGIN');
  await client.query('SELECT begin_change(NULL, $1)', [`Korrektur ${number}`]);
  for (const correction of [
    'UPDATE training SET minutes = minutes + 45, stated_duration = stated_duration + 45 WHERE employee_id % 100 = $1',
    'UPDATE assignment SET citizen_contact = NOT citizen_contact WHERE employee_id % 100 = $1',
  ])
    await client.query(correction, [number * 7]);
  await client.query('COMMIT');
}

/** Changes when the schema or what is made of it changes. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const name of ['administration.mjs', 'normalised.mjs'])
    hash.update(readFileSync(new URL(name, import.meta.url)));
  for (const name of readdirSync(MIGRATIONS).sort()) {
    if (name.endsWith('.js')) hash.update(readFileSync(new URL(name, MIGRATIONS)));
  }
  return hash.digest('hex');
}

/** 80 reporting units at the top, 160 below them, 240 below those; numbers begin with 1 in a new database. */
const UNITS = `
WITH made AS (
  INSERT INTO organisational_unit (code, change_id)
  SELECT 'OE' || lpad(g::text, 3, '0'), 1 FROM generate_series(1, 480) g RETURNING id, code
)
INSERT INTO unit_version (unit_id, valid, name, type, parent_id, reporting, change_id)
SELECT id, '(,)', 'Einheit ' || code, CASE WHEN id <= 80 THEN 'OFFICE' ELSE 'DIVISION' END,
  CASE WHEN id > 240 THEN 80 + 1 + (id - 241) % 160 WHEN id > 80 THEN 1 + (id - 81) % 80 END, id <= 80, 1
FROM made`;

const EMPLOYEES = `
INSERT INTO employee (personnel_number, last_name, first_name, change_id)
SELECT lpad(g::text, 8, '0'), 'Name' || (g * 7919::bigint) % 10007, 'Vor' || g % 997, 1
FROM generate_series(1, $1::integer) g`;

/** Three of ten have moved once. One of twelve leads; two of three have citizen contact, one of eleven media. */
const ASSIGNMENTS = `
INSERT INTO assignment (employee_id, valid, unit_id, leadership_level, citizen_contact, media_pr, change_id)
SELECT id, CASE WHEN NOT moved THEN daterange('2018-01-01', NULL)
    WHEN turn = 0 THEN daterange('2018-01-01', moved_on) ELSE daterange(moved_on, NULL) END,
  1 + (id * 31::bigint + turn * 17) % 480, CASE WHEN id % 12 = 0 THEN 'SECTION_HEAD'::leadership_level END,
  id % 3 < 2, id % 11 = 0, 1
FROM (SELECT id, id % 10 < 3 AS moved, date '2019-01-01' + ((id * 37::bigint) % 2800)::integer AS moved_on
        FROM employee) e, generate_series(0, 1) turn
WHERE turn = 0 OR moved`;

/** Two of five trainings have a second category. One of ten is not yet recognised, some are refused or short. */
const TRAININGS = `
INSERT INTO training (employee_id, completed_on, minutes, categories, recognition, title, title_key, provider,
  format, setting, began_on, stated_duration, stated_unit, rejection_reason, change_id)
SELECT id, completed_on, minutes, (1 << first) | (CASE WHEN (id + turn) % 5 < 2 THEN 1 << ((first + 1) % 4) ELSE 0 END),
  (CASE WHEN (id + turn) % 10 = 0 THEN 'SUBMITTED' WHEN (id + turn) % 25 = 1 THEN 'REJECTED' ELSE 'RECOGNISED' END)::recognition,
  'Interkulturelle Öffnung der Verwaltung ' || topic, 'interkulturelle öffnung der verwaltung ' || topic,
  'SG Fortbildung', 'PRESENCE', 'CENTRAL', completed_on, minutes, 'MINUTES',
  CASE WHEN (id + turn) % 25 = 1 AND (id + turn) % 10 <> 0 THEN 'Der Inhalt gehört nicht zum Auftrag.' END, 1
FROM (SELECT id, turn, ((id * 7::bigint + turn * 3) % 4)::integer AS first, (id + turn) % 50 AS topic,
        date '2020-06-01' + ((id * 101::bigint + turn * 613) % 2400)::integer AS completed_on,
        (ARRAY[180, 360, 480, 960])[1 + (id + turn) % 4] AS minutes
      FROM employee, generate_series(0, $1::integer - 1) turn) t`;
