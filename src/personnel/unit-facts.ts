import type { EntityManager } from 'typeorm';
import { germanDay } from '../platform/german-day.js';
import { databaseFault } from '../platform/problem/database-problem.js';
import { ProblemException } from '../platform/problem/problem.js';
import { contradiction } from './periods.js';
import type { UnitFactsDto } from './unit.dto.js';

/** A unit that something else is about. */
export interface KnownUnit {
  id: number;
  code: string;
  /** Whether it exists on the day that was asked about. */
  exists: boolean;
  /** On that day; null also when it does not exist then. */
  parentId: number | null;
}

/** The units with these Kürzel, as they stand on a day (null = before every other day). */
export function unitsByCode(
  manager: EntityManager,
  codes: string[],
  day: string | null,
): Promise<KnownUnit[]> {
  return manager.query(
    `SELECT u.id, u.code, v.unit_id IS NOT NULL AS exists, v.parent_id AS "parentId"
       FROM organisational_unit u
       LEFT JOIN unit_version v ON v.unit_id = u.id
        AND CASE WHEN $2::date IS NULL THEN lower_inf(v.valid) ELSE v.valid @> $2::date END
      WHERE u.code = ANY($1::text[]) AND EXISTS (SELECT FROM unit_version w WHERE w.unit_id = u.id)`,
    [codes, day],
  );
}

/**
 * The unit above a new one, or null for none. Throws 422 when it is unknown or does not exist on the day.
 * @param day null = from ever
 */
export async function parentInTurn(
  manager: EntityManager,
  code: string | null | undefined,
  day: string | null,
  pointer: string,
): Promise<number | null> {
  if (code === null || code === undefined) return null;
  const [parent] = await unitsByCode(manager, [code], day);
  if (parent?.exists) return parent.id;
  const message = parent
    ? `„${code}“ gibt es ${day === null ? 'nicht seit jeher' : `am ${germanDay(day)} nicht`}. Erlaubt: eine Organisationseinheit, die es an dem ersten Tag gibt, oder keine.`
    : `„${code}“ ist nicht bekannt. Erlaubt: das Kürzel einer bekannten Organisationseinheit, oder keines.`;
  throw contradiction(pointer, parent ? 'PARENT_OUTSIDE_VALIDITY' : 'UNKNOWN_PARENT', message);
}

/** Records a unit with its first version. Throws 409 when the Kürzel is known, 422 as `parentInTurn`. */
export async function foundUnit(
  manager: EntityManager,
  unit: UnitFactsDto & { code: string; from: string | null; to: string | null },
  pointers: { code: string; parent: string },
  begin: () => Promise<unknown>,
): Promise<number> {
  const { code, from, to } = unit;
  if ((await unitsByCode(manager, [code], from)).length > 0) {
    const message = `Das Kürzel „${code}“ ist schon vergeben, vielleicht für eine frühere Organisationseinheit. Erlaubt: ein neues; ein Kürzel bleibt für immer.`;
    const errors = [{ pointer: pointers.code, code: 'ALREADY_KNOWN', message }];
    throw new ProblemException(409, 'ALREADY_KNOWN', message, { errors });
  }
  const parentId = await parentInTurn(manager, unit.parent, from, pointers.parent);
  await begin();
  const id = await idOfCode(manager, code);
  await manager.query(
    `INSERT INTO unit_version (unit_id, valid, name, type, parent_id, reporting)
     VALUES ($1, daterange($2::date, $3::date + 1), $4, $5, $6, $7)`,
    [id, from, to, unit.name.normalize('NFC'), unit.type, parentId, unit.reporting],
  );
  return id;
}

/** A Kürzel is left without versions when the founding of its unit was undone after somebody had used it. */
async function idOfCode(manager: EntityManager, code: string): Promise<number> {
  const left = 'SELECT id FROM organisational_unit WHERE code = $1';
  const [known] = await manager.query(left, [code]);
  if (known) return known.id;
  const [made] = await manager.query('INSERT INTO organisational_unit (code) VALUES ($1) RETURNING id', [
    code,
  ]);
  return made.id;
}

/** Has the database check now what it else checks at the end. Throws 422 for a circle of units. */
export async function refuseCircle(manager: EntityManager, pointer: string): Promise<void> {
  try {
    await manager.query('SET CONSTRAINTS unit_circle IMMEDIATE');
  } catch (error) {
    if (databaseFault(error)?.constraint !== 'unit_circle') throw error;
    const message =
      'Damit stünden Organisationseinheiten im Kreis übereinander. Erlaubt: eine übergeordnete Einheit, die nicht selbst darunter steht.';
    throw contradiction(pointer, 'UNIT_CIRCLE', message);
  }
}
