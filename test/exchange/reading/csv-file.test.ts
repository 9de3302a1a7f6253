import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import type { FileKind } from '../../../src/exchange/columns/table-format.js';
import { read, refusal } from './read-file.js';

const UNITS = 'Kürzel;Bezeichnung;Typ\n';

function acceptance(kind: FileKind): Promise<string> {
  return readFile(new URL(`../../acceptance/${kind}.csv`, import.meta.url), 'utf8');
}

describe('the acceptance files', () => {
  it('units', async () => {
    const { rows, summary } = await read(
      'organisationseinheiten',
      await acceptance('organisationseinheiten'),
    );
    expect(summary).toMatchObject({
      rows: 13,
      errorCount: 0,
      unknownColumns: [],
      missingOptionalColumns: [],
    });
    expect(rows[0]).toEqual({
      ...{ row: '2', code: 'GB 5', name: 'Geschäftsbereich Arbeit, Soziales, Gesundheit und Wohnen' },
      ...{ type: 'DEPARTMENT', parent_code: null, reporting: 'f', valid_from: null, valid_to: null },
    });
    expect(rows[8]).toEqual({
      ...{ row: '10', code: 'Amt 59', name: 'Versorgungsamt (aufgelöst zum 30.06.2025)', type: 'OFFICE' },
      ...{ parent_code: 'GB 5', reporting: 't', valid_from: '2015-01-01', valid_to: '2025-06-30' },
    });
  });

  it.each(['history', 'state'] as const)('employees, read as %s', async (mode) => {
    const { rows, summary } = await read('beschaeftigte', await acceptance('beschaeftigte'), mode);
    expect(summary).toMatchObject({ rows: 18, errorCount: 0 });
    expect(rows[0]).toEqual({
      ...{ row: '2', personnel_number: '00010001', last_name: 'Öztürk', first_name: 'Çiğdem' },
      ...{ email: 'c.oeztuerk@example.org', unit_code: 'Amt 50', valid_from: '2018-01-01', valid_to: null },
      ...{ leadership_level: 'OFFICE_HEAD', citizen_contact: 't', media_pr: 'f' },
    });
    expect(rows[17]).toMatchObject({ row: '19', last_name: '=SUMME(A1:A9)', first_name: '@Test' });
  });

  it('trainings', async () => {
    const { rows, summary } = await read('schulungsnachweise', await acceptance('schulungsnachweise'));
    expect(summary).toMatchObject({ rows: 20, errorCount: 0 });
    expect(rows[5]).toEqual({
      ...{ row: '7', personnel_number: '00010005', title: 'Umgang mit Vorurteilen; Grundlagen' },
      ...{ title_key: 'umgang mit vorurteilen; grundlagen', provider: 'SG Fortbildung', categories: '1' },
      ...{ format: 'ONLINE', setting: 'CENTRAL', began_on: '2023-05-02', completed_on: '2023-05-02' },
      ...{ stated_duration: '5.995', stated_unit: 'HOURS', minutes: '359', recognition: 'RECOGNISED' },
      rejection_reason: null,
    });
    expect(rows[9]).toMatchObject({ recognition: 'REJECTED', rejection_reason: 'Dauer unter sechs Stunden' });
    expect(rows.map(({ minutes }) => minutes).slice(0, 8)).toEqual(
      ['360', '720', '1800', '360', '1800', '359', '359', '2700'], //
    );
  });
});

