import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createTestDatabase } from '../service/test-database.js';

/** What the built service says of itself. */
export interface ApiDescription<Document> {
  document: Document;
  routes: { method: string; path: string }[];
  /** Names of the checks that messages of the service can fail. */
  constraints: string[];
}

/** Asks the built service, started on an empty database, for its description. */
export async function apiDescription<Document>(): Promise<ApiDescription<Document>> {
  const database = await createTestDatabase();
  const script = fileURLToPath(new URL('describe-api.js', import.meta.url));
  const env = { PATH: process.env.PATH, DATABASE_URL: database.url };
  const { stdout } = await promisify(execFile)(process.execPath, [script], {
    env,
    maxBuffer: 16 * 1024 * 1024,
  });
  await database.drop();
  return JSON.parse(stdout);
}
