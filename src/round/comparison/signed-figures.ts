import type { GroupFigures } from '../../evaluation/figures.js';
import { emptyLine } from '../../evaluation/figures.js';
import { CATEGORIES } from '../../mandate/category.js';

const BLOCKS = ['leaders', 'employees', 'total'] as const;
const COUNTS = ['obliged', 'trained', 'fulfilled', 'notFulfilled'] as const;
const TRAININGS = [...CATEGORIES.map(({ id }) => id), 'total'] as const;

/** The figures with others added, cell by cell. */
export function plus(figures: GroupFigures, others: GroupFigures): GroupFigures {
  return combined(figures, others, (a, b) => a + b);
}

/** The figures with others taken away, cell by cell. */
export function minus(figures: GroupFigures, others: GroupFigures): GroupFigures {
  return combined(figures, others, (a, b) => a - b);
}

/** Whether every cell is zero. */
export function isZero(figures: GroupFigures): boolean {
  return cellsOf(figures).every((cell) => cell === 0);
}

/** Every cell: of leaders, employees and both together the four counts of persons, then the trainings. */
export function cellsOf(figures: GroupFigures): number[] {
  return BLOCKS.flatMap((block) => [
    ...COUNTS.map((count) => figures[block][count]),
    ...TRAININGS.map((category) => figures[block].trainings[category]),
  ]);
}

function combined(a: GroupFigures, b: GroupFigures, cell: (a: number, b: number) => number): GroupFigures {
  const made = emptyLine();
  for (const block of BLOCKS) {
    const [mine, others, into] = [a[block], b[block], made[block]] as const;
    for (const count of COUNTS) into[count] = cell(mine[count], others[count]);
    for (const id of TRAININGS) into.trainings[id] = cell(mine.trainings[id], others.trainings[id]);
  }
  return made;
}
