// Prints the routing table, the API description and the constraints of the built service's messages as JSON. A process of its own, because
// the test runner cannot load every library that the service loads.
import { getMetadataStorage } from 'class-validator';
import { createApplication } from '../../dist/src/application.js';
import { openDatabase } from '../../dist/src/platform/database/database.js';
import { routesOf } from '../../dist/src/platform/http/routes.js';

const configuration = {
  host: '127.0.0.1',
  port: 0,
  databaseUrl: process.env.DATABASE_URL,
  dataDir: '',
  demo: false,
  localSignIn: true,
  identityProviders: [],
};
const database = await openDatabase(configuration);
const app = await createApplication(configuration, database);
await app.init();
const server = app.getHttpAdapter().getInstance();
const description = await server.inject({ url: '/api/openapi.json' });
const checks = [...getMetadataStorage().validationMetadatas.values()].flat();
const constraints = checks
  .filter(({ type }) => type !== 'conditionalValidation')
  .map(({ name, type }) => name ?? type);
const answer = {
  routes: routesOf(server),
  document: description.json(),
  constraints: [...new Set(constraints)],
};
process.stdout.write(JSON.stringify(answer));
await app.close();
await database.close();
