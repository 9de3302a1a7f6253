import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seedOfThisRun } from '../administration/seed.js';
import { startService, type TestService } from '../service/service.js';
import { everything, periodsOf } from './facts.js';
import { EMPLOYEES, file, UNITS } from './files.js';
import { carried, type Unsaid } from './oracle/carried.js';
import { asKnown, cellsOf, dayOf, endOf, type Span } from './oracle/period.js';
import { afterState, type StateRow } from './oracle/state.js';
import { duties, RANDOM_UNITS, randomSpans } from './random-spans.js';

const seed = seedOfThisRun();
const PERSONS = 60;
/** Imports of each kind; TIMES as many in the long run that is started by hand. */
const ROUNDS = 5 * Number(process.env.TIMES ?? 1);
const ON = 30;
const COLUMNS: Record<Unsaid, string> = {
  level: 'Führungsebene',
  contact: 'Bürgerkontakt',
  pr: 'Medien-/Öffentlichkeitsarbeit',
};

const NAMES = Object.keys(COLUMNS) as Unsaid[];

let service: TestService;
beforeAll(async () => {
  service = await startService({ today: '2026-11-20' });
});
afterAll(() => service.stop());
beforeEach(async () => {
  await service.empty();
  await service.importCsv(
    'organisationseinheiten',
    file(UNITS, ...RANDOM_UNITS.map((unit) => `${unit};Amt;Amt;;ja;;`)),
  );
});

const numberOf = (index: number) => `7${String(index).padStart(4, '0')}`;

/** A file of these rows for each person in turn, without the columns of `unsaid`. */
function employees(persons: readonly (readonly StateRow[])[], unsaid: readonly Unsaid[] = []): string {
  const header = EMPLOYEES.split(';');
  const left = header.map((column) => unsaid.every((name) => COLUMNS[name] !== column));
  const kept = (cells: string[]) => cells.filter((_, index) => left[index]).join(';');
  const lines = persons.flatMap((rows, i) =>
    rows.map((row) => kept([numberOf(i), 'Muster', 'Kim', '', ...cellsOf(row)])),
  );
  return file(kept(header), ...lines);
}

async function accepted(csv: string, query: Record<string, string | number> = {}) {
  const { status, body } = await service.importCsv('beschaeftigte', csv, query);
  if (status !== 200) throw new Error(`${JSON.stringify(body)}\n${csv}`);
  return body;
}

/** The same file a second time. */
async function expectNothingNew(csv: string, query: Record<string, string | number> = {}) {
  const before = await everything(service.database);
  expect(await accepted(csv, query)).toMatchObject({ created: 0, updated: 0, removed: 0 });
  expect(await everything(service.database)).toBe(before);
}

describe(`random histories (SEED=${seed})`, () => {
  const person = fc.record({ known: randomSpans(0), rows: randomSpans(1) });
  const unsaid = fc.subarray<Unsaid>(NAMES, { minLength: 1 });
  const cases = fc.sample(
    fc.record({ persons: fc.array(person, { minLength: PERSONS, maxLength: PERSONS }), unsaid }),
    { seed, numRuns: ROUNDS },
  );

  it.each(cases)(
    'keep what they say nothing about for as long as the person stays',
    async ({ persons, unsaid }) => {
      await service.empty();
      await service.importCsv(
        'organisationseinheiten',
        file(UNITS, ...RANDOM_UNITS.map((unit) => `${unit};Amt;Amt;;ja;;`)),
      );
      await accepted(employees(persons.map(({ known }) => known)));
      const csv = employees(
        persons.map(({ rows }) => rows),
        unsaid,
      );
      const { rows, created, updated, unchanged } = await accepted(csv);
      expect(created + updated + unchanged).toBe(rows);
      const expected = persons.flatMap(({ known, rows }, i) =>
        asKnown(numberOf(i), carried(rows, known, unsaid)),
      );
      expect(await periodsOf(service.database)).toEqual(expected);
      await expectNothingNew(csv);
    },
  );
});

describe(`random states (SEED=${seed})`, () => {
  const row = fc.record({
    duties,
    same: fc.boolean(),
    from: fc.option(fc.integer({ min: ON - 30, max: ON })),
    to: fc.option(fc.integer({ min: ON, max: ON + 30 })),
  });
  const person = fc.record({ known: randomSpans(0), row: fc.option(row, { freq: 12 }) });
  const cases = fc.sample(fc.array(person, { minLength: PERSONS, maxLength: PERSONS }), {
    seed,
    numRuns: ROUNDS,
  });

  it.each(cases.map((persons) => ({ persons })))(
    'change what differs from the day on',
    async ({ persons }) => {
      await accepted(employees(persons.map(({ known }) => known)));
      const asked = persons.map(({ known, row }) => (row ? stateRow(row, known) : undefined));
      const csv = employees(asked.map((row) => (row ? [row] : [])));
      const isPresent = ({ known }: { known: Span[] }) =>
        known.some((span) => span.from <= ON && endOf(span) >= ON);
      const leavers = persons.filter((person, i) => !asked[i] && isPresent(person)).length;
      const query = { mode: 'state', on: dayOf(ON), leavers };
      const { rows, created, updated, removed, unchanged } = await accepted(csv, query);
      expect(removed).toBe(leavers);
      expect(created + updated + unchanged).toBe(rows);
      const expected = persons.flatMap(({ known }, i) =>
        asKnown(numberOf(i), afterState(asked[i], known, ON)),
      );
      expect(await periodsOf(service.database)).toEqual(expected);
      await expectNothingNew(csv, { mode: 'state', on: dayOf(ON) });
    },
  );

  /** Half of the rows tell the same duties as are known; an end does not reach into a planned period. */
  function stateRow(
    {
      duties,
      same,
      from,
      to,
    }: { duties: Omit<Span, 'from' | 'to'>; same: boolean; from: number | null; to: number | null },
    known: readonly Span[],
  ): StateRow {
    const present = known.find((span) => span.from <= ON && endOf(span) >= ON);
    const planned = known.find((span) => span.from > ON);
    const { unit, level, contact, pr } = same && present ? present : duties;
    return {
      unit,
      level,
      contact,
      pr,
      from,
      to: to !== null && planned && to >= planned.from ? planned.from - 1 : to,
    };
  }
});
