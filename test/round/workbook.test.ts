import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type ExcelJS from 'exceljs';
import type { GroupFiguresDto } from '../../src/evaluation/evaluation.dto.js';
import { FIGURE_COLUMNS } from '../../src/evaluation/workbook/figure-columns.js';
import type { BoardDto } from '../../src/round/board.dto.js';
import type { RoundDetailDto } from '../../src/round/round.dto.js';
import type { RoundVerificationDto } from '../../src/round/seal/seal.dto.js';
import { opened, partsOf } from '../evaluation/workbook/read.js';
import { CSV_OF_ALL_SHEETS, convert, libreOffice, recalculating } from '../export/libreoffice.js';
import {
  boardOf,
  done,
  handIn,
  openRound,
  ROUND,
  startTown,
  step,
  submissionOf,
  TOWN,
  type Town,
  transfer,
} from './town.js';

/** Rows of a sheet from the one that begins with `first`; a formula counts with its result. */
type Rows = (string | number | null)[][];

let town: Town;
let round: RoundDetailDto;
let board: BoardDto;
let bytes: Buffer;
let book: ExcelJS.Workbook;

/** A round in which everything is to be seen: sealed and overtaken, not sealed, by table, not taking part, nowhere. */
beforeAll(async () => {
  town = await startTown();
  const { officer10, head10, officer20, make, hr } = town;
  round = await openRound(town);
  const deputy = await make('Vera Vertretung', { role: 'UNIT_HEAD', unit: 'Amt 10', deputy: true });
  await handIn(officer10, deputy, submissionOf(round, 'Amt 10'));
  await handIn(officer10, head10, submissionOf(round, 'Stelle 10.9'));
  const returned = { comment: '=HYPERLINK("http://x.example")' };
  done(await step(hr, submissionOf(round, 'Stelle 10.9'), 'return', returned));
  done(await step(officer20, submissionOf(round, 'Amt 20'), 'check'));
  done(await hr.send('PUT', `rounds/${round.id}/units/EB%201`, { byTable: true }));
  done(await hr.send('DELETE', `rounds/${round.id}/units/${encodeURIComponent('Büro 30')}`));
  // After Amt 10 has handed in, one of its persons belongs to no reporting unit, and one is trained.
  await transfer(town, '1003', 'GB 1', '2026-12-01');
  await town.service.importCsv(
    'schulungsnachweise',
    'Personalnummer;Titel;Kategorien;Abgeschlossen am;Dauer;Einheit\n1002;Leichte Sprache;Bürgernahe Kommunikation;2026-03-02;8;Stunden\n',
  );
  board = await boardOf(town, round.id);
  const answer = await town.service.request(`/api/v1/rounds/${round.id}/workbook.xlsx`);
  expect([answer.status, answer.headers.get('content-disposition')]).toEqual([
    200,
    expect.stringContaining('filename="Auswertungsrunde 2026-12-31.xlsx"'),
  ]);
  bytes = Buffer.from(await answer.arrayBuffer());
  book = await opened(bytes);
});
afterAll(() => town.service.stop());

function rowsFrom(sheet: string, first: string): { titles: string[]; rows: Rows; at: number } {
  const found = book.getWorksheet(sheet);
  if (!found) throw new Error(`no sheet ${sheet}`);
  const all: Rows = [];
  found.eachRow({ includeEmpty: true }, (row) => {
    all.push(
      Array.from({ length: found.columnCount }, (_, index) => {
        const value = row.getCell(index + 1).value;
        return (value && typeof value === 'object' && 'formula' in value ? (value.result ?? 0) : value) as
          | string
          | null;
      }),
    );
  });
  const at = all.findIndex(([cell]) => cell === first);
  return { titles: all[at] as string[], rows: all.slice(at + 1), at };
}

const figuresOf = (line: GroupFiguresDto) => FIGURE_COLUMNS.map(({ figure }) => figure(line));

