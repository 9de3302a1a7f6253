import { knownFact } from '../platform/database/known-fact.js';
import type { Statement } from '../platform/database/statement.js';
import { containing, searchWords } from '../platform/list/search.sql.js';
import { type Obligation, obligation } from './obligation.sql.js';
import type { Perspective } from './perspective.js';
import type { Status } from './reason.js';
import { categoryNotAccepted, listed } from './reason.sql.js';

/** Which persons of the perspective are wanted. */
export interface PersonFilter {
  group?: 'LEADER' | 'EMPLOYEE' | undefined;
  status?: Status | undefined;
  /** Only those with a group, whichever. */
  obliged?: 'true' | undefined;
  /** Only those with a listed training (R18). */
  trained?: 'true' | undefined;
  /** Words of names or personnel number; each must occur, without regard to case and accents. */
  q?: string | undefined;
}

/** Columns of `employee e`; the order of every list of persons. */
export const GERMAN_ORDER = 'e.last_name, e.first_name, e.personnel_number';
const EMPLOYEE = 'id, personnel_number, last_name, first_name, search_key';

/** The persons that match, as one row: `ids` of employees in German order, a JSON array. */
export function matchingText(asked: Perspective, filter: PersonFilter, statement: Statement): string {
  const persons = matching(asked, filter, obligation(asked, statement), statement);
  return `SELECT coalesce((SELECT json_agg(e.id ORDER BY ${GERMAN_ORDER}) FROM ${persons}), '[]') AS ids`;
}

/** The persons with these ids, in their order, as one row: `items`, a JSON array. */
export function pageText(asked: Perspective, ids: number[], statement: Statement): string {
  const rules = obligation(asked, statement);
  return `
    WITH page AS MATERIALIZED (
      SELECT wanted.place, e.id, e.personnel_number, e.last_name, e.first_name, p.unit_id, p.obligation_group, p.accepted
      FROM unnest(${statement.bind(ids, 'integer[]')}) WITH ORDINALITY AS wanted (id, place)
      JOIN ${knownFact('employee', EMPLOYEE, asked, statement)} e ON e.id = wanted.id
      JOIN LATERAL (${rules.personOf('wanted.id')}) p ON true
    )
    SELECT coalesce((SELECT json_agg(${personJson('e', rules)} ORDER BY e.place) FROM page e
      LEFT JOIN LATERAL (${decidingTraining('e', rules)}) deciding ON true), '[]') AS items`;
}

/** The members of a person in an answer; `e` must have the columns of `page`, `deciding` those of `decidingTraining`. */
function personJson(e: string, rules: Obligation): string {
  return `json_build_object('personnelNumber', ${e}.personnel_number, 'lastName', ${e}.last_name, 'firstName', ${e}.first_name,
    'unitId', ${e}.unit_id, 'group', ${e}.obligation_group, 'status', ${rules.status(e, 'deciding')},
    'decidingTraining', CASE WHEN deciding.id IS NOT NULL THEN json_build_object(
      'id', deciding.id, 'title', deciding.title, 'completedOn', deciding.completed_on) END)`;
}

/** The counting training that was completed first, as a row with its `mask` (R11): it made the person fulfil. */
export function decidingTraining(e: string, { trainings, limits }: Obligation): string {
  return `SELECT t.id, t.title, t.completed_on, t.categories AS mask FROM ${trainings} t
    WHERE t.employee_id = ${e}.id AND ${listed(limits)} AND NOT ${categoryNotAccepted('t.categories', `${e}.accepted`)}
    ORDER BY t.completed_on, t.title, t.id LIMIT 1`;
}

/** The persons `p` and their `employee e` that match the filter. */
function matching(asked: Perspective, filter: PersonFilter, rules: Obligation, statement: Statement): string {
  const employees = knownFact('employee', EMPLOYEE, asked, statement);
  const conditions = [
    filter.obliged && 'p.obligation_group IS NOT NULL',
    filter.group && `p.obligation_group = ${statement.bind(filter.group, 'text')}`,
    ...searchWords(filter.q).map((word) => `e.search_key LIKE ${containing(word, statement)}`),
  ].filter(Boolean);
  const where = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '';
  const persons = filter.status || filter.trained ? judged(rules, filter, statement) : rules.person;
  return `(${persons}) p JOIN ${employees} e ON e.id = p.employee_id ${where}`;
}

/** Those whose trainings are as the filter wants them. */
function judged(rules: Obligation, { status, trained }: PersonFilter, statement: Statement): string {
  const conditions = [
    status && `${rules.status('p', 'l')} = ${statement.bind(status, 'text')}`,
    trained && 'l.listed IS NOT NULL',
  ].filter(Boolean);
  return `SELECT p.* FROM (${rules.person}) p LEFT JOIN (${rules.listedByPerson}) l USING (employee_id)
    WHERE ${conditions.join(' AND ')}`;
}
