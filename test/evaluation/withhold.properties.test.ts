import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { GroupFiguresDto } from '../../src/evaluation/evaluation.dto.js';
import { withhold } from '../../src/evaluation/withhold.js';
import { runs, seed } from '../properties/runs.js';
import { Equations } from './equations.js';
import { type Answer, answerAbout, randomTree, type TreeUnit } from './unit-tree.js';
import { evaluation, figures, line } from './workbook/sample.js';

const BLOCKS = ['leaders', 'employees', 'total'] as const;
type Block = (typeof BLOCKS)[number];

const isSmall = (persons: number) => persons > 0 && persons < 5;

/**
 * The sum that a block is, over the unknowns of a reader: the leaders and the employees of each unit. That both
 * groups make the total, and all lines the sum, needs no equation of its own this way.
 */
function sumOf(units: number[], block: Block, tree: TreeUnit[]): number[] {
  return tree.flatMap((_, i) => [
    units.includes(i) && block !== 'employees' ? 1 : 0,
    units.includes(i) && block !== 'leaders' ? 1 : 0,
  ]);
}

/** A block of an answer: the sum that it is, how many it really are, and what may be read of it. */
interface Cell {
  place: 'line' | 'total';
  sum: number[];
  persons: number;
  shown: number | undefined;
}

function cellsOf({ figures: asked, members }: Answer, city: Answer, tree: TreeUnit[]): Cell[] {
  const { units, total } = withhold(asked, city.figures);
  const lines = units.map((unit, i) => ({
    place: 'line' as const,
    list: members.get(unit.code ?? '') ?? [],
    full: asked.units[i] as (typeof asked.units)[number],
    left: unit as GroupFiguresDto,
  }));
  const all = [
    ...lines,
    { place: 'total' as const, list: lines.flatMap(({ list }) => list), full: asked.total, left: total },
  ];
  return all.flatMap(({ place, list, full, left }) =>
    BLOCKS.map((block) => ({
      place,
      sum: sumOf(list, block, tree),
      persons: full[block].obliged,
      shown: left[block]?.obliged,
    })),
  );
}

/** Every answer that somebody can ask for: all, each unit, and some scopes of two units. */
function everyAnswer(tree: TreeUnit[]): Answer[] {
  const units = tree.map((_, i) => i);
  return [
    answerAbout(tree, 'ALL'),
    ...units.map((unit) => answerAbout(tree, [unit])),
    ...units.map((unit) => answerAbout(tree, [unit, (unit * 7 + 3) % tree.length])),
  ];
}

const knownFrom = (cells: Cell[]) =>
  new Equations(cells.filter(({ shown }) => shown !== undefined).map(({ sum }) => sum));

let withheldCells = 0;
afterAll(() => expect(withheldCells).toBeGreaterThan(1000));

