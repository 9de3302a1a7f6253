import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { CourseDetailDto, CourseDto, CourseMatchDto, CoursesDto } from '../../src/courses/course.dto.js';
import { makePerson } from '../access/people.js';
import { administration, employee } from '../administration/builders.js';
import { problemOf } from '../recording/desk.js';
import { type Catalogue, COURSE, openCatalogue } from './catalogue.js';

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await openCatalogue(administration(employee('10')));
});
beforeEach(() => catalogue.service.empty());
afterAll(() => catalogue.service.stop());

const put = ({ id, etag }: { id: string; etag: string }, changes: object) =>
  catalogue.send('PUT', `courses/${id}`, { body: { ...COURSE, ...changes }, state: etag });

describe('a decision about a course', () => {
  it('is kept with its author, and so is what was decided before', async () => {
    const entered = await catalogue.entered({
      from: '2021-01-01',
      minutes: 480,
      title: '  Vielfalt\nim Amt ',
    });
    expect(entered).toEqual({
      ...COURSE,
      id: expect.any(String),
      from: '2021-01-01',
      to: null,
      minutes: 480,
      reason: null,
      setting: null,
      programmeNumber: null,
      etag: expect.any(String),
      decidedAt: expect.any(String),
      decidedBy: 'Ingrid Integration',
    });
    const refused = { recognised: false, reason: 'Seit 2024 nur noch ein Vortrag', to: '2024-02-29' };
    const changed = await put(entered, refused);
    expect([changed.status, changed.headers.get('etag')]).toEqual([
      200,
      expect.not.stringMatching(entered.etag),
    ]);
    const now = (await changed.json()) as CourseDto;
    expect(now).toMatchObject({ ...refused, from: null, minutes: null });
    const withdrawn = await catalogue.send('POST', `courses/${entered.id}/withdrawal`, {
      body: { reason: 'Zu weit gefasst' },
      state: now.etag,
    });
    expect(withdrawn.status).toBe(204);
    const { etag, revisions, title } = await catalogue.get<CourseDetailDto>(`courses/${entered.id}`);
    expect([etag, title]).toEqual([null, 'Vielfalt im Amt']);
    expect(revisions.map(({ because, by, decision }) => [because, by, decision?.recognised])).toEqual([
      [
        'Anerkennungskatalog: „Vielfalt im Amt“ zurückgezogen: Zu weit gefasst',
        'Ingrid Integration',
        undefined,
      ],
      ['Anerkennungskatalog: „Vielfalt im Amt“ geändert', 'Ingrid Integration', false],
      ['Anerkennungskatalog: „Vielfalt im Amt“ aufgenommen', 'Ingrid Integration', true],
    ]);
    expect((await catalogue.get<CoursesDto>('courses')).total).toBe(0);
  });

  it.each([
    ['a refusal without a reason', { recognised: false }, 'REASON_MISSING'],
    ['a refusal with an empty one', { recognised: false, reason: '  ' }, 'REASON_MISSING'],
    ['a title of blanks', { title: ' ' }, 'EMPTY'],
    ['an end before the begin', { from: '2024-01-02', to: '2024-01-01' }, 'END_BEFORE_BEGIN'],
    ['a number of the programme elsewhere', { programmeNumber: '09-101', setting: 'PRIVATE' }, 'NOT_CENTRAL'],
    ['no competence area', { categories: [] }, 'LIST_TOO_SHORT'],
    ['no minute', { minutes: 0 }, 'TOO_SMALL'],
    ['half a minute', { minutes: 90.5 }, 'NOT_A_WHOLE_NUMBER'],
    ['something unknown', { colour: 'red' }, 'UNKNOWN_MEMBER'],
  ])('is refused with %s', async (_, changes, code) => {
    expect(await problemOf(await catalogue.enter(changes))).toEqual([400, code]);
    expect((await catalogue.get<CoursesDto>('courses')).total).toBe(0);
  });

  it('is made once, however often it is sent', async () => {
    const key = randomUUID();
    const answers = await Promise.all([1, 2, 3].map(() => catalogue.enter({}, key)));
    const ids = await Promise.all(answers.map(async (answer) => ((await answer.json()) as CourseDto).id));
    expect([answers.map(({ status }) => status), new Set(ids).size]).toEqual([[201, 201, 201], 1]);
    expect(await problemOf(await catalogue.enter({ minutes: 60 }, key))).toEqual([
      422,
      'IDEMPOTENCY_KEY_REUSED',
    ]);
    expect(await problemOf(await catalogue.send('POST', 'courses', { body: COURSE }))).toEqual([
      400,
      'IDEMPOTENCY_KEY_NEEDED',
    ]);
  });

  it('is the only one about its title and provider on a day', async () => {
    const first = await catalogue.entered({ from: '2022-01-01', to: '2022-12-31' });
    const same = { title: 'VIELFALT  im amt', provider: 'bildungswerk ozturk  E. V.' };
    for (const days of [{}, { from: '2022-12-31' }, { to: '2022-01-01' }]) {
      expect(await problemOf(await catalogue.enter({ ...same, ...days }))).toEqual([409, 'DECIDED_ALREADY']);
    }
    const next = await catalogue.entered({ ...same, from: '2023-01-01' });
    expect(await problemOf(await put(next, { from: '2022-12-31' }))).toEqual([409, 'DECIDED_ALREADY']);
    expect((await put(first, { from: '2021-01-01', to: '2022-12-31' })).status).toBe(200);
    expect((await catalogue.enter({ ...same, provider: undefined })).status).toBe(201);
    expect((await catalogue.enter({ ...same, provider: 'Forum' })).status).toBe(201);
  });

  it('has one author when several decide at once', async () => {
    const answers = await Promise.all([60, 90, 120, 150].map((minutes) => catalogue.enter({ minutes })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
    const [course] = (await catalogue.get<CoursesDto>('courses')).items as [CourseDto];
    const changed = await Promise.all(
      [60, 90, 120].map((minutes) => put(course, { minutes, to: '2030-12-31' })),
    );
    expect(changed.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
    expect(await problemOf(await put({ id: course.id, etag: '' }, {}))).toEqual([428, 'STATE_NEEDED']);
    expect(await problemOf(await put({ id: randomUUID(), etag: '"1"' }, {}))).toEqual([
      404,
      'COURSE_NOT_FOUND',
    ]);
  });

  it('can be undone by its author', async () => {
    const { token } = catalogue.service;
    await catalogue.send('POST', 'courses', { body: COURSE, key: randomUUID(), by: token });
    const path = `changes/${await catalogue.changes()}/undo`;
    expect((await catalogue.send('POST', path, { by: token })).status).toBe(200);
    expect((await catalogue.get<CoursesDto>('courses')).total).toBe(0);
  });
});

describe('the register', () => {
  beforeEach(async () => {
    await catalogue.entered({ title: 'Übungen zur Vielfalt' });
    await catalogue.entered({
      title: 'Zuhören',
      setting: 'CENTRAL',
      programmeNumber: '09-101',
      provider: 'SG Fortbildung',
    });
    await catalogue.entered({ title: 'Interkulturelle Kompetenz I', provider: undefined, to: '2023-12-31' });
    await catalogue.entered({ title: 'Yoga', provider: 'VHS', recognised: false, reason: 'Kein Bezug' });
  });

  it('is searched and filtered, in German order', async () => {
    expect(await catalogue.titles('courses')).toEqual([
      'Interkulturelle Kompetenz I',
      'Übungen zur Vielfalt',
      'Yoga',
      'Zuhören',
    ]);
    expect(await catalogue.titles('courses?q=ozturk')).toEqual(['Übungen zur Vielfalt']);
    expect(await catalogue.titles('courses?q=OEZTUERK%20uebung')).toEqual(['Übungen zur Vielfalt']);
    expect(await catalogue.titles('courses?q=09-1')).toEqual(['Zuhören']);
    expect(await catalogue.titles('courses?q=%25')).toEqual([]);
    expect(await catalogue.titles('courses?central=true')).toEqual(['Zuhören']);
    expect(await catalogue.titles('courses?central=false&pageSize=2&page=2')).toEqual(['Yoga']);
    expect(await catalogue.titles('courses?recognised=false')).toEqual(['Yoga']);
    expect(await catalogue.titles('courses?day=2023-12-31')).toContain('Interkulturelle Kompetenz I');
    expect(await catalogue.titles('courses?day=2024-01-01')).not.toContain('Interkulturelle Kompetenz I');
  });

  it('proposes while somebody types, also with slips', async () => {
    const proposed = async (q: string, more = '') =>
      (await catalogue.titles(`courses/proposals?q=${encodeURIComponent(q)}${more}`))[0];
    expect(await proposed('zuh')).toBe('Zuhören');
    expect(await proposed('zuhoeren')).toBe('Zuhören');
    expect(await proposed('oztur')).toBe('Übungen zur Vielfalt');
    expect(await proposed('interkulturele kompetnz')).toBe('Interkulturelle Kompetenz I');
    expect(await proposed('interkult', '&completedOn=2024-01-01')).toBeUndefined();
    expect(await proposed('etwas ganz anderes')).toBeUndefined();
    for (let i = 0; i < 12; i++) await catalogue.entered({ title: `Zuhören ${i}` });
    expect(await catalogue.titles('courses/proposals?q=zuh')).toHaveLength(10);
  });

  it('is read by employees, who decide nothing', async () => {
    const { service, send } = catalogue;
    const { token: by } = await makePerson(service, {
      name: `Belegschaft ${randomUUID()}`,
      personnelNumber: '10',
      grants: [{ role: 'EMPLOYEE' }],
    });
    expect((await send('GET', 'courses', { by })).status).toBe(200);
    expect((await send('POST', 'courses', { body: COURSE, key: randomUUID(), by })).status).toBe(403);
    expect((await send('GET', 'courses/unequal', { by })).status).toBe(403);
  });
});

describe('the course of a certificate', () => {
  const matched = async (certificate: object) =>
    (await catalogue.answered<CourseMatchDto>('POST', 'courses/match', { body: certificate })).course
      ?.minutes;

  it('is that of its title, provider and day; a course of any provider comes last', async () => {
    await catalogue.entered({ minutes: 1, provider: undefined });
    await catalogue.entered({ minutes: 2, from: '2022-01-01', to: '2022-12-31' });
    const { title, provider } = COURSE;
    expect(await matched({ title: ' vielfalt  IM amt', provider, completedOn: '2022-01-01' })).toBe(2);
    expect(await matched({ title, provider: 'BILDUNGSWERK ozturk e. V. ', completedOn: '2022-12-31' })).toBe(
      2,
    );
    expect(await matched({ title, provider, completedOn: '2023-01-01' })).toBe(1);
    expect(await matched({ title, provider, completedOn: '2021-12-31' })).toBe(1);
    expect(await matched({ title, provider: 'Forum', completedOn: '2022-06-01' })).toBe(1);
    expect(await matched({ title, completedOn: '2022-06-01' })).toBe(1);
    expect(
      await matched({ title: 'Vielfalt im Amt II', provider, completedOn: '2022-06-01' }),
    ).toBeUndefined();
  });
});
