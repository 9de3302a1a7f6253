import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { UnequalCoursesDto } from '../../src/courses/unequal.dto.js';
import { administration, employee, training, unit } from '../administration/builders.js';
import { type Catalogue, COURSE, openCatalogue } from './catalogue.js';

const { title, provider } = COURSE;
const of = (number: string, given: object = {}) => training(number, { title, provider, ...given });

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await openCatalogue(
    administration(
      unit('Amt 50'),
      unit('Amt 51'),
      unit('Abt 51.1', { type: 'DIVISION', parent: 'Amt 51', reporting: false }),
      ...['10', '11', '12'].map((number) => employee(number)),
      employee('20', { unit: 'Abt 51.1' }),
      employee('21', { unit: 'Amt 51', validTo: '2026-11-19' }),
      of('10'),
      of('11', { title: title.toLowerCase(), provider: 'Bildungswerk ozturk e. V.' }),
      of('12', { recognition: 'SUBMITTED' }),
      of('20', { recognition: 'REJECTED' }),
      of('21', { duration: '6', completedOn: '2023-06-01' }),
      ...['10', '11'].map((number) => training(number, { title: 'Gleich' })),
      training('20', { title: 'Gleich', provider: 'Forum', recognition: 'REJECTED' }),
      training('12', { title: 'Gleich', recognition: 'SUBMITTED' }),
    ),
  );
});
afterAll(() => catalogue.service.stop());

const unequal = (query = '', by = catalogue.service.token) =>
  catalogue.get<UnequalCoursesDto>(`courses/unequal?${query}`, by);

describe('the list of what was not treated equally', () => {
  it('tells the variants of a course by reporting unit; what is only submitted is none', async () => {
    const { items, total } = await unequal();
    expect(total).toBe(1);
    expect(items[0]).toEqual({
      title: expect.stringMatching(/vielfalt im amt/i),
      provider: expect.stringMatching(/bildungswerk/i),
      course: null,
      trainings: 4,
      deviating: 0,
      variants: [
        variant('RECOGNISED', 480, 2, false, [{ code: 'Amt 50', trainings: 2 }]),
        variant('RECOGNISED', 360, 1, false, [{ code: null, trainings: 1 }]),
        variant('REJECTED', 480, 1, false, [{ code: 'Amt 51', trainings: 1 }]),
      ],
    });
    expect((await unequal('page=2')).items).toEqual([]);
  });

  it('names nobody, and to the commissioner no training either', async () => {
    const [seen] = (await unequal('', catalogue.commissioner.token)).items;
    expect(seen?.variants.map(({ trainingIds }) => trainingIds)).toEqual([null, null, null]);
    expect(JSON.stringify(await unequal())).not.toMatch(/Weiß|personnelNumber/);
  });

  it('tells what deviates from the register, until it is applied', async () => {
    const reason = 'Nur ein Vortrag';
    const same = await catalogue.entered({ title: 'Gleich', provider: undefined });
    const early = await catalogue.entered({ to: '2023-12-31', minutes: 360 });
    const late = await catalogue.entered({ from: '2024-01-01', recognised: false, reason });
    const { items, total } = await unequal();
    expect(total).toBe(2);
    expect(items.map(({ course, deviating }) => [course?.id, deviating])).toEqual([
      [late.id, 2],
      [same.id, 1],
    ]);
    expect(items[0]?.variants).toEqual([
      variant('RECOGNISED', 480, 2, true, [{ code: 'Amt 50', trainings: 2 }]),
      variant('REJECTED', 480, 1, false, [{ code: 'Amt 51', trainings: 1 }]),
    ]);
    expect((await catalogue.apply(early)).trainings).toMatchObject({ changed: 0 });
    await catalogue.apply(late);
    await catalogue.apply(same);
    expect((await unequal()).total).toBe(0);
    const withdrawal = { state: late.etag, body: { reason: 'Nur geprüft' } };
    await catalogue.send('POST', `courses/${late.id}/withdrawal`, withdrawal);
    expect((await unequal()).total).toBe(0);
    await catalogue.entered({ from: '2024-01-01', categories: ['MULTILINGUALISM'] });
    expect((await unequal()).items.map(({ trainings, deviating }) => [trainings, deviating])).toEqual([
      [4, 4],
    ]);
  });
});

function variant(
  recognition: string,
  minutes: number,
  trainings: number,
  deviates: boolean,
  units: { code: string | null; trainings: number }[],
) {
  const trainingIds = Array.from({ length: trainings }, () => expect.any(String));
  return { recognition, categories: COURSE.categories, minutes, trainings, deviates, units, trainingIds };
}