describe('encodings', () => {
  const text = `${UNITS}Ä;Haushalt – „Größe“ in € ‰ Šš;Büro\n`;
  const unit = { code: 'Ä', name: 'Haushalt – „Größe“ in € ‰ Šš', type: 'BUREAU' };
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with byte order mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-8, decomposed', Buffer.from(text.normalize('NFD'))],
    ['Windows-1252', iconv.encode(text, 'windows-1252')],
    ['UTF-16, little end first', iconv.encode(text, 'utf-16le', { addBOM: true })],
    ['UTF-16, big end first', iconv.encode(text, 'utf-16be', { addBOM: true })],
  ])('%s', async (_, content) => {
    const { rows, summary } = await read('organisationseinheiten', content);
    expect(rows).toEqual([expect.objectContaining(unit)]);
    expect(summary.preview).toEqual([{ row: 2, cells: [unit.code, unit.name, 'Büro'] }]);
  });

  it('are found by every byte, not by the first ones', async () => {
    const ascii = `Kurz${'zel;Amt;Amt\n'.repeat(50_000)}`;
    const windows = Buffer.concat([
      Buffer.from('K'),
      Buffer.from([0xfc]),
      Buffer.from(`rzel;Bezeichnung;Typ\n${ascii}`),
      Buffer.from([0x80]),
    ]);
    const { rows } = await read('organisationseinheiten', windows);
    expect(rows.at(-1)).toMatchObject({ row: '50002', code: '€' });
    const long = `${UNITS}${'ä;ö;Amt\n'.repeat(60_000)}`;
    expect((await read('organisationseinheiten', Buffer.from(long))).rows.at(-1)).toMatchObject({
      code: 'ä',
    });
  });

  it.each([0, 1, 2, 3, 4, 5, 6, 7])(
    'letters of two to four bytes, whichever piece of the file they lie in (%d)',
    async (shift) => {
      const content = `${UNITS}${'x'.repeat(shift)}ä„😀;n;Amt\n${'ä„😀;n;Amt\n'.repeat(17_000)}`;
      const { rows, summary } = await read('organisationseinheiten', content);
      expect(summary.errorCount).toBe(0);
      expect(rows.slice(1).every(({ code }) => code === 'ä„😀')).toBe(true);
    },
  );

  it('a last letter beyond ASCII without a line end behind it', async () => {
    const header = 'Personalnummer;Titel;Kategorien;Abgeschlossen am;Dauer;Einheit;Anbieter\n';
    const row = '1;A;Mehrsprachigkeit;01.01.2023;6;UE;F';
    const content = Buffer.concat([Buffer.from(header + row), Buffer.from([0xfc])]);
    expect((await read('schulungsnachweise', content)).rows[0]?.provider).toBe('Fü');
  });

  it.each<[what: string, content: Buffer]>([
    [
      'code page 850, where ü is a byte that Windows-1252 does not have',
      iconv.encode(text.replace('€', ''), 'cp850'),
    ],
    ['UTF-16 without a byte order mark', iconv.encode(text, 'utf-16le')],
    [
      'UTF-8 with a broken byte after good letters',
      Buffer.concat([Buffer.from(text), Buffer.from([0xfc, 0x3b])]),
    ],
    [
      'UTF-8 with a broken byte before good letters',
      Buffer.concat([Buffer.from('K\u00fcrzel;Typ', 'latin1'), Buffer.from('Bezeichnung ü\n')]),
    ],
    [
      'UTF-8 with byte order mark and a broken byte',
      Buffer.concat([Buffer.from(`\ufeff${text}`), Buffer.from([0xfc])]),
    ],
    ['UTF-8 that ends within a letter', Buffer.from(`${text}ü`).subarray(0, -1)],
    ['any bytes', Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 167) % 256))],
  ])('%s is refused', async (_, content) => {
    expect(await refusal('organisationseinheiten', content)).toMatchObject({ code: 'UNDECODABLE_TEXT' });
  });
});

describe('separators', () => {
  it.each([
    ['semicolon', 'Kürzel;Bezeichnung;Typ\nA;x, y;Amt\n'],
    ['comma', 'Kürzel,Bezeichnung,Typ\nA,"x, y",Amt\n'],
    ['tab', 'Kürzel\tBezeichnung\tTyp\nA\tx, y\tAmt\n'],
    ['semicolon behind a name with commas', '"Notiz, a, b";Kürzel;Bezeichnung;Typ\n;A;x, y;Amt\n'],
    ['comma, all quoted', '"Kürzel","Bezeichnung","Typ"\n"A","x, y","Amt"\n'],
    ['semicolon after empty lines', '\n\n;;\nKürzel;Bezeichnung;Typ\nA;x, y;Amt\n'],
  ])('%s', async (_, content) => {
    const { rows } = await read('organisationseinheiten', content);
    expect(rows).toEqual([expect.objectContaining({ code: 'A', name: 'x, y', type: 'OFFICE' })]);
  });
});

