import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type pg from 'pg';
import { ReadLog } from '../../src/access/read-log/read-log.js';
import type { GroupFiguresDto } from '../../src/evaluation/evaluation.dto.js';
import { EvaluationService } from '../../src/evaluation/evaluation.service.js';
import { withhold } from '../../src/evaluation/withhold.js';
import type { WorkbookContent } from '../../src/evaluation/workbook/workbook-content.js';
import { Mandates } from '../../src/mandate/mandate.query.js';
import { Perspectives } from '../../src/obligation/perspective.service.js';
import { Readers } from '../../src/obligation/readers.js';
import { Clock } from '../../src/platform/clock.js';
import { type Database, openDatabase } from '../../src/platform/database/database.js';
import type { ReadingPools } from '../../src/platform/database/reading-pools.js';
import type { Employee, Training, Unit } from '../administration/administration.js';
import { administration, employee, leader, training, unit } from '../administration/builders.js';
import { randomCase } from '../administration/random.js';
import { TODAY } from '../administration/random-days.js';
import { evaluate } from '../oracle/evaluate.js';
import { SEEDED_MANDATE } from '../oracle/mandate.js';
import { LIMIT, runs, seed } from '../properties/runs.js';
import { startService, type TestService } from '../service/service.js';
import { openedSheet, valuesOf } from './workbook/read.js';
import { bytesOf } from './workbook/sample.js';

const AS_OF = '2026-12-31';
const NAMELESS = { units: 'ALL' as const, names: false };

let service: TestService;
let database: Database;
beforeAll(async () => {
  service = await startService({ today: TODAY });
  database = await openDatabase({ databaseUrl: service.database.url, dataDir: '' });
});
afterAll(async () => {
  await database.close();
  await service.stop();
});

/** The evaluation as the application puts it together; `reading` may look on between two statements. */
function evaluations(whole: pg.Pool = database.reading.everything.whole): EvaluationService {
  const { dataSource, reading } = database;
  const { everything, restricted } = reading;
  const readers = new Readers({ everything: { ...everything, whole }, restricted } as ReadingPools);
  const perspectives = new Perspectives(readers, new Mandates(dataSource), new Clock(TODAY));
  return new EvaluationService(perspectives, readers, new ReadLog(dataSource));
}

async function caller(scope: { units: 'ALL' | number[]; names: boolean }) {
  const { rows } = await service.database.pool.query('SELECT max(id) AS change FROM change');
  return { scope, headChange: rows[0].change as number, displayName: 'Erika Beispiel' };
}

async function idOf(code: string): Promise<number> {
  const { rows } = await service.database.pool.query('SELECT id FROM organisational_unit WHERE code = $1', [
    code,
  ]);
  return rows[0].id;
}

let persons = 0;

/** So many leaders and employees of a unit; every second employee has a training that counts. */
function staff(code: string, leaders: number, employees: number): (Employee | Training)[] {
  const number = () => String(++persons).padStart(6, '0');
  return [
    ...Array.from({ length: leaders }, () => leader(number(), { unit: code })),
    ...Array.from({ length: employees }, (_, i) => {
      const personnelNumber = number();
      const facts = [employee(personnelNumber, { unit: code })];
      return i % 2 === 0 ? facts : [...facts, training(personnelNumber)];
    }).flat(),
  ];
}

const blocks = ({ leaders, employees, total }: GroupFiguresDto) =>
  [leaders, employees, total].map((block) => block?.obliged ?? '–').join(' ');

const TREE: Unit[] = [
  unit('GB 5', { reporting: false }),
  unit('Amt 50', { parent: 'GB 5' }),
  unit('50.1', { parent: 'Amt 50', reporting: false }),
  unit('Amt 51', { parent: 'GB 5' }),
  unit('Amt 59', { parent: 'GB 5' }),
  unit('Amt 60'),
];

