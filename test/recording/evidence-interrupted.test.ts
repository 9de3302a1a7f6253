import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { until } from '../exchange/writers.js';
import { startProcess } from '../service/test-process.js';
import { type Desk, openDesk } from './desk.js';
import { jpeg } from './files.js';

const KILLS = 6 * Number(process.env.TIMES ?? 1);
const SIZE = 6_000_000;
const PHOTOGRAPH = jpeg(SIZE);
let photographs = 0;
/** Another one each time. */
function photograph(): Buffer {
  const bytes = Buffer.from(PHOTOGRAPH);
  // Seven bits each: a byte of 0xFF would be a marker.
  for (let i = 0, rest = ++photographs; i < 4; i++, rest >>= 7) bytes[100 + i] = rest & 0x7f;
  return bytes;
}

let folder: string;
let desk: Desk;
let training: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lernstand-test-evidence-'));
  desk = await openDesk({ TMPDIR: folder });
  training = (await desk.recorded()).id;
});
afterAll(async () => {
  await desk.service.stop();
  await rm(folder, { recursive: true, force: true });
});

const query = async (text: string) => (await desk.service.database.pool.query(text)).rows;
const kept = async () =>
  (
    await query(
      `SELECT (SELECT count(*)::integer FROM evidence) AS evidence, (SELECT count(*)::integer FROM evidence_file) AS files,
        (SELECT count(*)::integer FROM evidence_file_part) AS parts`,
    )
  )[0];
const openTransactions = async () =>
  (
    await query(`SELECT count(*)::integer AS count FROM pg_stat_activity WHERE datname = current_database()
      AND backend_type = 'client backend' AND xact_start IS NOT NULL AND pid <> pg_backend_pid()`)
  )[0].count as number;

/** Files whose parts are not exactly the file, and files that prove nothing. */
async function halves() {
  const files = await query(`
    SELECT f.sha256, f.size, string_agg(p.content, ''::bytea ORDER BY p.part) AS content,
      (SELECT count(*)::integer FROM evidence v WHERE v.sha256 = f.sha256) AS evidence
      FROM evidence_file f LEFT JOIN evidence_file_part p USING (sha256) GROUP BY f.sha256, f.size`);
  return files.filter(({ sha256, size, content, evidence }) => {
    const isWhole = content?.length === size && createHash('sha256').update(content).digest().equals(sha256);
    return !isWhole || evidence === 0;
  }).length;
}

it('an upload whose process is killed is there as a whole or not at all', async () => {
  const begin = performance.now();
  expect((await desk.upload(`trainings/${training}/evidence`, photograph())).status).toBe(201);
  const tookWhole = performance.now() - begin;
  let lost = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    const before = await kept();
    const { url, pid } = await startProcess({
      DATABASE_URL: desk.service.database.url,
      TODAY: desk.service.today,
      TMPDIR: folder,
    });
    const path = `trainings/${training}/evidence`;
    const answers = [0, 1, 2].map(() => desk.upload(path, photograph(), { url }).catch(() => undefined));
    await pause(((kill + 0.5) / KILLS) * tookWhole * 4);
    process.kill(pid, 'SIGKILL');
    const told = (await Promise.all(answers)).filter((answer) => answer?.status === 201).length;
    await until(openTransactions, (count) => count === 0);
    const after = await kept();
    expect(await halves()).toBe(0);
    expect(after.evidence - before.evidence).toBe(after.files - before.files);
    expect(after.evidence - before.evidence).toBeGreaterThanOrEqual(told);
    if (after.evidence - before.evidence < 3) lost++;
  }
  expect(lost).toBeGreaterThan(0);
  // The next start clears what the killed ones have left on disk.
  const next = await startProcess({ DATABASE_URL: desk.service.database.url, TMPDIR: folder });
  expect(await readdir(folder)).toEqual([]);
  await next.stop();
}, 120_000);

it('a connection that is cut in the middle leaves nothing', async () => {
  const before = await kept();
  const { port, hostname } = new URL(desk.service.url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  const head = '--x\r\ncontent-disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n';
  socket.write(
    `POST /api/v1/trainings/${training}/evidence HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${desk.officer.token}\r\n` +
      `content-type: multipart/form-data; boundary=x\r\ncontent-length: ${SIZE}\r\n\r\n${head}`,
  );
  socket.write(photograph().subarray(0, SIZE / 2));
  const uploads = () => readdir(folder);
  await until(uploads, (names) => names.length === 1);
  socket.destroy();
  await until(uploads, (names) => names.length === 0);
  expect(await kept()).toEqual(before);
  expect((await desk.upload(`trainings/${training}/evidence`, jpeg())).status).toBe(201);
});
