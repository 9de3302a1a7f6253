import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';

/** What the figures were measured on, in one line; `server` is an open database, if there was one. */
export async function machineLine(server) {
  const [{ model }] = cpus();
  const gibibytes = Math.round(totalmem() / 2 ** 30);
  const postgres = server ? `, PostgreSQL ${server}` : '';
  return `${cpus().length} × ${model.trim()}, ${gibibytes} GiB, ${process.platform}, Node ${process.version}${postgres}, commit ${commit()}, ${new Date().toISOString().slice(0, 10)}`;
}

function commit() {
  try {
    const git = (...args) => execFileSync('git', args, { cwd: import.meta.dirname, stdio: ['ignore', 'pipe', 'ignore'] });
    const changed = git('status', '--porcelain').length > 0;
    return `${git('rev-parse', '--short', 'HEAD').toString().trim()}${changed ? ' with changes' : ''}`;
  } catch {
    return 'unknown';
  }
}
