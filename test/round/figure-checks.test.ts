import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FIGURE_COLUMNS } from '../../src/evaluation/workbook/figure-columns.js';
import { checkFigures } from '../../src/exchange/columns/figure-checks.js';
import { CATEGORIES, type Category } from '../../src/mandate/category.js';
import type { MandateGroup } from '../../src/mandate/mandate.js';
import { OBLIGATION_GROUPS } from '../../src/mandate/obligation-group.js';
import { type CountedPerson, figuresOfPersons } from '../../src/round/seal/counted-person.js';
import { acceptanceFaults } from '../../src/round/table/acceptance-faults.js';

const AREAS = CATEGORIES.map(({ id }) => id);
const ANY_AREAS = fc.subarray(AREAS);

/** A mandate with any accepted competence areas. */
const MANDATE = fc.tuple(ANY_AREAS, ANY_AREAS).map(([leader, employee]): MandateGroup[] =>
  OBLIGATION_GROUPS.map(({ id }) => ({
    ...{ group: id, leadershipFrom: null, byCitizenContact: true, byMediaPr: true },
    accepted: id === 'LEADER' ? leader : employee,
  })),
);

/** Persons by group, each with the competence areas of her trainings. */
const PERSONS = fc.array(
  fc.record({
    group: fc.constantFrom(...OBLIGATION_GROUPS.map(({ id }) => id)),
    trainings: fc.array(fc.subarray(AREAS, { minLength: 1 }), { maxLength: 4 }),
  }),
  { maxLength: 12 },
);

function counted(
  { group, trainings }: { group: CountedPerson['group']; trainings: Category[][] },
  mandate: MandateGroup[],
): Omit<CountedPerson, 'employeeId'> {
  const accepted = mandate.find((each) => each.group === group)?.accepted ?? [];
  const counts = AREAS.map((area) => [area, trainings.filter((areas) => areas.includes(area)).length]);
  return {
    ...{ unit: 'EB 1', group },
    fulfilled: trainings.some((areas) => areas.some((area) => accepted.includes(area))),
    trainings: { ...Object.fromEntries(counts), total: trainings.length },
  };
}

/** What the checks of a table say of figures. */
function faultsOf(figures: number[], mandate: MandateGroup[]): string[] {
  const found: string[] = [];
  checkFigures(figures, {
    today: '2026-12-31',
    refuse: (header, { code }) => found.push(`${header} ${code}`),
  });
  const line = { row: 2, code: 'EB 1', figures };
  return [...found, ...acceptanceFaults(line, mandate).map(({ column, code }) => `${column} ${code}`)];
}

it('takes whatever real persons add up to, under any mandate', () => {
  fc.assert(
    fc.property(MANDATE, PERSONS, (mandate, persons) => {
      const figures = figuresOfPersons(persons.map((person) => counted(person, mandate)));
      expect(
        faultsOf(
          FIGURE_COLUMNS.map(({ figure }) => figure(figures) ?? 0),
          mandate,
        ),
      ).toEqual([]);
    }),
  );
});

it('takes no sum, no rest and no person that does not follow from the others', () => {
  const dependent = FIGURE_COLUMNS.map(({ title, block }, index) => ({ title, block, index })).filter(
    ({ title, block }) => block === 'TOTAL' || title.endsWith('Auftrag nicht erfüllt'),
  );
  fc.assert(
    fc.property(MANDATE, PERSONS, fc.constantFrom(...dependent), (mandate, persons, { title, index }) => {
      const right = figuresOfPersons(persons.map((person) => counted(person, mandate)));
      const figures = FIGURE_COLUMNS.map(({ figure }) => figure(right) ?? 0);
      figures[index] = (figures[index] ?? 0) + 1;
      expect(faultsOf(figures, mandate)).toContain(`${title} DOES_NOT_ADD_UP`);
    }),
  );
});
