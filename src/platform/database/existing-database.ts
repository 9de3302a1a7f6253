import { existsSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { runningServer, startEmbeddedServer } from './embedded-server.js';

/** A database that was there before, with one connection to it. */
export interface ExistingDatabase {
  client: pg.Client;
  close(): Promise<void>;
}

/**
 * Opens a database to look into it, also while a service uses it: nothing is made and nothing migrated. The
 * embedded server is started for the while when none runs. Throws when there is no database.
 */
export async function openExistingDatabase({
  databaseUrl,
  dataDir,
}: {
  databaseUrl?: string | undefined;
  dataDir: string;
}): Promise<ExistingDatabase> {
  if (databaseUrl) return connected(databaseUrl);
  if (!existsSync(join(dataDir, 'PG_VERSION'))) {
    throw new Error(
      `Im Ordner ${dataDir} liegt keine Datenbank. Geben Sie den Ordner mit DATA_DIR an oder einen Server mit DATABASE_URL.`,
    );
  }
  const running = await runningServer(dataDir);
  if (running) return connected(ownDatabase(running));
  const server = await startEmbeddedServer({ dataDir });
  return connected(ownDatabase(server.url), () => server.stop()).catch(async (error) => {
    await server.stop();
    throw error;
  });
}

async function connected(
  url: string,
  stop: () => Promise<void> = async () => undefined,
): Promise<ExistingDatabase> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  await client.connect();
  // A connection that breaks fails the statement under way; without a listener it would end the process.
  client.on('error', () => undefined);
  return {
    client,
    async close() {
      await client.end();
      await stop();
    },
  };
}

function ownDatabase(serverUrl: string): string {
  return serverUrl.replace('/postgres?', '/lernstand?');
}
