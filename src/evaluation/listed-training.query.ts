import { CATEGORIES, type Category } from '../mandate/category.js';
import type { ObligationGroup } from '../mandate/obligation-group.js';
import { obligation } from '../obligation/obligation.sql.js';
import { GERMAN_ORDER } from '../obligation/person.query.js';
import type { Perspective } from '../obligation/perspective.js';
import { categoryNotAccepted, listed } from '../obligation/reason.sql.js';
import { knownFact } from '../platform/database/known-fact.js';
import type { Statement } from '../platform/database/statement.js';
import { containing, searchWords } from '../platform/list/search.sql.js';
import type { ListedTrainingDto } from './listed-training.dto.js';

/** Which of the listed trainings of the perspective are wanted. */
export interface ListedFilter {
  group?: ObligationGroup | undefined;
  category?: Category | undefined;
  /** Words of title, names or personnel number. */
  q?: string | undefined;
}

/** A listed training as the statement answers it: unit by id, categories as a mask. */
export interface ListedRow extends Omit<ListedTrainingDto, 'unit' | 'reportingUnit' | 'categories'> {
  employeeId: number;
  unitId: number;
  categories: number;
}

const EMPLOYEE = 'id, personnel_number, last_name, first_name, search_key';

/**
 * The listed trainings of obliged persons that match (R18), as one row: `ids` in German order of their persons,
 * then by completion, and `employeeIds`; both JSON arrays.
 */
export function listedIdsText(asked: Perspective, filter: ListedFilter, statement: Statement): string {
  const { person, trainings, limits } = obligation(asked, statement);
  const bit = CATEGORIES.find(({ id }) => id === filter.category)?.bit;
  const conditions = [
    'p.obligation_group IS NOT NULL',
    listed(limits),
    filter.group && `p.obligation_group = ${statement.bind(filter.group, 'text')}`,
    bit && `(t.categories & ${bit}) <> 0`,
    ...searchWords(filter.q).map((word) => {
      const pattern = containing(word, statement);
      return `(e.search_key LIKE ${pattern} OR search_fold(t.title) LIKE ${pattern})`;
    }),
  ].filter(Boolean);
  return `
    SELECT coalesce(json_agg(t.id ORDER BY ${GERMAN_ORDER}, t.completed_on, t.title, t.id), '[]') AS ids,
      coalesce(json_agg(DISTINCT t.employee_id), '[]') AS "employeeIds"
    FROM (${person}) p JOIN ${knownFact('employee', EMPLOYEE, asked, statement)} e ON e.id = p.employee_id
    JOIN ${trainings} t ON t.employee_id = p.employee_id
    WHERE ${conditions.join(' AND ')}`;
}

/** The listed trainings with these ids, in their order, as one row: `items`, a JSON array. */
export function listedItemsText(asked: Perspective, ids: string[], statement: Statement): string {
  const rules = obligation(asked, statement);
  return `
    SELECT coalesce(json_agg(json_build_object('id', t.id, 'employeeId', e.id, 'personnelNumber', e.personnel_number,
        'lastName', e.last_name, 'firstName', e.first_name, 'unitId', p.unit_id, 'group', p.obligation_group,
        'title', t.title, 'provider', t.provider, 'completedOn', t.completed_on, 'minutes', t.minutes,
        'categories', t.categories, 'counts', NOT ${categoryNotAccepted('t.categories', 'p.accepted')}) ORDER BY wanted.place), '[]') AS items
    FROM unnest(${statement.bind(ids, 'uuid[]')}) WITH ORDINALITY AS wanted (id, place)
    JOIN ${rules.trainings} t ON t.id = wanted.id
    JOIN ${knownFact('employee', EMPLOYEE, asked, statement)} e ON e.id = t.employee_id
    JOIN LATERAL (${rules.personOf('e.id')}) p ON true`;
}
