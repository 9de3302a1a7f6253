import { CATEGORIES, type Category } from './category.js';
import { OBLIGATION_GROUPS, type ObligationGroup } from './obligation-group.js';

/** What a figure counts (R18): persons, or trainings of a competence area or altogether. */
export type FigureName = Category | 'obliged' | 'total' | 'trained' | 'fulfilled' | 'notFulfilled';

/** A figure of a line of the evaluation (R18), under the name of its column. */
export interface Figure {
  title: string;
  /** The group that is counted, or both together. */
  block: ObligationGroup | 'TOTAL';
  name: FigureName;
}

function blockOf(block: Figure['block'], label: string): Figure[] {
  const figure = (name: FigureName, title: string): Figure => ({ title: `${label}: ${title}`, block, name });
  const ofCategories = CATEGORIES.map(({ id, inColumn }) => figure(id, `Schulungen ${inColumn}`));
  return [
    figure('obliged', 'Zielgruppe'),
    ...(block === 'TOTAL' ? [] : ofCategories),
    figure('total', 'Schulungen gesamt'),
    figure('trained', 'Personen mit Schulung'),
    figure('fulfilled', 'Auftrag erfüllt'),
    figure('notFulfilled', 'Auftrag nicht erfüllt'),
  ];
}

/** The figures of a line from left to right: the groups, then both together. */
export const FIGURES: readonly Figure[] = [
  ...OBLIGATION_GROUPS.flatMap(({ id, label }) => blockOf(id, label)),
  ...blockOf('TOTAL', 'Gesamt'),
];
