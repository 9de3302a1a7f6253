import { listed, numbered } from '../../platform/german-text.js';
import { type ImportKind, type ImportRun, lacks } from '../import-run.js';
import type { ImportCounts, ImportWarning } from '../import-task.js';
import { runChecks } from '../staging/finding.js';
import { tableWarnings } from '../staging/table-warnings.js';
import { UNIT_CHECKS } from './unit-checks.js';
import { unitCircles } from './unit-circles.js';

const MISSING = {
  Übergeordnet: 'Bekannte Organisationseinheiten behalten ihren Platz, neue stehen ganz oben.',
  Auswertungspflichtig:
    'Bekannte Organisationseinheiten behalten die Angabe, neue gelten als nicht auswertungspflichtig.',
};

/** The organisational units: each has one version from the file; a known one that is not in the file stays. */
export const UNIT_IMPORT: ImportKind = {
  tables: ['organisational_unit', 'unit_version'],

  async check(run) {
    await fillWhatTheFileLacks(run);
    return [...(await runChecks(run.client, UNIT_CHECKS)), await unitCircles(run.client)];
  },

  async plan({ client }): Promise<ImportCounts> {
    await client.query('DROP TABLE IF EXISTS pg_temp.planned');
    await client.query(PLAN);
    const { rows } = await client.query<ImportCounts>(COUNTS);
    return rows[0] as ImportCounts;
  },

  async write({ client }) {
    await client.query(INSERT_UNITS);
    await client.query(DELETE_VERSIONS);
    await client.query(INSERT_VERSIONS);
  },

  async warnings(run) {
    return [...tableWarnings(run, MISSING), ...(await outsideTheParent(run))];
  },
};

const OPTIONAL: Readonly<Record<string, string>> = {
  Übergeordnet: 'parent_code = known.parent_code',
  Auswertungspflichtig: 'reporting = known.reporting',
  'Gültig ab': 'valid_from = lower(known.life)',
  'Gültig bis': 'valid_to = upper(known.life) - 1',
};

/** What the file has no column for stays as it is known; of several versions the last one tells it. */
async function fillWhatTheFileLacks(run: ImportRun): Promise<void> {
  const columns = Object.entries(OPTIONAL).flatMap(([header, set]) => (lacks(run, header) ? [set] : []));
  if (columns.length === 0) return;
  await run.client.query(`
    UPDATE staged s SET ${columns.join(', ')}
      FROM (SELECT DISTINCT ON (u.id) u.code, p.code AS parent_code, v.reporting,
                   (SELECT range_merge(range_agg(w.valid)) FROM unit_version w WHERE w.unit_id = u.id) AS life
              FROM organisational_unit u
              JOIN unit_version v ON v.unit_id = u.id
              LEFT JOIN organisational_unit p ON p.id = v.parent_id
             ORDER BY u.id, v.valid DESC) known
     WHERE known.code = s.code`);
}

/** A unit may outlive the one above it, but then it is without a place for some days. */
async function outsideTheParent({ client }: ImportRun): Promise<ImportWarning[]> {
  const { rows } = await client.query<{ code: string; parent: string }>(OUTSIDE_THE_PARENT);
  if (rows.length === 0) return [];
  const units = numbered(rows.length, 'Organisationseinheit gilt', 'Organisationseinheiten gelten');
  const names = listed(rows.map(({ code, parent }) => `„${code}“ (übergeordnet „${parent}“)`));
  return [{ code: 'OUTSIDE_PARENT_VALIDITY', message: `${units} länger als die übergeordnete: ${names}.` }];
}

/** Only what is new (`unit_id` null) or differs from the one version that is known. */
const PLAN = `
CREATE TEMP TABLE planned ON COMMIT DROP AS
SELECT s.row, u.id AS unit_id
  FROM staged s
  LEFT JOIN organisational_unit u ON u.code = s.code
 WHERE (SELECT count(*) = 1 AND bool_and((v.name, v.type, p.code, v.reporting, v.valid) IS NOT DISTINCT FROM
                 (s.name, s.type, s.parent_code, s.reporting, daterange(s.valid_from, s.valid_to + 1)))
          FROM unit_version v LEFT JOIN organisational_unit p ON p.id = v.parent_id
         WHERE v.unit_id = u.id) IS NOT TRUE`;

const COUNTS = `
SELECT count(*) FILTER (WHERE unit_id IS NULL)::integer AS created, count(unit_id)::integer AS updated, 0 AS removed
  FROM planned`;

const INSERT_UNITS = `
INSERT INTO organisational_unit (code)
SELECT s.code FROM planned p JOIN staged s USING (row) WHERE p.unit_id IS NULL ORDER BY s.row`;

const DELETE_VERSIONS = 'DELETE FROM unit_version v USING planned p WHERE v.unit_id = p.unit_id';

const INSERT_VERSIONS = `
INSERT INTO unit_version (unit_id, valid, name, type, parent_id, reporting)
SELECT u.id, daterange(s.valid_from, s.valid_to + 1), s.name, s.type, parent.id, s.reporting
  FROM planned p
  JOIN staged s USING (row)
  JOIN organisational_unit u ON u.code = s.code
  LEFT JOIN organisational_unit parent ON parent.code = s.parent_code`;

const OUTSIDE_THE_PARENT = `
SELECT DISTINCT u.code, parent.code AS parent
  FROM unit_version v
  JOIN organisational_unit u ON u.id = v.unit_id
  JOIN organisational_unit parent ON parent.id = v.parent_id
 WHERE (u.code IN (SELECT code FROM staged) OR parent.code IN (SELECT code FROM staged))
   AND NOT v.valid <@ (SELECT range_agg(w.valid) FROM unit_version w WHERE w.unit_id = v.parent_id)
 ORDER BY u.code`;
