import { periodText } from '../../platform/german-text.js';
import { type Check, type Fault, readable } from '../staging/finding.js';

const WHOLE_PERIOD = `s.valid_from IS NOT NULL AND s.personnel_number IS NOT NULL AND ${readable('s', 'Gültig bis')}`;

/**
 * On any day a person is in one unit (R9). Each row is compared with the one before it that lasts longest; the
 * later of the two rows is told. Days are counted as numbers, so that row and end travel in one maximum.
 */
export const OVERLAP: Check = {
  code: ({ same }) => (same ? 'DUPLICATE_PERIOD' : 'OVERLAP'),
  column: 'Gültig ab',
  sql: `
    SELECT greatest(s.row, other.row) AS row, least(s.row, other.row) AS first, s.personnel_number AS number,
           to_char(CASE WHEN s.row > other.row THEN s.valid_from ELSE other.valid_from END, 'DD.MM.YYYY') AS value,
           (s.valid_from, s.valid_to) IS NOT DISTINCT FROM (other.valid_from, other.valid_to) AS same
      FROM (SELECT s.*, max(ARRAY[coalesce(s.valid_to - DATE '1900-01-01', 2147483647), s.row]) OVER (
                     PARTITION BY s.personnel_number ORDER BY s.valid_from, s.row
                     ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before
              FROM staged s WHERE ${WHOLE_PERIOD}) s
      JOIN staged other ON other.row = s.before[2]
     WHERE s.valid_from - DATE '1900-01-01' <= s.before[1]`,
  say: ({ number, first, same }) =>
    same
      ? `Derselbe Zeitraum von ${number} steht schon in Zeile ${first}. Erlaubt: jeder Zeitraum einmal.`
      : `Der Zeitraum überschneidet sich mit dem von ${number} in Zeile ${first}. Erlaubt: an jedem Tag höchstens eine Zuordnung.`,
};

/** The days on which each unit exists. */
export const UNIT_LIFE = `
  SELECT u.id, u.code, range_agg(v.valid) AS life
    FROM organisational_unit u JOIN unit_version v ON v.unit_id = u.id GROUP BY u.id`;

/** Nobody is in a unit before it exists or after it has ended. */
export const OUTSIDE_UNIT: Check = {
  code: 'OUTSIDE_UNIT_VALIDITY',
  column: outsideColumn,
  sql: `
    SELECT s.row, u.code, s.valid_from, s.valid_to, lower(u.life) AS unit_from, upper(u.life) - 1 AS unit_to
      FROM staged s JOIN (${UNIT_LIFE}) u ON u.code = s.unit_code
     WHERE ${WHOLE_PERIOD} AND NOT daterange(s.valid_from, s.valid_to + 1) <@ u.life`,
  detail: outsideValue('f.valid_from', 'f.valid_to'),
  say: outsideSentence,
};

/** The end when it is too late, else the begin. */
export function outsideColumn({ valid_to, unit_to }: Fault): string {
  return unit_to !== null && (valid_to === null || valid_to > unit_to) ? 'Gültig bis' : 'Gültig ab';
}

/** What the cell of `outsideColumn` holds; for the detail of a check with the same columns. */
export function outsideValue(from: string, to: string): string {
  return `CASE WHEN f.unit_to < coalesce(f.valid_to, 'infinity') THEN to_char(${to}, 'DD.MM.YYYY')
               ELSE to_char(${from}, 'DD.MM.YYYY') END AS value`;
}

export function outsideSentence({ code, valid_from, valid_to, unit_from, unit_to }: Fault): string {
  return (
    `„${code}“ gilt ${periodText(unit_from, unit_to)}; der Zeitraum ${periodText(valid_from, valid_to)} liegt nicht ganz darin. ` +
    'Erlaubt: ein Zeitraum, in dem es die Organisationseinheit gibt.'
  );
}
