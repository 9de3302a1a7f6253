import { germanDay } from '../../platform/german-day.js';
import { numbered, periodText } from '../../platform/german-text.js';
import type { Check } from '../staging/finding.js';

const DUPLICATE_CODE: Check = {
  code: 'DUPLICATE_CODE',
  column: 'Kürzel',
  sql: `
    SELECT s.row, s.code AS value, twice.first
      FROM (SELECT code, min(row) AS first FROM staged GROUP BY code HAVING count(*) > 1) twice
      JOIN staged s USING (code)
     WHERE s.row > twice.first`,
  say: ({ value, first }) => `„${value}“ steht schon in Zeile ${first}. Erlaubt: jedes Kürzel einmal.`,
};

const UNKNOWN_PARENT: Check = {
  code: 'UNKNOWN_PARENT',
  column: 'Übergeordnet',
  sql: `
    SELECT s.row, s.parent_code AS value FROM staged s
     WHERE s.parent_code IS NOT NULL
       AND NOT EXISTS (SELECT FROM staged p WHERE p.code = s.parent_code)
       AND NOT EXISTS (SELECT FROM organisational_unit u WHERE u.code = s.parent_code)`,
  say: ({ value }) =>
    `„${value}“ ist nicht bekannt. Erlaubt: das Kürzel einer Organisationseinheit aus dieser Datei oder einer bekannten, oder leer.`,
};

/** Where the file gives one end only, the other one is the known one. */
const END_BEFORE_BEGIN: Check = {
  code: 'END_BEFORE_BEGIN',
  column: 'Gültig bis',
  sql: 'SELECT s.row, s.valid_from, s.valid_to FROM staged s WHERE s.valid_to < s.valid_from',
  say: ({ valid_from, valid_to }) =>
    `Das Ende ${germanDay(valid_to)} liegt vor dem Beginn. Erlaubt: ${germanDay(valid_from)} oder ein späterer Tag.`,
};

/** Whoever is assigned to a unit needs it for the whole period of the assignment. */
const ASSIGNMENTS_OUTSIDE: Check = {
  code: 'ASSIGNMENTS_OUTSIDE',
  column: ({ too_late }) => (too_late > 0 ? 'Gültig bis' : 'Gültig ab'),
  sql: `
    SELECT s.row, s.code, s.valid_from, s.valid_to, count(*)::integer AS outside,
           count(*) FILTER (WHERE a.last_day > s.valid_to)::integer AS too_late,
           CASE WHEN count(*) FILTER (WHERE a.last_day > s.valid_to) > 0
                THEN to_char(s.valid_to, 'DD.MM.YYYY') ELSE to_char(s.valid_from, 'DD.MM.YYYY') END AS value
      FROM staged s
      JOIN organisational_unit u ON u.code = s.code
      JOIN assignment a ON a.unit_id = u.id AND (a.first_day < s.valid_from OR a.last_day > s.valid_to)
     WHERE (s.valid_from IS NOT NULL OR s.valid_to IS NOT NULL)
     GROUP BY s.row, s.code, s.valid_from, s.valid_to`,
  say: ({ code, valid_from, valid_to, outside }) =>
    `${numbered(outside, 'Zuordnung von Beschäftigten liegt', 'Zuordnungen von Beschäftigten liegen')} außerhalb: ` +
    `„${code}“ soll ${periodText(valid_from, valid_to)} gelten. Erlaubt: ein Zeitraum, in dem alle Zuordnungen liegen.`,
};

/** What cannot be said of a row alone, the circles excepted. */
export const UNIT_CHECKS: readonly Check[] = [
  DUPLICATE_CODE,
  UNKNOWN_PARENT,
  END_BEFORE_BEGIN,
  ASSIGNMENTS_OUTSIDE,
];
