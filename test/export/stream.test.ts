import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { Column, Table } from '../../src/platform/export/column.js';
import { writeCsv } from '../../src/platform/export/csv.js';
import { writeXlsx } from '../../src/platform/export/xlsx.js';
import { CSV_OF_ALL_SHEETS, convert, libreOffice } from './libreoffice.js';

interface Row {
  number: string;
  text: string | null;
  day: string | null;
  hours: number;
}

const COLUMNS: Column<Row>[] = [
  { title: 'Personalnummer', width: 16, value: ({ number }) => number },
  { title: 'Text', width: 30, value: ({ text }) => text },
  { title: 'Tag', width: 12, kind: 'day', value: ({ day }) => day },
  { title: 'Dauer', width: 10, kind: 'number', value: ({ hours }) => hours },
];
const WRITERS = {
  CSV: (target: Writable, table: Table<Row>) => writeCsv(target, table),
  XLSX: (target: Writable, table: Table<Row>) => writeXlsx(target, table, 'Personalamt'),
};

function table(rows: AsyncIterable<Row>): Table<Row> {
  return { fileName: 'liste', title: 'Liste', footer: 'Stichtag 31.12.2026', columns: COLUMNS, rows };
}

/** So many rows that hardly compress; sees how many were taken and if the rest was given back. */
function counted(most: number) {
  const seen = { rows: 0, returned: false };
  async function* rows(): AsyncGenerator<Row> {
    try {
      for (; seen.rows < most; seen.rows++) {
        const text = Array.from({ length: 40 }, () => Math.random().toString(36)).join(' ');
        yield { number: `000${seen.rows}`, text, day: '2024-02-29', hours: 7.5 };
      }
    } finally {
      seen.returned = true;
    }
  }
  return { seen, rows: rows() };
}

describe.each(Object.entries(WRITERS))('a list as %s', (_, write) => {
  it('takes no more rows than the target takes bytes, and stops when the target goes away', async () => {
    const { seen, rows } = counted(200_000);
    // Takes some bytes and then nothing any more, without saying so.
    let taken = 0;
    const target = new Writable({
      highWaterMark: 1024,
      write(chunk, _encoding, done) {
        taken += chunk.length;
        if (taken < 100_000) done();
      },
    });
    const failed = expect(write(target, table(rows))).rejects.toThrow();
    for (let before = -1; before !== seen.rows; await wait(500)) before = seen.rows;
    expect(seen.rows).toBeGreaterThan(50);
    expect(seen.rows).toBeLessThan(12_000);
    target.destroy();
    await failed;
    expect(seen.returned).toBe(true);
  });

  it('breaks off when reading the rows fails, so that no half file looks whole', async () => {
    const lost = new Error('connection lost');
    async function* rows(): AsyncGenerator<Row> {
      yield { number: '1', text: null, day: null, hours: 1 };
      throw lost;
    }
    const target = new PassThrough();
    const received = new Promise((resolve) => target.on('error', resolve));
    target.resume();
    await expect(write(target, table(rows()))).rejects.toBe(lost);
    expect(await received).toBe(lost);
    expect(target.writableFinished).toBe(false);
  });
});

const TEXTS = ['=SUMME(A1:A9)', '@Test', '-1', '+49 351', 'a"b;c', 'zwei\nZeilen', ' =1+1', 'Öztürk', null];

async function* hostile(): AsyncGenerator<Row> {
  for (const [index, text] of TEXTS.entries())
    yield { number: `0001000${index}`, text, day: '2024-02-29', hours: 7.5 };
}

async function bytesOf(write: (target: Writable) => Promise<void>): Promise<Buffer> {
  const target = new PassThrough();
  const [bytes] = await Promise.all([buffer(target), write(target)]);
  return bytes;
}

it('texts with quotes, line feeds and formulas are one cell each in the CSV', async () => {
  const bytes = await bytesOf((target) => writeCsv(target, table(hostile())));
  const rows: string[][] = parse(bytes, { bom: true, delimiter: ';', record_delimiter: '\r\n' });
  const made = TEXTS.map((text) => (/^[=@\-+ ]/.test(text ?? '') ? `'${text}` : (text ?? '')));
  expect(rows.slice(1)).toEqual(made.map((text, index) => [`0001000${index}`, text, '29.02.2024', '7,5']));
});

it('LibreOffice opens the workbook and computes nothing of it', async () => {
  const bytes = await bytesOf((target) => writeXlsx(target, table(hostile()), 'Personalamt'));
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
  const program = libreOffice();
  if (!program) return;
  const folder = await mkdtemp(join(tmpdir(), 'list-'));
  try {
    await writeFile(join(folder, 'workbook.xlsx'), bytes);
    expect(await convert(program, folder, CSV_OF_ALL_SHEETS)).not.toMatch(/error|repair|corrupt/i);
    const rows: string[][] = parse(await readFile(join(folder, 'workbook-Liste.csv')), { delimiter: ';' });
    expect(rows.slice(1).map(([number, text]) => [number, text])).toEqual(
      // LibreOffice leaves out blanks at the edge of a text.
      TEXTS.map((text, index) => [`0001000${index}`, text?.trim() ?? '']),
    );
    const [, , day = '', hours] = rows[1] ?? [];
    // A day is written as the language of the machine has it.
    expect(['29.02.2024', '02/29/2024', '2024-02-29']).toContain(day);
    expect(hours?.replace(',', '.')).toBe('7.5');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 150_000);
