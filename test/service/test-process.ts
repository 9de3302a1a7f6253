import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));
const START_WITHIN_MS = 60_000;
const STOP_WITHIN_MS = 20_000;

/** The built service as a process of its own. */
export interface TestProcess {
  /** Where it answers. */
  url: string;
  pid: number;
  /** What it has said on standard output so far. */
  said(): string;
  /** Its log lines so far, as text. */
  logged(): string;
  /** Goes away as a reader of the log does that ends. */
  stopReading(): void;
  /** Sends SIGTERM and answers the exit code; null = it had to be killed. */
  stop(): Promise<number | null>;
}

/**
 * Starts the built service with these variables and nothing of ours. Throws with its output when it ends.
 * @param script another one that starts the service and says so
 */
export async function startProcess(
  environment: Record<string, string>,
  script: string = MAIN,
): Promise<TestProcess> {
  const child = spawn(process.execPath, [script], {
    env: { PATH: process.env.PATH, HOST: '127.0.0.1', PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let logged = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  child.stderr.on('data', (chunk) => {
    logged += chunk;
  });
  const exited = new Promise<number | null>((resolve) => child.once('close', resolve));
  const url = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`the service did not start: ${said}${logged}`)),
      START_WITHIN_MS,
    );
    child.stdout.on('data', () => {
      const ready = /Lernstand ist bereit: (\S+)\n/.exec(said);
      if (!ready) return;
      clearTimeout(timer);
      resolve(ready[1] as string);
    });
    void exited.then((code) => {
      clearTimeout(timer);
      reject(new Error(`the service ended with exit code ${code}: ${said}${logged}`));
    });
  });
  return {
    url,
    pid: child.pid as number,
    said: () => said,
    logged: () => logged,
    stopReading: () => {
      child.stdout.destroy();
      child.stderr.destroy();
    },
    stop: () => stop(child, exited),
  };
}

async function stop(child: ChildProcess, exited: Promise<number | null>): Promise<number | null> {
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
  child.kill('SIGTERM');
  const code = await exited;
  clearTimeout(timer);
  return code;
}
