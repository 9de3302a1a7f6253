import { describe, expect, it } from '@jest/globals';
import type { PersonRow } from '../../../src/evaluation/workbook/workbook-content.js';
import { cellsOf, opened, openedSheet, partsOf, valuesOf } from './read.js';
import { bytesOf, content, inBatches, person } from './sample.js';

const sheetWith = async (...persons: PersonRow[]) =>
  openedSheet(await bytesOf(content({ persons: inBatches(persons) })), 'Personen');

/** The cells of the sheet as the file holds them. */
async function rawWith(...persons: PersonRow[]) {
  const bytes = await bytesOf(content({ persons: inBatches(persons) }));
  return cellsOf((await partsOf(bytes)).get('xl/worksheets/sheet2.xml') ?? '');
}

describe('sheet Personen', () => {
  it('is missing where no names may be seen', async () => {
    const { worksheets } = await opened(await bytesOf(content()));
    expect(worksheets.map(({ name }) => name)).toEqual(['Auswertung', 'Erläuterungen']);
  });

  it('stands between figures and explanations', async () => {
    const { worksheets } = await opened(await bytesOf(content({ persons: inBatches() })));
    expect(worksheets.map(({ name }) => name)).toEqual(['Auswertung', 'Personen', 'Erläuterungen']);
  });

  it('has a line per person, with the deciding training or the reason', async () => {
    const sheet = await sheetWith(
      person(),
      person({
        unitCode: null,
        unitName: 'ohne auswertungspflichtige Organisationseinheit',
        personnelNumber: '00010002',
        group: 'EMPLOYEE',
        status: 'OPEN',
        decidingTraining: null,
        reason: 'Keine Schulung vorhanden.',
      }),
      person({ status: 'NOT_FULFILLED' }),
    );
    expect(valuesOf(sheet.getRow(1), 11)).toEqual([
      'Kürzel',
      'Organisationseinheit',
      'Personalnummer',
      'Nachname',
      'Vorname',
      'Gruppe',
      'Status',
      'Maßgebliche Schulung',
      'Abgeschlossen am',
      'Begründung',
      null,
    ]);
    const completed = new Date(Date.UTC(2024, 1, 29));
    expect(valuesOf(sheet.getRow(2), 10)).toEqual(
      ['Amt 10', 'Bürgeramt', '00010001', 'Öztürk', 'Ayşe', 'Führungskräfte', 'erfüllt'].concat(
        'Vielfalt im Amt',
        completed as never,
        null as never,
      ),
    );
    expect(valuesOf(sheet.getRow(3), 10)).toEqual([
      null,
      'ohne auswertungspflichtige Organisationseinheit',
      '00010002',
      'Öztürk',
      'Ayşe',
      'Beschäftigte',
      'offen',
      null,
      null,
      'Keine Schulung vorhanden.',
    ]);
    expect(sheet.getCell('G4').value).toBe('nicht erfüllt');
    expect(sheet.rowCount).toBe(4);
  });

  it('holds days as dates that do not depend on the time zone', async () => {
    const cells = await rawWith(
      person({ decidingTraining: { title: 'a', completedOn: '2024-02-29' } }),
      person({ decidingTraining: { title: 'b', completedOn: '2021-01-01' } }),
    );
    // Days since 1899-12-30, as spreadsheets count them.
    expect(cells.get('I2')).toMatchObject({ t: undefined, value: '45351', formula: undefined });
    expect(cells.get('I3')?.value).toBe('44197');
    const sheet = await sheetWith(person());
    expect(sheet.getCell('I2').numFmt).toBe('dd.mm.yyyy');
  });

  it.each([
    '=SUMME(A1:A9)',
    '@Test',
    '+1',
    '-1',
    '\t=1+1',
    '\n=1+1',
    '\r=1+1',
    ' =1',
    '=cmd|x!A0',
    "'=1",
    '0012',
    '1e5',
  ])('shows %j as it is and never computes it', async (name) => {
    const cells = await rawWith(
      person({
        unitCode: name,
        unitName: name,
        personnelNumber: name,
        lastName: name,
        firstName: name,
        decidingTraining: { title: name, completedOn: '2024-02-29' },
        reason: name,
      }),
    );
    for (const column of ['A', 'B', 'C', 'D', 'E', 'H', 'J']) {
      const shown = name.replace('\r', '\n');
      expect(cells.get(`${column}2`)).toMatchObject({ t: 'str', value: shown, formula: undefined });
    }
  });

  it('makes no formula and no link of an object', async () => {
    const bytes = await bytesOf(
      content({
        persons: inBatches([
          person({ lastName: { formula: '1+1', result: 2 } as never, firstName: 5 as never }),
          person({
            lastName: { text: 'a', hyperlink: 'javascript:alert(1)' } as never,
            reason: ['=1'] as never,
          }),
        ]),
      }),
    );
    const parts = await partsOf(bytes);
    expect([...parts.keys()].filter((name) => name.includes('_rels/sheet'))).toEqual([]);
    const xml = parts.get('xl/worksheets/sheet2.xml') ?? '';
    expect(xml).not.toContain('<f>');
    expect(xml).not.toContain('javascript');
    expect(cellsOf(xml).get('J3')).toMatchObject({ t: 'str', value: '=1' });
  });

  it('leaves out what a file cannot hold', async () => {
    const cells = await rawWith(
      person({
        lastName: 'A\u0000B\u0008C\u001FD\u007FE\u0085F\uFFFEG\uFFFFH\uD800I',
        firstName: '😀 & <b> "x"',
      }),
      person({ reason: 'ä'.repeat(40_000) }),
    );
    expect(cells.get('D2')?.value).toBe('ABCDEFGHI');
    expect(cells.get('E2')?.value).toBe('😀 & <b> "x"');
    expect(cells.get('J3')?.value).toBe(`${'ä'.repeat(32_766)}…`);
  });

  it('opens with a row of titles only when nobody is obliged', async () => {
    const bytes = await bytesOf(content({ persons: inBatches([], []) }));
    const sheet = await openedSheet(bytes, 'Personen');
    expect(sheet.rowCount).toBe(1);
    expect(sheet.autoFilter).toBe('A1:J1');
  });

  it('keeps the order of the batches, whatever their size', async () => {
    const numbered = Array.from({ length: 1000 }, (_, n) =>
      person({ personnelNumber: String(n).padStart(8, '0') }),
    );
    const persons = inBatches(numbered.slice(0, 1), [], numbered.slice(1, 700), numbered.slice(700));
    const sheet = await openedSheet(await bytesOf(content({ persons })), 'Personen');
    const column = sheet.getColumn(3).values.slice(2);
    expect(column).toEqual(numbered.map(({ personnelNumber }) => personnelNumber));
  });

  it('makes a row as high as its longest text', async () => {
    const sheet = await sheetWith(person(), person({ reason: 'Ein Satz, der sich wiederholt. '.repeat(8) }));
    expect(sheet.getRow(2).height).toBeUndefined();
    expect(sheet.getRow(3).height).toBeGreaterThanOrEqual(5 * 15);
  });
});
