import { CATEGORIES, type Category } from '../../mandate/category.js';
import { OBLIGATION_GROUPS, type ObligationGroup } from '../../mandate/obligation-group.js';
import type { FiguresDto, GroupFiguresDto } from '../evaluation.dto.js';

/** A column of figures on the sheet „Auswertung“. */
export interface FigureColumn {
  title: string;
  block: ObligationGroup | 'TOTAL';
  /** Only in the columns that count the trainings of one competence area. */
  category?: Category;
  /** The figure of a line (R18); `null` where it is withheld. */
  figure(line: GroupFiguresDto): number | null;
}

const FIGURES_OF = { LEADER: 'leaders', EMPLOYEE: 'employees', TOTAL: 'total' } as const;

function blockColumns(block: FigureColumn['block'], label: string): FigureColumn[] {
  const column = (
    title: string,
    figure: (figures: FiguresDto) => number,
    category?: Category,
  ): FigureColumn => ({
    title: `${label}: ${title}`,
    block,
    ...(category ? { category } : {}),
    figure: (line) => {
      const figures = line[FIGURES_OF[block]];
      return figures && figure(figures);
    },
  });
  const ofCategories = CATEGORIES.map(({ id, inColumn }) =>
    column(`Schulungen ${inColumn}`, ({ trainings }) => trainings[id], id),
  );
  return [
    column('Zielgruppe', ({ obliged }) => obliged),
    ...(block === 'TOTAL' ? [] : ofCategories),
    column('Schulungen gesamt', ({ trainings }) => trainings.total),
    column('Personen mit Schulung', ({ trained }) => trained),
    column('Auftrag erfüllt', ({ fulfilled }) => fulfilled),
    column('Auftrag nicht erfüllt', ({ notFulfilled }) => notFulfilled),
  ];
}

/** The columns of figures from left to right: the groups, then both together. */
export const FIGURE_COLUMNS: readonly FigureColumn[] = [
  ...OBLIGATION_GROUPS.flatMap(({ id, label }) => blockColumns(id, label)),
  ...blockColumns('TOTAL', 'Gesamt'),
];

/** Whether the column lists trainings that no person of its group can fulfil with (R3, R4). */
export function isNotAccepted(column: FigureColumn, accepted: Record<ObligationGroup, Category[]>): boolean {
  return (
    column.category !== undefined &&
    column.block !== 'TOTAL' &&
    !accepted[column.block].includes(column.category)
  );
}
