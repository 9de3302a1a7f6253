import { expect } from '@jest/globals';
import type { FiguresDto } from '../../src/evaluation/evaluation.dto.js';
import type { GroupFigures } from '../../src/evaluation/figures.js';
import type { MissingPersonDto, MissingPersonsDto } from '../../src/evaluation/missing/missing.dto.js';
import { CATEGORIES } from '../../src/mandate/category.js';
import type { PersonDetail } from '../service/answers.js';
import type { Query, TestService } from '../service/service.js';
import { allPersons } from './compare.js';

/**
 * R19: the figures of an evaluation follow from the persons that the same service names and the reasons that
 * it gives for their trainings; the lines add up to the total, and nobody is in two lines.
 */
export async function expectReconciled(service: TestService, asOf: string): Promise<void> {
  const { units, total } = await service.evaluation({ asOf });
  const named = await allPersons(service, { asOf });
  const persons = await Promise.all(
    named.map(({ personnelNumber }) => service.person(personnelNumber, { asOf })),
  );
  expect(new Set(named.map(({ personnelNumber }) => personnelNumber)).size).toBe(named.length);

  await expectMissing(service, asOf, persons);

  for (const { code, name: _, ...figures } of units) {
    const here = persons.filter((person) => person.reportingUnit === code);
    expect([code, figures]).toEqual([code, countedByGroup(here)]);
  }
  expect(total).toEqual(countedByGroup(persons));
  // Thirty questions a line: the sum, the fullest lines and the last one, where nobody reports, are enough a time.
  const fullest = [...units].sort((a, b) => b.total.trainings.total - a.total.trainings.total).slice(0, 3);
  for (const line of [{ code: undefined, ...total }, ...fullest, ...units.slice(-1)])
    await expectLists(service, asOf, line);
  for (const block of ['leaders', 'employees', 'total'] as const) {
    const lines = units.map((line) => line[block]);
    expect(lines.reduce(added, counted([]))).toEqual(total[block]);
  }
}

/** Who is missing, page by page, is who counts as not fulfilled, with the reason that the person's page gives. */
async function expectMissing(service: TestService, asOf: string, persons: PersonDetail[]): Promise<void> {
  const shown: MissingPersonDto[] = [];
  for (let page = 1, total = 1; shown.length < total; page++) {
    const answer = await service.request(`/api/v1/evaluation/missing?asOf=${asOf}&page=${page}&pageSize=50`);
    const found = (await answer.json()) as MissingPersonsDto;
    total = found.total;
    shown.push(...found.items);
    if (found.items.length === 0) break;
  }
  const told = (person: Pick<MissingPersonDto, 'personnelNumber' | 'explanation' | 'reportingUnit'>) => [
    person.personnelNumber,
    person.reportingUnit,
    person.explanation,
  ];
  const missing = persons.filter(({ group, status }) => group !== null && status !== 'FULFILLED');
  expect(shown.map(told).sort()).toEqual(missing.map(told).sort());
}

/** Every figure of a line is the length of the list that it opens, and that list names the same persons. */
async function expectLists(
  service: TestService,
  asOf: string,
  { code, ...line }: GroupFigures & { code: string | null | undefined },
): Promise<void> {
  const ofLine = code === null ? { withoutReportingUnit: 'true' } : { reportingUnit: code };
  for (const [block, group] of [
    ['leaders', 'LEADER'],
    ['employees', 'EMPLOYEE'],
    ['total', undefined],
  ] as const) {
    const persons = async (query: Query) => {
      const ofGroup = group ? { group } : { obliged: 'true' };
      return (await service.persons({ asOf, ...ofLine, ...ofGroup, ...query, pageSize: 1 })).total;
    };
    const trainings = async (query: Query) =>
      (await service.listedTrainings({ asOf, ...ofLine, group, ...query, pageSize: 1 })).total;
    const byCategory = CATEGORIES.map(async ({ id }) => [id, await trainings({ category: id })] as const);
    const [obliged, trained, fulfilled, open, missed, all, ...each] = await Promise.all([
      persons({}),
      persons({ trained: 'true' }),
      persons({ status: 'FULFILLED' }),
      persons({ status: 'OPEN' }),
      persons({ status: 'NOT_FULFILLED' }),
      trainings({}),
      ...byCategory,
    ]);
    const counts = { ...Object.fromEntries(each), total: all };
    const lists = { obliged, trained, fulfilled, notFulfilled: open + missed, trainings: counts };
    expect([code, block, lists]).toEqual([code, block, line[block]]);
  }
}

function countedByGroup(persons: PersonDetail[]) {
  return {
    leaders: counted(persons.filter(({ group }) => group === 'LEADER')),
    employees: counted(persons.filter(({ group }) => group === 'EMPLOYEE')),
    total: counted(persons.filter(({ group }) => group !== null)),
  };
}

function counted(persons: PersonDetail[]): FiguresDto {
  const listedOf = ({ trainings }: PersonDetail) =>
    trainings.filter(({ reasons }) => reasons.every((reason) => reason === 'CATEGORY_NOT_ACCEPTED'));
  const listed = persons.flatMap(listedOf);
  const fulfilled = persons.filter(({ trainings }) => trainings.some(({ counts }) => counts));
  const byCategory = CATEGORIES.map(({ id }) => [
    id,
    listed.filter(({ categories }) => categories.includes(id)).length,
  ]);
  return {
    obliged: persons.length,
    trained: persons.filter((person) => listedOf(person).length > 0).length,
    fulfilled: fulfilled.length,
    notFulfilled: persons.length - fulfilled.length,
    trainings: { ...Object.fromEntries(byCategory), total: listed.length },
  };
}

function added(a: FiguresDto, b: FiguresDto): FiguresDto {
  const sum = (of: (figures: FiguresDto) => number) => of(a) + of(b);
  return {
    obliged: sum((figures) => figures.obliged),
    trained: sum((figures) => figures.trained),
    fulfilled: sum((figures) => figures.fulfilled),
    notFulfilled: sum((figures) => figures.notFulfilled),
    trainings: {
      DEMOCRATIC_COMPETENCE: sum(({ trainings }) => trainings.DEMOCRATIC_COMPETENCE),
      INTERCULTURAL_COMPETENCE: sum(({ trainings }) => trainings.INTERCULTURAL_COMPETENCE),
      MULTILINGUALISM: sum(({ trainings }) => trainings.MULTILINGUALISM),
      CITIZEN_COMMUNICATION: sum(({ trainings }) => trainings.CITIZEN_COMMUNICATION),
      total: sum(({ trainings }) => trainings.total),
    },
  };
}
