import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { CSV_OF_ALL_SHEETS, convert, libreOffice, recalculating } from '../../export/libreoffice.js';
import { cellsOf, partsOf } from './read.js';
import { bytesOf, content, inBatches, person } from './sample.js';

describe('in another spreadsheet program', () => {
  const names = ['=SUMME(A1:A9)', '@Test', '-1', '+49 351'];
  const program = libreOffice();
  let folder: string;
  let bytes: Buffer;

  beforeAll(async () => {
    const persons = names.map((lastName, index) => person({ lastName, personnelNumber: `0001000${index}` }));
    bytes = await bytesOf(content({ persons: inBatches(persons) }));
    folder = await mkdtemp(join(tmpdir(), 'workbook-'));
    await recalculating(folder);
    await writeFile(join(folder, 'workbook.xlsx'), bytes);
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** Converts the workbook and answers the names of the files that came out. */
  async function converted(to: string): Promise<string[]> {
    expect(await convert(program ?? '', folder, to)).not.toMatch(/error|repair|corrupt/i);
    return readdir(folder);
  }

  it('shows the same figures, sums and names', async () => {
    const cells = cellsOf((await partsOf(bytes)).get('xl/worksheets/sheet1.xml') ?? '');
    const sums = [...'CDEFGHIJKLMNOPQRSTUVWXY'].map((column) => cells.get(`${column}12`)?.value);
    expect(sums.slice(0, 3)).toEqual(['42', '2', '3']);
    if (!program) return;
    expect(await converted(CSV_OF_ALL_SHEETS)).toEqual(
      expect.arrayContaining([
        'workbook-Auswertung.csv',
        'workbook-Personen.csv',
        'workbook-Erläuterungen.csv',
      ]),
    );
    const table = async (sheet: string): Promise<string[][]> =>
      parse(await readFile(join(folder, `workbook-${sheet}.csv`)), {
        delimiter: ';',
        relax_column_count: true,
      });
    const figures = await table('Auswertung');
    for (const row of [10, 11]) {
      const inFile = [...'ABCDEFGHIJKLMNOPQRSTUVWXY'].map(
        (column) => cells.get(`${column}${row}`)?.value ?? '',
      );
      expect(figures[row - 1]).toEqual(inFile);
    }
    expect(figures[11]).toEqual(['Gesamt', '', ...sums]);
    const persons = await table('Personen');
    expect(persons.slice(1).map((row) => row[3])).toEqual(names);
    expect(persons.slice(1).map((row) => row[2])).toEqual(['00010000', '00010001', '00010002', '00010003']);
  }, 150_000);

  it('prints every sheet', async () => {
    expect((await partsOf(bytes)).has('xl/worksheets/sheet3.xml')).toBe(true);
    if (!program) return;
    expect(await converted('pdf')).toContain('workbook.pdf');
    const pdf = await readFile(join(folder, 'workbook.pdf'), 'latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    expect(pages).toBeGreaterThanOrEqual(3);
    expect(pages).toBeLessThanOrEqual(6);
  }, 150_000);
});
