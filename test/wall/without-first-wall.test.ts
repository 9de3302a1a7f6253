import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FigureRow } from '../../src/evaluation/evaluation.query.js';
import type { AskedPerspective } from '../../src/obligation/perspective.service.js';
import { randomCorrection } from '../administration/random-corrections.js';
import { TODAY } from '../administration/random-days.js';
import { seedOfThisRun } from '../administration/seed.js';
import { sideBySide } from '../administration/side-by-side.js';
import { startService, type TestService } from '../service/service.js';
import {
  ask,
  evaluationText,
  explanationText,
  matchingText,
  openReading,
  pageText,
  personBatches,
  type Reading,
} from './reading.js';

/** The statements as a mistake could make them, for everybody, asked by whom the database knows to be restricted. */
const seed = seedOfThisRun();
describe(`statements that forget the scope (SEED=${seed})`, () => {
  const parts = fc.sample(randomCorrection, { seed, numRuns: 6 });
  const days = parts.flatMap(({ referenceDates }) => referenceDates);
  let service: TestService;
  let reading: Reading;
  /** Restricted perspectives, of several units, days and states of knowledge. */
  let perspectives: AskedPerspective[];
  let everyId: number[];
  let everyNumber: string[];

  beforeAll(async () => {
    service = await startService({ today: TODAY });
    reading = await openReading(service.database.url);
    for (const state of ['before', 'after'] as const)
      await service.import(
        sideBySide(parts.map((each) => ({ ...each, administration: each[state] }))).administration,
      );
    const employees = await reading.asOwner('SELECT id, personnel_number AS number FROM employee');
    everyId = employees.map(({ id }) => id);
    everyNumber = employees.map(({ number }) => number);
    const tops = await reading.asOwner(
      `SELECT id FROM organisational_unit WHERE code ~ '^W[0-9]$' ORDER BY id`,
    );
    const asked = tops.flatMap(({ id }, i) =>
      [days[i], TODAY].flatMap((asOf = TODAY) =>
        [null, 4].map((known) => reading.perspective([id], asOf, known)),
      ),
    );
    perspectives = await Promise.all(asked);
  });
  afterAll(async () => {
    await reading.close();
    await service.stop();
  });

  const forgetful = (perspective: AskedPerspective): AskedPerspective => ({
    ...perspective,
    scope: { units: 'ALL', names: true },
  });
  /** The same question with the first wall and without it; the first wall alone answers as both together. */
  async function bothWays<Row extends object>(
    perspective: AskedPerspective,
    text: (asked: AskedPerspective, statement: Parameters<Parameters<typeof ask>[1]>[0]) => string,
  ): Promise<[Row[], Row[]]> {
    const scoped = (reader: Parameters<typeof ask>[0]) =>
      ask<Row>(reader, (statement) => text(perspective, statement));
    const found = await reading.readers.with(
      perspective,
      'whole',
      async (reader): Promise<[Row[], Row[]]> => [
        await scoped(reader),
        await ask<Row>(reader, (statement) => text(forgetful(perspective), statement)),
      ],
    );
    expect(await scoped(reading.pools.everything.whole)).toEqual(found[0]);
    return found;
  }

  it('evaluate nobody else', async () => {
    let obliged = 0;
    for (const perspective of perspectives) {
      const [[scoped], [open]] = await bothWays<{ lines: FigureRow[] }>(perspective, evaluationText);
      // Whoever may see all also gets the lines of other units, without any figure.
      const counted = (lines: FigureRow[] = []) =>
        lines.filter(({ group }) => group !== null).sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
      expect(counted(open?.lines)).toEqual(counted(scoped?.lines));
      obliged += counted(open?.lines).reduce((sum, line) => sum + Number(line.obliged), 0);
    }
    expect(obliged).toBeGreaterThan(0);
  });

  it('list, find and show nobody else', async () => {
    let listed = 0;
    for (const perspective of perspectives) {
      for (const filter of [{}, { q: 'a' }, { status: 'NOT_OBLIGED' as const }]) {
        const [[scoped], [open]] = await bothWays<{ ids: number[] }>(perspective, (asked, statement) =>
          matchingText(asked, filter, statement),
        );
        expect(open?.ids).toEqual(scoped?.ids);
        listed += open?.ids.length ?? 0;
      }
      const [[scoped], [open]] = await bothWays<{ items: unknown[] }>(perspective, (asked, statement) =>
        pageText(asked, everyId, statement),
      );
      expect(open?.items).toEqual(scoped?.items);
    }
    expect(listed).toBeGreaterThan(perspectives.length);
  });

  it('explain nobody else, and nothing that came later', async () => {
    const found = { inside: 0, outside: 0 };
    for (const [i, perspective] of perspectives.filter((_, i) => i % 5 === 0).entries()) {
      for (const number of everyNumber.filter((_, n) => n % 4 === i % 4)) {
        const [[scoped], [open]] = await bothWays<Explained>(perspective, (asked, statement) =>
          explanationText(asked, number, statement),
        );
        // Without a scope the explanation also tells of persons who have no assignment; here there are none.
        expect(open?.personnelNumber).toBe(scoped?.personnelNumber);
        expect(open?.trainings).toEqual(scoped?.trainings);
        expect(open?.assignments.length).toBe(scoped?.assignments.length);
        found[open === undefined ? 'outside' : 'inside']++;
      }
    }
    expect(found.inside).toBeGreaterThan(0);
    expect(found.outside).toBeGreaterThan(found.inside);
  });

  it('write nobody else into the workbook', async () => {
    let written = 0;
    for (const perspective of perspectives) {
      const rows = (view: AskedPerspective, asked: AskedPerspective) =>
        reading.readers.hold(view.scope, async ({ from }) => {
          const batches: unknown[] = [];
          for await (const batch of personBatches(await from(view), asked)) batches.push(...batch);
          return batches;
        });
      const everybody = forgetful(perspective);
      const open = await rows(perspective, everybody);
      expect(open).toEqual(await rows(perspective, perspective));
      expect(open).toEqual(await rows(everybody, perspective));
      written += open.length;
    }
    expect(written).toBeGreaterThan(0);
  });

  it('see the same people when the connection is used by others in between, 200 times at once', async () => {
    const [one, other] = [perspectives[0], perspectives.at(-1)] as [AskedPerspective, AskedPerspective];
    const seen = (perspective: AskedPerspective) =>
      reading.readers.with(perspective, 'small', async (reader) => {
        await reader.query('SELECT pg_sleep(0.001)');
        return (await reader.query('SELECT id FROM employee ORDER BY id')).rows.map(({ id }) => id);
      });
    const expected = [await seen(one), await seen(other)];
    expect(expected[0]).not.toEqual(expected[1]);
    const all = await Promise.all(
      Array.from({ length: 200 }, (_, i) => seen(i % 2 === 0 ? one : other).then((ids) => [i % 2, ids])),
    );
    for (const [which, ids] of all) expect(ids).toEqual(expected[which as number]);
    const after = await Promise.all(Array.from({ length: 20 }, bareRows));
    expect(after.flat()).toEqual([]);
  });

  it('are refused when a state that is held for one scope is looked at with another', async () => {
    const [perspective] = perspectives as [AskedPerspective];
    const held = reading.readers.hold({ units: 'ALL', names: true }, ({ from }) => from(perspective));
    await expect(held).rejects.toThrow('one scope');
  });

  it('see nothing at all before anything is said of them', async () => {
    expect(await bareRows()).toEqual([]);
    expect(await reading.readers.with(await reading.perspective([], TODAY), 'small', bareRowsOf)).toEqual([]);
  });

  const bareRows = () => bareRowsOf(reading.readers.withoutPersons({ units: [], names: true }));
  async function bareRowsOf(reader: ReturnType<Reading['readers']['withoutPersons']>): Promise<unknown[]> {
    const rows: unknown[] = [];
    for (const table of ['employee', 'assignment', 'training'])
      for (const twin of ['', '_history'])
        rows.push(...(await reader.query(`SELECT * FROM ${table}${twin}`)).rows);
    return rows;
  }
});

const nameOf = ({ code, group }: FigureRow) => `${code} ${group}`;

interface Explained {
  personnelNumber: string;
  trainings: unknown[];
  assignments: unknown[];
}
