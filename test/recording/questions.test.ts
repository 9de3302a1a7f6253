import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from '@jest/globals';
import type {
  ForwardedQuestionDto,
  ForwardedQuestionsDto,
  QuestionsDto,
} from '../../src/recording/questions/question.dto.js';
import type { RecordedTrainingDto } from '../../src/recording/training.dto.js';
import { makePerson, type Person } from '../access/people.js';
import { CERTIFICATE, openDesk, problemOf } from './desk.js';

const { service, send, recorded } = await openDesk();
afterAll(() => service.stop());

const commissioner = await makePerson(service, {
  name: 'Ina Integration',
  personnelNumber: '11',
  grants: [{ role: 'INTEGRATION_COMMISSIONER' }],
});
const hr = await makePerson(service, { name: 'Hanna Haupt', grants: [{ role: 'HR', names: true }] });
const colleague = await makePerson(service, {
  name: 'Kim Kollege',
  grants: [{ role: 'TRAINING_OFFICER', unit: 'Amt 50' }],
});
const foreigner = await makePerson(service, {
  name: 'Otto Officer',
  grants: [{ role: 'TRAINING_OFFICER', unit: 'Amt 51' }],
});
const ask = (id: string, text: string, by?: Person) =>
  send('POST', `trainings/${id}/questions`, { body: { text } }, by);
const asked = async (id: string, text: string) => {
  const { items } = (await (await ask(id, text)).json()) as QuestionsDto;
  return items[0] as QuestionsDto['items'][number];
};
const questions = async (id: string) =>
  (await (await send('GET', `trainings/${id}/questions`)).json()) as QuestionsDto;
const forwarded = async (query = '', by = commissioner) =>
  (await (await send('GET', `questions?${query}`, {}, by)).json()) as ForwardedQuestionsDto;
const answer = (id: string, body: object, by = commissioner) =>
  send('POST', `questions/${id}/answer`, { body }, by);

describe('a question', () => {
  it('goes to the commissioner without the person, and its answer back to the unit', async () => {
    const made = await recorded({ title: 'Religionen im Alltag', provider: 'VHS', format: 'ONLINE' });
    const question = await asked(made.id, 'Gehört das zu den Kompetenzbereichen?');
    const raw = await (await send('GET', 'questions?state=OPEN', {}, commissioner)).text();
    const { items, total } = JSON.parse(raw) as ForwardedQuestionsDto;
    expect(total).toBe(1);
    expect(items).toEqual([
      {
        id: question.id,
        state: 'OPEN',
        text: 'Gehört das zu den Kompetenzbereichen?',
        askedBy: { name: 'Frieda Fortbildung', units: ['Amt 50'] },
        askedAt: question.askedAt,
        answers: [],
        training: {
          title: 'Religionen im Alltag',
          provider: 'VHS',
          categories: ['INTERCULTURAL_COMPETENCE'],
          certifiedMinutes: 360,
          minutes: 360,
          format: 'ONLINE',
          setting: null,
          completedOn: '2025-03-14',
        },
      },
    ]);
    for (const word of ['Öztürk', made.id, made.firstName, 'personnelNumber'])
      expect(raw).not.toContain(word);
    for (const path of ['', '/evidence', '/history', '/questions']) {
      expect((await send('GET', `trainings/${made.id}${path}`, {}, commissioner)).status).toBe(403);
    }
    const first = { text: 'Ja, Abschnitt 4.', recommendation: 'RECOGNISED', categories: ['MULTILINGUALISM'] };
    expect((await answer(question.id, first)).status).toBe(200);
    const second = { text: 'Nein, doch nicht.', recommendation: 'REJECTED', minutes: 120 };
    const revised = (await (await answer(question.id, second, hr)).json()) as ForwardedQuestionDto;
    const answers = [
      { ...second, categories: null, by: 'Hanna Haupt' },
      { ...first, minutes: null, by: 'Ina Integration' },
    ];
    expect(revised).toMatchObject({
      state: 'ANSWERED',
      answers,
      training: { title: 'Religionen im Alltag' },
    });
    expect((await questions(made.id)).items).toMatchObject([{ id: question.id, state: 'ANSWERED', answers }]);
    expect([(await forwarded('state=OPEN')).total, (await forwarded('state=ANSWERED')).total]).toEqual([
      0, 1,
    ]);
    // The answer decides nothing.
    const now = (await (await send('GET', `trainings/${made.id}`)).json()) as RecordedTrainingDto;
    expect(now).toEqual({ ...made, openQuestion: false });
    expect(JSON.stringify(await forwarded('', hr))).not.toContain('Öztürk');
  });

  it('does not name the person', async () => {
    const { id } = await recorded({ title: 'Namen', completedOn: '2024-01-02' });
    expect(await problemOf(await ask(id, 'Darf Frau Öztürk das anrechnen?'))).toEqual([400, 'NAMES_PERSON']);
    expect((await ask(id, 'Sind 10 Stunden genug?')).status).toBe(201);
  });

  it('is open once for a training, also when many ask at once', async () => {
    const { id } = await recorded({ title: 'Andrang', completedOn: '2024-02-02' });
    const statuses = await Promise.all(
      Array.from({ length: 10 }, async (_, i) => (await ask(id, `Frage ${i}`)).status),
    );
    expect(statuses.sort()).toEqual([201, ...Array(9).fill(409)]);
    expect(await problemOf(await ask(id, 'Noch eine'))).toEqual([409, 'QUESTION_ALREADY_OPEN']);
  });

  it('is taken back by who asked, while it is open', async () => {
    const { id } = await recorded({ title: 'Erledigt', completedOn: '2024-03-02' });
    const question = await asked(id, 'Hat sich erledigt?');
    const withdraw = (by?: Person) => send('POST', `questions/${question.id}/withdrawal`, {}, by);
    expect(await problemOf(await withdraw(colleague))).toEqual([404, 'QUESTION_NOT_FOUND']);
    expect((await withdraw()).status).toBe(204);
    expect(await problemOf(await withdraw())).toEqual([409, 'QUESTION_NOT_OPEN']);
    const late = { text: 'Ja doch.', recommendation: 'RECOGNISED' };
    expect(await problemOf(await answer(question.id, late))).toEqual([404, 'QUESTION_NOT_FOUND']);
    expect((await forwarded()).items.map(({ id }) => id)).not.toContain(question.id);
    const again = await asked(id, 'Doch nicht erledigt?');
    expect((await questions(id)).items).toMatchObject([
      { id: again.id, state: 'OPEN' },
      { id: question.id, state: 'WITHDRAWN' },
    ]);
    await answer(again.id, late);
    expect(await problemOf(await send('POST', `questions/${again.id}/withdrawal`))).toEqual([
      409,
      'QUESTION_NOT_OPEN',
    ]);
  });
});