describe('the sheet „Auswertung“', () => {
  it('has the columns of the evaluation after those of the round, below what the round is', () => {
    const { titles, at } = rowsFrom('Auswertung', 'Kürzel');
    expect(titles).toEqual([
      ...['Kürzel', 'Organisationseinheit', 'Geschäftsbereich', 'Stand der Meldung', 'Zahlen', 'Fassung'],
      ...['Wissensstand', 'Prüfsumme'],
      ...FIGURE_COLUMNS.map(({ title }) => title),
    ]);
    expect(titles).toHaveLength(31);
    const sheet = book.getWorksheet('Auswertung');
    const facts = new Map(
      Array.from({ length: at }, (_, index) => [
        sheet?.getCell(index + 1, 1).value,
        sheet?.getCell(index + 1, 2).value,
      ]),
    );
    expect(facts.get('Auswertungsrunde')).toBe(ROUND.title);
    expect(facts.get('Stichtag')).toEqual(new Date(Date.UTC(2026, 11, 31)));
    expect(facts.get('Frist')).toEqual(new Date(Date.UTC(2027, 0, 15)));
    expect(facts.get('Erstellt von')).toBe('Haupt- und Personalamt');
    expect([facts.has('Wissensstand'), facts.has('Erstellt am'), facts.has('Schulungsauftrag')]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('shows every unit as the board does, sealed and not yet sealed apart in words, italics and fill', () => {
    const { rows, at } = rowsFrom('Auswertung', 'Kürzel');
    expect(rows.slice(0, -1).map((row) => [row[0], row[2], row[3], row[4], row[5], row[7]])).toEqual(
      board.units.map(({ code, department, seal }, index) => [
        code,
        department,
        ['übermittelt', 'geprüft', 'offen', 'zurückgegeben'][index],
        ['gesiegelt', 'noch nicht gesiegelt', 'Tabelle fehlt', 'noch nicht gesiegelt'][index],
        seal?.number ?? null,
        seal?.contentHash ?? null,
      ]),
    );
    expect(rows.slice(0, -1).map((row) => row.slice(8))).toEqual(
      board.units.map(({ figures }) => (figures ? figuresOf(figures) : FIGURE_COLUMNS.map(() => null))),
    );
    const sheet = book.getWorksheet('Auswertung');
    const looks = board.units.map((_, index) => {
      const { font, fill } = sheet?.getCell(at + 2 + index, 9) ?? {};
      return [font?.italic === true, fill?.type === 'pattern' && fill.pattern === 'solid'];
    });
    expect(looks).toEqual([
      [false, false],
      [true, true],
      [true, true],
      [true, true],
    ]);
  });

  it('adds up with formulas to the board’s figures of the city', () => {
    const { rows, at } = rowsFrom('Auswertung', 'Kürzel');
    expect(rows.at(-1)?.[0]).toBe('Gesamt');
    expect(rows.at(-1)?.slice(8)).toEqual(figuresOf(board.city.figures));
    const cell = book.getWorksheet('Auswertung')?.getCell(at + 1 + rows.length, 9);
    expect(cell?.formula).toBe(`SUM(I${at + 2}:I${at + rows.length})`);
  });
});

describe('the other sheets', () => {
  it('roll up by Geschäftsbereich to the same sums', () => {
    const { rows, titles } = rowsFrom('Geschäftsbereiche', 'Kürzel');
    expect(titles.slice(5)).toEqual(FIGURE_COLUMNS.map(({ title }) => title));
    expect(rows.map((row) => row.slice(0, 5))).toEqual([
      ['GB 1', expect.any(String), 1, 2, 0],
      [null, 'ohne Geschäftsbereich', 0, 0, 1],
      ['Stadt', null, 1, 2, 1],
    ]);
    expect(rows.at(-1)?.slice(5)).toEqual(rowsFrom('Auswertung', 'Kürzel').rows.at(-1)?.slice(8));
    for (let column = 5; column < titles.length; column++)
      expect(rows.slice(0, -1).reduce((sum, row) => sum + Number(row[column]), 0)).toBe(
        rows.at(-1)?.[column],
      );
  });

  it('reconcile the round with the present evaluation of the city', () => {
    const { rows, titles } = rowsFrom('Abgleich', 'Kürzel');
    expect(titles.slice(3, 6)).toEqual([
      'Zielgruppe: in der Runde',
      'Zielgruppe: jetzt',
      'Zielgruppe: Unterschied',
    ]);
    // One person left Amt 10 for no reporting unit, one fulfils by now; EB 1 gives no table; Büro 30 has nobody.
    expect(rows.map((row) => [row[0], row[2], ...row.slice(3, 9)])).toEqual([
      ['Amt 10', 'gesiegelt', 4, 3, -1, 2, 3, 1],
      ['Amt 20', 'noch nicht gesiegelt', 3, 3, 0, 1, 1, 0],
      ['EB 1', 'Tabelle fehlt', 0, 1, 1, 0, 0, 0],
      ['Stelle 10.9', 'noch nicht gesiegelt', 1, 1, 0, 0, 0, 0],
      ['Büro 30', 'nimmt nicht teil', 0, 0, 0, 0, 0, 0],
      [null, 'in keiner Meldung', 0, 1, 1, 0, 0, 0],
      ['Gesamt', null, 8, 9, 1, 3, 4, 1],
    ]);
    const total = board.now.total;
    expect([4, 7, 10, 13].map((column) => rows.at(-1)?.[column])).toEqual([
      total?.obliged,
      total?.fulfilled,
      total?.notFulfilled,
      total?.trainings.total,
    ]);
    for (let column = 3; column < titles.length; column++)
      expect(rows.slice(0, -1).reduce((sum, row) => sum + Number(row[column]), 0)).toBe(
        rows.at(-1)?.[column],
      );
  });

  it('tell every step with actor, deputy and comment', () => {
    const { rows } = rowsFrom('Meldungen', 'Zeitpunkt');
    const steps = rows.map((row) => row.slice(1));
    expect(steps.map((row) => row[2])).toEqual([
      ...['Runde geplant', 'Runde geöffnet', 'geprüft', 'gezeichnet', 'übermittelt', 'geprüft', 'gezeichnet'],
      ...['übermittelt', 'zurückgegeben', 'geprüft', 'Einheit aufgenommen oder ihre Meldeweise geändert'],
      'Einheit herausgenommen',
    ]);
    expect(steps[3]).toEqual([
      'Amt 10',
      expect.any(String),
      'gezeichnet',
      null,
      'Vera Vertretung',
      'ja',
      null,
    ]);
    expect(steps[4]?.slice(2)).toEqual(['übermittelt', 1, 'Vera Vertretung', 'ja', null]);
    // A comment that looks like a formula is a text.
    expect(steps[8]?.slice(2)).toEqual([
      'zurückgegeben',
      null,
      'Haupt- und Personalamt',
      'nein',
      '=HYPERLINK("http://x.example")',
    ]);
  });

  it('explain the rules, the seals and how to verify them', async () => {
    const { rows } = rowsFrom('Erläuterungen', 'Thema');
    const text = (topic: string) => rows.filter(([cell]) => cell === topic).map((row) => row[1]);
    const { head, seals } = done<RoundVerificationDto>(
      await town.hr.send('GET', `rounds/${round.id}/verification`),
    );
    expect(text('Kette der Siegel')).toEqual([
      `Die Runde hat ${seals} Siegel. Prüfsumme am Ende der Kette: ${head}`,
    ]);
    expect(text('Zahlen „gesiegelt“')).toHaveLength(1);
    expect(text('Siegel nachprüfen')[0]).toContain('verification?anchor=');
    expect(text('Wer gezählt wird')).toHaveLength(6);
    expect(text('Auswertungsrunde: Frist')).toEqual([new Date(Date.UTC(2027, 0, 15))]);
  });
});

it('names no employees', async () => {
  const all = [...(await partsOf(bytes)).values()].join('\n');
  for (const { personnelNumber, lastName } of TOWN.employees) {
    expect(all).not.toContain(lastName);
    expect(all).not.toContain(`>${personnelNumber}<`);
  }
});

it('is for the personnel department, and of a round that there is', async () => {
  expect((await town.head10.send('GET', `rounds/${round.id}/workbook.xlsx`)).status).toBe(403);
  const unknown = await town.hr.send('GET', 'rounds/00000000-0000-7000-8000-000000000000/workbook.xlsx');
  expect([unknown.status, unknown.body.code]).toEqual([404, 'ROUND_NOT_FOUND']);
});

it('opens in another spreadsheet program, which calculates the same sums', async () => {
  const program = libreOffice();
  const sums = rowsFrom('Auswertung', 'Kürzel').rows.at(-1)?.slice(8).map(String);
  expect(sums).toHaveLength(23);
  if (!program) return;
  const folder = await mkdtemp(join(tmpdir(), 'round-'));
  try {
    await recalculating(folder);
    await writeFile(join(folder, 'workbook.xlsx'), bytes);
    expect(await convert(program, folder, CSV_OF_ALL_SHEETS)).not.toMatch(/error|repair|corrupt/i);
    expect(await readdir(folder)).toEqual(
      expect.arrayContaining(
        ['Auswertung', 'Geschäftsbereiche', 'Meldungen', 'Abgleich', 'Erläuterungen'].map(
          (sheet) => `workbook-${sheet}.csv`,
        ),
      ),
    );
    const lastOf = async (sheet: string): Promise<string[]> => {
      const text = await readFile(join(folder, `workbook-${sheet}.csv`));
      const rows: string[][] = parse(text, { delimiter: ';', relax_column_count: true });
      return rows.at(-1) ?? [];
    };
    expect((await lastOf('Auswertung')).slice(8)).toEqual(sums);
    expect((await lastOf('Geschäftsbereiche')).slice(5)).toEqual(sums);
    expect((await lastOf('Abgleich')).slice(3, 6).map(Number)).toEqual([8, 9, 1]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 150_000);
