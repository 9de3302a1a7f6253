import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EvidenceDto } from '../../src/recording/evidence/evidence.dto.js';
import type { RecordedTrainingDto } from '../../src/recording/training.dto.js';
import { makePerson, type Person } from '../access/people.js';
import { CERTIFICATE, type Desk, openDesk, problemOf } from './desk.js';
import { behind, jpeg, pdf, png, zip } from './files.js';

const MB = 1024 * 1024;

let desk: Desk;
let second: Person;
let training: RecordedTrainingDto;
beforeAll(async () => {
  desk = await openDesk();
  const grants = [{ role: 'TRAINING_OFFICER', unit: 'Amt 50' }];
  second = await makePerson(desk.service, { name: 'Zora Zweite', grants });
  training = await desk.recorded({ title: 'Umgang mit Vielfalt' });
});
afterAll(() => desk.service.stop());

const upload = (bytes: Buffer, name: string) =>
  desk.upload(`trainings/${training.id}/evidence`, bytes, { name });
/** Everything that could have changed. */
const stock = async () =>
  (
    await desk.service.database.pool.query(`SELECT
      (SELECT json_agg(t ORDER BY id) FROM training t) AS trainings, (SELECT max(id) FROM change) AS change,
      (SELECT count(*) FROM evidence) AS evidence, (SELECT count(*) FROM evidence_file) AS files,
      (SELECT count(*) FROM evidence_file_part) AS parts, (SELECT count(*) FROM recorded_request) AS requests`)
  ).rows;

describe('a file that is not what it says', () => {
  const html = '<!doctype html><script>alert(1)</script>';
  it.each<[string, Buffer, string, number, string]>([
    ['HTML by the name of a PDF', Buffer.from(html), 'a.pdf', 422, 'UNKNOWN_FILE_TYPE'],
    ['HTML with a PDF behind', Buffer.concat([Buffer.from(html), pdf()]), 'a.pdf', 422, 'UNKNOWN_FILE_TYPE'],
    ['a PDF with HTML behind', Buffer.concat([pdf(), Buffer.from(html)]), 'a.pdf', 422, 'DAMAGED_FILE'],
    ['a PDF with an archive behind', Buffer.concat([pdf(), zip()]), 'a.pdf', 422, 'ALSO_AN_ARCHIVE'],
    ['a PDF that is an archive too', zip('\n%%EOF', '%PDF-1.7\n'), 'a.pdf', 422, 'ALSO_AN_ARCHIVE'],
    ['a PNG that is an archive too', png(zip('x'.repeat(16))), 'a.png', 422, 'ALSO_AN_ARCHIVE'],
    ['an archive by the name of a PDF', zip(), 'a.pdf', 422, 'UNKNOWN_FILE_TYPE'],
    [
      'a GIF by the name of a PNG',
      Buffer.from('GIF89a\x01\0\x01\0\0\0\0;'),
      'a.png',
      422,
      'UNKNOWN_FILE_TYPE',
    ],
    ['a PNG with a tail', behind(png()), 'a.png', 422, 'DAMAGED_FILE'],
    ['nothing at all', Buffer.alloc(0), 'a.pdf', 422, 'UNKNOWN_FILE_TYPE'],
    ['15 MB and one byte', jpeg(15 * MB + 1), 'a.jpg', 413, 'FILE_TOO_LARGE'],
  ])('is refused: %s', async (_, bytes, name, status, code) => {
    const before = await stock();
    expect(await problemOf(await upload(bytes, name))).toEqual([status, code]);
    expect(await stock()).toEqual(before);
  });

  it('is sent back as what it is, so that no browser runs what it hides', async () => {
    const hidden = pdf(html.replace(/[<>]/g, ''));
    const { id } = (await (await upload(hidden, 'a.html')).json()) as EvidenceDto;
    const { headers } = await desk.send('GET', `trainings/${training.id}/evidence/${id}/file`);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringMatching(/^attachment; filename="a.html.pdf"/),
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining('sandbox'),
    });
  });

  it.each([
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\Windows\\win.ini', 'win.ini.pdf'],
    ['....//....//x.pdf', 'x.pdf'],
    ['.pdf', 'pdf.pdf'],
    ['🎓'.repeat(300), expect.stringMatching(/^(🎓)+\.pdf$/u)],
  ])('a path in the file name is dropped: %s', async (name, kept) => {
    const answer = await upload(pdf(), name);
    expect([answer.status, ((await answer.json()) as EvidenceDto).fileName]).toEqual([201, kept]);
  });
});

describe('a certificate', () => {
  it.each<[string, object, string, string]>([
    ['with a title of 10,000 characters', { title: 'x'.repeat(10_000) }, '#/title', 'WRONG_LENGTH'],
    ['completed tomorrow', { completedOn: '2026-11-21' }, '#/completedOn', 'COMPLETED_AFTER_TODAY'],
    ['of −1 minutes', { duration: -1, durationUnit: 'MINUTES' }, '#/duration', 'TOO_SMALL'],
    ['of 0 minutes', { duration: 0, durationUnit: 'MINUTES' }, '#/duration', 'TOO_SMALL'],
    ['of 1e9 minutes', { duration: 1e9, durationUnit: 'MINUTES' }, '#/duration', 'TOO_LARGE'],
  ])('%s is refused by the name of the member', async (_, changes, pointer, code) => {
    const before = await stock();
    const answer = await desk.record(changes);
    const { errors } = (await answer.json()) as { errors: object[] };
    expect([answer.status, errors]).toEqual([400, [expect.objectContaining({ pointer, code })]]);
    expect(await stock()).toEqual(before);
  });

  it('may have an emoji in its title, and is found by it', async () => {
    const title = 'Vielfalt 👩🏽‍🎓 leben';
    const made = await desk.recorded({ title });
    expect(made.title).toBe(title);
    expect((await desk.list(`q=${encodeURIComponent('👩🏽‍🎓')}`)).items.map(({ id }) => id)).toEqual([
      made.id,
    ]);
  });

  it('that comes 1,000 times at once is recorded once', async () => {
    const certificate = { personnelNumber: '11', title: 'Leichte Sprache' };
    const answers = await Promise.all(
      Array.from({ length: 1000 }, () => desk.record(certificate, randomUUID())),
    );
    const made = answers.filter(({ status }) => status === 201);
    expect(made).toHaveLength(1);
    // Whoever would have to wait too long is told when to come back.
    const later = answers.filter(({ status }) => status === 503);
    expect(later.every(({ headers }) => Number(headers.get('retry-after')) > 0)).toBe(true);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(999 - later.length);
    expect((await desk.list('personnelNumber=11')).total).toBe(1);
  }, 60_000);
});

it('of two officers at once one is told that the other was first', async () => {
  const { id, etag } = await desk.recorded({ title: 'Nachbarschaft und Verwaltung' });
  const { personnelNumber: _, ...certificate } = CERTIFICATE;
  const answers = await Promise.all([
    desk.send('PUT', `trainings/${id}`, { body: { ...certificate, title: 'Berichtigt' }, state: etag }),
    desk.send(
      'POST',
      `trainings/${id}/decision`,
      { body: { recognition: 'RECOGNISED' }, state: etag },
      second,
    ),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  expect(await desk.historyOf(id)).toHaveLength(1);
});