describe('rows', () => {
  it('are numbered as a spreadsheet shows them: empty ones and ones of several lines count as one', async () => {
    const content = '\nKürzel;Bezeichnung;Typ\n\nA;"Amt\nfür\nA";Amt\n;;\n  ; ;\nB;Amt B;Ampt\n';
    const { rows, summary } = await read('organisationseinheiten', content);
    expect(rows.map(({ row, code, name, type }) => [row, code, name, type])).toEqual([
      ['4', 'A', 'Amt für A', 'OFFICE'],
      ['7', 'B', 'Amt B', null],
    ]);
    expect(summary).toMatchObject({
      rows: 2,
      errorCount: 1,
      errors: [{ row: 7, column: 'Typ', value: 'Ampt' }],
    });
  });

  it('that have something in unknown columns only are empty', async () => {
    const content = 'Kürzel;Bezeichnung;Typ;Notiz\nA;a;Amt;\n; ;;geprüft\n;;;\nB;b;Amt;x\n';
    const { rows, summary } = await read('organisationseinheiten', content);
    expect(rows.map(({ row }) => row)).toEqual(['2', '5']);
    expect(summary).toMatchObject({ rows: 2, errorCount: 0 });
  });

  it('may be shorter than the header, and longer by empty cells', async () => {
    const { rows, summary } = await read(
      'beschaeftigte',
      [
        'Personalnummer;Nachname;Vorname;Organisationseinheit;Gültig ab;E-Mail;Gültig bis',
        '1;Weiß;Änne;A;01.01.2020',
        '2;Weiß;Uwe;A;01.01.2020;;;;;',
        '3;Weiß;Ina',
      ].join('\r\n'),
    );
    expect(rows.map(({ valid_from }) => valid_from)).toEqual(['2020-01-01', '2020-01-01', null]);
    expect(summary.errors.map(({ row, column, code }) => [row, column, code])).toEqual([
      [4, 'Organisationseinheit', 'REQUIRED'],
      [4, 'Gültig ab', 'REQUIRED'],
    ]);
  });

  it('with a surplus cell are not read at all, since their cells have moved', async () => {
    const { rows, summary } = await read('organisationseinheiten', `${UNITS}A;Recht; Ordnung;Amt\nB;b;Amt\n`);
    expect(rows.map(({ code }) => code)).toEqual([null, 'B']);
    expect(summary.errors).toEqual([
      {
        ...{ row: 2, column: 'Kürzel', code: 'TOO_MANY_CELLS', value: null },
        message:
          'Die Zeile hat 4 Zellen. Erlaubt: 3 wie in der Kopfzeile; ein Text mit Trennzeichen gehört in Anführungszeichen.',
      },
    ]);
  });

  it('with text behind a closing quotation mark name the cell', async () => {
    const { rows, summary } = await read('organisationseinheiten', `${UNITS}A;"Amt" für A;Amt\n`);
    expect(rows[0]).toMatchObject({ code: 'A', name: null });
    expect(summary.errors).toEqual([
      {
        ...{ row: 2, column: 'Bezeichnung', code: 'STRAY_QUOTE', value: 'Amt für A' },
        message:
          'Nach „Amt für A“ steht noch Text hinter dem schließenden Anführungszeichen. Erlaubt: ein Anführungszeichen im Text wird verdoppelt ("").',
      },
    ]);
  });

  it('come through COPY unchanged, backslashes and all', async () => {
    const { rows } = await read('organisationseinheiten', `${UNITS}\\N;C:\\neu\\t\\.;Amt\n\\.;\\\\;Amt\n`);
    expect(rows.map(({ code, name }) => [code, name])).toEqual([
      ['\\N', 'C:\\neu\\t\\.'],
      ['\\.', '\\\\'],
    ]);
  });
});

describe('the summary', () => {
  it('names columns in the order of the file, unknown and missing ones', async () => {
    const content = 'Notiz;Typ;KÜRZEL;Bezeichnung;Gültig ab\n;Amt;A;a;\n';
    expect((await read('organisationseinheiten', content)).summary).toEqual({
      source: { format: 'CSV', encoding: 'UTF-8', delimiter: ';' },
      ...{ rows: 1, columns: ['Typ', 'Kürzel', 'Bezeichnung', 'Gültig ab'], unknownColumns: ['Notiz'] },
      ...{
        missingOptionalColumns: ['Übergeordnet', 'Auswertungspflichtig', 'Gültig bis'],
        errors: [],
        errorCount: 0,
      },
      preview: [{ row: 2, cells: ['Amt', 'A', 'a', ''] }],
    });
  });

  it('counts all errors and lists the first thousand by row', async () => {
    const content = `${UNITS}${';;X\n'.repeat(700)}`;
    const { summary } = await read('organisationseinheiten', content);
    expect(summary.errorCount).toBe(2100);
    expect(summary.errors).toHaveLength(1000);
    expect(summary.errors.at(0)).toMatchObject({ row: 2, column: 'Kürzel', code: 'REQUIRED' });
    expect(summary.errors.at(-1)).toMatchObject({ row: 335, column: 'Kürzel', code: 'REQUIRED' });
  });

  it('shows five rows, those with letters beyond ASCII first', async () => {
    const names = ['Amt', 'Amt', 'Büro', 'Amt', 'Amt', 'Amt', 'Amt', 'Größe'];
    const content = `Kürzel;Bezeichnung;Typ\n${names.map((name, index) => `${index};${name};Amt`).join('\n')}`;
    const { preview } = (await read('organisationseinheiten', content)).summary;
    expect(preview.map(({ row, cells }) => [row, cells[1]])).toEqual([
      [2, 'Amt'],
      [3, 'Amt'],
      [4, 'Büro'],
      [5, 'Amt'],
      [9, 'Größe'],
    ]);
  });
});
