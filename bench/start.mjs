import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import net from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { BENCH_DIR } from './data/administration.mjs';
import { memory } from './measuring/memory.mjs';
import { measure, single } from './measuring/rounds.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LIMIT_MS = 120_000;

/** `npm start` on a prepared clone with an existing database, and what the process needs when nobody asks. */
export async function start({ quick, report }) {
  const dataDir = join(BENCH_DIR, 'start');
  await rm(dataDir, { recursive: true, force: true });
  // The first start prepares the clone and makes the database.
  await (await startService(dataDir)).stop();
  const contenders = {
    async ready() {
      const { seconds, stop } = await startService(dataDir);
      await stop();
      return seconds;
    },
  };
  const measured = await measure(contenders, { rounds: quick ? 2 : 5, warmUp: false });
  report.value('start', 'npm start until it is ready', 's', single(measured, 'ready'), { atMost: 5 });
  const { pid, stop } = await startService(dataDir);
  await sleep(10_000);
  const value = memory(pid);
  await stop();
  const idle = { value, lowest: value, highest: value, rounds: 1, loud: 0 };
  report.value('start', 'memory of the idle service without PostgreSQL', 'MB', idle, { atMost: 200 });
}

/** Starts the service as its users do and awaits that it is ready. */
export async function startService(dataDir, variables = {}) {
  const port = await freePort();
  const begun = performance.now();
  const environment = {
    ...process.env,
    ...variables,
    PORT: String(port),
    DATA_DIR: dataDir,
    HOST: '127.0.0.1',
  };
  const npm = spawn('npm', ['start', '--silent'], { cwd: ROOT, env: environment, stdio: 'ignore' });
  const kill = () => npm.kill('SIGTERM');
  process.once('exit', kill);
  while (!(await isReady(port))) {
    if (npm.exitCode !== null) throw new Error(`npm start has ended with ${npm.exitCode}`);
    if (performance.now() - begun > LIMIT_MS) throw new Error('npm start did not become ready');
    await sleep(20);
  }
  const seconds = (performance.now() - begun) / 1000;
  const pid = serviceOf(dataDir);
  return {
    seconds,
    pid,
    url: `http://127.0.0.1:${port}`,
    async stop() {
      const ended = npm.exitCode === null ? once(npm, 'exit') : undefined;
      process.kill(pid, 'SIGTERM');
      await ended;
      process.off('exit', kill);
    },
  };
}

async function isReady(port) {
  return fetch(`http://127.0.0.1:${port}/health/ready`).then(
    ({ status }) => status === 200,
    () => false,
  );
}

/** The process that serves: it has written its number beside its database. */
function serviceOf(dataDir) {
  const name = 'lernstand.pid';
  const file = [dataDir, ...readdirSync(dataDir).map((each) => join(dataDir, each))]
    .map((folder) => join(folder, name))
    .find((each) => existsSync(each));
  return Number(readFileSync(file, 'utf8'));
}

async function freePort() {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
