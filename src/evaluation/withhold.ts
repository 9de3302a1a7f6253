import type { EvaluationDto, FiguresDto, GroupFiguresDto } from './evaluation.dto.js';
import type { Figures, GroupFigures, UnitFigures } from './figures.js';

/** Figures of fewer obliged persons are small. Those of nobody are not: they tell nothing about anybody. */
export const FEWEST_SHOWN = 5;

/** What is shown of a line: all three blocks, only both groups together, or nothing. */
type Shown = 'ALL' | 'TOTAL' | 'NOTHING';

/**
 * What somebody without the right to names may read of an answer: small blocks are withheld, and so many more
 * that no reader can work them out from the sums, nor from other answers about the same state of the facts
 * (`docs/decisions/0008-withheld-figures.md`).
 * @param asked what the answer would be
 * @param city the lines of the whole administration on the same day and in the same state: what is withheld is
 *   always worked out there, so that every answer withholds the same
 */
export function withhold(asked: Figures, city: Figures): Pick<EvaluationDto, 'units' | 'total' | 'withheld'> {
  const rule = shownOfLines(city.units);
  const wholeLines = new Map(city.units.map((line) => [line.code, line]));
  const units = asked.units.map((line) => {
    const whole = wholeLines.get(line.code);
    // A part of a line would tell the rest of it by difference.
    const shown = whole && isWhole(line, whole) ? rule.get(whole) : 'NOTHING';
    return { ...line, ...blocksOf(line, shown ?? 'NOTHING') };
  });
  // Sums of what is shown tell nothing new; any other sum but that of the city would be one more equation.
  const total = isWhole(asked.total, city.total)
    ? blocksOf(asked.total, shownAlone(city.total))
    : sumsShown(asked.total, units);
  const lines = units.filter(({ leaders }) => leaders === null).length;
  return { units, total, withheld: lines > 0 ? { fewerThan: FEWEST_SHOWN, lines } : null };
}

/** What is shown of each line of the city: no block that is small, and none that would tell a small one. */
function shownOfLines(lines: UnitFigures[]): Map<UnitFigures, Shown> {
  const withoutTotal = new Set(lines.filter((line) => shownAlone(line) === 'NOTHING'));
  withholdMore(withoutTotal, lines, 'total');
  const withoutGroups = new Set(lines.filter((line) => withoutTotal.has(line) || shownAlone(line) !== 'ALL'));
  withholdMore(withoutGroups, lines, 'leaders');
  withholdMore(withoutGroups, lines, 'employees');
  return new Map(
    lines.map((line) => [
      line,
      withoutTotal.has(line) ? 'NOTHING' : withoutGroups.has(line) ? 'TOTAL' : 'ALL',
    ]),
  );
}

/** What may be shown of a line or a total for its own sake; one group would follow from the other and the sum. */
function shownAlone({ leaders, employees, total }: GroupFigures): Shown {
  if (isSmall(total.obliged)) return 'NOTHING';
  return isSmall(leaders.obliged) || isSmall(employees.obliged) ? 'TOTAL' : 'ALL';
}

function isSmall(persons: number): boolean {
  return persons > 0 && persons < FEWEST_SHOWN;
}

/**
 * Everybody can subtract the lines shown from the total and so knows what the withheld ones are together. While
 * that is small, the line with the next fewest persons is withheld as well, of equal ones the first. It stays
 * small only when the total itself is, which is then withheld too.
 */
function withholdMore(withheld: Set<UnitFigures>, lines: UnitFigures[], block: keyof GroupFigures): void {
  let together = 0;
  for (const line of withheld) together += line[block].obliged;
  const fewest = (of: keyof GroupFigures) =>
    lines
      .filter((line) => !withheld.has(line) && line[of].obliged > 0)
      .sort((a, b) => a[of].obliged - b[of].obliged);
  for (const line of fewest(block)) {
    if (!isSmall(together)) return;
    withheld.add(line);
    together += line[block].obliged;
  }
  // All persons of the block are in one line: beside another one it no longer stands out.
  const [next] = fewest('total');
  if (withheld.size === 1 && next) withheld.add(next);
}

/** Whether a part of some persons is all of them. */
function isWhole(part: GroupFigures, whole: GroupFigures): boolean {
  return part.total.obliged === whole.total.obliged;
}

function blocksOf({ leaders, employees, total }: GroupFigures, shown: Shown): GroupFiguresDto {
  return {
    leaders: shown === 'ALL' ? leaders : null,
    employees: shown === 'ALL' ? employees : null,
    total: shown === 'NOTHING' ? null : total,
  };
}

/** The sums of the blocks that every line shows. */
function sumsShown(sums: GroupFigures, lines: GroupFiguresDto[]): GroupFiguresDto {
  const sumOf = (block: keyof GroupFigures): FiguresDto | null =>
    lines.some((line) => line[block] === null) ? null : sums[block];
  return { leaders: sumOf('leaders'), employees: sumOf('employees'), total: sumOf('total') };
}
