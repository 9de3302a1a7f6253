import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FiguresDto } from '../../../src/evaluation/evaluation.dto.js';
import { CATEGORIES } from '../../../src/mandate/category.js';
import { cellsOf, partsOf } from './read.js';
import { bytesOf, content, evaluation, figures, inBatches, line, person } from './sample.js';

/** Figures as the file holds them, from left to right. */
function written(block: FiguresDto, withAreas: boolean): number[] {
  const { trainings } = block;
  return [
    block.obliged,
    ...(withAreas ? CATEGORIES.map(({ id }) => trainings[id]) : []),
    trainings.total,
    block.trained,
    block.fulfilled,
    block.notFulfilled,
  ];
}

const count = fc.oneof(fc.constantFrom(0, 1, 999, 1000, 99_999), fc.nat(2_000_000));
const block = fc
  .tuple(count, fc.array(count, { minLength: 5, maxLength: 5 }), fc.nat(100), fc.nat(100))
  .map(([obliged, trainings, trained, fulfilled]) =>
    figures(obliged, ...trainings, Math.min(obliged, trained), Math.min(obliged, trained, fulfilled)),
  );
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc
    .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\n', ' ', "'"), fc.string())
    .map(([sign, rest]) => sign + rest),
);
const unit = fc
  .tuple(fc.option(text), text, block, block)
  .map(([code, name, a, b]) => line(code, name, a, b));
const areas = fc.subarray(CATEGORIES.map(({ id }) => id));

/** What a cell shows of a text: line ends are one character, and what XML forbids is left out. */
const shown = (value: string | null): string | undefined =>
  [...(value ?? '').replace(/\r\n?/g, '\n')]
    .filter((character) => {
      const code = character.codePointAt(0) ?? 0;
      const control = (code < 32 && code !== 9 && code !== 10) || (code >= 127 && code < 160);
      return !control && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
    })
    .join('') || undefined;

describe('any evaluation', () => {
  it('is in the file figure by figure, and the sums are those of the lines', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(unit, { maxLength: 12 }), areas, areas, async (units, LEADER, EMPLOYEE) => {
        const accepted = { LEADER, EMPLOYEE };
        const parts = await partsOf(await bytesOf(content({ evaluation: evaluation(units), accepted })));
        const cells = cellsOf(parts.get('xl/worksheets/sheet1.xml') ?? '');
        const header = [...cells].find(([, { value }]) => value === 'Kürzel')?.[0].slice(1);
        const first = Number(header) + 1;
        const columns = [...'CDEFGHIJKLMNOPQRSTUVWXY'];
        const numbers = (row: number) => columns.map((column) => Number(cells.get(`${column}${row}`)?.value));
        units.forEach(({ code, name, leaders, employees, total }, index) => {
          const row = first + index;
          expect([cells.get(`A${row}`)?.value, cells.get(`B${row}`)?.value]).toEqual([
            shown(code),
            shown(name),
          ]);
          const expected = [...written(leaders, true), ...written(employees, true), ...written(total, false)];
          expect(numbers(row)).toEqual(expected);
        });
        const last = first + units.length;
        const sums = columns.map((_, column) =>
          units.reduce((sum, _unit, index) => sum + (numbers(first + index)[column] ?? 0), 0),
        );
        expect(numbers(last)).toEqual(sums);
        for (const column of columns) {
          const range = `${column}${Math.min(first, last - 1)}:${column}${last - 1}`;
          expect(cells.get(`${column}${last}`)).toMatchObject({ t: undefined, formula: `SUM(${range})` });
        }
      }),
      { numRuns: 100 },
    );
  });

  it('shows any name as the text that it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(text, text), { maxLength: 8 }), async (names) => {
        const persons = names.map(([lastName, firstName]) => person({ lastName, firstName }));
        const parts = await partsOf(await bytesOf(content({ persons: inBatches(persons) })));
        const cells = cellsOf(parts.get('xl/worksheets/sheet2.xml') ?? '');
        names.forEach(([lastName, firstName], index) => {
          for (const [column, name] of [['D', lastName] as const, ['E', firstName] as const]) {
            const cell = cells.get(`${column}${index + 2}`);
            expect(cell?.formula).toBeUndefined();
            expect(cell?.value || undefined).toBe(shown(name));
          }
        });
      }),
      { numRuns: 50 },
    );
  });
});
