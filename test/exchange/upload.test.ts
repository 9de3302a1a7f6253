import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startService, type TestService } from '../service/service.js';
import { everything, newestChange } from './facts.js';
import { EMPLOYEES, file, SOME_UNITS, UNITS } from './files.js';
import { type HeldWriters, holdWriters, until } from './writers.js';

const DEAD = 2 ** 22 - 1;

let service: TestService;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lernstand-test-uploads-'));
  await mkdir(join(folder, `lernstand-upload-${DEAD}-abcdef`));
  await mkdir(join(folder, `lernstand-upload-${process.pid}-abcdef`));
  service = await startService({ today: '2026-11-20', environment: { TMPDIR: folder } });
});
afterAll(async () => {
  await service.stop();
  await rm(folder, { recursive: true, force: true });
});
afterEach(() => service.empty());

const uploads = async () => (await readdir(folder)).filter((name) => !name.includes(`-${process.pid}-`));

type Part = [name: string, value: string | Blob, fileName?: string];
async function send(path: string, parts: Part[], init: RequestInit = {}) {
  const body = new FormData();
  for (const [name, value, fileName] of parts) {
    if (typeof value === 'string') body.append(name, value);
    else body.append(name, value, fileName);
  }
  const answer = await service.request(`/api/v1/imports/${path}`, { method: 'POST', body, ...init });
  // biome-ignore lint/suspicious/noExplicitAny: tests look into problems of every kind
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as any };
}
const units = (csv = SOME_UNITS, name = 'units.csv'): Part => ['file', new Blob([csv]), name];

describe('an upload', () => {
  it('takes options from the address and from the form alike', async () => {
    const asked = await send('organisationseinheiten?dryRun=true', [units()]);
    const told = await send('organisationseinheiten', [['dryRun', 'true'], units()]);
    const after = await send('organisationseinheiten', [units(), ['dryRun', 'true']]);
    for (const { status, body } of [asked, told, after]) {
      expect([status, body.dryRun, body.created]).toEqual([200, true, 3]);
    }
    expect((await send('organisationseinheiten?dryRun=false', [units()])).body).toMatchObject({
      dryRun: false,
    });
    const state = [
      ['mode', 'state'],
      ['on', '2026-12-01'],
      ['leavers', '0'],
    ] as Part[];
    const employees = new Blob([file(EMPLOYEES, '0001;Weiß;Änne;;Amt 50;;;;ja;nein')]);
    const { body } = await send('beschaeftigte', [...state, ['file', employees, 'stand.csv']]);
    expect(body).toMatchObject({ created: 1, warnings: [] });
  });

  it('keeps the name of the file in the history, without a path and what could turn a line around', async () => {
    await send('organisationseinheiten', [units(SOME_UNITS, 'C:\\Export\\Ämter\u202e 2026.csv')]);
    expect((await newestChange(service.database)).reason).toBe(
      'Import organisationseinheiten, Datei Ämter 2026.csv',
    );
  });

  it.each<[string, string, Part[], number, string]>([
    ['an unknown kind', 'abteilungen', [units()], 404, 'NOT_FOUND'],
    ['no file', 'organisationseinheiten', [['dryRun', 'true']], 400, '#/file REQUIRED'],
    [
      'an empty choice of file',
      'organisationseinheiten',
      [['file', new Blob([]), '']],
      400,
      '#/file REQUIRED',
    ],
    ['a text instead of a file', 'organisationseinheiten', [['file', 'Kürzel']], 400, '#/file REQUIRED'],
    [
      'a file under another name',
      'organisationseinheiten',
      [['datei', new Blob(['x']), 'x']],
      400,
      '#/datei UNKNOWN_MEMBER',
    ],
    ['two files', 'organisationseinheiten', [units(), units()], 400, '#/file TOO_MANY'],
    ['an unknown parameter', 'organisationseinheiten?dry=1', [units()], 400, '#/dry UNKNOWN_MEMBER'],
    ['an unknown field', 'organisationseinheiten', [units(), ['dry', '1']], 400, '#/dry UNKNOWN_MEMBER'],
    [
      'a field twice',
      'organisationseinheiten',
      [['dryRun', 'true'], ['dryRun', 'true'], units()],
      400,
      '#/dryRun REPEATED_PARAMETER',
    ],
    [
      'a contradiction',
      'organisationseinheiten?dryRun=true',
      [['dryRun', 'false'], units()],
      400,
      '#/dryRun REPEATED_PARAMETER',
    ],
    [
      'a dry run that is neither yes nor no',
      'organisationseinheiten?dryRun=',
      [units()],
      400,
      '#/dryRun NOT_ALLOWED',
    ],
    ['a mode for units', 'organisationseinheiten?mode=history', [units()], 400, '#/mode NOT_ALLOWED_HERE'],
    ['an unknown mode', 'beschaeftigte?mode=stand', [units()], 400, '#/mode NOT_ALLOWED'],
    ['a state without its day', 'beschaeftigte?mode=state', [units()], 400, '#/on REQUIRED'],
    ['a day that is none', 'beschaeftigte?mode=state&on=2026-02-30', [units()], 400, '#/on NOT_A_DAY'],
    ['a day for a history', 'beschaeftigte?on=2026-12-01', [units()], 400, '#/on NOT_ALLOWED_HERE'],
    ['leavers for a history', 'beschaeftigte?leavers=1', [units()], 400, '#/leavers NOT_ALLOWED_HERE'],
    [
      'leavers that are no number',
      'beschaeftigte?mode=state&on=2026-12-01&leavers=-1',
      [units()],
      400,
      '#/leavers NOT_A_WHOLE_NUMBER',
    ],
  ])('is refused with %s', async (_, path, parts, status, expected) => {
    const before = await everything(service.database);
    const { body, ...answer } = await send(path, parts);
    const [item] = body.errors ?? [];
    expect([answer.status, item ? `${item.pointer} ${item.code}` : body.code]).toEqual([status, expected]);
    expect(await everything(service.database)).toBe(before);
    expect(await uploads()).toEqual([]);
  });

  it('is refused when it is no form at all', async () => {
    const json = { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } };
    expect([400, 415]).toContain((await service.request('/api/v1/imports/beschaeftigte', json)).status);
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    const cut = {
      method: 'POST',
      headers,
      body: '--x\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\nabc',
    };
    expect((await service.request('/api/v1/imports/beschaeftigte', cut)).status).toBe(400);
    expect(await uploads()).toEqual([]);
  });

  it('is refused when nobody is signed in', async () => {
    const { status } = await send('organisationseinheiten', [units()], {
      headers: { authorization: 'Bearer ls_nothing' },
    });
    expect(status).toBe(401);
  });

  it('is refused without rights for the whole city', async () => {
    const { pool } = service.database;
    await pool.query("UPDATE role_grant SET names = false WHERE role = 'HR'");
    expect((await send('organisationseinheiten', [units()])).status).toBe(403);
    await pool.query("UPDATE role_grant SET names = true WHERE role = 'HR'");
    expect((await send('organisationseinheiten?dryRun=true', [units()])).status).toBe(200);
  });

  it('is refused as a whole when it cannot be read', async () => {
    const { status, body } = await send('organisationseinheiten', [
      ['file', new Blob(['%PDF-1.7\n']), 'a.pdf'],
    ]);
    expect([status, body.code, body.errorCount]).toEqual([422, 'WRONG_TYPE', 1]);
    expect(body.errors).toEqual([{ code: 'WRONG_TYPE', message: body.detail }]);
  });
});

