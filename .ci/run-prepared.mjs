// Installs and builds what a fresh or changed clone lacks, then runs what was asked for. Plain Node without a
// dependency, because it must run before anything is installed; a prepared clone passes in milliseconds.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [what, ...rest] = process.argv.slice(2);

/** Hash over the contents of files and folders, by name. */
function fingerprint(...paths) {
  const hash = createHash('sha256').update(process.version.split('.')[0]);
  const add = (path) => {
    if (!existsSync(join(root, path))) return;
    const entries = readdirSync(join(root, path), { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    );
    for (const entry of entries) {
      const child = join(path, entry.name);
      if (entry.isDirectory()) add(child);
      else hash.update(child).update(readFileSync(join(root, child)));
    }
  };
  for (const path of paths) {
    if (/\.\w+$/.test(path)) hash.update(path).update(readFileSync(join(root, path)));
    else add(path);
  }
  return hash.digest('hex');
}

/** Runs a step once per fingerprint; the stamp is written only after it succeeded. */
function once(stamp, print, say, step) {
  const path = join(root, stamp);
  if (existsSync(path) && readFileSync(path, 'utf8') === print) return;
  rmSync(path, { force: true });
  console.log(say);
  step();
  writeFileSync(path, print);
}

function run(command, args, options = {}) {
  const { status, signal } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (status !== 0) process.exit(status ?? (signal ? 1 : 0));
}

const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
const tool = (path) => join(root, 'node_modules', path);

once(
  'node_modules/.lernstand-installed',
  fingerprint('package-lock.json'),
  'Abhängigkeiten werden installiert …',
  () => run(npm[0], [...npm.slice(1), 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']),
);
once(
  'dist/.lernstand-built',
  fingerprint('src', 'migrations', 'package-lock.json', 'tsconfig.json', 'nest-cli.json'),
  'Lernstand wird gebaut …',
  () => run(process.execPath, [tool('@nestjs/cli/bin/nest.js'), 'build']),
);
// After the service: its build empties the folder above.
once(
  'dist/web/.lernstand-built',
  fingerprint('web', 'package-lock.json'),
  'Die Oberfläche wird gebaut …',
  () => run(process.execPath, [tool('vite/bin/vite.js'), 'build', 'web', '--logLevel', 'warn']),
);

const modules = {
  start: 'src/main.js',
  auswertung: 'src/auswertung.js',
  'verify-log': 'src/verify-read-log.js',
  'verify-rounds': 'src/verify-rounds.js',
};
if (modules[what]) {
  process.argv.splice(2, 1);
  await import(new URL(`../dist/${modules[what]}`, import.meta.url).href);
} else if (what === 'test') {
  const jest = [
    '--experimental-vm-modules',
    '--no-warnings',
    tool('jest/bin/jest.js'),
    '-c',
    'test/jest.config.js',
  ];
  run(process.execPath, [...jest, ...rest]);
} else if (what === 'bench') {
  run(process.execPath, ['bench/run.mjs', ...rest]);
} else if (what === 'check') {
  run(process.execPath, [tool('@biomejs/biome/bin/biome'), 'ci', '--colors=off', '.']);
  run(process.execPath, [tool('typescript/bin/tsc'), '-p', 'test/tsconfig.json', '--noEmit']);
  run(process.execPath, [tool('typescript/bin/tsc'), '-p', 'web/tsconfig.json', '--noEmit']);
  run(process.execPath, [
    tool('dependency-cruiser/bin/dependency-cruise.mjs'),
    'src',
    '--config',
    '.dependency-cruiser.json',
  ]);
} else {
  console.error(`unknown: ${what}`);
  process.exit(1);
}
