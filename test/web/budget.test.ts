import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, it } from '@jest/globals';

const BUILT = fileURLToPath(new URL('../../dist/web/', import.meta.url));
const MOST_BYTES = 200 * 1000;

it('asks a browser for no more than 200 kB of packed JavaScript before the first page', () => {
  const html = readFileSync(`${BUILT}index.html`, 'utf8');
  const scripts = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map(([, path]) => path);
  expect(scripts.length).toBeGreaterThan(0);
  const bytes = scripts.map((path) => gzipSync(readFileSync(BUILT + path)).length);
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(MOST_BYTES);
});
