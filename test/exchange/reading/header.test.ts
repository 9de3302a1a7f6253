import { describe, expect, it } from '@jest/globals';
import { employees } from '../../../src/exchange/columns/employees.js';
import { ORGANISATIONAL_UNITS } from '../../../src/exchange/columns/organisational-units.js';
import { TRAININGS } from '../../../src/exchange/columns/trainings.js';
import { readHeader } from '../../../src/exchange/reading/header.js';

const NEEDED = ['Kürzel', 'Bezeichnung', 'Typ'];

describe('names of columns', () => {
  it.each([
    ['Kürzel', 'KÜRZEL'],
    ['Kürzel', '  kürzel  '],
    ['Kürzel', 'Ku\u0308rzel'],
    ['Kürzel', 'Kürzel*'],
    ['Kürzel', 'Kürzel *'],
    ['Gültig ab', 'gültig  ab'],
    ['Gültig ab', 'Gültig\u00a0ab'],
    ['Gültig ab', 'Gültig\nab'],
    ['Übergeordnet', '\u200bÜbergeordnet\ufeff'],
    ['Auswertungspflichtig', 'Auswertungs\u00adpflichtig'],
  ])('%s is recognised as %j', (column, name) => {
    const others = NEEDED.filter((needed) => needed !== column);
    const header = readHeader([...others, name], ORGANISATIONAL_UNITS);
    expect(header.columns).toEqual([...others, column]);
    expect(header.unknownColumns).toEqual([]);
  });

  it.each(['\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212', '\ufe63', '\uff0d', '\u00ad'])(
    'E-Mail and Medien-/Öffentlichkeitsarbeit are recognised with %j',
    (hyphen) => {
      const needed = ['Personalnummer', 'Nachname', 'Vorname', 'Organisationseinheit', 'Gültig ab'];
      const names = [`E${hyphen}Mail`, `medien${hyphen}/öffentlichkeitsarbeit`];
      const { columns } = readHeader([...needed, ...names], employees('history'));
      expect(columns).toEqual([...needed, 'E-Mail', 'Medien-/Öffentlichkeitsarbeit']);
    },
  );

  it('stand in any order, unknown ones among them, columns without a name ignored', () => {
    const header = readHeader(['', 'Typ', 'Bemerkung', 'Bezeichnung', 'Kürzel', ''], ORGANISATIONAL_UNITS);
    expect(header).toEqual({
      positions: [4, 3, 1, undefined, undefined, undefined, undefined],
      width: 6,
      columns: ['Typ', 'Bezeichnung', 'Kürzel'],
      unknownColumns: ['Bemerkung'],
      missingOptionalColumns: ['Übergeordnet', 'Auswertungspflichtig', 'Gültig ab', 'Gültig bis'],
    });
  });

  it('may be missing where they are optional; in a state the begin is', () => {
    const names = ['Personalnummer', 'Nachname', 'Vorname', 'Organisationseinheit'];
    const missing = [
      'E-Mail',
      'Gültig ab',
      'Gültig bis',
      'Führungsebene',
      'Bürgerkontakt',
      'Medien-/Öffentlichkeitsarbeit',
    ];
    expect(readHeader(names, employees('state')).missingOptionalColumns).toEqual(missing);
    expect(() => readHeader(names, employees('history'))).toThrow('In der Kopfzeile fehlt: Gültig ab.');
  });
});

describe('a header row is refused', () => {
  it.each<[what: string, names: string[], code: string, message: string]>([
    [
      'without required columns, all of which are named',
      ['Kürzel', 'Gültig ab'],
      'MISSING_COLUMNS',
      'In der Kopfzeile fehlt: Bezeichnung, Typ. Ergänzen Sie diese Spalten; die Reihenfolge ist frei.',
    ],
    [
      'without any known column',
      ['Amt 50', 'Sozialamt', 'Amt'],
      'NO_HEADER',
      'Die Kopfzeile fehlt. Die erste Zeile muss die Namen der Spalten nennen: Kürzel, Bezeichnung, Typ.',
    ],
    [
      'with a column twice, however it is written',
      [...NEEDED, 'Gültig ab', 'GÜLTIG AB'],
      'DUPLICATE_COLUMN',
      'Die Spalte „Gültig ab“ kommt in der Kopfzeile mehrmals vor. Löschen Sie die überzählige oder benennen Sie sie um.',
    ],
  ])('%s', (_, names, code, message) => {
    expect(() => readHeader(names, ORGANISATIONAL_UNITS)).toThrow(expect.objectContaining({ code, message }));
  });

  it('not for an unknown column that is there twice', () => {
    const { unknownColumns } = readHeader([...NEEDED, 'Notiz', 'Notiz'], ORGANISATIONAL_UNITS);
    expect(unknownColumns).toEqual(['Notiz', 'Notiz']);
  });
});

it('the columns of the staging table are fixed, in this order', () => {
  const staged = (format: typeof TRAININGS) =>
    format.staged.map(({ name, type }) => `${name} ${type}`).join(', ');
  expect(staged(ORGANISATIONAL_UNITS)).toBe(
    'row integer, code text, name text, type text, parent_code text, reporting boolean, valid_from date, valid_to date',
  );
  const employeeColumns =
    'row integer, personnel_number text, last_name text, first_name text, email text, unit_code text, valid_from date, valid_to date, leadership_level text, citizen_contact boolean, media_pr boolean';
  expect(staged(employees('history'))).toBe(employeeColumns);
  expect(staged(employees('state'))).toBe(employeeColumns);
  expect(staged(TRAININGS)).toBe(
    'row integer, personnel_number text, title text, title_key text, provider text, categories integer, format text, setting text, began_on date, completed_on date, stated_duration numeric, stated_unit text, minutes integer, recognition text, rejection_reason text',
  );
});