describe(`no withheld figure can be worked out (SEED=${seed})`, () => {
  it('from the sums of all answers about one state, asked for every unit and scope', () => {
    fc.assert(
      fc.property(randomTree(14), (tree) => {
        const answers = everyAnswer(tree);
        const city = answers[0] as Answer;
        const cells = answers.flatMap((answer) => cellsOf(answer, city, tree));
        const known = knownFrom(cells);
        for (const { place, sum, persons, shown } of cells) {
          if (shown !== undefined) {
            expect([shown, isSmall(shown)]).toEqual([persons, false]);
            continue;
          }
          withheldCells++;
          // The sum of all withheld lines follows from what is shown; it must not be small.
          expect([place, persons, known.tell(sum) && (place === 'line' || isSmall(persons))]).toEqual([
            place,
            persons,
            false,
          ]);
        }
      }),
      runs(300),
    );
  });

  it('nor any sum of some of them that is of 1 to 4 persons', () => {
    fc.assert(
      fc.property(randomTree(9), (tree) => {
        const answers = everyAnswer(tree);
        const city = answers[0] as Answer;
        const known = knownFrom(answers.flatMap((answer) => cellsOf(answer, city, tree)));
        const groups = cellsOf(city, city, tree)
          .filter(({ place }, i) => place === 'line' && i % 3 !== 2)
          .filter(({ shown }) => shown === undefined)
          .slice(0, 10);
        for (let subset = 1; subset < 2 ** groups.length; subset++) {
          const some = groups.filter((_, i) => (subset >> i) % 2 === 1);
          const persons = some.reduce((sum, cell) => sum + cell.persons, 0);
          if (!isSmall(persons)) continue;
          const sum = tree
            .flatMap((_, i) => [2 * i, 2 * i + 1])
            .map((i) => some.reduce((all, cell) => all + (cell.sum[i] ?? 0), 0));
          expect([persons, known.tell(sum)]).toEqual([persons, false]);
        }
      }),
      runs(150),
    );
  });

  it('by who also knows that persons are whole and never less than none', () => {
    const few = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 6 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(few, few), { minLength: 1, maxLength: 3 }), (counts) => {
        const city = cityOf(counts);
        const { units, total } = withhold(city, city);
        const possible = units.map(() => ({ leaders: new Set(), employees: new Set(), total: new Set() }));
        for (const guess of fillings(units, total.total?.obliged ?? 4)) {
          if (!fits(counted(guess), total)) continue;
          for (const [i, lineGuess] of guess.entries())
            for (const block of BLOCKS) possible[i]?.[block].add(lineGuess[block]);
        }
        for (const [i, unit] of city.units.entries())
          for (const block of BLOCKS)
            if (isSmall(unit[block].obliged)) expect(possible[i]?.[block].size).toBeGreaterThan(1);
      }),
      runs(100),
    );
  });
});

type Counts = Record<Block, number>;

const cityOf = (counts: [leaders: number, employees: number][]) =>
  evaluation(counts.map(([l, e], i) => line(`U${i}`, '', figures(l), figures(e))));

const fits = (counts: Counts, shown: GroupFiguresDto) =>
  BLOCKS.every((block) => shown[block] === null || shown[block].obliged === counts[block]);

const counted = (lines: Counts[]): Counts => ({
  leaders: lines.reduce((sum, { leaders }) => sum + leaders, 0),
  employees: lines.reduce((sum, { employees }) => sum + employees, 0),
  total: lines.reduce((sum, { total }) => sum + total, 0),
});

/** All that the lines can be which show this, with at most so many persons together. */
function* fillings([first, ...rest]: GroupFiguresDto[], most: number): Generator<Counts[]> {
  if (first === undefined) {
    yield [];
    return;
  }
  for (let leaders = 0; leaders <= most; leaders++)
    for (let employees = 0; leaders + employees <= most; employees++) {
      const counts = { leaders, employees, total: leaders + employees };
      if (!fits(counts, first)) continue;
      for (const others of fillings(rest, most - counts.total)) yield [counts, ...others];
    }
}

describe('nothing more is withheld than has to be', () => {
  const many = fc.oneof(fc.constant(0), fc.integer({ min: 5, max: 60 }));

  it('nothing at all where nothing is small', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(many, many), { maxLength: 12 }), (counts) => {
        const city = cityOf(counts);
        const { units, total } = city;
        expect(withhold(city, city)).toEqual({ units, total, withheld: null });
      }),
      runs(100),
    );
  });

  it('every answer shows of a whole line what the city shows of it', () => {
    fc.assert(
      fc.property(randomTree(14), (tree) => {
        const [city, ...answers] = everyAnswer(tree) as [Answer, ...Answer[]];
        const whole = withhold(city.figures, city.figures);
        for (const { figures: asked } of answers) {
          for (const unit of withhold(asked, city.figures).units) {
            const same = whole.units.find(({ code }) => code === unit.code);
            const full = asked.units.find(({ code }) => code === unit.code);
            const complete = city.figures.units.find(({ code }) => code === unit.code);
            const isWhole = JSON.stringify(full) === JSON.stringify(complete);
            expect(unit).toEqual(isWhole ? same : { ...unit, leaders: null, employees: null, total: null });
          }
        }
      }),
      runs(100),
    );
  });
});
