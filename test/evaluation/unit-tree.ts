import fc from 'fast-check';
import type { Figures } from '../../src/evaluation/figures.js';
import { evaluation, figures, line } from './workbook/sample.js';

/** A unit with those whose assignment is in it; `parent` is a place in the list, none at the top. */
export interface TreeUnit {
  parent: number | undefined;
  reporting: boolean;
  leaders: number;
  employees: number;
}

/** The figures of an answer, and of which units each line is made (by code; the line without a unit has ''). */
export interface Answer {
  figures: Figures;
  members: Map<string, number[]>;
}

/** Small numbers are as likely as they are instructive. */
const persons = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 4 }) },
  { weight: 2, arbitrary: fc.integer({ min: 5, max: 9 }) },
  { weight: 1, arbitrary: fc.integer({ min: 10, max: 60 }) },
);

/** A tree of up to so many units, every unit after those above it. */
export function randomTree(maxLength: number): fc.Arbitrary<TreeUnit[]> {
  const gene = fc.record({
    place: fc.option(fc.nat(99), { freq: 6 }),
    reporting: fc.boolean(),
    leaders: persons,
    employees: persons,
  });
  return fc.array(gene, { minLength: 1, maxLength, size: 'max' }).map((genes) =>
    genes.map(({ place, ...unit }, i) => ({
      ...unit,
      parent: place === null || i === 0 ? undefined : place % i,
    })),
  );
}

/** R17 on a tree: the answer about the subtrees of some units, or about all. */
export function answerAbout(tree: TreeUnit[], tops: number[] | 'ALL'): Answer {
  const above = (unit: number | undefined): number[] =>
    unit === undefined ? [] : [unit, ...above(tree[unit]?.parent)];
  const asked = tree.map((_, i) => i).filter((i) => tops === 'ALL' || above(i).some((u) => tops.includes(u)));
  const lineOf = (unit: number) => {
    const reporting = above(unit).find((u) => tree[u]?.reporting);
    return reporting === undefined ? '' : `U${String(reporting).padStart(2, '0')}`;
  };
  const members = new Map<string, number[]>();
  for (const i of asked) members.set(lineOf(i), [...(members.get(lineOf(i)) ?? []), i]);
  const sum = (list: number[], group: 'leaders' | 'employees') =>
    figures(list.reduce((total, i) => total + (tree[i]?.[group] ?? 0), 0));
  // The line of a unit above those asked for, and the one without a unit, are there only with persons.
  const isThere = ([, list]: [string, number[]]) =>
    list.some((i) => tree[i]?.reporting) ||
    list.some((i) => (tree[i]?.leaders ?? 0) + (tree[i]?.employees ?? 0) > 0);
  const lines = [...members]
    .filter(isThere)
    .sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1))
    .map(([code, list]) => line(code || null, code, sum(list, 'leaders'), sum(list, 'employees')));
  return { figures: evaluation(lines), members };
}
