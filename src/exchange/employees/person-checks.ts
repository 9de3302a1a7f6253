import { type Check, readable } from '../staging/finding.js';

/** A number that is new while a known one has the same digits after its leading zeros. */
const KNOWN_WITHOUT_ZEROS: Check = {
  code: 'LEADING_ZEROS',
  column: 'Personalnummer',
  sql: `
    SELECT s.row, s.personnel_number AS value, twin.personnel_number AS twin
      FROM staged s
      JOIN LATERAL (SELECT min(e.personnel_number) AS personnel_number FROM employee e
                     WHERE ltrim(e.personnel_number, '0') = ltrim(s.personnel_number, '0')) twin
        ON twin.personnel_number IS NOT NULL
     WHERE NOT EXISTS (SELECT FROM employee e WHERE e.personnel_number = s.personnel_number)`,
  say: ({ value, twin }) =>
    `„${value}“ ist neu, bekannt ist aber „${twin}“: Es fehlen oder stören führende Nullen. Erlaubt: die bekannte Nummer.`,
};

/** Two new numbers of the file with the same digits after their leading zeros, and no known one among them. */
const TWICE_WITHOUT_ZEROS: Check = {
  code: 'LEADING_ZEROS',
  column: 'Personalnummer',
  sql: `
    SELECT row, value, twin, first
      FROM (SELECT s.row, s.personnel_number AS value,
                   first_value(s.personnel_number) OVER same AS twin, first_value(s.row) OVER same AS first
              FROM staged s
             WHERE s.personnel_number IS NOT NULL
               AND NOT EXISTS (SELECT FROM employee e WHERE ltrim(e.personnel_number, '0') = ltrim(s.personnel_number, '0'))
            WINDOW same AS (PARTITION BY ltrim(s.personnel_number, '0') ORDER BY s.row)) numbers
     WHERE value <> twin`,
  say: ({ value, twin, first }) =>
    `„${value}“ und „${twin}“ (Zeile ${first}) unterscheiden sich nur durch führende Nullen. Erlaubt: eine Schreibweise je Person.`,
};

/** One person has one name and one address in all rows of a file. */
const PERSON_DIFFERS: Check = {
  code: 'PERSON_DIFFERS',
  column: ({ column }) => column,
  sql: `
    SELECT named.row, cell.header AS column, cell.value, cell.expected, named.first, named.personnel_number AS number
      FROM (SELECT s.*, first_value(s.row) OVER same AS first, first_value(s.last_name) OVER same AS first_last_name,
                   first_value(s.first_name) OVER same AS first_first_name, first_value(s.email) OVER same AS first_email,
                   first_value(${readable('s', 'E-Mail')}) OVER same AS first_email_readable
              FROM staged s WHERE s.personnel_number IS NOT NULL
            WINDOW same AS (PARTITION BY s.personnel_number ORDER BY s.row)) named
     CROSS JOIN LATERAL (VALUES
       ('Nachname', last_name, first_last_name, last_name IS NOT NULL AND first_last_name IS NOT NULL),
       ('Vorname', first_name, first_first_name, first_name IS NOT NULL AND first_first_name IS NOT NULL),
       ('E-Mail', email, first_email, ${readable('named', 'E-Mail')} AND first_email_readable)
     ) AS cell (header, value, expected, comparable)
     WHERE cell.comparable AND cell.value IS DISTINCT FROM cell.expected`,
  say: ({ value, expected, first, number }) =>
    `${shown(value)} passt nicht zu Zeile ${first}: Dort steht für ${number} ${shown(expected)}. Erlaubt: dieselbe Angabe in allen Zeilen einer Person.`,
};

const UNKNOWN_UNIT: Check = {
  code: 'UNKNOWN_UNIT',
  column: 'Organisationseinheit',
  sql: `
    SELECT s.row, s.unit_code AS value FROM staged s
     WHERE s.unit_code IS NOT NULL
       AND NOT EXISTS (SELECT FROM organisational_unit u WHERE u.code = s.unit_code)`,
  say: ({ value }) =>
    `„${value}“ ist nicht bekannt. Erlaubt: das Kürzel einer Organisationseinheit, die schon importiert ist.`,
};

/** What holds for both ways to read the file. */
export const PERSON_CHECKS: readonly Check[] = [KNOWN_WITHOUT_ZEROS, TWICE_WITHOUT_ZEROS, UNKNOWN_UNIT];

/** What holds where a person may have several rows. */
export const SEVERAL_ROWS_CHECKS: readonly Check[] = [PERSON_DIFFERS];

function shown(value: string | null | undefined): string {
  return value == null ? 'leer' : `„${value}“`;
}
