import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import type { Batch } from '../../../src/exchange/reading/reader-messages.js';
import { readTable } from './built.js';
import { rowsOf, TODAY, withFile } from './read-file.js';
import { sheetXml, workbook, workbookParts } from './workbook.js';
import { zip } from './zip.js';

const MEBIBYTE = 1024 * 1024;
const HEADER = 'Personalnummer;Titel;Anbieter;Kategorien;Abgeschlossen am;Dauer;Einheit\n';

const task = (path: string) => ({ path, kind: 'schulungsnachweise', today: TODAY }) as const;

function csv(rows: number): string {
  const lines = Array.from(
    { length: rows },
    (_, index) =>
      `${index};Interkulturelle Öffnung;VHS Dresden e. V.;Mehrsprachigkeit;14.06.2024;7,5;Stunden\n`,
  );
  return HEADER + lines.join('');
}

function xlsx(rows: number): Buffer {
  const texts = ['Interkulturelle Öffnung', 'VHS Dresden e. V.', 'Mehrsprachigkeit', 'Stunden'];
  const headers = HEADER.trim().split(';');
  const cell = (column: string, row: number, text: number) =>
    `<c r="${column}${row}" t="s"><v>${text}</v></c>`;
  const line = (_: unknown, index: number) => {
    const row = index + 2;
    return `<row r="${row}"><c r="A${row}" s="1"><v>${index}</v></c>${cell('B', row, 0)}${cell('C', row, 1)}${cell('D', row, 2)}<c r="E${row}" s="2"><v>45292</v></c><c r="F${row}"><v>7.5</v></c>${cell('G', row, 3)}</row>`;
  };
  const header = headers.map((_, index) => cell(String.fromCharCode(65 + index), 1, texts.length + index));
  return workbook({
    sheet: sheetXml(`<row r="1">${header.join('')}</row>${Array.from({ length: rows }, line).join('')}`),
    sharedTexts: [...texts, ...headers].map((text) => `<t>${text}</t>`),
    formats: ['00000000', 14],
  });
}

/** The largest memory of the process and the longest pause of its event loop while something runs. */
async function watched(task: Promise<unknown>): Promise<{ growth: number; pause: number }> {
  const before = process.memoryUsage.rss();
  let most = before;
  let pause = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
    pause = Math.max(pause, performance.now() - last);
    last = performance.now();
  }, 5);
  await task.finally(() => clearInterval(timer));
  return { growth: most - before, pause };
}

describe.each([
  ['CSV', csv],
  ['XLSX', xlsx],
])('a %s file of 100,000 rows', (_, content) => {
  it('comes in batches that keep memory flat and the event loop free', async () => {
    await withFile(content(100_000), async (path) => {
      // A busy machine stops the loop as well; what blocks it by itself does so every time.
      const pauses: number[] = [];
      for (let attempt = 0; attempt < 3 && !pauses.some((pause) => pause < 100); attempt++) {
        const batches: number[] = [];
        const reading = readTable(task(path), ({ rows, lines }) => {
          batches.push(rows);
          expect(lines.byteLength).toBeLessThan(MEBIBYTE);
        });
        const { growth, pause } = await watched(reading);
        pauses.push(pause);
        expect(batches.reduce((sum, rows) => sum + rows, 0)).toBe(100_000);
        expect(batches.length).toBeGreaterThan(20);
        expect(growth).toBeLessThan(96 * MEBIBYTE);
        expect((await reading).errorCount).toBe(0);
      }
      expect(Math.min(...pauses)).toBeLessThan(100);
    });
  });
});

describe('batches', () => {
  it('come in order, one at a time, and no faster than they are taken', async () => {
    await withFile(csv(30_000), async (path) => {
      let lines = '';
      let writing = 0;
      await readTable(task(path), async ({ lines: bytes }) => {
        expect(++writing).toBe(1);
        await setTimeout(2);
        lines += Buffer.from(bytes).toString();
        writing--;
      });
      const rows = rowsOf(lines, 'schulungsnachweise');
      expect(rows.map(({ row }) => Number(row))).toEqual(
        Array.from({ length: 30_000 }, (_, index) => index + 2),
      );
    });
  });

  it('that nobody takes hold the thread', async () => {
    await withFile(csv(100_000), async (path) => {
      const { promise, resolve } = withResolvers<void>();
      const reading = readTable(task(path), () => promise);
      await setTimeout(500);
      const cpu = process.cpuUsage();
      await setTimeout(200);
      const { user } = process.cpuUsage(cpu);
      expect(user).toBeLessThan(100_000);
      resolve();
      expect((await reading).rows).toBe(100_000);
    });
  });

  it('that cannot be written end the reading with that error', async () => {
    await withFile(csv(100_000), async (path) => {
      let calls = 0;
      const write = async () => {
        calls++;
        await setTimeout(1);
        throw new Error('connection lost');
      };
      await expect(readTable(task(path), write)).rejects.toThrow('connection lost');
      expect(calls).toBe(1);
    });
  });

  it('are not under way any more when a file is refused at its end', async () => {
    await withFile(`${csv(20_000)}"open`, async (path) => {
      let writing = 0;
      const write = async () => {
        writing++;
        await setTimeout(20);
        writing--;
      };
      const reading = readTable(task(path), write);
      await expect(reading).rejects.toMatchObject({ code: 'UNCLOSED_QUOTE' });
      expect(writing).toBe(0);
    });
  });

  it('of a file without rows do not come', async () => {
    const batches: Batch[] = [];
    await withFile(HEADER, async (path) => {
      const options = { path, kind: 'schulungsnachweise', today: TODAY } as const;
      const { rows, errorCount } = await readTable(options, (batch) => void batches.push(batch));
      expect({ rows, errorCount }).toEqual({ rows: 0, errorCount: 0 });
    });
    expect(batches).toEqual([]);
  });
});

describe('the thread', () => {
  it('has so much time', async () => {
    await withFile(xlsx(50_000), async (path) => {
      const reading = readTable(task(path), () => {}, { heapMebibytes: 256, milliseconds: 200 });
      await expect(reading).rejects.toMatchObject({
        code: 'TIME_LIMIT',
        message: expect.stringContaining('zu lange'),
      });
    });
  });

  it('does not lose the time in which it has to wait', async () => {
    await withFile(csv(30_000), async (path) => {
      const write = () => setTimeout(200);
      const { rows } = await readTable(task(path), write, { heapMebibytes: 256, milliseconds: 2_000 });
      expect(rows).toBe(30_000);
    });
  });

  it('has so much memory', async () => {
    const texts = Array.from({ length: 300_000 }, (_, index) => `<t>Text Nummer ${index}</t>`);
    const content = zip(workbookParts({ sharedTexts: texts, rows: '<row/>' }));
    await withFile(content, async (path) => {
      const reading = readTable(task(path), () => {}, { heapMebibytes: 16, milliseconds: 30_000 });
      await expect(reading).rejects.toMatchObject({ code: 'TOO_COMPLEX' });
    });
  });

  it('says what is wrong when there is no file', async () => {
    await expect(readTable(task('/nowhere/file'), () => {})).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

function withResolvers<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((given) => {
    resolve = given;
  });
  return { promise, resolve };
}
