import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seedOfThisRun } from '../administration/seed.js';
import { startService, type TestService } from '../service/service.js';
import { everything, periodsOf } from './facts.js';
import { EMPLOYEES, file, UNITS } from './files.js';
import { carried, type Unsaid } from './oracle/carried.js';
import { asKnown, cellsOf, dayOf, endOf, type Span } from './oracle/period.js';
import { afterState, type StateRow } from './oracle/state.js';
import { ON, RANDOM_UNITS, randomRow, randomSpans } from './random-spans.js';

const seed = seedOfThisRun();
/** Imports of each kind; TIMES as many in the long run that is started by hand. */
const ROUNDS = 5 * Number(process.env.TIMES ?? 1);
const PERSONS = { minLength: 60, maxLength: 60 };

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
  const units = RANDOM_UNITS.map((unit) => `${unit};Amt;Amt;;ja;;`);
  await service.importCsv('organisationseinheiten', file(UNITS, ...units));
});

const numberOf = (index: number) => `7${String(index).padStart(4, '0')}`;

/** A file of these rows for each person in turn, without the columns of `unsaid`. */
function employees(persons: readonly (readonly StateRow[])[], unsaid: readonly Unsaid[] = []): string {
  const header = EMPLOYEES.split(';');
  const left = header.map((column) => unsaid.every((name) => COLUMNS[name] !== column));
  const line = (cells: string[]) => cells.filter((_, index) => left[index]).join(';');
  const lines = persons.flatMap((rows, i) =>
    rows.map((row) => line([numberOf(i), 'Muster', 'Kim', '', ...cellsOf(row)])),
  );
  return file(line(header), ...lines);
}

async function accepted(csv: string, query: Record<string, string | number> = {}) {
  const { status, body } = await service.importCsv('beschaeftigte', csv, query);
  if (status !== 200) throw new Error(`${JSON.stringify(body)}\n${csv}`);
  expect(body.created + body.updated + body.unchanged).toBe(body.rows);
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
  const persons = fc.array(person, PERSONS);
  const cases = fc.sample(fc.record({ persons, unsaid: fc.subarray(NAMES) }), { seed, numRuns: ROUNDS });

  it.each(cases)('become what the file says and, where it says nothing, what is kept', async (drawn) => {
    const { persons, unsaid } = drawn;
    await accepted(employees(persons.map(({ known }) => known)));
    const rows = persons.map((person) => person.rows);
    const counts = await accepted(employees(rows, unsaid));
    const targets = persons.map(({ known, rows }) => carried(rows, known, unsaid));
    expect(await periodsOf(service.database)).toEqual(
      targets.flatMap((spans, i) => asKnown(numberOf(i), spans)),
    );
    expect(counts).toMatchObject(sum(persons.map((person, i) => expectedCounts(person, targets[i] ?? []))));
    await expectNothingNew(employees(rows, unsaid));
  });

  function expectedCounts({ known, rows }: { known: Span[]; rows: Span[] }, target: Span[]) {
    const isKnown = ({ from }: Span) => known.some((span) => span.from === from);
    const isKept = (span: Span) =>
      known.some((other) => JSON.stringify(asKnown('', [other])) === JSON.stringify(asKnown('', [span])));
    const pieces = (row: Span) => target.filter((span) => span.from >= row.from && span.from <= endOf(row));
    return {
      created: rows.filter((row) => !isKnown(row)).length,
      updated: rows.filter((row) => isKnown(row) && !pieces(row).every(isKept)).length,
      removed: known.filter(({ from }) => !target.some((span) => span.from === from)).length,
    };
  }

  function sum(counts: { created: number; updated: number; removed: number }[]) {
    const of = (name: 'created' | 'updated' | 'removed') =>
      counts.reduce((total, each) => total + each[name], 0);
    return { created: of('created'), updated: of('updated'), removed: of('removed') };
  }
});

describe(`random states (SEED=${seed})`, () => {
  const person = randomSpans(0).chain((known) =>
    fc.record({ known: fc.constant(known), row: fc.option(randomRow(known), { freq: 12, nil: undefined }) }),
  );
  const persons = fc.array(person, PERSONS);
  const cases = fc.sample(fc.record({ persons, unsaid: fc.subarray(NAMES) }), { seed, numRuns: ROUNDS });

  it.each(cases)('change what differs from the day on', async ({ persons, unsaid }) => {
    await accepted(employees(persons.map(({ known }) => known)));
    const csv = employees(
      persons.map(({ row }) => (row ? [row] : [])),
      unsaid,
    );
    const isPresent = (known: Span[]) => known.some((span) => span.from <= ON && endOf(span) >= ON);
    const leavers = persons.filter(({ known, row }) => !row && isPresent(known)).length;
    const newcomers = persons.filter(({ known, row }) => row && known.length === 0).length;
    const counts = await accepted(csv, { mode: 'state', on: dayOf(ON), leavers });
    expect(counts).toMatchObject({ created: newcomers, removed: leavers });
    const expected = persons.map(({ known, row }) => afterState(row, known, ON, unsaid));
    expect(await periodsOf(service.database)).toEqual(
      expected.flatMap((spans, i) => asKnown(numberOf(i), spans)),
    );
    await expectNothingNew(csv, { mode: 'state', on: dayOf(ON) });
  });
});
