import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { administration, employee } from '../../administration/builders.js';
import { startService, type TestService } from '../../service/service.js';
import { startProcess } from '../../service/test-process.js';
import { tamper, verification } from './entries.js';

const COMMAND = fileURLToPath(new URL('../../../dist/src/verify-read-log.js', import.meta.url));

interface Outcome {
  code: number | null;
  out: string;
  err: string;
}

function run(environment: Record<string, string>, ...args: string[]): Promise<Outcome> {
  const child = spawn(process.execPath, [COMMAND, ...args], {
    env: { PATH: process.env.PATH, ...environment },
  });
  const outcome: Outcome = { code: null, out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    outcome.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    outcome.err += chunk;
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ ...outcome, code })));
}

describe('npm run verify-log', () => {
  let service: TestService;
  let verify: (...args: string[]) => Promise<Outcome>;
  beforeAll(async () => {
    service = await startService();
    verify = (...args) => run({ DATABASE_URL: service.database.url }, ...args);
    await service.import(administration(employee('1')));
  });
  afterAll(() => service.stop());

  const head = async () => (await verification(service)).head;

  it('beside the running service says that the chain is whole, and knows its earlier heads', async () => {
    const begin = await head();
    expect(begin).toBe('0'.repeat(64));
    await service.person('1');
    const first = await head();
    await service.database.pool.query(`
      INSERT INTO read_log (account_id, kind, as_of, employee_ids, request_id)
        SELECT account_id, kind, as_of, employee_ids, uuidv7() FROM read_log, generate_series(1, 1200)`);
    const { code, out } = await verify();
    expect([code, out]).toEqual([
      0,
      `Das Leseprotokoll ist unversehrt: 1.201 Einträge.\nKopf der Kette: ${await head()}\n`,
    ]);
    expect((await verify('--anchor', first)).out).toContain('ist der Kopf nach Eintrag 1.\n');
    expect(await verify('--anchor', await head())).toMatchObject({ code: 0 });
    expect(await verify('--anchor', begin)).toMatchObject({ code: 0 });
  });

  it('with an earlier head finds that the newest entries are gone, without it cannot', async () => {
    const anchor = await head();
    await tamper(service, 'DELETE FROM read_log WHERE id > 1190');
    expect(await verify()).toMatchObject({ code: 0 });
    const { code, out } = await verify('--anchor', anchor);
    expect([code, out]).toEqual([1, expect.stringContaining('kommt in der unversehrten Kette NICHT vor')]);
    // New entries cannot bring the old head back.
    await service.person('1');
    expect(await verify('--anchor', anchor)).toMatchObject({ code: 1 });
  });

  it('names the first entry that was changed', async () => {
    const anchor = await head();
    await tamper(service, 'UPDATE read_log SET as_of = as_of + 1 WHERE id IN (1050, 1100)');
    const { code, out } = await verify('--anchor', anchor);
    expect([code, out]).toEqual([
      1,
      expect.stringMatching(/NICHT unversehrt: Eintrag 1050 .*\n.* 1\.049 Einträge/),
    ]);
  });

  it.each<[string, string[], RegExp]>([
    ['an anchor that is none', ['--anchor', 'abc'], /„abc“ ist kein Prüfwert .*\n\nAufruf:/s],
    ['an option that is none', ['--kopf'], /Diesen Aufruf gibt es nicht/],
  ])('with %s says so', async (_, args, sentence) => {
    const { code, err } = await verify(...args);
    expect([code, err]).toEqual([1, expect.stringMatching(sentence)]);
  });

  it('without a log says when there will be one', async () => {
    await service.database.pool.query('ALTER TABLE read_log RENAME TO elsewhere');
    const { code, err } = await verify();
    await service.database.pool.query('ALTER TABLE elsewhere RENAME TO read_log');
    expect([code, err]).toEqual([1, expect.stringContaining('hat noch kein Leseprotokoll')]);
  });
});

describe('npm run verify-log on the embedded database', () => {
  let dataDir: string;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'lernstand-verify-'));
  });
  afterAll(() => rm(dataDir, { recursive: true, force: true }));

  it('works without a database, with a running service and with a stopped one', async () => {
    const verify = () => run({ DATA_DIR: dataDir });
    expect(await verify()).toMatchObject({ code: 1, err: expect.stringContaining('liegt keine Datenbank') });
    const service = await startProcess({ DATA_DIR: dataDir });
    expect(await verify()).toMatchObject({ code: 0, out: expect.stringContaining('unversehrt: 0 Einträge') });
    expect(await fetch(`${service.url}/health/ready`)).toMatchObject({ status: 200 });
    expect(await service.stop()).toBe(0);
    expect(await verify()).toMatchObject({ code: 0, out: expect.stringContaining('unversehrt: 0 Einträge') });
    const again = await startProcess({ DATA_DIR: dataDir });
    expect(await again.stop()).toBe(0);
  });
});