describe('a file that is too large', () => {
  const MEBIBYTE = 1024 * 1024;

  it('is refused before it is sent when its length is told', async () => {
    const { status, body } = await send('organisationseinheiten', [
      ['file', new Blob([Buffer.alloc(65 * MEBIBYTE, 'a')]), 'a.csv'],
    ]);
    expect([status, body.code]).toEqual([413, 'FILE_TOO_LARGE']);
  });

  it('is refused at once where the limit is passed, however long it would go on', async () => {
    let sent = 0;
    const endless = new ReadableStream({
      start: (controller) =>
        controller.enqueue(
          Buffer.from('--x\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\n'),
        ),
      async pull(controller) {
        sent += MEBIBYTE;
        if (sent > 65 * MEBIBYTE) await pause(20);
        if (sent > 500 * MEBIBYTE) controller.close();
        else controller.enqueue(Buffer.alloc(MEBIBYTE, 'a'));
      },
    });
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    const init = { method: 'POST', headers, body: endless, duplex: 'half' } as RequestInit;
    const answer = await service.request('/api/v1/imports/organisationseinheiten', init);
    expect([answer.status, sent < 300 * MEBIBYTE]).toEqual([413, true]);
    await answer.text();
    expect(await uploads()).toEqual([]);
  });

  it('does not hold up the next one', async () => {
    expect((await send('organisationseinheiten', [units()])).status).toBe(200);
  });
});

describe('files on their way', () => {
  let writers: HeldWriters;
  beforeEach(async () => {
    writers = await holdWriters(service);
  });

  it('lie where only this user may look, and are gone afterwards', async () => {
    const answer = send('organisationseinheiten', [units()]);
    const [name = ''] = await until(uploads, (names) => names.length === 1);
    expect(name).toMatch(new RegExp(`^lernstand-upload-${service.process.pid}-`));
    await writers.waiting(1);
    expect((await stat(join(folder, name))).mode & 0o777).toBe(0o700);
    expect((await stat(join(folder, name, 'file'))).mode & 0o777).toBe(0o600);
    await writers.release();
    expect((await answer).status).toBe(200);
    expect(await uploads()).toEqual([]);
  });

  it('are given up when their sender is gone before the end', async () => {
    const before = await everything(service.database);
    const sender = new AbortController();
    const answer = send('organisationseinheiten', [units()], { signal: sender.signal });
    await writers.waiting(1);
    sender.abort();
    await expect(answer).rejects.toThrow();
    await writers.release();
    await until(uploads, (names) => names.length === 0);
    expect(await everything(service.database)).toBe(before);
  });

  it('wait when too many come at once, and are refused when far too many do', async () => {
    const first = Array.from({ length: 10 }, (_, i) =>
      send('organisationseinheiten', [units(file(UNITS, `E${i};Name;Amt;;ja;;`))]),
    );
    await until(uploads, (names) => names.length === 10);
    await writers.waiting(2);
    const { status, body, headers } = await send('organisationseinheiten', [units()]);
    expect([status, body.code, headers.get('retry-after')]).toEqual([503, 'TOO_MANY_IMPORTS', '30']);
    await writers.release();
    for (const answer of first) expect((await answer).status).toBe(200);
    const { rows } = await service.database.pool.query(
      'SELECT count(*)::integer AS units FROM organisational_unit',
    );
    expect(rows).toEqual([{ units: 10 }]);
  });
});

it('files that a killed process has left behind are removed at the start, those of a living one are not', async () => {
  expect((await readdir(folder)).filter((name) => name.endsWith('-abcdef'))).toEqual([
    `lernstand-upload-${process.pid}-abcdef`,
  ]);
});
