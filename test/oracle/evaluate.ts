import type { EvaluationDto, FiguresDto } from '../../src/evaluation/evaluation.dto.js';
import type { Figures, GroupFigures } from '../../src/evaluation/figures.js';
import type { Category } from '../../src/mandate/category.js';
import type { Administration } from '../administration/administration.js';
import { type JudgedPerson, judgeAll } from './judge.js';
import type { Mandate } from './mandate.js';
import { isInSubtree, isListed, isReporting } from './rules.js';

const german = new Intl.Collator('de');

/**
 * R17 to R20: the evaluation of a reference date.
 * @param unit Kürzel; only persons whose assignment lies in its subtree, on the lines of their reporting
 *   units, and the reporting units inside it
 */
export function evaluate(
  administration: Administration,
  mandate: Mandate,
  asOf: string,
  unit?: string,
): Omit<EvaluationDto, 'knownAt' | 'units' | 'total'> & Figures {
  const obliged = judgeAll(administration, mandate, asOf).filter(
    ({ group, assignment }) =>
      group !== null &&
      assignment &&
      (unit === undefined || isInSubtree(assignment.unit, unit, administration)),
  );
  const lines = administration.units
    .filter((candidate) => isReporting(candidate, asOf))
    .filter(
      ({ code }) =>
        unit === undefined ||
        isInSubtree(code, unit, administration) ||
        obliged.some((person) => person.reportingUnit?.code === code),
    )
    .sort((a, b) => german.compare(a.code, b.code))
    .map(({ code, name }) => ({
      code: code as string | null,
      name,
      ...groupFiguresOf(obliged.filter((person) => person.reportingUnit?.code === code)),
    }));
  const withoutUnit = obliged.filter((person) => !person.reportingUnit);
  if (withoutUnit.length > 0)
    lines.push({
      code: null,
      name: 'ohne auswertungspflichtige Organisationseinheit',
      ...groupFiguresOf(withoutUnit),
    });
  return {
    mandate: mandate.name,
    asOf,
    period: mandate.period,
    minimumMinutes: mandate.minimumMinutes,
    units: lines,
    total: groupFiguresOf(obliged),
    withheld: null,
  };
}

function groupFiguresOf(persons: JudgedPerson[]): GroupFigures {
  return {
    leaders: figuresOf(persons.filter((person) => person.group === 'LEADER')),
    employees: figuresOf(persons.filter((person) => person.group === 'EMPLOYEE')),
    total: figuresOf(persons),
  };
}

/** R18, R5: the figures of obliged persons. */
function figuresOf(persons: JudgedPerson[]): FiguresDto {
  const fulfilled = persons.filter((person) => person.trainings.some((training) => training.counts)).length;
  const listed = persons.flatMap((person) => person.trainings.filter(({ reasons }) => isListed(reasons)));
  const inCategory = (category: Category) =>
    listed.filter(({ training }) => training.categories.includes(category)).length;
  return {
    obliged: persons.length,
    trained: persons.filter((person) => person.trainings.some(({ reasons }) => isListed(reasons))).length,
    fulfilled,
    notFulfilled: persons.length - fulfilled,
    trainings: {
      DEMOCRATIC_COMPETENCE: inCategory('DEMOCRATIC_COMPETENCE'),
      INTERCULTURAL_COMPETENCE: inCategory('INTERCULTURAL_COMPETENCE'),
      MULTILINGUALISM: inCategory('MULTILINGUALISM'),
      CITIZEN_COMMUNICATION: inCategory('CITIZEN_COMMUNICATION'),
      total: listed.length,
    },
  };
}
