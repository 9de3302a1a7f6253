import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const DIST = new URL('../dist/src/platform/database/', import.meta.url);

/**
 * Starts one PostgreSQL for the whole run and migrates a database that every test service gets a copy of.
 * LERNSTAND_TEST_SERVER tells the tests where it is; the workers inherit it.
 */
export default async function setUp() {
  if (!existsSync(DIST)) throw new Error('The tests run against the built service: npm run build');
  const { startEmbeddedServer } = await import(new URL('embedded-server.js', DIST).href);
  const { openDatabase } = await import(new URL('database.js', DIST).href);
  const dataDir = await mkdtemp(join(tmpdir(), 'lernstand-test-'));
  const server = await startEmbeddedServer({ dataDir, fast: true });
  globalThis.testServer = { server, dataDir };
  process.env.LERNSTAND_TEST_SERVER = server.url;

  const { default: pg } = await import('pg');
  const client = new pg.Client(server.url);
  await client.connect();
  await client.query("CREATE DATABASE lernstand_template TEMPLATE template0 ENCODING 'UTF8'");
  await client.end();
  const databaseUrl = server.url.replace('/postgres?', '/lernstand_template?');
  const database = await openDatabase({ databaseUrl, dataDir });
  await database.close();
}
