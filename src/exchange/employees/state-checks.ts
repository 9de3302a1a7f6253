import { germanDay } from '../../platform/german-day.js';
import { type Check, readable } from '../staging/finding.js';
import { outsideColumn, outsideSentence, outsideValue, UNIT_LIFE } from './period-checks.js';

/** What must hold of the rows of a state; they stand with what is known in the temporary table `line`. */
export function stateChecks(on: string): Check[] {
  const day = germanDay(on);
  return [
    DUPLICATE_PERSON,
    {
      code: 'BEGINS_AFTER_DAY',
      column: 'Gültig ab',
      sql: `SELECT row, to_char(valid_from, 'DD.MM.YYYY') AS value FROM line WHERE valid_from > $1`,
      values: [on],
      say: ({ value }) =>
        `„${value}“ liegt nach dem Tag, dessen Stand die Datei nennt. Erlaubt: ${day}, ein früherer Tag oder leer.`,
    },
    {
      code: 'ENDS_BEFORE_DAY',
      column: 'Gültig bis',
      sql: `SELECT row, to_char(valid_to, 'DD.MM.YYYY') AS value FROM line WHERE valid_to < $1`,
      values: [on],
      say: ({ value }) =>
        `„${value}“ liegt vor dem Tag, dessen Stand die Datei nennt. Erlaubt: ${day}, ein späterer Tag oder leer.`,
    },
    OVERLAPS_PLANNED,
    {
      code: 'OUTSIDE_UNIT_VALIDITY',
      column: outsideColumn,
      sql: `
        SELECT line.row, u.code, p.valid_from, line.ends AS valid_to, lower(u.life) AS unit_from, upper(u.life) - 1 AS unit_to,
               line.valid_from AS from_cell, line.valid_to AS to_cell
          FROM line
          JOIN staged s USING (row)
          JOIN (${UNIT_LIFE}) u ON u.id = line.unit_id
         CROSS JOIN LATERAL (SELECT CASE line.action WHEN 'END' THEN line.known_from ELSE line.begins END) AS p (valid_from)
         WHERE line.action <> 'KEEP' AND (line.valid_to < $1) IS NOT TRUE
           AND ${readable('s', 'Gültig ab')} AND ${readable('s', 'Gültig bis')}
           AND CASE WHEN (line.ends >= p.valid_from) IS NOT FALSE THEN NOT daterange(p.valid_from, line.ends + 1) <@ u.life END`,
      values: [on],
      detail: outsideValue('f.from_cell', 'f.to_cell'),
      say: outsideSentence,
    },
  ];
}

const DUPLICATE_PERSON: Check = {
  code: 'DUPLICATE_PERSON',
  column: 'Personalnummer',
  sql: `
    SELECT s.row, s.personnel_number AS value, twice.first
      FROM (SELECT personnel_number, min(row) AS first FROM staged GROUP BY personnel_number HAVING count(*) > 1) twice
      JOIN staged s USING (personnel_number)
     WHERE s.row > twice.first`,
  say: ({ value, first }) =>
    `„${value}“ steht schon in Zeile ${first}. Erlaubt: eine Zeile je Person, denn die Datei nennt den Stand eines Tages.`,
};

const OVERLAPS_PLANNED: Check = {
  code: 'OVERLAPS_PLANNED',
  column: 'Gültig bis',
  sql: `
    SELECT line.row, to_char(line.valid_to, 'DD.MM.YYYY') AS value, line.next_from, u.code
      FROM line JOIN organisational_unit u ON u.id = line.next_unit
     WHERE line.valid_to >= line.next_from`,
  say: ({ value, next_from, code }) =>
    `„${value}“ überschneidet sich mit der geplanten Zuordnung zu „${code}“ ab ${germanDay(next_from)}. Erlaubt: ein Tag davor oder leer.`,
};