describe('an administration with few leaders in some units', () => {
  beforeAll(async () => {
    await service.empty();
    await service.import(
      administration(
        ...TREE,
        ...staff('Amt 50', 5, 6),
        ...staff('50.1', 0, 3),
        ...staff('Amt 51', 2, 8),
        ...staff('Amt 59', 0, 3),
        ...staff('Amt 60', 6, 7),
      ),
    );
  });

  async function read(scope: { units: 'ALL' | number[]; names: boolean }, code?: string) {
    const answer = await evaluations().evaluate({ asOf: AS_OF, unit: code }, await caller(scope));
    const lines = answer.units.map((line) => `${line.code}: ${blocks(line)}`);
    return { lines, total: blocks(answer.total), withheld: answer.withheld };
  }

  it('shows everything to who may see names', async () => {
    const { withheld, units, total } = await service.evaluation({ asOf: AS_OF });
    expect(withheld).toBeNull();
    expect([...units, total].map(blocks)).toEqual(['5 9 14', '2 8 10', '0 3 3', '6 7 13', '13 27 40']);
  });

  it('withholds small figures from who may not, and further ones beside them', async () => {
    expect(await read(NAMELESS)).toEqual({
      lines: ['Amt 50: – – 14', 'Amt 51: – – –', 'Amt 59: – – –', 'Amt 60: 6 7 13'],
      total: '13 27 40',
      withheld: { fewerThan: 5, lines: 3 },
    });
  });

  it.each([
    { of: 'a whole unit', code: 'Amt 60', lines: ['Amt 60: 6 7 13'], total: '6 7 13', withheld: null },
    { of: 'a unit that is withheld', code: 'Amt 51', lines: ['Amt 51: – – –'], total: '– – –', withheld: 1 },
    { of: 'a unit beside it', code: 'Amt 50', lines: ['Amt 50: – – 14'], total: '– – 14', withheld: 1 },
    { of: 'a part of a line', code: '50.1', lines: ['Amt 50: – – –'], total: '– – –', withheld: 1 },
    {
      of: 'several lines',
      code: 'GB 5',
      lines: ['Amt 50: – – 14', 'Amt 51: – – –', 'Amt 59: – – –'],
      total: '– – –',
      withheld: 3,
    },
  ])(
    'withholds the same where only $of is asked for or may be seen',
    async ({ code, lines, total, withheld }) => {
      const expected = { lines, total, withheld: withheld && { fewerThan: 5, lines: withheld } };
      expect(await read(NAMELESS, code)).toEqual(expected);
      expect(await read({ units: [await idOf(code)], names: false })).toEqual(expected);
      expect(await read({ units: [await idOf(code)], names: false }, code)).toEqual(expected);
    },
  );

  it('is of one state of the facts, also when somebody writes between the two statements', async () => {
    let statements = 0;
    const reading = {
      query: async (...asked: Parameters<pg.Pool['query']>) => {
        const answer = await database.reading.everything.whole.query(...asked);
        statements++;
        // Then the whole administration is read with one person more, and Amt 60 looks like a part of itself.
        if (statements === 1) await service.import(administration(...staff('Amt 60', 0, 1)));
        return answer;
      },
    } as unknown as pg.Pool;
    const { units, knownAt } = await evaluations(reading).evaluate(
      { asOf: AS_OF, unit: 'Amt 60' },
      await caller(NAMELESS),
    );
    expect([statements, units.map(blocks)]).toEqual([3, ['6 7 13']]);
    const later = await evaluations().evaluate({ asOf: AS_OF, unit: 'Amt 60' }, await caller(NAMELESS));
    expect(later.units.map(blocks)).toEqual(['6 8 14']);
    expect(later.knownAt > knownAt).toBe(true);
  });

  describe('in its workbook', () => {
    /** The workbook of somebody; what is asked for is the list of persons too. */
    async function workbook(names: boolean, code?: string): Promise<Buffer> {
      let bytes: Buffer | undefined;
      const asked = { asOf: AS_OF, unit: code, persons: true };
      await evaluations().withWorkbook(
        asked,
        await caller({ units: 'ALL', names }),
        null,
        async (content: WorkbookContent) => {
          bytes = await bytesOf(content);
        },
      );
      if (!bytes) throw new Error('no workbook');
      return bytes;
    }

    /** Columns A, then obliged leaders, employees and both; the sums of these. */
    async function table(bytes: Buffer) {
      const sheet = await openedSheet(bytes, 'Auswertung');
      const rows = Array.from({ length: sheet.rowCount }, (_, i) => valuesOf(sheet.getRow(i + 1), 25));
      const header = rows.findIndex(([title]) => title === 'Kürzel');
      const chosen = rows.slice(header + 1).map((row) => [row[0], row[2], row[11], row[20]]);
      return {
        sheet,
        rows,
        header,
        chosen,
        notes: rows.slice(0, header).filter(([label]) => label === 'Hinweis'),
      };
    }

    it('stands a dash for every figure that is withheld, and the sums are numbers', async () => {
      const { sheet, chosen, rows, header } = await table(await workbook(false));
      expect(chosen).toEqual([
        ['Amt 50', '–', '–', 14],
        ['Amt 51', '–', '–', '–'],
        ['Amt 59', '–', '–', '–'],
        ['Amt 60', 6, 8, 14],
        ['Gesamt', 13, 28, 41],
      ]);
      const [, , ...figures] = rows[header + 2] ?? [];
      expect(figures).toEqual(Array.from({ length: 23 }, () => '–'));
      expect(sheet.getCell(header + 3, 3).alignment.horizontal).toBe('right');
      const sums = rows[header + 5]?.slice(2) ?? [];
      expect(sums.map((sum) => typeof sum)).toEqual(Array.from({ length: 23 }, () => 'number'));
    });

    it('says above the table and among the explanations why, and in how many lines', async () => {
      const bytes = await workbook(false);
      const sentence =
        'Zum Schutz einzelner Personen sind Zahlen von weniger als 5 verpflichteten Personen nicht ausgewiesen („–“), ' +
        'und so viele weitere, dass sie sich nicht errechnen lassen. Das betrifft 3 Zeilen.';
      const { notes } = await table(bytes);
      expect(notes.map(([, note]) => note)).toContain(sentence);
      const explanations = await openedSheet(bytes, 'Erläuterungen');
      const texts = Array.from(
        { length: explanations.rowCount },
        (_, i) => explanations.getCell(i + 1, 2).value,
      );
      expect(texts).toContain(sentence);
      expect(texts.join('\n')).toContain('In Spalten mit „–“ ist sie eine feste Zahl');
    });

    it('has no names, even when they are asked for', async () => {
      await expect(openedSheet(await workbook(false), 'Personen')).rejects.toThrow('no sheet Personen');
      expect((await openedSheet(await workbook(true), 'Personen')).rowCount).toBe(42);
    });

    it('shows a dash for the sum of a part in which something is withheld', async () => {
      const { chosen } = await table(await workbook(false, 'Amt 51'));
      expect(chosen).toEqual([
        ['Amt 51', '–', '–', '–'],
        ['Gesamt', '–', '–', '–'],
      ]);
    });

    it('is as ever where nothing is withheld', async () => {
      for (const bytes of [await workbook(true), await workbook(false, 'Amt 60')]) {
        const { rows, notes } = await table(bytes);
        expect(rows.at(-1)?.[2]).toMatchObject({ formula: expect.stringContaining('SUM(') });
        expect(notes.map(([, note]) => String(note)).join()).not.toContain('ausgewiesen');
        const explanations = await openedSheet(bytes, 'Erläuterungen');
        const texts = Array.from(
          { length: explanations.rowCount },
          (_, i) => explanations.getCell(i + 1, 2).value,
        );
        expect(texts.join('\n')).not.toContain('ausgewiesen');
      }
    });
  });
});

