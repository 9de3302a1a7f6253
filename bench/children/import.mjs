import 'reflect-metadata';
import { FactTables } from '../../dist/src/exchange/fact-tables.js';
import { ImportService } from '../../dist/src/exchange/import.service.js';
import { openDatabase } from '../../dist/src/platform/database/database.js';
import { serveParent } from '../measuring/child.mjs';
import { forgetPeak, peakMemory } from '../measuring/memory.mjs';
import { openApplication, TODAY } from '../product.mjs';

const database = await openDatabase({ databaseUrl: process.env.DATABASE_URL, dataDir: '' });
const application = await openApplication(database);

serveParent(
  {},
  async ({ file }) => {
    forgetPeak();
    const begun = performance.now();
    const task = { kind: 'schulungsnachweise', file, dryRun: false, today: TODAY, actor: null };
    const { created } = await application.get(ImportService).run(task);
    const milliseconds = performance.now() - begun;
    // The tidying up behind it must not run into what is measured next.
    await application.get(FactTables).settled();
    return { created, milliseconds, peak: peakMemory() };
  },
  async () => {
    await application.close();
    await database.close();
  },
);
