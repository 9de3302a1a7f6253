import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { CheckedEventDto, TrainingPreviewDto } from '../../src/recording/preview.dto.js';
import type { UndecidedPersonsDto } from '../../src/recording/target-group.dto.js';
import { CERTIFICATE, openDesk, problemOf } from './desk.js';

let desk: Awaited<ReturnType<typeof openDesk>>;
beforeAll(async () => {
  desk = await openDesk();
  // Person 10 is obliged, person 11 is not.
  const decisions = [
    { personnelNumber: '10', citizenContact: true, mediaPr: false },
    { personnelNumber: '11', citizenContact: false, mediaPr: false },
  ];
  await desk.send('POST', 'target-groups', { body: { from: '2025-01-01', decisions } });
});
afterAll(() => desk.service.stop());

const lastChange = async () =>
  (await desk.service.database.pool.query('SELECT max(id) AS id FROM change')).rows[0].id as number;

async function preview(changes: object = {}): Promise<TrainingPreviewDto> {
  const answer = await desk.send('POST', 'trainings/preview', { body: { ...CERTIFICATE, ...changes } });
  if (answer.status !== 200) throw new Error(`${answer.status} ${await answer.text()}`);
  return (await answer.json()) as TrainingPreviewDto;
}

it('tells what a certificate would do once it is recognised, and keeps nothing', async () => {
  const change = await lastChange();
  expect(await preview()).toEqual({
    minutes: 360,
    counts: true,
    reasons: [],
    explanation: 'Zählt.',
    before: {
      group: 'EMPLOYEE',
      status: 'OPEN',
      explanation: 'Noch offen bis 31.12.2026: Es liegt keine Schulung vor.',
      decidingTraining: null,
    },
    after: {
      group: 'EMPLOYEE',
      status: 'FULFILLED',
      explanation: 'Erfüllt durch „Interkulturelle Kompetenz I“, abgeschlossen am 14.03.2025.',
      decidingTraining: { title: 'Interkulturelle Kompetenz I', completedOn: '2025-03-14' },
    },
    similar: [],
  });
  expect([await lastChange(), (await desk.list('personnelNumber=10')).total]).toEqual([change, 0]);
});

it('says why one would not count, in the words of the explanation', async () => {
  const short = await preview({ duration: 7.99 });
  expect([short.minutes, short.counts, short.reasons, short.after.status]).toEqual([
    359,
    false,
    ['TOO_SHORT'],
    'OPEN',
  ]);
  expect(short.explanation).toBe(
    'Zählt nicht: die Schulung ist mit 5 Std. 59 Min. zu kurz, nötig sind 6 Std.',
  );
  const early = await preview({ completedOn: '2020-12-31', personnelNumber: '11' });
  expect([early.reasons, early.before.status]).toEqual([['BEFORE_PERIOD'], 'NOT_OBLIGED']);
});

it('names what is recorded already, and still answers', async () => {
  const { id } = await desk.recorded({ personnelNumber: '11' });
  const { similar, explanation } = await preview({ personnelNumber: '11' });
  expect(similar).toEqual([
    { id, title: 'Interkulturelle Kompetenz I', completedOn: '2025-03-14', same: true },
  ]);
  expect(explanation).toBe('Zählt nicht: Am Stichtag besteht keine Verpflichtung.');
  const near = await preview({ personnelNumber: '11', completedOn: '2025-03-20' });
  expect(near.similar.map(({ same }) => same)).toEqual([false]);
  expect((await desk.list('personnelNumber=11')).items[0]?.recognition).toBe('SUBMITTED');
});

it('refuses what recording would refuse, and is logged', async () => {
  const of = async (changes: object) =>
    problemOf(await desk.send('POST', 'trainings/preview', { body: { ...CERTIFICATE, ...changes } }));
  expect(await of({ personnelNumber: '20' })).toEqual([404, 'PERSON_NOT_FOUND']);
  expect(await of({ completedOn: '2026-11-21' })).toEqual([400, 'COMPLETED_AFTER_TODAY']);
  await preview();
  const { rows } = await desk.service.database.pool.query(
    'SELECT kind, cardinality(employee_ids) AS persons FROM read_log ORDER BY id DESC LIMIT 1',
  );
  expect(rows[0]).toEqual({ kind: 'PERSON', persons: 1 });
});

it('checks a list of participants line by line, by name', async () => {
  await desk.recorded({ personnelNumber: '12', title: 'Leichte Sprache' });
  const check = async (body: object) => {
    const answer = await desk.send('POST', 'events/preview', { body });
    return ((await answer.json()) as CheckedEventDto).participants;
  };
  const participants = ['10', '20', '12', 'nichts'];
  const lines = await check({ participants, title: 'Leichte  SPRACHE ', completedOn: '2025-03-14' });
  expect(lines.map(({ result, lastName, unit }) => [result, lastName, unit])).toEqual([
    ['RECORDED', 'Öztürk', 'Amt 50'],
    ['PERSON_NOT_FOUND', null, null],
    ['ALREADY_RECORDED', expect.any(String), 'Amt 50'],
    ['PERSON_NOT_FOUND', null, null],
  ]);
  expect((await check({ participants })).map(({ result }) => result)).toEqual([
    'RECORDED',
    'PERSON_NOT_FOUND',
    'RECORDED',
    'PERSON_NOT_FOUND',
  ]);
});

it('lists persons with what is decided about them', async () => {
  const list = async (query: string) =>
    (await (await desk.send('GET', `target-groups?${query}`)).json()) as UndecidedPersonsDto;
  const numbers = async (query: string) =>
    (await list(query)).items.map(({ personnelNumber }) => personnelNumber).sort();
  expect(await numbers('')).toEqual(['10', '11', '12']);
  expect(await numbers('state=DECIDED')).toContain('10');
  expect([...(await numbers('state=DECIDED')), ...(await numbers('state=UNDECIDED'))].sort()).toEqual([
    '10',
    '11',
    '12',
  ]);
  expect(await numbers('q=12')).toEqual(['12']);
});
