import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EvidenceDto, EvidenceListDto } from '../../src/recording/evidence/evidence.dto.js';
import { makePerson, type Person } from '../access/people.js';
import { storedEntries } from '../access/read-log/entries.js';
import { administration, employee, training, unit } from '../administration/builders.js';
import { startService, type TestService } from '../service/service.js';
import { behind, heic, jpeg, objectStream, pdf, png } from './files.js';

const MB = 1024 * 1024;
let service: TestService;
let officer: Person;
let other: Person;
let ids: Record<string, string>;
beforeAll(async () => {
  service = await startService();
  const people = ['10', '11', '12'].flatMap((number) => [
    employee(number, { unit: 'Amt 50' }),
    training(number),
  ]);
  await service.import(
    administration(
      unit('Amt 50'),
      unit('Amt 51'),
      ...people,
      employee('20', { unit: 'Amt 51' }),
      training('20'),
    ),
  );
  const grant = (code: string) => [{ role: 'TRAINING_OFFICER', unit: code }];
  officer = await makePerson(service, {
    name: 'Frieda Fortbildung',
    personnelNumber: '12',
    grants: grant('Amt 50'),
  });
  other = await makePerson(service, { name: 'Otto Officer', grants: grant('Amt 51') });
  const { rows } = await service.database.pool.query(
    'SELECT e.personnel_number AS number, t.id FROM training t JOIN employee e ON e.id = t.employee_id',
  );
  ids = Object.fromEntries(rows.map(({ number, id }) => [number, id]));
});
afterAll(() => service.stop());

const call = (path: string, init: RequestInit = {}, by = officer) =>
  service.request(`/api/v1/trainings/${path}`, {
    ...init,
    headers: { ...(init.headers as object), authorization: `Bearer ${by.token}` },
  });
const post = (path: string, body: object, by = officer) =>
  call(
    path,
    { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
    by,
  );
function upload(bytes: Buffer, to = '10', { name = 'zertifikat.pdf', despiteSame = '', by = officer } = {}) {
  const body = new FormData();
  if (despiteSame) body.append('despiteSame', despiteSame);
  body.append('file', new Blob([new Uint8Array(bytes)]), name);
  return call(`${ids[to]}/evidence`, { method: 'POST', body }, by);
}
const codeOf = async (answer: Response) => [answer.status, ((await answer.json()) as { code: string }).code];
const list = async (of: string) =>
  ((await (await call(`${ids[of]}/evidence`)).json()) as EvidenceListDto).items;

describe('a file', () => {
  it.each([
    ['application/pdf', pdf(), 'a\u202e/..\\übung: 1.pdf', 'übung 1.pdf'],
    ['application/pdf', objectStream('1 0 << /Type /Page >>'), 'b.pdf', 'b.pdf'],
    ['image/jpeg', jpeg(), 'c.JPG', 'c.JPG'],
    ['image/png', png(), 'd.pdf', 'd.pdf.png'],
    ['image/heic', heic(), 'e.heic', 'e.heic'],
    ['image/jpeg', jpeg(15 * MB), 'gross.jpg', 'gross.jpg'],
  ])('of type %s comes back as it went in (%#)', async (mediaType, bytes, name, kept) => {
    const answer = await upload(bytes, '10', { name });
    const made = (await answer.json()) as EvidenceDto;
    expect([answer.status, made]).toEqual([
      201,
      expect.objectContaining({ mediaType, size: bytes.length, fileName: kept, by: 'Frieda Fortbildung' }),
    ]);
    const read = await call(`${ids['10']}/evidence/${made.id}/file`);
    expect(bytes.equals(Buffer.from(await read.arrayBuffer()))).toBe(true);
    expect(Object.fromEntries(read.headers)).toMatchObject({
      'content-type': mediaType,
      'content-disposition': expect.stringContaining('attachment; '),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'no-store',
    });
    expect((await storedEntries(service)).at(-1)).toMatchObject({ kind: 'PERSON', persons: ['10'] });
  });

  it.each<[string, Buffer, number, string]>([
    ['a text', Buffer.from('Zertifikat'), 422, 'UNKNOWN_FILE_TYPE'],
    ['something before the begin', Buffer.concat([Buffer.from('\n'), pdf()]), 422, 'UNKNOWN_FILE_TYPE'],
    ['a PDF with something behind', pdf('', '\n\n\n'), 422, 'DAMAGED_FILE'],
    ['a locked PDF', pdf('/Encrypt 5 0 R'), 422, 'ENCRYPTED_FILE'],
    ['a script', pdf('/S /JavaScript'), 422, 'ACTIVE_CONTENT'],
    ['a script by another spelling', pdf('/J#53 (x)'), 422, 'ACTIVE_CONTENT'],
    ['a program to start', pdf('/Launch'), 422, 'ACTIVE_CONTENT'],
    ['something that opens', pdf('/OpenAction 3 0 R'), 422, 'ACTIVE_CONTENT'],
    ['a file inside', pdf('/EmbeddedFile'), 422, 'ACTIVE_CONTENT'],
    ['additional actions', pdf('/AA<< >>'), 422, 'ACTIVE_CONTENT'],
    ['a packed script', objectStream('1 0 << /JS (x) >>'), 422, 'ACTIVE_CONTENT'],
    [
      'an unknown packing',
      objectStream('1 0', '/Filter [/ASCIIHexDecode /FlateDecode]'),
      422,
      'DAMAGED_FILE',
    ],
    ['too much packed', objectStream(' '.repeat(33 * MB)), 422, 'DAMAGED_FILE'],
    ['half a JPEG', jpeg().subarray(0, 60), 422, 'DAMAGED_FILE'],
    ['a JPEG with something behind', behind(jpeg()), 422, 'DAMAGED_FILE'],
    ['a PNG with something behind', behind(png()), 422, 'DAMAGED_FILE'],
    ['a PNG with a wrong sum', Buffer.from(png().with(45, 7).with(46, 7)), 422, 'DAMAGED_FILE'],
    ['a HEIC with something behind', behind(heic()), 422, 'DAMAGED_FILE'],
    ['one byte too much', jpeg(15 * MB + 1), 413, 'FILE_TOO_LARGE'],
  ])('with %s is refused and not kept', async (_what, bytes, status, code) => {
    expect(await codeOf(await upload(bytes, '11'))).toEqual([status, code]);
    expect(await list('11')).toEqual([]);
  });
});

describe('the same file', () => {
  it('is told across units without saying whose, and taken with a reason', async () => {
    const bytes = pdf();
    expect((await upload(bytes, '20', { by: other })).status).toBe(201);
    const hidden = (await (await upload(bytes, '11')).json()) as { code: string; errors?: object[] };
    expect([hidden.code, hidden.errors]).toEqual(['SAME_FILE', undefined]);
    expect((await upload(bytes, '11', { despiteSame: 'Sammelzertifikat' })).status).toBe(201);
    const seen = (await (await upload(bytes, '12')).json()) as { errors?: object[] };
    expect(seen.errors).toMatchObject([{ code: 'SAME', value: ids['11'] }]);
  });

  it('is kept once when it comes ten times at once', async () => {
    const bytes = png();
    const answers = await Promise.all(Array.from({ length: 10 }, () => upload(bytes, '12')));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(9).fill(409)]);
    expect(await list('12')).toHaveLength(1);
  });
});

