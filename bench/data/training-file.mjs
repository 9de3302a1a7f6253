import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { to as copyTo } from 'pg-copy-streams';

/** Makes `rows` trainings in no order of persons, in the table `source` of the connection. */
export async function makeTrainings(client, rows) {
  await client.query('DROP TABLE IF EXISTS source');
  await client.query(SOURCE, [rows]);
}

/** Writes them as a file of Schulungsnachweise, with every column. */
export async function writeTrainingFile(client, path) {
  await copyOut(client, `COPY (${AS_FILE}) TO STDOUT (FORMAT csv, HEADER, DELIMITER ';')`, path);
}

/** The columns of a training that are stored, without those that the database fills by itself. */
export async function storedColumns(client) {
  const { rows } = await client.query(
    `SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) AS columns FROM pg_attribute
      WHERE attrelid = 'public.training'::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
        AND attname NOT IN ('id', 'change_id')`,
  );
  return rows[0].columns;
}

/** Writes the trainings that an import of the file has stored, in the order in which it was stored, for COPY. */
export async function writeStoredRows(client, columns, path) {
  const stored = `SELECT ${columns} FROM training JOIN source USING (employee_id, completed_on, title) ORDER BY employee_id, completed_on`;
  // What both have can be named without saying of which; the rest stands in the training alone.
  await copyOut(client, `COPY (${stored}) TO STDOUT`, path);
}

async function copyOut(client, statement, path) {
  await pipeline(client.query(copyTo(statement)), createWriteStream(path));
}

const SOURCE = `
CREATE TEMP TABLE source AS
SELECT g AS n, e.id AS employee_id, e.personnel_number,
  'Interkulturelle Öffnung der Verwaltung ' || g % 50 AS title,
  date '2020-06-01' + (g * 101 % 2390)::integer AS completed_on,
  (ARRAY[4, 8, 10.5, 16])[1 + g % 4] AS units,
  (ARRAY['Interkulturelle Kompetenz', 'Demokratische Kompetenz', 'Mehrsprachigkeit', 'Bürgernahe Kommunikation',
    'Demokratische Kompetenz, Interkulturelle Kompetenz'])[1 + g % 5] AS areas,
  CASE WHEN g % 25 = 1 THEN 'abgelehnt' WHEN g % 10 = 0 THEN 'eingereicht' ELSE 'anerkannt' END AS standing
FROM generate_series(1, $1::bigint) g
JOIN employee e ON e.id = 1 + g * 7919 % (SELECT max(id) FROM employee)
ORDER BY g`;

const AS_FILE = `
SELECT personnel_number AS "Personalnummer", title AS "Titel", 'SG Fortbildung' AS "Anbieter", areas AS "Kategorien",
  'Präsenz' AS "Format", to_char(completed_on - 1, 'DD.MM.YYYY') AS "Beginn",
  to_char(completed_on, 'DD.MM.YYYY') AS "Abgeschlossen am", replace(units::text, '.', ',') AS "Dauer", 'UE' AS "Einheit",
  'zentral' AS "Rahmen", standing AS "Anerkennung",
  CASE standing WHEN 'abgelehnt' THEN 'Der Inhalt gehört nicht zum Auftrag.' END AS "Begründung"
FROM source ORDER BY n`;
