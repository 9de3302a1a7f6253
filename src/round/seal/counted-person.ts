import type { GroupFigures } from '../../evaluation/figures.js';
import { emptyLine } from '../../evaluation/figures.js';
import { CATEGORIES, type Category } from '../../mandate/category.js';
import type { ObligationGroup } from '../../mandate/obligation-group.js';
import { countColumn, obligation } from '../../obligation/obligation.sql.js';
import type { Perspective } from '../../obligation/perspective.js';
import { knownFact } from '../../platform/database/known-fact.js';
import type { Statement } from '../../platform/database/statement.js';

/** What one obliged person adds to the figures (R18). */
export interface CountedPerson {
  employeeId: number;
  /** Kürzel of the unit of the assignment. */
  unit: string;
  group: ObligationGroup;
  fulfilled: boolean;
  /** Listed trainings by competence area and altogether (R5). */
  trainings: Record<Category | 'total', number>;
}

/** Rows of `CountedPerson`: the obligation statement, person by person. */
export function countedPersonsText(asked: Perspective, statement: Statement): string {
  const { person, listedByPerson, fulfilled } = obligation(asked, statement);
  const counts = CATEGORIES.map(({ id, bit }) => `'${id}', coalesce(l.${countColumn(bit)}, 0)`);
  return `
    SELECT p.employee_id AS "employeeId", u.code AS unit, p.obligation_group AS "group",
      ${fulfilled('p', 'l')} AS fulfilled,
      json_build_object(${counts.join(', ')}, 'total', coalesce(l.listed, 0)) AS trainings
    FROM (${person}) p
    JOIN ${knownFact('organisational_unit', 'id, code', asked, statement)} u ON u.id = p.unit_id
    LEFT JOIN (${listedByPerson}) l USING (employee_id)
    WHERE p.obligation_group IS NOT NULL`;
}

/** The figures that persons make together; the evaluation must say the same (R19). */
export function figuresOfPersons(persons: readonly Omit<CountedPerson, 'employeeId'>[]): GroupFigures {
  const figures = emptyLine();
  for (const { group, fulfilled, trainings } of persons) {
    for (const block of [figures[group === 'LEADER' ? 'leaders' : 'employees'], figures.total]) {
      block.obliged += 1;
      block.trained += trainings.total > 0 ? 1 : 0;
      block[fulfilled ? 'fulfilled' : 'notFulfilled'] += 1;
      for (const { id } of CATEGORIES) block.trainings[id] += trainings[id];
      block.trainings.total += trainings.total;
    }
  }
  return figures;
}
