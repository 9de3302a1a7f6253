import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const LIMIT_MS = 300_000;

/** Version of LibreOffice, or undefined when there is none (Debian: libreoffice-calc-nogui). */
export function libreOfficeVersion() {
  const { status, stdout } = spawnSync('soffice', ['--version'], { encoding: 'utf8', timeout: 60_000 });
  return status === 0 ? stdout.trim() : undefined;
}

/** A LibreOffice with a user profile of its own. */
export async function openLibreOffice() {
  const folder = await mkdtemp(join(tmpdir(), 'lernstand-office-'));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  return {
    folder,
    /** Opens an XLSX file, calculates what has no value yet, and saves it; answers the path of the result. */
    async calculate(file) {
      const into = join(folder, 'calculated');
      const args = [profile, '--headless', '--norestore', '--convert-to', 'xlsx', '--outdir', into, file];
      // A group of its own: the program that works is a grandchild.
      const office = spawn('soffice', args, { stdio: 'ignore', detached: true });
      const kill = () => process.kill(-office.pid, 'SIGKILL');
      const limit = setTimeout(kill, LIMIT_MS);
      process.once('exit', kill);
      const [code] = await once(office, 'exit');
      process.off('exit', kill);
      clearTimeout(limit);
      if (code !== 0) throw new Error(`LibreOffice has ended with ${code}`);
      return join(into, basename(file));
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}
