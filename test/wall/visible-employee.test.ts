import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AskedPerspective } from '../../src/obligation/perspective.service.js';
import { randomCorrection } from '../administration/random-corrections.js';
import { day, TODAY } from '../administration/random-days.js';
import { sideBySide } from '../administration/side-by-side.js';
import { LIMIT, runs, seed } from '../properties/runs.js';
import { startService, type TestService } from '../service/service.js';
import { ask, knownFact, obligation, openReading, type Reading, subtreesOf } from './reading.js';

let service: TestService;
let reading: Reading;
beforeAll(async () => {
  service = await startService({ today: TODAY });
  reading = await openReading(service.database.url);
});
afterAll(async () => {
  await reading.close();
  await service.stop();
});

/** A unit is put under another one from a day on: it then has a version more. */
const move = fc.record({ unit: fc.nat(), parent: fc.nat(), day });
const question = fc.record({
  units: fc.array(fc.nat(), { minLength: 0, maxLength: 3 }),
  /** A boundary, or one of the days of the administration and its moves. */
  asOf: fc.oneof({ weight: 1, arbitrary: day }, { weight: 3, arbitrary: fc.nat() }),
  known: fc.option(fc.nat(), { freq: 2 }),
});

describe(`the database hides exactly whom the statements leave out (SEED=${seed})`, () => {
  it(
    'on 40 random administrations with corrections and moved units',
    async () => {
      let checks = 0;
      let visible = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.array(randomCorrection, { minLength: 10, maxLength: 10 }),
          fc.array(move, { minLength: 40, maxLength: 40 }),
          fc.array(question, { minLength: 40, maxLength: 40 }),
          async (cases, moves, questions) => {
            await service.empty();
            const states = (['before', 'after'] as const).map((state) =>
              sideBySide(cases.map((each) => ({ ...each, administration: each[state] }))),
            );
            for (const { administration } of states) await service.import(administration);
            const days = [
              ...(states[0]?.parts.flatMap(({ referenceDates }) => referenceDates) ?? []),
              ...(await moveUnits(moves.slice(0, 20))),
              ...(await moveUnits(moves.slice(20))),
            ];
            const units = await preferredUnits();
            const changes = (await ids('change')).slice(-9);
            const employees = (await ids('employee')).length;
            const of = <T>(list: T[], pick: number) => list[pick % list.length] as T;
            for (const asked of questions) {
              const asOf = typeof asked.asOf === 'string' ? asked.asOf : of(days, asked.asOf);
              const known = asked.known === null ? null : of(changes, asked.known);
              const tops = asked.units.map((pick) => of(units, pick));
              visible += await expectBothWallsAgree(tops, asOf, known);
              checks += employees;
            }
            for (const { unit, asOf, known } of await replacedAssignments()) {
              visible += await expectBothWallsAgree([unit], asOf, known);
              checks += employees;
            }
          },
        ),
        // Ten administrations with their imports: to look for a smaller example would take minutes.
        { ...runs(4), endOnFailure: true },
      );
      expect(checks).toBeGreaterThan(10_000);
      // Neither everybody nor nobody: the agreement says something.
      expect(visible / checks).toBeGreaterThan(0.02);
      expect(visible / checks).toBeLessThan(0.5);
    },
    LIMIT,
  );
});

async function expectBothWallsAgree(units: number[], asOf: string, known: number | null): Promise<number> {
  const perspective = await reading.perspective(units, asOf, known);
  const first = await ask<{ employee_id: number }>(
    reading.pools.everything.small,
    (statement) => obligation(perspective, statement).person,
  );
  const ofFirst = first.map(({ employee_id }) => employee_id).sort((a, b) => a - b);
  const ofDatabase = await reading.asOwner('SELECT id FROM visible_employee($1, $2, $3) id ORDER BY id', [
    units,
    asOf,
    known,
  ]);
  expect({ units, asOf, known, ids: ofDatabase.map(({ id }) => id) }).toEqual({
    ...{ units, asOf, known },
    ids: ofFirst,
  });
  await expectBareTablesHoldOnly(ofFirst, perspective);
  for (const since of [asOf, '2023-06-01', '1990-01-01'])
    if (since <= asOf) await expectSameSince(perspective, since);
  return ofFirst.length;
}

