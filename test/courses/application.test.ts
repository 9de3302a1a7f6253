import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CourseEffectDto } from '../../src/courses/effect.dto.js';
import { makePerson } from '../access/people.js';
import { administration, employee, leader, training, unit } from '../administration/builders.js';
import { seedOfThisRun } from '../administration/seed.js';
import { problemOf } from '../recording/desk.js';
import type { FullEvaluation } from '../service/service.js';
import { type Catalogue, COURSE, openCatalogue, TODAY } from './catalogue.js';

const { title, provider } = COURSE;
/** Those whose trainings are random. */
const CROWD = Array.from({ length: 40 }, (_, i) => String(1000 + i));
const DAYS = ['2020-12-31', '2021-01-01', '2023-06-30', '2023-07-01', '2026-02-03'];
const of = (number: string, given: object = {}) => training(number, { title, provider, ...given });

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await openCatalogue(
    administration(
      unit('Amt 50'),
      unit('Amt 51'),
      ...['10', '11', '12', '13', '14'].map((number) => employee(number)),
      employee('20', { unit: 'Amt 51' }),
      of('10', { recognition: 'SUBMITTED' }),
      of('11', { recognition: 'REJECTED' }),
      of('12', { title: title.toUpperCase(), provider: 'bildungswerk ozturk e.  v.' }),
      of('13', { duration: '5', recognition: 'SUBMITTED' }),
      of('14', { provider: 'Forum', recognition: 'SUBMITTED' }),
      of('20', { title: `${title} II`, recognition: 'SUBMITTED' }),
      ...CROWD.map((number, i) => (i % 11 < 6 ? employee(number, { unit: 'Amt 51' }) : leader(number))),
      ...CROWD.map((number, i) =>
        training(number, {
          title: 'Zufall',
          provider: i % 4 ? 'Forum' : 'VHS',
          completedOn: DAYS[i % 5] as string,
          duration: (i >> 2) % 2 ? '8' : '5',
          categories: i % 7 ? ['MULTILINGUALISM'] : ['DEMOCRATIC_COMPETENCE'],
          recognition: (['RECOGNISED', 'SUBMITTED', 'REJECTED'] as const)[(i >> 1) % 3] as 'RECOGNISED',
        }),
      ),
    ),
  );
});
afterAll(() => catalogue.service.stop());

const numbers = (persons: CourseEffectDto['gaining']) => persons?.map((person) => person.personnelNumber);
const undo = async (change: number | null, by = catalogue.service.token) =>
  (await catalogue.send('POST', `changes/${change}/undo`, { by })).status;
const figuresOf = ({ total }: FullEvaluation) =>
  Object.fromEntries(
    Object.entries(total).map(([part, { obliged, fulfilled, notFulfilled }]) => [
      part,
      { obliged, fulfilled, notFulfilled },
    ]),
  );
async function lastRead(account: string) {
  const { rows } = await catalogue.service.database.pool.query(
    `SELECT kind, cardinality(employee_ids) AS persons FROM read_log WHERE account_id = $1 ORDER BY id DESC LIMIT 1`,
    [account],
  );
  return rows[0];
}
async function hrAccount(): Promise<string> {
  const { rows } = await catalogue.service.database.pool.query('SELECT id FROM account WHERE email = $1', [
    catalogue.service.hr.email,
  ]);
  return rows[0].id;
}

