import { CATEGORIES, maskOf } from '../mandate/category.js';
import type { MandateGroup } from '../mandate/mandate.js';
import type { ObligationGroup } from '../mandate/obligation-group.js';
import { knownFact } from '../platform/database/known-fact.js';
import type { Statement } from '../platform/database/statement.js';
import { withinUnits } from './fact.sql.js';
import type { Perspective } from './perspective.js';
import { categoryNotAccepted, type Limits, listed } from './reason.sql.js';

/**
 * The one obligation statement (R6 to R18): who must, which trainings count and who fulfils, for a perspective.
 * Evaluation, lists, explanation and workbook are this statement, grouped, filtered or printed.
 */
export interface Obligation {
  readonly limits: Limits;
  /** Rows `(employee_id, unit_id, obligation_group, accepted)`: everyone with an assignment on the day (R9, R10). */
  readonly person: string;
  /** The same of the one person whose id is given. */
  personOf(employeeId: string): string;
  /** Rows `(employee_id, listed, mask, <category columns>)`: the listed trainings of each person (R18). */
  readonly listedByPerson: string;
  /** The trainings as they were known, a table to select from; for a restricted scope those up to the day only. */
  readonly trainings: string;
  /** Whether a row of `person` and its row of listed trainings make a fulfilled obligation (R11, R16). */
  fulfilled(person: string, trainings: string): string;
  /** R16 as text. */
  status(person: string, trainings: string): string;
}

/** Column of `listedByPerson` that counts the trainings of a category (R5). */
export const countColumn = (bit: number): string => `in_category_${bit}`;

const TRAINING =
  'id, employee_id, title, provider, categories, format, setting, began_on, completed_on, minutes, certified_minutes, minutes_reason, recognition, rejection_reason';

/**
 * The statement's parts for a perspective; a part binds its values to `statement` when it is taken.
 * @param partOfPersons a further condition on `t.employee_id`
 */
export function obligation(asked: Perspective, statement: Statement, partOfPersons = ''): Obligation {
  const limits = limitsOf(asked, statement);
  const fulfilled = (person: string, found: string) =>
    `coalesce(NOT ${categoryNotAccepted(`${found}.mask`, `${person}.accepted`)}, false)`;
  return {
    limits,
    get person() {
      return personOnDay(asked, statement, limits.asOf, partOfPersons);
    },
    // There is at most one; the order makes the planner read the covering index.
    personOf: (employeeId) =>
      personOnDay(
        asked,
        statement,
        limits.asOf,
        `AND t.employee_id = ${employeeId} ORDER BY t.first_day DESC LIMIT 1`,
      ),
    get trainings() {
      const known = knownFact('training', TRAINING, asked, statement);
      if (asked.scope.units === 'ALL') return known;
      // What came after a transfer is for the new unit alone; without one, later days show it as well.
      return `(SELECT ${TRAINING} FROM ${known} fact WHERE completed_on <= ${limits.asOf})`;
    },
    get listedByPerson() {
      const counts = CATEGORIES.map(
        ({ bit }) => `count(*) FILTER (WHERE (t.categories & ${bit}) <> 0)::integer AS ${countColumn(bit)}`,
      );
      // The order is that of the index, so it costs nothing; it keeps the planner from hashing what comes sorted.
      return `SELECT t.employee_id, count(*)::integer AS listed, bit_or(t.categories ORDER BY t.completed_on) AS mask, ${counts.join(', ')}
        FROM ${this.trainings} t WHERE ${listed(limits)} ${partOfPersons} GROUP BY t.employee_id`;
    },
    fulfilled,
    status: (person, found) =>
      `CASE WHEN ${person}.obligation_group IS NULL THEN 'NOT_OBLIGED'
        WHEN ${fulfilled(person, found)} THEN 'FULFILLED'
        WHEN ${limits.asOf} < ${limits.periodTo} THEN 'OPEN' ELSE 'NOT_FULFILLED' END`,
  };
}

function limitsOf({ asOf, mandate }: Perspective, statement: Statement): Limits {
  return {
    get asOf() {
      return statement.bind(asOf, 'date');
    },
    get periodFrom() {
      return statement.bind(mandate.period.from, 'date');
    },
    get periodTo() {
      return statement.bind(mandate.period.to, 'date');
    },
    get minimumMinutes() {
      return statement.bind(mandate.minimumMinutes, 'integer');
    },
  };
}

/** R6 to R10: the persons with an assignment on the day, their unit and group. */
function personOnDay(asked: Perspective, statement: Statement, asOf: string, partOfPersons: string): string {
  const columns = 'employee_id, first_day, last_day, unit_id, leadership_level, citizen_contact, media_pr';
  const within = withinUnits('t.unit_id', asked, statement)
    .map((condition) => `AND ${condition}`)
    .join(' ');
  const group = belongsTo(asked, statement);
  return `SELECT t.employee_id, t.unit_id, ${group.name} AS obligation_group, ${group.accepted} AS accepted
    FROM ${knownFact('assignment', columns, asked, statement)} t
    WHERE t.first_day <= ${asOf} AND t.last_day >= ${asOf} ${within} ${partOfPersons}`;
}

/** R8: LEADER if R6 holds, else EMPLOYEE if a task of R7 is decided (undecided counts as without), else none. */
function belongsTo(asked: Perspective, statement: Statement): { name: string; accepted: string } {
  const leader = groupOf(asked, 'LEADER');
  const employee = groupOf(asked, 'EMPLOYEE');
  const isLeader = `t.leadership_level >= ${statement.bind(leader?.leadershipFrom ?? null, 'leadership_level')}`;
  const hasTask = `(t.citizen_contact AND ${statement.bind(employee?.byCitizenContact ?? false, 'boolean')}
    OR t.media_pr AND ${statement.bind(employee?.byMediaPr ?? false, 'boolean')})`;
  const mask = (group?: MandateGroup) => statement.bind(maskOf(group?.accepted ?? []), 'smallint');
  return {
    name: `CASE WHEN ${isLeader} THEN 'LEADER' WHEN ${hasTask} THEN 'EMPLOYEE' END`,
    accepted: `CASE WHEN ${isLeader} THEN ${mask(leader)} WHEN ${hasTask} THEN ${mask(employee)} END`,
  };
}

function groupOf(asked: Perspective, group: ObligationGroup): MandateGroup | undefined {
  return asked.mandate.groups.find((one) => one.group === group);
}
