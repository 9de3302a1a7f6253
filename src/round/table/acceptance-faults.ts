import type { Problem, RowError } from '../../exchange/columns/cell.js';
import { notWhatFollows, tooMany } from '../../exchange/columns/figure-checks.js';
import { CATEGORIES } from '../../mandate/category.js';
import { FIGURES, type FigureName } from '../../mandate/figure.js';
import type { MandateGroup } from '../../mandate/mandate.js';
import { OBLIGATION_GROUPS } from '../../mandate/obligation-group.js';

/** A line of the table as it was read; a wrong cell is `null`. */
export interface TableLine {
  row: number;
  code: string | null;
  figures: (number | null)[];
}

const somebody = (trainings: number): Problem => ({
  code: 'NOBODY_FULFILS',
  say: () =>
    `${trainings} Schulungen in anerkannten Kompetenzbereichen erfüllen den Auftrag mindestens einer Person. Erlaubt: mindestens 1.`,
});

/** What a line says against the mandate: who fulfils has a training in an accepted competence area (R3, R4, R18). */
export function acceptanceFaults({ row, figures }: TableLine, groups: readonly MandateGroup[]): RowError[] {
  return OBLIGATION_GROUPS.flatMap(({ id: block, label }) => {
    const cell = (name: FigureName) => {
      const index = FIGURES.findIndex((figure) => figure.block === block && figure.name === name);
      return { title: FIGURES[index]?.title ?? '', value: figures[index] ?? null };
    };
    const accepted = groups.find(({ group }) => group === block)?.accepted ?? [];
    const { title, value: fulfilled } = cell('fulfilled');
    const trained = cell('trained').value;
    const counts = CATEGORIES.map(({ id }) => ({ counts: accepted.includes(id), value: cell(id).value }));
    if (fulfilled === null || counts.some(({ value }) => value === null)) return [];
    const sum = (counting: boolean) =>
      counts.reduce((all, each) => all + (each.counts === counting ? (each.value ?? 0) : 0), 0);
    const problem = problemOf({ fulfilled, trained, counting: sum(true), others: sum(false), label });
    if (!problem) return [];
    const { code } = problem;
    return [{ row, column: title, code, message: problem.say(`${fulfilled}`), value: `${fulfilled}` }];
  });
}

function problemOf({
  fulfilled,
  trained,
  counting,
  others,
  label,
}: {
  fulfilled: number;
  trained: number | null;
  /** Trainings in accepted competence areas, and in all others. */
  counting: number;
  others: number;
  label: string;
}): Problem | undefined {
  if (fulfilled > counting) return tooMany(counting, 'die Schulungen in anerkannten Kompetenzbereichen');
  if (fulfilled === 0 && counting > 0) return somebody(counting);
  if (others === 0 && trained !== null && fulfilled < trained)
    return notWhatFollows(
      trained,
      `„${label}: Personen mit Schulung“, denn alle Schulungen liegen in anerkannten Kompetenzbereichen`,
    );
  return undefined;
}
