import type { FigureRow } from '../../evaluation/evaluation.query.js';
import { figuresOf, type GroupFigures } from '../../evaluation/figures.js';
import { CATEGORIES } from '../../mandate/category.js';
import type { ObligationGroup } from '../../mandate/obligation-group.js';
import { countColumn } from '../../obligation/obligation.sql.js';
import type { Counts } from './compared-person.query.js';

/** What a person, or one of the person's trainings, adds to the figures of a group or takes from them. */
export type Contribution = FigureRow;

/** Nothing, in a group. */
export function nothingIn(group: ObligationGroup): Contribution {
  const categories = Object.fromEntries(CATEGORIES.map(({ bit }) => [countColumn(bit), 0]));
  return { code: null, name: null, group, obliged: 0, trained: 0, fulfilled: 0, total: 0, ...categories };
}

/** What a person counts (R18); null = nobody obliges the person. */
export function contributionOf(
  group: ObligationGroup | null,
  counts: Counts | null,
  fulfilled: boolean,
): Contribution | null {
  if (group === null) return null;
  const [total, ...byCategory] = counts ?? [0];
  const categories = CATEGORIES.map(({ bit }, i) => [countColumn(bit), byCategory[i] ?? 0]);
  return {
    ...nothingIn(group),
    obliged: 1,
    trained: counts ? 1 : 0,
    fulfilled: fulfilled ? 1 : 0,
    total,
    ...Object.fromEntries(categories),
  };
}

/** The step from one contribution to another, as what is taken away and what is added; empty when they are the same. */
export function step(from: Contribution | null, to: Contribution | null): Contribution[] {
  if (JSON.stringify(from) === JSON.stringify(to)) return [];
  return [...(from ? [negative(from)] : []), ...(to ? [to] : [])];
}

function negative(contribution: Contribution): Contribution {
  const turned = Object.entries(contribution).map(([name, value]) => [
    name,
    typeof value === 'number' ? -value : value,
  ]);
  return Object.fromEntries(turned) as Contribution;
}

/** The figures that contributions make together; with their signs when they are differences. */
export function sumOf(contributions: Contribution[]): GroupFigures {
  return figuresOf(contributions).total;
}
