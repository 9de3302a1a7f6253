import type { NeedFigure } from '../../src/evaluation/need/need.dto.js';
import type { ObligationGroup } from '../../src/mandate/obligation-group.js';
import type { Administration, Training } from '../administration/administration.js';
import type { Mandate } from './mandate.js';
import { assignmentOn, groupOf, isInSubtree, reasonsAgainst, reportingUnitOf } from './rules.js';

/** Which persons are meant: of a line (null = without one), of a group; absent members mean all. */
export interface NeedPart {
  line?: string | null;
  group?: ObligationGroup;
}

/** The personnel numbers behind a figure of the need, by the definition of each figure; `unit` limits both days. */
export function needOf(
  administration: Administration,
  mandate: Mandate,
  asOf: string,
  unit: string | undefined,
  figure: NeedFigure,
  { line, group }: NeedPart = {},
): string[] {
  const until = asOf > mandate.period.to ? asOf : mandate.period.to;
  const obligedOn = (day: string) =>
    administration.employees.flatMap((employee) => {
      const assignment = assignmentOn(day, employee);
      const found = groupOf(assignment, mandate);
      if (!assignment || found === null || (group && group !== found)) return [];
      if (unit !== undefined && !isInSubtree(assignment.unit, unit, administration)) return [];
      const reportedBy = reportingUnitOf(assignment.unit, day, administration)?.code ?? null;
      if (line !== undefined && line !== reportedBy) return [];
      const { personnelNumber } = employee;
      const own = administration.trainings.filter((each) => each.personnelNumber === personnelNumber);
      const reasons = (training: Training) => reasonsAgainst(training, found, mandate, asOf).join();
      const open = !own.some((training) => reasons(training) === '');
      const submitted = open && own.some((training) => reasons(training) === 'NOT_YET_RECOGNISED');
      return [{ personnelNumber, open, submitted }];
    });
  const numbers = (persons: { personnelNumber: string }[]) => persons.map((each) => each.personnelNumber);
  const [first, last] = [obligedOn(asOf), obligedOn(until)];
  const [openFirst, openLast] = [first, last].map((day) => numbers(day.filter(({ open }) => open)));
  const minus = (all: string[] = [], some: string[] = []) => all.filter((each) => !some.includes(each));
  return {
    OPEN: openFirst ?? [],
    OPEN_UNTIL: openLast ?? [],
    SUBMITTED: numbers(last.filter(({ submitted }) => submitted)),
    BECOMING_OBLIGED: minus(numbers(last), numbers(first)),
    ARRIVING: minus(openLast, openFirst),
    LEAVING: minus(openFirst, openLast),
  }[figure].sort();
}
