import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { scan, versionOf } from '../../src/recording/evidence/clamd.js';
import type { EvidenceDto } from '../../src/recording/evidence/evidence.dto.js';
import type { EvidenceScanDto } from '../../src/recording/evidence/evidence-scan.dto.js';
import { asAdministrator } from '../access/people.js';
import { startProcess } from '../service/test-process.js';
import { type ClamdStandIn, type Manner, startClamd } from './clamd.js';
import { type Desk, openDesk, problemOf } from './desk.js';
import { jpeg, pdf } from './files.js';

let folder: string;
let clamd: ClamdStandIn;
let desk: Desk;
let training: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lernstand-test-clamd-'));
  clamd = await startClamd();
  desk = await openDesk({ CLAMD: clamd.address, TMPDIR: folder });
  training = (await desk.recorded()).id;
});
afterAll(async () => {
  await desk.service.stop();
  await clamd.stop();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(() => {
  clamd.manner = 'finds nothing';
  clamd.streams.length = 0;
});

const upload = (bytes: Buffer) => desk.upload(`trainings/${training}/evidence`, bytes);
const state = async (): Promise<EvidenceScanDto> =>
  (await (await asAdministrator(desk.service, 'GET', 'evidence-scan')).json()) as EvidenceScanDto;
const kept = async () => {
  const { rows } = await desk.service.database.pool.query(
    'SELECT (SELECT count(*)::integer FROM evidence) AS evidence, (SELECT count(*)::integer FROM evidence_file_part) AS parts',
  );
  return rows[0];
};

describe('with a virus scanner', () => {
  it.each([
    ['a small file', pdf()],
    ['a file of many chunks', jpeg(15 * 1024 * 1024)],
  ])('%s is shown to it whole before it is kept', async (_, bytes) => {
    const answer = await upload(bytes);
    const made = (await answer.json()) as EvidenceDto;
    expect([answer.status, made.scannedAt]).toEqual([201, expect.stringMatching(/^\d{4}-.+Z$/)]);
    expect(clamd.streams).toHaveLength(1);
    expect(clamd.streams[0]?.equals(bytes)).toBe(true);
  });

  it.each<[Manner, number, string]>([
    ['finds something', 422, 'INFECTED'],
    ['cuts', 503, 'SCANNER_NOT_REACHABLE'],
    ['has a limit', 503, 'SCANNER_NOT_REACHABLE'],
    ['talks on', 503, 'SCANNER_NOT_REACHABLE'],
  ])('that %s, nothing is kept', async (manner, status, code) => {
    const before = await kept();
    clamd.manner = manner;
    expect(await problemOf(await upload(jpeg(2_000_000)))).toEqual([status, code]);
    expect(await kept()).toEqual(before);
    expect(await readdir(folder)).toEqual([]);
  });

  it('the signature is named', async () => {
    clamd.manner = 'finds something';
    const { detail } = (await (await upload(pdf())).json()) as { detail: string };
    expect(detail).toContain('(Eicar-Test-Signature)');
  });

  it('its state is told, also when it has gone', async () => {
    expect(await state()).toEqual({
      configured: true,
      reachable: true,
      version: 'ClamAV 1.4.6/27461/Fri Nov 20 2026',
    });
    const gone = await startClamd(join(folder, 'clamd.sock'));
    const { url, stop } = await startProcess({
      DATABASE_URL: desk.service.database.url,
      TODAY: desk.service.today,
      CLAMD: gone.address,
    });
    const ask = async () =>
      (
        await fetch(`${url}/api/v1/evidence-scan`, {
          headers: { authorization: `Bearer ${desk.service.administratorToken}` },
        })
      ).json();
    expect(await ask()).toMatchObject({ configured: true, reachable: true });
    await gone.stop();
    expect(await ask()).toEqual({ configured: true, reachable: false, version: null });
    const before = await kept();
    expect(await problemOf(await desk.upload(`trainings/${training}/evidence`, pdf(), { url }))).toEqual([
      503,
      'SCANNER_NOT_REACHABLE',
    ]);
    expect(await kept()).toEqual(before);
    expect(await stop()).toBe(0);
  });
});

it('one that is silent is waited for no longer than allowed', async () => {
  clamd.manner = 'is silent';
  const [host, port] = clamd.address.split(':') as [string, string];
  const address = { host, port: Number(port) };
  await expect(scan(address, 200, Readable.from([Buffer.from('x')]))).rejects.toThrow('in time');
  await expect(versionOf(address, 200)).rejects.toThrow('in time');
});

it('without a virus scanner, evidence says that it was not scanned', async () => {
  const { url, stop } = await startProcess({
    DATABASE_URL: desk.service.database.url,
    TODAY: desk.service.today,
  });
  const answer = await desk.upload(`trainings/${training}/evidence`, pdf(), { url });
  expect([answer.status, await answer.json()]).toEqual([201, expect.objectContaining({ scannedAt: null })]);
  await stop();
});
