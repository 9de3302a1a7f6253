import type { EntityManager } from 'typeorm';
import { germanDay } from '../platform/german-day.js';
import { periodText } from '../platform/german-text.js';
import { ProblemException, type ProblemItem } from '../platform/problem/problem.js';
import type { WantedPeriod } from './periods.js';

/** A period with what is known of its unit. */
interface Placed extends WantedPeriod {
  /** Its place in the list. */
  index: number;
  /** null = no unit has this Kürzel. */
  unitId: number | null;
  /** Whether the unit exists on every day of the period. */
  isInside: boolean;
  unitFrom: string | null;
  unitTo: string | null;
}

/**
 * Makes these periods the whole history of a person; periods that are known exactly so stay untouched. Opens the
 * change with `begin` only when anything differs. Throws 422 with every period that cannot be, as an import does:
 * end before begin, unknown unit, outside of the unit's life, or overlapping (R9).
 */
export async function writeHistory(
  manager: EntityManager,
  employeeId: number,
  periods: WantedPeriod[],
  begin: () => Promise<unknown>,
): Promise<void> {
  const reversed = periods.filter(({ from, to }) => to !== null && to < from);
  if (reversed.length > 0) throw refused(reversed.map(endsBefore));
  const json = JSON.stringify(periods.map((period, index) => ({ ...period, index })));
  const placed: Placed[] = await manager.query(PLACED, [json]);
  const errors = [...placed.flatMap(unitFault), ...overlaps(placed)];
  if (errors.length > 0) throw refused(errors);
  const [{ differs }] = await manager.query(DIFFERS, [employeeId, json]);
  if (!differs) return;
  await begin();
  await manager.query(END_OTHERS, [employeeId, json]);
  await manager.query(ADD_MISSING, [employeeId, json]);
}

const ROWS = (json: string) => `(
  SELECT w.*, daterange(w."from", w."to" + 1) AS valid, u.id AS unit_id
    FROM json_to_recordset(${json}) AS w (index integer, unit text, "from" date, "to" date,
      "leadershipLevel" leadership_level, "citizenContact" boolean, "mediaPr" boolean, asked text)
    LEFT JOIN organisational_unit u ON u.code = w.unit) w`;

const PLACED = `
SELECT w.index, w.unit, w."from", w."to", w.asked, w.unit_id AS "unitId", lower(u.life) AS "unitFrom",
  upper(u.life) - 1 AS "unitTo", coalesce(w.valid <@ u.life, false) AS "isInside"
FROM ${ROWS('$1')}
LEFT JOIN LATERAL (SELECT range_agg(v.valid) AS life FROM unit_version v WHERE v.unit_id = w.unit_id) u ON true
ORDER BY w.index`;

/** A known period and one that shall be are the same in everything. */
const SAME = `w.valid = a.valid AND (w.unit_id, w."leadershipLevel", w."citizenContact", w."mediaPr")
  IS NOT DISTINCT FROM (a.unit_id, a.leadership_level, a.citizen_contact, a.media_pr)`;

const DIFFERS = `
SELECT EXISTS (SELECT FROM assignment a WHERE a.employee_id = $1 AND NOT EXISTS (SELECT FROM ${ROWS('$2')} WHERE ${SAME}))
    OR EXISTS (SELECT FROM ${ROWS('$2')} WHERE NOT EXISTS (SELECT FROM assignment a WHERE a.employee_id = $1 AND ${SAME}))
  AS differs`;

const END_OTHERS = `
DELETE FROM assignment a WHERE a.employee_id = $1 AND NOT EXISTS (SELECT FROM ${ROWS('$2')} WHERE ${SAME})`;

const ADD_MISSING = `
INSERT INTO assignment (employee_id, valid, unit_id, leadership_level, citizen_contact, media_pr)
SELECT $1, w.valid, w.unit_id, w."leadershipLevel", w."citizenContact", w."mediaPr" FROM ${ROWS('$2')}
 WHERE NOT EXISTS (SELECT FROM assignment a WHERE a.employee_id = $1 AND ${SAME})
 ORDER BY w.valid`;

function endsBefore({ asked, from, to }: WantedPeriod): ProblemItem {
  const message = `Das Ende ${germanDay(to as string)} liegt vor dem Beginn. Erlaubt: ${germanDay(from)} oder ein späterer Tag.`;
  return { pointer: `${asked}/to`, code: 'END_BEFORE_BEGIN', message, value: to };
}

function unitFault({ asked, unit, unitId, isInside, from, to, unitFrom, unitTo }: Placed): ProblemItem[] {
  if (isInside) return [];
  const pointer = `${asked}/unit`;
  if (unitId === null) {
    const message = `„${unit}“ ist nicht bekannt. Erlaubt: das Kürzel einer bekannten Organisationseinheit.`;
    return [{ pointer, code: 'UNKNOWN_UNIT', message, value: unit }];
  }
  const message =
    `„${unit}“ gilt ${periodText(unitFrom, unitTo)}; der Zeitraum ${periodText(from, to)} liegt nicht ganz darin. ` +
    'Erlaubt: ein Zeitraum, in dem es die Organisationseinheit gibt.';
  return [{ pointer, code: 'OUTSIDE_UNIT_VALIDITY', message, value: unit }];
}

/** Each period that begins before one with an earlier begin has ended; told at the one that was asked for. */
function overlaps(periods: Placed[]): ProblemItem[] {
  const errors: ProblemItem[] = [];
  let longest: Placed | undefined;
  for (const period of [...periods].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (longest && (longest.to === null || period.from <= longest.to)) {
      const [told, other] = (period.asked ?? null) === null ? [longest, period] : [period, longest];
      const message = `Der Zeitraum ${periodText(told.from, told.to)} überschneidet sich mit dem ${periodText(other.from, other.to)} in „${other.unit}“. Erlaubt: an jedem Tag höchstens eine Zuordnung.`;
      errors.push({ pointer: `${told.asked}/from`, code: 'OVERLAP', message, value: told.from });
    }
    if (!longest || (longest.to !== null && (period.to === null || period.to > longest.to))) longest = period;
  }
  return errors;
}

function refused(errors: ProblemItem[]): ProblemException {
  const [first] = errors as [ProblemItem];
  if (errors.length === 1) return new ProblemException(422, first.code, first.message, { errors });
  const detail = `Nichts ist gespeichert: ${errors.length} Angaben stimmen nicht.`;
  return new ProblemException(422, 'HISTORY_REFUSED', detail, { errors });
}
