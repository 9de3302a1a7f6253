import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Administration } from '../administration/administration.js';
import { randomCorrection } from '../administration/random-corrections.js';
import { TODAY } from '../administration/random-days.js';
import { seedOfThisRun } from '../administration/seed.js';
import { sideBySide } from '../administration/side-by-side.js';
import { toCsvEmployees, toCsvTrainings, toCsvUnits } from '../administration/to-csv.js';
import { type ImportKind, startService, type TestService } from '../service/service.js';
import { everything } from './facts.js';

const seed = seedOfThisRun();
const TIMES = Number(process.env.TIMES ?? 1);

let service: TestService;
beforeAll(async () => {
  service = await startService({ today: TODAY });
});
afterAll(() => service.stop());

const filesOf = (administration: Administration): [ImportKind, string][] => [
  ['organisationseinheiten', toCsvUnits(administration)],
  ['beschaeftigte', toCsvEmployees(administration)],
  ['schulungsnachweise', toCsvTrainings(administration)],
];

/** What an import answers, without what is different each time by its nature. */
function answerOf({ status, body }: { status: number; body: Record<string, unknown> }) {
  const { dryRun: _, requestId: __, ...rest } = body;
  return { status, ...rest };
}

/** Asks first what an import would do, then does it; both must say the same, and only the second may do it. */
async function rehearsed(kind: ImportKind, csv: string) {
  const before = await everything(service.database);
  const rehearsal = await service.importCsv(kind, csv, { dryRun: 'true' });
  expect(await everything(service.database)).toBe(before);
  const real = await service.importCsv(kind, csv);
  expect(answerOf(rehearsal)).toEqual(answerOf(real));
  if (real.status !== 200) expect(await everything(service.database)).toBe(before);
  return real;
}

describe(`random administrations and their corrections (SEED=${seed})`, () => {
  const drawn = fc.sample(randomCorrection, { seed, numRuns: 10 * TIMES });
  const parts = Array.from({ length: 2 * TIMES }, (_, i) => drawn.slice(i * 5, i * 5 + 5));

  it.each(parts.map((cases) => ({ cases })))(
    'are imported as rehearsed, and once only',
    async ({ cases }) => {
      await service.empty();
      for (const state of ['before', 'after'] as const) {
        const { administration } = sideBySide(cases.map((one) => ({ ...one, administration: one[state] })));
        for (const [kind, csv] of filesOf(administration)) {
          const { status, body } = await rehearsed(kind, csv);
          expect([status, body.created + body.updated + body.unchanged]).toEqual([200, body.rows]);
          const known = await everything(service.database);
          const again = await service.importCsv(kind, csv);
          expect(again.body).toMatchObject({ created: 0, updated: 0, removed: 0, unchanged: body.rows });
          expect(await everything(service.database)).toBe(known);
        }
      }
    },
  );
});

describe(`random files with faults (SEED=${seed})`, () => {
  /** Something that people and spreadsheets do to a file. */
  const damage = fc.record({
    line: fc.nat(),
    cell: fc.nat(11),
    how: fc.constantFrom('double', 'remove', 'empty', 'swap', 'take over', 'write') as fc.Arbitrary<string>,
    text: fc.constantFrom('x', '31.12.2030', '01.01.1999', '1', 'ja', 'Amt', '0', '§'),
  });
  const damages = fc.array(damage, { minLength: 1, maxLength: 4 });
  const cases = fc.sample(fc.record({ correction: randomCorrection, damages }), {
    seed,
    numRuns: 12 * TIMES,
  });

  it(
    'are answered by a rehearsal as by the import, faults included',
    async () => {
      const statuses: number[] = [];
      for (const { correction, damages } of cases) {
        await service.empty();
        await service.import(correction.before);
        for (const [kind, csv] of filesOf(correction.after)) {
          statuses.push((await rehearsed(kind, damages.reduce(damaged, csv))).status);
        }
      }
      expect(new Set(statuses)).toEqual(new Set([200, 422]));
    },
    60_000 * TIMES,
  );

  function damaged(
    csv: string,
    { line, cell, how, text }: { line: number; cell: number; how: string; text: string },
  ): string {
    const [header = '', ...lines] = csv.split('\r\n').slice(0, -1);
    if (lines.length === 0) return csv;
    const at = line % lines.length;
    const cells = (lines[at] as string).split(';');
    const other = (lines[(at + 1) % lines.length] as string).split(';');
    if (how === 'double') lines.push(lines[at] as string);
    else if (how === 'remove') lines.splice(at, 1);
    else {
      if (how === 'empty') cells[cell % cells.length] = '';
      if (how === 'write') cells[cell % cells.length] = text;
      if (how === 'swap') cells.reverse();
      if (how === 'take over') cells[cell % cells.length] = other[cell % other.length] ?? '';
      lines[at] = cells.join(';');
    }
    return [header, ...lines, ''].join('\r\n');
  }
});
