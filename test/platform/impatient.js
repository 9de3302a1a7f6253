// Runs the built service with little patience, so that a test need not wait for minutes; says where it listens.
import { createApplication } from '../../dist/src/application.js';
import { openDatabase } from '../../dist/src/platform/database/database.js';

const configuration = {
  host: '127.0.0.1',
  port: 0,
  databaseUrl: process.env.DATABASE_URL,
  dataDir: '',
  demo: false,
  allowInsecureHttp: false,
};
const database = await openDatabase(configuration);
const patience = { headersMs: 1000, requestMs: 2000, stalledMs: 2000 };
const app = await createApplication(configuration, database, patience);
await app.listen(0, '127.0.0.1');
process.stdout.write(`Lernstand ist bereit: http://127.0.0.1:${app.getHttpServer().address().port}\n`);
process.once('SIGTERM', () => process.exit(0));