describe(`random administrations (SEED=${seed})`, () => {
  it(
    'withhold from every question what the figures of the whole administration ask for',
    () =>
      fc.assert(
        fc.asyncProperty(randomCase, async ({ administration: facts, referenceDates, unit: code }) => {
          await service.empty();
          await service.import(facts);
          const asOf = referenceDates[0] ?? TODAY;
          const city = evaluate(facts, SEEDED_MANDATE, asOf);
          const part = evaluate(facts, SEEDED_MANDATE, asOf, code);
          const nameless = await caller(NAMELESS);
          const answers = [
            { answer: await evaluations().evaluate({ asOf }, nameless), left: withhold(city, city) },
            {
              answer: await evaluations().evaluate({ asOf, unit: code }, nameless),
              left: withhold(part, city),
            },
            {
              answer: await evaluations().evaluate(
                { asOf, unit: code },
                await caller({ units: 'ALL', names: true }),
              ),
              left: { units: part.units, total: part.total, withheld: null },
            },
          ];
          for (const { answer, left } of answers) {
            expect(answer).toMatchObject({ asOf, minimumMinutes: 360 });
            expect({ units: answer.units, total: answer.total, withheld: answer.withheld }).toEqual(left);
          }
        }),
        runs(15),
      ),
    LIMIT,
  );
});