it('nobody reaches evidence of another unit', async () => {
  const { id } = (await (await upload(pdf())).json()) as EvidenceDto;
  const at = `${ids['10']}/evidence`;
  const answers = [
    await call(at, {}, other),
    await call(`${at}/${id}/file`, {}, other),
    await upload(pdf(), '10', { by: other }),
    await post(`${at}/statement`, { kind: 'CENTRAL_TRAINING' }, other),
    await post(`${at}/${id}/withdrawal`, { reason: 'Fremd' }, other),
    await call(`${ids['11']}/evidence/${id}/file`),
  ];
  expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(404));
});

it('a statement is made once, by somebody else, about a day that was', async () => {
  const state = (body: object, of = '11') => post(`${ids[of]}/evidence/statement`, body);
  const seen = await state({ kind: 'ORIGINAL_SEEN' });
  expect([seen.status, await seen.json()]).toEqual([201, expect.objectContaining({ seenOn: service.today })]);
  expect(await codeOf(await state({ kind: 'ORIGINAL_SEEN' }))).toEqual([409, 'EVIDENCE_ALREADY_THERE']);
  expect((await state({ kind: 'CENTRAL_TRAINING', seenOn: '2026-01-01' })).status).toBe(400);
  expect((await state({ kind: 'ORIGINAL_SEEN', seenOn: '2026-11-21' })).status).toBe(400);
  expect(await codeOf(await state({ kind: 'CENTRAL_TRAINING' }, '12'))).toEqual([403, 'OWN_TRAINING']);
});

it('what is withdrawn stays in the list and its file is gone from view', async () => {
  const { id } = (await (await upload(pdf())).json()) as EvidenceDto;
  const at = `${ids['10']}/evidence/${id}`;
  expect((await post(`${at}/withdrawal`, { reason: 'Falsche Person' })).status).toBe(204);
  expect((await post(`${at}/withdrawal`, { reason: 'Noch einmal' })).status).toBe(404);
  expect((await call(`${at}/file`)).status).toBe(404);
  expect((await list('10')).find((each) => each.id === id)).toMatchObject({
    withdrawalReason: 'Falsche Person',
  });
});
