import 'reflect-metadata';
import { Authentication } from '../../dist/src/access/authentication.js';
import { FirstAccountsService } from '../../dist/src/access/first-accounts.js';
import { createApplication } from '../../dist/src/application.js';
import { readConfiguration } from '../../dist/src/platform/configuration.js';
import { openDatabase } from '../../dist/src/platform/database/database.js';
import { serveParent } from '../measuring/child.mjs';

// The service as it is shipped, and beside its routes two bare ones: sign-in, one indexed SELECT of the same
// rows through the same pool, JSON. They are the limit of what any route on this stack can answer.
const PAGE = `
SELECT personnel_number AS "personnelNumber", last_name AS "lastName", first_name AS "firstName" FROM employee
ORDER BY last_name, first_name, personnel_number LIMIT 50 OFFSET $1`;
const ONE = `
SELECT personnel_number AS "personnelNumber", last_name AS "lastName", first_name AS "firstName" FROM employee
WHERE personnel_number = $1`;

const configuration = readConfiguration(process.env);
const database = await openDatabase(configuration);
const app = await createApplication(configuration, database);
await app.get(FirstAccountsService).prepare();

const server = app.getHttpAdapter().getInstance();
const pool = database.dataSource.driver.master;
const authentication = app.get(Authentication);
const signedIn = { preHandler: async (request) => void (await authentication.callerOf(request)) };
server.get('/bare/persons', signedIn, async ({ query }) => {
  const { rows } = await pool.query(PAGE, [(Number(query.page) - 1) * 50]);
  return { items: rows };
});
server.get('/bare/persons/:personnelNumber', signedIn, async ({ params }) => {
  const { rows } = await pool.query(ONE, [params.personnelNumber]);
  return rows[0];
});
await app.listen(0, '127.0.0.1');

serveParent(
  { port: app.getHttpServer().address().port },
  () => undefined,
  async () => {
    await app.close();
    await database.close();
  },
);