/** Who was in the units on any day since then, for figures of past years. */
async function expectSameSince(perspective: AskedPerspective, since: string): Promise<void> {
  const { asOf, knownChange, scope } = perspective;
  const units = scope.units as number[];
  const first = await ask<{ id: number }>(reading.pools.everything.small, (statement) => {
    const columns = 'employee_id, first_day, last_day, unit_id';
    return `SELECT DISTINCT a.employee_id AS id FROM ${knownFact('assignment', columns, perspective, statement)} a
      WHERE a.unit_id = ANY (${subtreesOf(units, perspective, statement)})
        AND a.first_day <= ${statement.bind(asOf, 'date')} AND a.last_day >= ${statement.bind(since, 'date')} ORDER BY 1`;
  });
  const ofDatabase = await reading.asOwner(
    'SELECT id FROM visible_employee_since($1, $2, $3, $4) id ORDER BY id',
    [units, asOf, since, knownChange],
  );
  expect({ units, asOf, since, knownChange, ids: ofDatabase }).toEqual({
    ...{ units, asOf, since, knownChange },
    ids: first,
  });
}

/** Every table with personal data, selected bare by whoever has the scope, against the owner's own choice. */
async function expectBareTablesHoldOnly(
  visible: number[],
  perspective: Awaited<ReturnType<Reading['perspective']>>,
): Promise<void> {
  const values = [visible, perspective.asOf];
  const shown = await reading.readers.with(perspective, 'small', async (reader) => {
    return (await reader.query(counts('true', 'true', 'true'))).rows;
  });
  const allowed = await reading.asOwner(
    counts(
      'id = ANY ($1) AND $2::date IS NOT NULL',
      'employee_id = ANY ($1) AND first_day <= $2',
      'employee_id = ANY ($1) AND completed_on <= $2',
    ),
    values,
  );
  expect(shown).toEqual(allowed);
}

function counts(employee: string, assignment: string, training: string): string {
  const of = (table: string, id: string, condition: string) => `
    SELECT '${table}' AS table, count(*)::integer, coalesce(sum(hashint4(${id})::bigint), 0)::text AS sum FROM ${table} WHERE ${condition}`;
  return ['', '_history']
    .flatMap((twin) => [
      of(`employee${twin}`, 'id', employee),
      of(`assignment${twin}`, 'employee_id', assignment),
      of(`training${twin}`, 'employee_id', training),
    ])
    .join(' UNION ALL ');
}

async function ids(table: string): Promise<number[]> {
  return (await reading.asOwner(`SELECT id FROM ${table} ORDER BY id`)).map(({ id }) => id);
}

/** The units, and as often the tops of the administrations: whoever is moved with a top is many. */
async function preferredUnits(): Promise<number[]> {
  const tops = await reading.asOwner(
    `SELECT id FROM organisational_unit WHERE code ~ '^W[0-9]$' ORDER BY id`,
  );
  const units = await ids('organisational_unit');
  return units.flatMap((unit, i) => [unit, tops[i % tops.length].id]);
}

/** Where a mistake by one change or one day would show: units that somebody was thought to be in, until a change. */
function replacedAssignments(): Promise<{ unit: number; asOf: string; known: number }[]> {
  return reading.asOwner(
    `
    SELECT unit_id AS unit, coalesce(upper(valid) - 1, $1::date) AS "asOf", ended_by_change_id - n % 2 AS known
      FROM (SELECT *, row_number() OVER (ORDER BY employee_id, valid) AS n FROM assignment_history) h LIMIT 40`,
    [TODAY],
  );
}

/** Makes the moves that the database allows as one change, and answers their days. */
async function moveUnits(moves: { unit: number; parent: number; day: string }[]): Promise<string[]> {
  const units = await preferredUnits();
  const client = await service.database.pool.connect();
  const made: string[] = [];
  try {
    await client.query(`BEGIN; SELECT begin_change(NULL, 'Umgliederung')`);
    for (const { unit, parent, day } of moves) {
      const ofUnit = [units[unit % units.length], day];
      await client.query('SAVEPOINT move; SET CONSTRAINTS ALL DEFERRED');
      try {
        const { rows } = await client.query(
          `UPDATE unit_version v SET valid = daterange(lower(v.valid), $2) FROM unit_version old
            WHERE v.unit_id = $1 AND v.valid @> $2::date AND lower(v.valid) IS DISTINCT FROM $2
              AND old.unit_id = v.unit_id AND old.valid = v.valid
            RETURNING old.valid::text, v.name, v.type, v.reporting`,
          ofUnit,
        );
        for (const { valid, name, type, reporting } of rows) {
          await client.query(
            `INSERT INTO unit_version (unit_id, valid, name, type, reporting, parent_id)
             VALUES ($1, $3::daterange * daterange($2, NULL), $4, $5, $6, $7)`,
            [...ofUnit, valid, name, type, reporting, units[parent % units.length]],
          );
        }
        await client.query('SET CONSTRAINTS ALL IMMEDIATE');
        if (rows.length > 0) made.push(day);
      } catch (error) {
        // A circle, or a unit above itself.
        if (!/unit/.test((error as { constraint?: string }).constraint ?? '')) throw error;
        await client.query('ROLLBACK TO move');
      }
    }
    await client.query('COMMIT');
  } finally {
    client.release();
  }
  return made;
}
