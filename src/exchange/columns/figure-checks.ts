import { CATEGORIES } from '../../mandate/category.js';
import { FIGURES, type Figure, type FigureName } from '../../mandate/figure.js';
import { OBLIGATION_GROUPS, type ObligationGroup } from '../../mandate/obligation-group.js';
import type { Problem } from './cell.js';
import type { RowCheck } from './table-format.js';

/** A cell of figures; `null` where it is empty or wrong. */
interface FigureCell {
  title: string;
  value: number | null;
}

/** The figures of a row by block and name. */
type FigureCells = (block: Figure['block'], name: FigureName) => FigureCell;

const CATEGORY_NAMES = CATEGORIES.map(({ id }) => id);
/** The figures that both groups add up to. */
const ADDED = FIGURES.filter(({ block }) => block === 'TOTAL').map(({ name }) => name);

/** More than another figure allows. @param of what the limit is, as the sentence names it */
export function tooMany(limit: number, of: string): Problem {
  return {
    code: 'MORE_THAN_POSSIBLE',
    say: (found) => `„${found}“ ist mehr als ${of} (${limit}). Erlaubt: höchstens ${limit}.`,
  };
}

/** Another number than the one that follows from other figures. @param from what it follows from */
export function notWhatFollows(expected: number, from: string): Problem {
  return {
    code: 'DOES_NOT_ADD_UP',
    say: (found) => `„${found}“ passt nicht zu ${from}. Erlaubt: ${expected}.`,
  };
}

const nobody = (trainings: number): Problem => ({
  code: 'NOBODY_TRAINED',
  say: () => `Bei ${trainings} Schulungen hat mindestens eine Person teilgenommen. Erlaubt: mindestens 1.`,
});

/** Checks what holds between the figures of one line (R5, R18); a wrong cell is not held against others. */
export function checkFigures(values: readonly (number | null)[], row: RowCheck): void {
  const cells: FigureCells = (block, name) => {
    const index = FIGURES.findIndex((figure) => figure.block === block && figure.name === name);
    return { title: FIGURES[index]?.title ?? '', value: values[index] ?? null };
  };
  checkSums(cells, row);
  for (const { id } of OBLIGATION_GROUPS) {
    checkPersons(id, cells, row);
    checkTrainings(id, cells, row);
  }
}

/** Both together are the sum of the groups, as nobody is in both (R8): what holds in these holds in the sum. */
function checkSums(cells: FigureCells, row: RowCheck): void {
  for (const name of ADDED) {
    const [total, ...groups] = [cells('TOTAL', name), cells('LEADER', name), cells('EMPLOYEE', name)];
    const sum = sumOf(groups);
    if (total.value === null || sum === null || total.value === sum) continue;
    row.refuse(total.title, notWhatFollows(sum, groups.map(({ title }) => `„${title}“`).join(' plus ')));
  }
}

function checkPersons(block: ObligationGroup, cells: FigureCells, row: RowCheck): void {
  const obliged = cells(block, 'obliged');
  const trained = cells(block, 'trained');
  const fulfilled = cells(block, 'fulfilled');
  const notFulfilled = cells(block, 'notFulfilled');
  const total = cells(block, 'total');
  refuseMoreThan(obliged, trained, row);
  refuseMoreThan(trained, fulfilled, row);
  // Also where the persons with a training are missing.
  refuseMoreThan(obliged, fulfilled, row);
  if (obliged.value !== null && fulfilled.value !== null && notFulfilled.value !== null) {
    const rest = obliged.value - fulfilled.value;
    const from = `„${obliged.title}“ minus „${fulfilled.title}“`;
    if (rest >= 0 && notFulfilled.value !== rest) row.refuse(notFulfilled.title, notWhatFollows(rest, from));
  }
  refuseMoreThan(total, trained, row);
  if (total.value !== null && total.value > 0 && trained.value === 0)
    row.refuse(trained.title, nobody(total.value));
}

/** A training with several competence areas counts in each of them, in the total once (R5). */
function checkTrainings(block: ObligationGroup, cells: FigureCells, row: RowCheck): void {
  const total = cells(block, 'total');
  const ofCategories = CATEGORY_NAMES.map((name) => cells(block, name));
  for (const category of ofCategories) refuseMoreThan(total, category, row);
  const sum = sumOf(ofCategories);
  if (total.value !== null && sum !== null && total.value > sum)
    row.refuse(total.title, tooMany(sum, 'die Kompetenzbereiche zusammen'));
}

function refuseMoreThan(limit: FigureCell, { title, value }: FigureCell, row: RowCheck): void {
  if (limit.value === null || value === null || value <= limit.value) return;
  row.refuse(title, tooMany(limit.value, `„${limit.title}“`));
}

/** `null` where one of them is missing. */
function sumOf(cells: readonly FigureCell[]): number | null {
  return cells.reduce<number | null>(
    (sum, { value }) => (sum === null || value === null ? null : sum + value),
    0,
  );
}
