import type { TestService } from '../../../service/service.js';
import { fixed, type Maker } from './call.js';

const form = (kind: string): FormData => {
  const data = new FormData();
  data.append('file', new Blob(['Kürzel;Bezeichnung;Typ\nAMT1;Amt 1;Amt\n']), `${kind}.csv`);
  return data;
};

/** A new import run that was checked and would change nothing. */
async function importRun({ database, hr }: TestService): Promise<string> {
  const result = { rows: 0, created: 0, updated: 0, removed: 0, unchanged: 0, warnings: [] };
  await database.pool.query("DELETE FROM import_run WHERE file_name = 'leer.csv'");
  const { rows } = await database.pool.query(
    `INSERT INTO import_run (account_id, file_name, file_bytes, kind, state, phase, instance, result)
     SELECT id, 'leer.csv', 0, 'organisationseinheiten', 'CHECKED', 'WRITING', 1, $2 FROM account WHERE email = $1
     RETURNING id`,
    [hr.email, JSON.stringify(result)],
  );
  return `/api/v1/import-runs/${rows[0].id}`;
}

/** Files in. */
export const IMPORTS: Record<string, Maker> = {
  'POST /api/v1/imports/{kind}': () => ({
    path: '/api/v1/imports/organisationseinheiten?dryRun=true',
    body: form('organisationseinheiten'),
  }),
  'POST /api/v1/import-runs': () => ({ path: '/api/v1/import-runs', body: form('organisationseinheiten') }),
  'GET /api/v1/import-runs': fixed('/api/v1/import-runs'),
  'GET /api/v1/import-runs/{id}': async (_, service) => ({ path: await importRun(service) }),
  'GET /api/v1/import-runs/{id}/content': async (_, service) => ({
    path: `${await importRun(service)}/content`,
  }),
  'GET /api/v1/import-runs/{id}/errors.csv': async (_, service) => ({
    path: `${await importRun(service)}/errors.csv`,
  }),
  'PUT /api/v1/import-runs/{id}/options': async (_, service) => ({
    path: `${await importRun(service)}/options`,
    body: { kind: 'schulungsnachweise' },
  }),
  'PATCH /api/v1/import-runs/{id}/cells': async (_, service) => ({
    path: `${await importRun(service)}/cells`,
    body: { cells: [{ row: 2, value: '' }] },
  }),
  'POST /api/v1/import-runs/{id}/check': async (_, service) => ({
    path: `${await importRun(service)}/check`,
  }),
  'POST /api/v1/import-runs/{id}/application': async (_, service) => ({
    path: `${await importRun(service)}/application`,
  }),
  'DELETE /api/v1/import-runs/{id}': async (_, service) => ({ path: await importRun(service) }),
  'GET /api/v1/import-kinds': fixed('/api/v1/import-kinds'),
  'GET /api/v1/import-kinds/{kind}/template.csv': fixed('/api/v1/import-kinds/beschaeftigte/template.csv'),
};
