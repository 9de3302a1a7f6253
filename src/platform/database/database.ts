import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { DataSource, MigrationExecutor } from 'typeorm';
import { startEmbeddedServer } from './embedded-server.js';
import { SMALL_LIMITS, WAIT_MS } from './limits.js';
import { EVERYWHERE, ReadingPools } from './reading-pools.js';
import { ENTITIES, MIGRATIONS } from './schema.js';

/** Where the database is: a server by URL, or an embedded one kept in a folder. */
export interface DatabaseConfiguration {
  databaseUrl?: string | undefined;
  dataDir: string;
  /** Embedded only: do not wait for the disk; for throw-away databases. */
  fast?: boolean;
}

/** The open database. */
export interface Database {
  /** For writing and for everything small. */
  dataSource: DataSource;
  /** For reading facts. */
  reading: ReadingPools;
  close(): Promise<void>;
}

const OLDEST_VERSION = 18;
const MIGRATION_LOCK = 7460;

// A day is a string; the driver's default would make a local midnight of it, which is another day in UTC.
pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day);

/** Starts the embedded server if there is no URL, migrates, and answers the open database. */
export async function openDatabase(configuration: DatabaseConfiguration): Promise<Database> {
  const embedded = configuration.databaseUrl ? undefined : await startEmbeddedServer(configuration);
  try {
    const url = configuration.databaseUrl ?? (await ownDatabase((embedded as { url: string }).url));
    await refuseOldServer(url);
    const dataSource = await migrated(url);
    const reading = ReadingPools.open(url, dataSource);
    return {
      dataSource,
      reading,
      async close() {
        await Promise.all([dataSource.destroy(), reading.close()]);
        await embedded?.stop();
      },
    };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}

/** A data source on that database, not yet open. */
export function dataSourceOf(url: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: ENTITIES,
    migrations: MIGRATIONS,
    migrationsTransactionMode: 'each',
    installExtensions: false,
    uuidExtension: 'pgcrypto',
    poolSize: 20,
    connectTimeoutMS: WAIT_MS,
    extra: { options: `${EVERYWHERE} ${SMALL_LIMITS}` },
    poolErrorHandler: () => undefined,
  });
}

async function migrated(url: string): Promise<DataSource> {
  const dataSource = dataSourceOf(url);
  await dataSource.initialize();
  // Several instances may start at once; one migrates, the others wait for it.
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query('SET statement_timeout = 0; SET lock_timeout = 0');
    await runner.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const migrations = new MigrationExecutor(dataSource, runner);
    migrations.transaction = 'each';
    await migrations.executePendingMigrations();
    await runner.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await runner.query('RESET statement_timeout; RESET lock_timeout');
    return dataSource;
  } catch (error) {
    await dataSource.destroy();
    throw error;
  } finally {
    if (!runner.isReleased) await runner.release();
  }
}

async function ownDatabase(serverUrl: string): Promise<string> {
  const client = new pg.Client(serverUrl);
  await client.connect();
  try {
    const found = await client.query("SELECT FROM pg_database WHERE datname = 'lernstand'");
    if (found.rowCount === 0)
      await client.query("CREATE DATABASE lernstand TEMPLATE template0 ENCODING 'UTF8'");
  } finally {
    await client.end();
  }
  return serverUrl.replace('/postgres?', '/lernstand?');
}

/** An external server may still be starting beside us (docker compose); an old one is refused. */
async function refuseOldServer(url: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
    try {
      await client.connect();
      const { rows } = await client.query('SHOW server_version_num');
      const version = Math.floor(Number(rows[0].server_version_num) / 10_000);
      if (version >= OLDEST_VERSION) return;
      throw new Error(
        `Lernstand braucht PostgreSQL ab Version ${OLDEST_VERSION}; der Server hat Version ${version}.`,
      );
    } catch (error) {
      if (!isStarting(error) || attempt === 30) throw error;
      await sleep(1000);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}

function isStarting(error: unknown): boolean {
  const code = (error as { code?: string }).code ?? '';
  return ['57P03', 'ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'].includes(code);
}
