import { afterAll, expect, it } from '@jest/globals';
import type { DeskDto } from '../../src/recording/desk.dto.js';
import { makePerson } from '../access/people.js';
import { administration, employee, training, unit } from '../administration/builders.js';
import { toCsvTrainings } from '../administration/to-csv.js';
import { openDesk, problemOf } from './desk.js';

const { service, send, recorded, list } = await openDesk();
afterAll(() => service.stop());

const other = await makePerson(service, {
  name: 'Otto Officer',
  grants: [{ role: 'TRAINING_OFFICER', unit: 'Amt 51' }],
});
const commissioner = await makePerson(service, {
  name: 'Ina Integration',
  grants: [{ role: 'INTEGRATION_COMMISSIONER' }],
});
const desk = async (by?: typeof other) => (await (await send('GET', 'desk', {}, by)).json()) as DeskDto;
const titles = async (query: string) => (await list(query)).items.map(({ title }) => title);

it('finds what is to be done, and the desk counts the same', async () => {
  expect(await desk()).toEqual({
    submitted: 0,
    withoutEvidence: 0,
    possibleDuplicates: 0,
    openQuestions: 0,
    answeredQuestions: 0,
    undecidedPersons: 0,
  });
  const proven = await recorded({ title: 'Mit Nachweis', completedOn: '2021-01-10' });
  const asked = await recorded({ title: 'Mit Frage', completedOn: '2022-01-10', personnelNumber: '11' });
  await recorded({ title: 'Deeskalation am Schalter', completedOn: '2023-01-10' });
  await recorded({
    title: 'Deeskalation am Schalter I',
    completedOn: '2023-01-20',
    despiteSimilar: 'Aufbaukurs',
  });
  const state = await send('POST', `trainings/${proven.id}/evidence/statement`, {
    body: { kind: 'ORIGINAL_SEEN' },
  });
  const evidence = (await state.json()) as { id: string };
  const question = await send('POST', `trainings/${asked.id}/questions`, { body: { text: 'Zählt das?' } });
  const { items } = (await question.json()) as { items: { id: string }[] };
  expect(await titles('evidence=SOME')).toEqual(['Mit Nachweis']);
  expect(await titles('evidence=NONE&sort=completedOn')).toEqual([
    ...['Mit Frage', 'Deeskalation am Schalter', 'Deeskalation am Schalter I'],
  ]);
  expect((await list('openQuestion=true')).items).toMatchObject([
    { title: 'Mit Frage', openQuestion: true, hasEvidence: false },
  ]);
  expect((await list('evidence=SOME')).items).toMatchObject([{ openQuestion: false, hasEvidence: true }]);
  expect(await titles('possibleDuplicate=true&sort=recordedAt')).toEqual([
    ...['Deeskalation am Schalter', 'Deeskalation am Schalter I'],
  ]);
  const counted = {
    submitted: 4,
    withoutEvidence: 3,
    possibleDuplicates: 2,
    openQuestions: 1,
    answeredQuestions: 0,
    undecidedPersons: 0,
  };
  expect(await desk()).toEqual(counted);
  // The other officer's desk is another one.
  expect(await desk(other)).toMatchObject({ submitted: 0, openQuestions: 0, withoutEvidence: 0 });

  await send('POST', `trainings/${proven.id}/evidence/${evidence.id}/withdrawal`, {
    body: { reason: 'Unlesbar' },
  });
  await send(
    'POST',
    `questions/${items[0]?.id}/answer`,
    { body: { text: 'Ja.', recommendation: 'RECOGNISED' } },
    commissioner,
  );
  expect(await titles('newAnswer=true')).toEqual(['Mit Frage']);
  expect(await desk()).toMatchObject({ withoutEvidence: 4, openQuestions: 0, answeredQuestions: 1 });
  // A decision settles the answer; refusing one of two that are alike settles the other.
  await send('POST', `trainings/${asked.id}/decision`, {
    body: { recognition: 'RECOGNISED' },
    state: asked.etag,
  });
  const [twin] = (await list('q=Schalter&sort=recordedAt')).items;
  await send('POST', `trainings/${twin?.id}/decision`, {
    body: { recognition: 'REJECTED', reason: 'Doppelt' },
    state: twin?.etag ?? '',
  });
  expect(await desk()).toMatchObject({ submitted: 2, answeredQuestions: 0, possibleDuplicates: 0 });
});

it('counts those about whom nobody has decided', async () => {
  const csv = `Personalnummer;Nachname;Vorname;Organisationseinheit;Gültig ab\n31;Offen;Olga;Amt 50;2020-01-01\n32;Offen;Otto;Amt 51;2020-01-01\n`;
  const { status } = await service.importCsv('beschaeftigte', csv);
  expect(status).toBe(200);
  expect((await desk()).undecidedPersons).toBe(1);
});

it('orders by completion, recording and name, both ways and over pages', async () => {
  const facts = administration(
    unit('Amt 50'),
    ...['41', '42', '43', '44', '45'].map((number) => employee(number)),
    ...['45', '43', '41', '44', '42'].map((number, i) =>
      training(number, { title: `Reihe ${i}`, completedOn: `2024-0${((i * 2) % 5) + 1}-01` }),
    ),
  );
  await service.import({ ...facts, trainings: [] });
  for (const one of facts.trainings) {
    expect(
      (await service.importCsv('schulungsnachweise', toCsvTrainings({ ...facts, trainings: [one] }))).status,
    ).toBe(200);
  }
  const all = (await list('q=Reihe')).items;
  expect(all).toHaveLength(5);
  const german = new Intl.Collator('de');
  const expected = {
    completedOn: [...all].sort((a, b) => a.completedOn.localeCompare(b.completedOn)),
    recordedAt: [...all].sort((a, b) => a.title.localeCompare(b.title)),
    lastName: [...all].sort((a, b) => german.compare(a.lastName, b.lastName)),
  };
  for (const [sort, items] of Object.entries(expected)) {
    const order = items.map(({ title }) => title);
    expect([sort, await titles(`q=Reihe&sort=${sort}`)]).toEqual([sort, order]);
    expect([sort, await titles(`q=Reihe&sort=-${sort}`)]).toEqual([sort, [...order].reverse()]);
    const pages = await Promise.all(
      [1, 2, 3].map((page) => titles(`q=Reihe&sort=${sort}&pageSize=2&page=${page}`)),
    );
    expect([sort, pages.flat()]).toEqual([sort, order]);
  }
  const instants = expected.recordedAt.map(({ recordedAt }) => recordedAt);
  expect([...instants].sort()).toEqual(instants);
  expect(Date.parse(instants[0] ?? '')).toBeGreaterThan(Date.now() - 60_000);
  expect(await problemOf(await send('GET', 'trainings?sort=title'))).toEqual([400, 'NOT_ALLOWED']);
  expect(await problemOf(await send('GET', 'trainings?openQuestion=false'))).toEqual([400, 'NOT_ALLOWED']);
});
