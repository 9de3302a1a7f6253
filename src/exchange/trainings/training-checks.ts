import { germanDay } from '../../platform/german-day.js';
import type { Check } from '../staging/finding.js';

/** A number that nobody has; often a spreadsheet has eaten its leading zeros. */
const UNKNOWN_PERSONNEL_NUMBER: Check = {
  code: 'UNKNOWN_PERSONNEL_NUMBER',
  column: 'Personalnummer',
  sql: `
    SELECT s.row, s.personnel_number AS value FROM staged s
     WHERE s.personnel_number IS NOT NULL
       AND NOT EXISTS (SELECT FROM employee e WHERE e.personnel_number = s.personnel_number)`,
  detail: `(SELECT min(e.personnel_number) FROM employee e
             WHERE ltrim(e.personnel_number, '0') = ltrim(f.value, '0')) AS twin`,
  say: ({ value, twin }) =>
    twin === null
      ? `„${value}“ ist nicht bekannt. Erlaubt: die Personalnummer einer Person, die schon importiert ist.`
      : `„${value}“ ist nicht bekannt, aber „${twin}“: Es fehlen oder stören führende Nullen. Erlaubt: die bekannte Nummer.`,
};

/** The natural key: person, title without regard to case and spaces, completion. */
const DUPLICATE_TRAINING: Check = {
  code: 'DUPLICATE_TRAINING',
  column: 'Titel',
  sql: `
    SELECT s.row, s.title AS value, twice.first, s.personnel_number AS number, s.completed_on AS day
      FROM (SELECT personnel_number, title_key, completed_on, min(row) AS first FROM staged
             WHERE completed_on IS NOT NULL GROUP BY 1, 2, 3 HAVING count(*) > 1) twice
      JOIN staged s USING (personnel_number, title_key, completed_on)
     WHERE s.row > twice.first`,
  say: ({ value, first, number, day }) =>
    `„${value}“ vom ${germanDay(day)} steht für ${number} schon in Zeile ${first}. Erlaubt: jede Schulung einer Person einmal.`,
};

/** What cannot be said of a row alone. */
export const TRAINING_CHECKS: readonly Check[] = [UNKNOWN_PERSONNEL_NUMBER, DUPLICATE_TRAINING];