describe('who may', () => {
  it('ask: the officers of the person; everybody else finds nothing', async () => {
    const { id } = await recorded({ title: 'Fremd', completedOn: '2024-04-02' });
    const unknown = await problemOf(await ask(randomUUID(), 'Gibt es das?'));
    expect(unknown).toEqual([404, 'TRAINING_NOT_FOUND']);
    expect(await problemOf(await ask(id, 'Und das?', foreigner))).toEqual(unknown);
    expect(await problemOf(await send('GET', `trainings/${id}/questions`, {}, foreigner))).toEqual(unknown);
    expect((await ask(id, 'Und das?', colleague)).status).toBe(201);
  });

  it('answer: never about the own training, and not what is not there', async () => {
    const { id } = await recorded({ title: 'Von Ina', completedOn: '2024-05-02', personnelNumber: '11' });
    const question = await asked(id, 'Zählt das?');
    const body = { text: 'Ja, sicher.', recommendation: 'RECOGNISED' };
    expect(await problemOf(await answer(question.id, body))).toEqual([403, 'OWN_TRAINING']);
    expect(await problemOf(await answer(randomUUID(), body))).toEqual([404, 'QUESTION_NOT_FOUND']);
    for (const wrong of [
      { text: 'Ja, sicher.' },
      { ...body, recommendation: 'SUBMITTED' },
      { ...body, categories: [] },
      { ...body, minutes: 0 },
      { ...body, personnelNumber: '11' },
    ]) {
      expect((await answer(question.id, wrong)).status).toBe(400);
    }
    expect((await answer(question.id, body, hr)).status).toBe(200);
  });
});

it('questions are paged, the open ones first, and rest while their training is withdrawn', async () => {
  const { items, total } = await forwarded('pageSize=200');
  expect(items.length).toBe(total);
  const states = items.map(({ state }) => state);
  expect(states).toEqual([...states].sort((a, b) => b.localeCompare(a)));
  const pages = await Promise.all([1, 2, 3].map((page) => forwarded(`pageSize=2&page=${page}`)));
  expect(pages.flatMap((page) => page.items)).toEqual(items.slice(0, 6));
  const made = await recorded({ ...CERTIFICATE, title: 'Ruht', completedOn: '2024-06-02' });
  await asked(made.id, 'Ruht das?');
  expect((await forwarded()).total).toBe(total + 1);
  await send('POST', `trainings/${made.id}/withdrawal`, { body: { reason: 'Irrtum' }, state: made.etag });
  expect((await forwarded()).total).toBe(total);
  const { rows } = await service.database.pool.query('SELECT max(id) AS id FROM change');
  await send('POST', `changes/${rows[0].id}/undo`);
  expect((await forwarded()).total).toBe(total + 1);
});
