import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';

const COMMAND = fileURLToPath(new URL('../../dist/src/auswertung.js', import.meta.url));
const ACCEPTANCE = fileURLToPath(new URL('../acceptance/', import.meta.url));

/** Three files in, the workbook out, nothing left behind. */
describe('npm run auswertung', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'auswertung-test-'));
    for (const kind of ['organisationseinheiten', 'beschaeftigte', 'schulungsnachweise']) {
      await cp(join(ACCEPTANCE, `${kind}.csv`), join(folder, `${kind}.csv`));
    }
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  /** Runs it with an own folder for temporary files, and answers what it leaves there. */
  async function run(...args: string[]) {
    const temporary = await mkdtemp(join(tmpdir(), 'auswertung-tmp-'));
    const env = { PATH: process.env.PATH, TODAY: '2027-01-15', TMPDIR: temporary };
    const child = spawn(process.execPath, [COMMAND, ...args], { env, cwd: folder });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    const code = await new Promise((resolve) => child.once('close', resolve));
    const left = await readdir(temporary);
    await rm(temporary, { recursive: true });
    return { code, out, err, left };
  }

  it('writes the expected figures and leaves nothing else', async () => {
    const { code, out, left } = await run(
      folder,
      '--stichtag',
      '2026-12-31',
      '--ausgabe',
      'A.xlsx',
      '--personen',
    );
    expect([code, left]).toEqual([0, []]);
    expect(out).toMatch(/Gesamt +14 +8 +6 +8\n/);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(join(folder, 'A.xlsx'));
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Auswertung', 'Personen', 'Erläuterungen']);
    expect((await readdir(folder)).sort()).toEqual([
      'A.xlsx',
      'beschaeftigte.csv',
      'organisationseinheiten.csv',
      'schulungsnachweise.csv',
    ]);
  });

  it('refuses a faulty file with row, column and remedy, and writes nothing', async () => {
    const file = join(folder, 'schulungsnachweise.csv');
    await writeFile(file, (await readFile(file, 'utf8')).replace(';6;Stunden;', ';sechs;Stunden;'));
    const { code, out, err, left } = await run(folder, '--ausgabe', 'A.xlsx');
    expect([code, left]).toEqual([1, []]);
    expect(out).toContain('schulungsnachweise.csv:');
    expect(err).toMatch(/Die Datei enthält einen Fehler\..*\n {2}Zeile 2, Dauer: „sechs“/);
    expect(await readdir(folder)).not.toContain('A.xlsx');
  });

  it.each<[string, string[], RegExp]>([
    ['no folder', [], /Bitte nennen Sie genau einen Ordner\.\n\nAufruf:/],
    ['a folder that is not there', ['/gibt/es/nicht'], /Den Ordner \/gibt\/es\/nicht gibt es nicht/],
    ['a day that is none', ['.', '--stichtag', '31.12.2026'], /„31\.12\.2026“ ist kein Kalendertag/],
    ['a target that is no workbook', ['.', '--ausgabe', 'A.pdf'], /muss auf \.xlsx enden/],
    ['an option that is none', ['.', '--excel'], /Diesen Aufruf gibt es nicht/],
    ['a unit that is none', ['.', '--einheit', 'Amt 99'], /„Amt 99“ gibt es nicht/],
  ])('with %s says so', async (_, args, sentence) => {
    const { code, err, left } = await run(...args);
    expect([code, left]).toEqual([1, []]);
    expect(err).toMatch(sentence);
  });

  it('with a file missing or there twice names it', async () => {
    await cp(join(folder, 'beschaeftigte.csv'), join(folder, 'Beschaeftigte neu.csv'));
    expect((await run('.')).err).toMatch(/beschaeftigte gibt es mehrmals/);
    await rm(join(folder, 'schulungsnachweise.csv'));
    await rm(join(folder, 'Beschaeftigte neu.csv'));
    expect((await run('.')).err).toMatch(/schulungsnachweise fehlt/);
  });
});