describe('a course', () => {
  it('tells before who gains and who loses, keeps nothing of it, and then does just that', async () => {
    const course = await catalogue.entered({ minutes: 480 });
    const before = await catalogue.changes();
    const told = await catalogue.effect(course.id);
    expect(told).toMatchObject({
      asOf: TODAY,
      change: null,
      trainings: {
        changed: 3,
        unchanged: 1,
        recognition: 3,
        categories: 0,
        minutes: 1,
        overruled: 1,
        kept: 0,
        own: 0,
      },
      gain: 3,
      lose: 0,
      losing: [],
    });
    expect(numbers(told.gaining)?.sort()).toEqual(['10', '11', '13']);
    expect(told.after.total.fulfilled - told.before.total.fulfilled).toBe(3);
    expect(await lastRead(await hrAccount())).toEqual({ kind: 'LIST', persons: 3 });
    expect(await catalogue.changes()).toBe(before);
    expect(figuresOf(await catalogue.service.evaluation({ asOf: TODAY }))).toEqual(told.before);

    const knownAt = new Date().toISOString();
    const done = await catalogue.apply(course);
    expect(done).toEqual({ ...told, change: before + 1 });
    expect(figuresOf(await catalogue.service.evaluation({ asOf: TODAY }))).toEqual(told.after);
    expect(figuresOf(await catalogue.service.evaluation({ asOf: TODAY, knownAt }))).toEqual(told.before);
    expect((await catalogue.service.person('11')).trainings[0]).toMatchObject({
      recognition: 'RECOGNISED',
      reasons: [],
    });
    expect((await catalogue.service.person('13')).trainings[0]).toMatchObject({ minutes: 480, counts: true });
    expect((await catalogue.service.person('14')).status).toBe('OPEN');
    expect((await catalogue.service.person('20')).status).toBe('OPEN');

    const again = await catalogue.apply(course);
    expect([again.change, again.trainings.changed, again.trainings.unchanged]).toEqual([null, 0, 4]);
    expect(await undo(done.change)).toBe(200);
    expect(figuresOf(await catalogue.service.evaluation({ asOf: TODAY }))).toEqual(told.before);
    expect((await catalogue.service.person('11')).trainings[0]).toMatchObject({
      recognition: 'REJECTED',
      reasons: ['REJECTED'],
    });
  });

  it('tells the commissioner how many, and nobody by name', async () => {
    const course = await catalogue.entered({ title: `${title} II`, provider: undefined });
    const { token, id } = catalogue.commissioner;
    for (const told of [
      await catalogue.effect(course.id, '', token),
      await catalogue.apply(course, '', token),
    ]) {
      expect(told).toMatchObject({ gain: 1, lose: 0, gaining: null, losing: null });
      expect(JSON.stringify(told)).not.toContain('Weiß');
    }
    expect(await lastRead(id)).toBeUndefined();
    expect((await catalogue.service.person('20')).status).toBe('FULFILLED');
  });

  it('is not applied when the look at the names cannot be logged', async () => {
    const [course] = (await catalogue.get<{ items: { id: string; etag: string }[] }>('courses?q=vielfalt'))
      .items;
    const { id, etag } = course as { id: string; etag: string };
    const before = await catalogue.changes();
    const client = await catalogue.service.database.pool.connect();
    try {
      await client.query('BEGIN; LOCK TABLE read_log IN EXCLUSIVE MODE');
      const { token: by } = catalogue.service;
      const answer = await catalogue.send('POST', `courses/${id}/application`, { state: etag, by });
      expect(await problemOf(answer)).toEqual([503, 'READ_NOT_LOGGED']);
    } finally {
      await client.query('ROLLBACK');
      client.release();
    }
    expect(await catalogue.changes()).toBe(before);
    expect((await catalogue.service.person('11')).status).toBe('OPEN');
  });

  it('of one provider goes before one of any, and takes back what it does not recognise any more', async () => {
    const general = await catalogue.entered({ provider: undefined, title: 'Zufall', minutes: 480 });
    const reason = 'Nur ein Vortrag';
    const special = await catalogue.entered({ provider: 'VHS', title: 'Zufall', recognised: false, reason });
    const first = await catalogue.apply(general);
    expect(first.trainings.changed + first.trainings.unchanged).toBe(30);
    const refused = await catalogue.effect(special.id);
    expect([refused.trainings.changed, refused.gain]).toEqual([10, 0]);
    expect(refused.lose).toBeGreaterThan(0);
    expect(refused.before.total.fulfilled - refused.after.total.fulfilled).toBe(refused.lose);
    const { change } = await catalogue.apply(special);
    const { rows } = await catalogue.service.database.pool.query(
      `SELECT provider, recognition::text, array_agg(DISTINCT rejection_reason) AS reasons, count(*)::integer FROM training
        WHERE title = 'Zufall' GROUP BY 1, 2 ORDER BY 1`,
    );
    expect(rows).toEqual([
      { provider: 'Forum', recognition: 'RECOGNISED', reasons: [null], count: 30 },
      {
        provider: 'VHS',
        recognition: 'REJECTED',
        reasons: ['Kein Bezug zum Kompetenzbereich', reason],
        count: 10,
      },
    ]);
    expect([await undo(change), await undo(first.change)]).toEqual([200, 200]);
    await withdraw(general.id, general.etag);
    await withdraw(special.id, special.etag);
  });

  it('leaves what is decided where that is asked for, and always what is one’s own', async () => {
    const { id } = (await catalogue.get<{ items: { id: string }[] }>('courses?q=vielfalt%20bildungswerk'))
      .items[0] as {
      id: string;
    };
    const kept = await catalogue.effect(id, 'keepDecided=true');
    expect([kept.trainings.kept, kept.trainings.overruled, numbers(kept.gaining)?.sort()]).toEqual([
      1,
      0,
      ['10', '13'],
    ]);
    const { token } = await makePerson(catalogue.service, {
      name: 'Paula Personal',
      personnelNumber: '10',
      grants: [{ role: 'HR', names: true }],
    });
    const own = await catalogue.effect(id, '', token);
    expect([own.trainings.own, numbers(own.gaining)?.sort()]).toEqual([1, ['11', '13']]);
  });

  it('is applied as it was read', async () => {
    const course = await catalogue.entered({ title: 'Niemand war dort' });
    const apply = (state?: string) => catalogue.send('POST', `courses/${course.id}/application`, { state });
    expect(await problemOf(await apply())).toEqual([428, 'STATE_NEEDED']);
    expect(await problemOf(await apply('"1"'))).toEqual([412, 'STATE_HAS_CHANGED']);
    await withdraw(course.id, course.etag);
    expect(await problemOf(await apply(course.etag))).toEqual([404, 'COURSE_NOT_FOUND']);
  });

  const withdraw = (id: string, state: string) =>
    catalogue.send('POST', `courses/${id}/withdrawal`, { state, body: { reason: 'Nur geprüft' } });

  it('does what the evaluation says, whatever is decided and on whatever day', async () => {
    const category = fc.constantFrom('MULTILINGUALISM', 'DEMOCRATIC_COMPETENCE', 'CITIZEN_COMMUNICATION');
    const cases = fc.record({
      recognised: fc.boolean(),
      categories: fc.uniqueArray(category, { minLength: 1 }),
      minutes: fc.constantFrom(undefined, 359, 360),
      provider: fc.constantFrom(undefined, 'VHS', 'forum'),
      from: fc.constantFrom(undefined, '2021-01-01', '2023-07-01'),
      to: fc.constantFrom(undefined, '2023-07-01', '2026-02-03'),
      asOf: fc.constantFrom('2021-01-01', '2023-06-30', TODAY, '2026-12-31'),
    });
    const sample = fc.sample(cases, { seed: seedOfThisRun(), numRuns: 25 });
    let effects = 0;
    for (const { asOf, ...decision } of sample) {
      const course = await catalogue.entered({ title: 'Zufall', reason: 'Probe', ...decision });
      const told = await catalogue.effect(course.id, `asOf=${asOf}`);
      const before = await fulfilling(asOf);
      expect(told.before).toEqual(figuresOf(await catalogue.service.evaluation({ asOf })));
      const { change, ...done } = await catalogue.apply(course, `asOf=${asOf}`);
      expect({ ...done, change: null }).toEqual(told);
      const after = await fulfilling(asOf);
      expect(told.after).toEqual(figuresOf(await catalogue.service.evaluation({ asOf })));
      expect(numbers(told.gaining)?.sort()).toEqual(after.filter((number) => !before.includes(number)));
      expect(numbers(told.losing)?.sort()).toEqual(before.filter((number) => !after.includes(number)));
      if (told.gain + told.lose > 0) effects++;
      await withdraw(course.id, course.etag);
    }
    expect(effects).toBeGreaterThan(2);
  });

  it('is applied to a thousand trainings at once', async () => {
    const many = Array.from({ length: 1000 }, (_, i) => String(5000 + i));
    await catalogue.service.import(
      administration(
        unit('Amt 50'),
        ...many.map((number) => employee(number)),
        ...many.map((number) => training(number, { title: 'Groß', recognition: 'SUBMITTED' })),
      ),
    );
    const course = await catalogue.entered({ title: 'groß', provider: undefined });
    const begin = Date.now();
    const { trainings, gain, change } = await catalogue.apply(course);
    expect([trainings.changed, gain]).toEqual([1000, 1000]);
    expect(Date.now() - begin).toBeLessThan(5000);
    expect((await catalogue.service.persons({ status: 'FULFILLED', q: '5999' })).total).toBe(1);
    expect([await undo(change), (await catalogue.service.person('5999')).status]).toEqual([200, 'OPEN']);
  });
});

/** Personnel numbers of all who fulfil on a day, as the list of persons says. */
async function fulfilling(asOf: string): Promise<string[]> {
  const { items } = await catalogue.service.persons({ asOf, status: 'FULFILLED', pageSize: 200 });
  return items.map(({ personnelNumber }) => personnelNumber).sort();
}
