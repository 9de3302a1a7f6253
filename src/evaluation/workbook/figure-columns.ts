import { CATEGORIES, type Category } from '../../mandate/category.js';
import { FIGURES, type Figure } from '../../mandate/figure.js';
import type { ObligationGroup } from '../../mandate/obligation-group.js';
import type { FiguresDto, GroupFiguresDto } from '../evaluation.dto.js';

/** A column of figures on the sheet „Auswertung“. */
export interface FigureColumn extends Pick<Figure, 'title' | 'block'> {
  /** Only in the columns that count the trainings of one competence area. */
  category?: Category;
  /** The figure of a line (R18); `null` where it is withheld. */
  figure(line: GroupFiguresDto): number | null;
}

/** The figures of a group, or of both, in a line. */
export const FIGURES_OF = { LEADER: 'leaders', EMPLOYEE: 'employees', TOTAL: 'total' } as const;

function figureNamed(name: Figure['name'], figures: FiguresDto): number {
  switch (name) {
    case 'obliged':
    case 'trained':
    case 'fulfilled':
    case 'notFulfilled':
      return figures[name];
    default:
      return figures.trainings[name];
  }
}

/** The columns of figures from left to right: the groups, then both together. */
export const FIGURE_COLUMNS: readonly FigureColumn[] = FIGURES.map(({ title, block, name }) => {
  const category = CATEGORIES.find(({ id }) => id === name)?.id;
  return {
    ...{ title, block },
    ...(category ? { category } : {}),
    figure: (line) => {
      const figures = line[FIGURES_OF[block]];
      return figures && figureNamed(name, figures);
    },
  };
});

/** Whether the column lists trainings that no person of its group can fulfil with (R3, R4). */
export function isNotAccepted(column: FigureColumn, accepted: Record<ObligationGroup, Category[]>): boolean {
  return (
    column.category !== undefined &&
    column.block !== 'TOTAL' &&
    !accepted[column.block].includes(column.category)
  );
}
