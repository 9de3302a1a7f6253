import { describe, expect, it } from '@jest/globals';
import type { Cell } from '../../../src/exchange/columns/cell.js';
import { employees } from '../../../src/exchange/columns/employees.js';
import { ORGANISATIONAL_UNITS } from '../../../src/exchange/columns/organisational-units.js';
import type { TableFormat } from '../../../src/exchange/columns/table-format.js';
import { TRAININGS } from '../../../src/exchange/columns/trainings.js';
import { stageRow } from './stage-row.js';

const UNIT: Record<string, Cell> = { Kürzel: 'Amt 50', Bezeichnung: 'Sozialamt', Typ: 'Amt' };
const EMPLOYEE: Record<string, Cell> = {
  ...{ Personalnummer: '00010001', Nachname: 'Öztürk', Vorname: 'Çiğdem', Organisationseinheit: 'Amt 50' },
  'Gültig ab': '01.01.2018',
};
const TRAINING: Record<string, Cell> = {
  ...{
    Personalnummer: '00010001',
    Titel: 'Spanisch A2',
    Kategorien: 'Mehrsprachigkeit',
    Dauer: '40',
    Einheit: 'UE',
  },
  'Abgeschlossen am': '30.01.2023',
};
const FILES: Record<string, [TableFormat, Record<string, Cell>]> = {
  unit: [ORGANISATIONAL_UNITS, UNIT],
  employee: [employees('history'), EMPLOYEE],
  state: [employees('state'), EMPLOYEE],
  training: [TRAININGS, TRAINING],
};

const STAGED_AS: Record<string, string> = {
  ...{ Kürzel: 'code', Bezeichnung: 'name', Typ: 'type', Auswertungspflichtig: 'reporting' },
  ...{
    'Gültig ab': 'valid_from',
    'Gültig bis': 'valid_to',
    Personalnummer: 'personnel_number',
    'E-Mail': 'email',
  },
  ...{ Titel: 'title', Anbieter: 'provider', Begründung: 'rejection_reason', Kategorien: 'categories' },
  ...{ Einheit: 'stated_unit', Dauer: 'stated_duration' },
};

/** Stages a faultless row with one cell replaced. */
function stage(file: string, column: string, cell: Cell) {
  const [format, cells] = FILES[file] as [TableFormat, Record<string, Cell>];
  return stageRow(format, { ...cells, [column]: cell });
}

describe('a cell becomes a value', () => {
  it.each<[file: string, column: string, cell: Cell, staged: string, value: unknown]>([
    // Text: surrounding spaces dropped, NFC, other white space becomes one blank.
    ['unit', 'Kürzel', '  50.11 ', 'code', '50.11'],
    ['unit', 'Kürzel', '\u00a0Amt\u00a050\u00a0', 'code', 'Amt 50'],
    ['unit', 'Bezeichnung', 'Bu\u0308ro', 'name', 'Büro'],
    [
      'unit',
      'Bezeichnung',
      'Amt für Gesundheit\r\nund Prävention',
      'name',
      'Amt für Gesundheit und Prävention',
    ],
    ['unit', 'Bezeichnung', 'Haupt-\tund Personalamt', 'name', 'Haupt- und Personalamt'],
    ['unit', 'Bezeichnung', '=1+1', 'name', '=1+1'],
    ['unit', 'Bezeichnung', 'a'.repeat(100), 'name', 'a'.repeat(100)],
    ['unit', 'Bezeichnung', '😀'.repeat(100), 'name', '😀'.repeat(100)],
    ['unit', 'Übergeordnet', '', 'parent_code', null],
    ['unit', 'Übergeordnet', '   ', 'parent_code', null],
    // Terms: without regard to case and hyphens.
    ['unit', 'Typ', 'Geschäftsbereich', 'type', 'DEPARTMENT'],
    ['unit', 'Typ', 'geschäftsbereich', 'type', 'DEPARTMENT'],
    ['unit', 'Typ', 'Örtliche  Verwaltungsstelle', 'type', 'LOCAL_ADMINISTRATION'],
    ['unit', 'Typ', 'Mitarbeiter\u00advertretung', 'type', 'STAFF_REPRESENTATION'],
    ['training', 'Format', 'E\u2011Learning', 'format', 'E_LEARNING'],
    ['training', 'Format', 'Präsenz', 'format', 'PRESENCE'],
    ['training', 'Format', '', 'format', null],
    ['training', 'Rahmen', 'Bildungsurlaub', 'setting', 'EDUCATIONAL_LEAVE'],
    ['training', 'Einheit', 'stunden', 'stated_unit', 'HOURS'],
    ['training', 'Anerkennung', '', 'recognition', 'RECOGNISED'],
    ['training', 'Anerkennung', 'eingereicht', 'recognition', 'SUBMITTED'],
    ['employee', 'Führungsebene', 'Beigeordnete/r', 'leadership_level', 'DEPUTY_MAYOR'],
    ['employee', 'Führungsebene', '', 'leadership_level', null],
    // Several terms become the mask of their bits.
    ['training', 'Kategorien', 'Demokratische Kompetenz', 'categories', 1],
    ['training', 'Kategorien', 'Interkulturelle Kompetenz,Demokratische Kompetenz', 'categories', 3],
    ['training', 'Kategorien', 'Mehrsprachigkeit, mehrsprachigkeit', 'categories', 4],
    ['training', 'Kategorien', ' Bürgernahe Kommunikation , Mehrsprachigkeit, ', 'categories', 12],
    // Yes and no.
    ...['ja', 'JA', 'j', 'x', 'X', '1', 'WAHR'].map(
      (cell) =>
        ['unit', 'Auswertungspflichtig', cell, 'reporting', true] as [string, string, Cell, string, unknown],
    ),
    ...['nein', 'n', '0', '', 'FALSCH'].map(
      (cell) =>
        ['unit', 'Auswertungspflichtig', cell, 'reporting', false] as [string, string, Cell, string, unknown],
    ),
    ['employee', 'Bürgerkontakt', '', 'citizen_contact', false],
    ['employee', 'Medien-/Öffentlichkeitsarbeit', 'ja', 'media_pr', true],
    // Days.
    ['unit', 'Gültig ab', '31.12.2026', 'valid_from', '2026-12-31'],
    ['unit', 'Gültig ab', '2026-12-31', 'valid_from', '2026-12-31'],
    ['unit', 'Gültig ab', '1.3.2023', 'valid_from', '2023-03-01'],
    ['unit', 'Gültig ab', '29.02.2024', 'valid_from', '2024-02-29'],
    ['unit', 'Gültig ab', '29.02.2000', 'valid_from', '2000-02-29'],
    ['unit', 'Gültig ab', '01.01.1900', 'valid_from', '1900-01-01'],
    ['unit', 'Gültig ab', '31.12.2200', 'valid_from', '2200-12-31'],
    ['unit', 'Gültig ab', { day: '2024-02-29' }, 'valid_from', '2024-02-29'],
    ['unit', 'Gültig ab', '', 'valid_from', null],
    ['state', 'Gültig ab', '', 'valid_from', null],
    // Personnel numbers and addresses.
    ['employee', 'Personalnummer', '000123', 'personnel_number', '000123'],
    ['employee', 'Personalnummer', 'A-12.3/4_5', 'personnel_number', 'A-12.3/4_5'],
    ['employee', 'Personalnummer', '12345678901234567890', 'personnel_number', '12345678901234567890'],
    ['employee', 'E-Mail', 'c.öztürk@example.org', 'email', 'c.öztürk@example.org'],
    ['employee', 'E-Mail', '', 'email', null],
    // A title and its key.
    ['training', 'Titel', 'Leicht  Verständliche SPRACHE', 'title', 'Leicht  Verständliche SPRACHE'],
    ['training', 'Titel', 'Leicht  Verständliche SPRACHE', 'title_key', 'leicht verständliche sprache'],
    ['training', 'Titel', 'A\u0308rger\u00a0 im  Amt', 'title_key', 'ärger im amt'],
    // Durations.
    ['training', 'Dauer', '7,50', 'stated_duration', '7.50'],
    ['training', 'Dauer', '6', 'stated_duration', '6'],
    ['training', 'Abgeschlossen am', '15.01.2027', 'completed_on', '2027-01-15'],
  ])('%s, %s: %j → %s %j', (file, column, cell, staged, value) => {
    const row = stage(file, column, cell);
    expect(row.errors).toEqual([]);
    expect(row.staged[staged]).toBe(value);
  });
});

describe('a wrong cell is reported with what was found and what is allowed, and staged as null', () => {
  it.each<[file: string, column: string, cell: Cell, code: string, message: string]>([
    ['unit', 'Kürzel', '', 'REQUIRED', 'Die Zelle ist leer. Erlaubt: ein Text mit höchstens 40 Zeichen.'],
    ['unit', 'Kürzel', ' \t ', 'REQUIRED', 'Die Zelle ist leer. Erlaubt: ein Text mit höchstens 40 Zeichen.'],
    [
      ...(['training', 'Kategorien', '', 'REQUIRED'] as const),
      'Die Zelle ist leer. Erlaubt: Demokratische Kompetenz, Interkulturelle Kompetenz, Mehrsprachigkeit, Bürgernahe Kommunikation; mehrere durch Komma getrennt.',
    ],
    [
      ...(['unit', 'Kürzel', 'x'.repeat(41), 'TOO_LONG'] as const),
      `„${'x'.repeat(41)}“ ist zu lang. Erlaubt: höchstens 40 Zeichen.`,
    ],
    [
      ...(['unit', 'Bezeichnung', 'x'.repeat(101), 'TOO_LONG'] as const),
      `„${'x'.repeat(80)}…“ ist zu lang. Erlaubt: höchstens 100 Zeichen.`,
    ],
    [
      'training',
      'Titel',
      '7'.repeat(301),
      'TOO_LONG',
      `„${'7'.repeat(80)}…“ ist zu lang. Erlaubt: höchstens 300 Zeichen.`,
    ],
    [
      'training',
      'Anbieter',
      '7'.repeat(201),
      'TOO_LONG',
      `„${'7'.repeat(80)}…“ ist zu lang. Erlaubt: höchstens 200 Zeichen.`,
    ],
    [
      'training',
      'Begründung',
      '7'.repeat(1001),
      'TOO_LONG',
      `„${'7'.repeat(80)}…“ ist zu lang. Erlaubt: höchstens 1000 Zeichen.`,
    ],
    [
      ...(['unit', 'Typ', 'Dezernat', 'NOT_ALLOWED'] as const),
      '„Dezernat“ ist hier nicht vorgesehen. Erlaubt: Geschäftsbereich, Amt, Eigenbetrieb, Stadtbezirksamt, Örtliche Verwaltungsstelle, Fachbereich, Stabsstelle, Mitarbeitervertretung, Beauftragte, Büro, Abteilung, Sachgebiet.',
    ],
    [
      ...(['training', 'Einheit', 'Tage', 'NOT_ALLOWED'] as const),
      '„Tage“ ist hier nicht vorgesehen. Erlaubt: Stunden, UE, Minuten.',
    ],
    [
      ...(['training', 'Kategorien', 'Mehrsprachigkeit, Sport', 'NOT_ALLOWED'] as const),
      '„Mehrsprachigkeit, Sport“ ist hier nicht vorgesehen. Erlaubt: Demokratische Kompetenz, Interkulturelle Kompetenz, Mehrsprachigkeit, Bürgernahe Kommunikation; mehrere durch Komma getrennt.',
    ],
    [
      ...(['training', 'Kategorien', ' , ,', 'NOT_ALLOWED'] as const),
      '„, ,“ ist hier nicht vorgesehen. Erlaubt: Demokratische Kompetenz, Interkulturelle Kompetenz, Mehrsprachigkeit, Bürgernahe Kommunikation; mehrere durch Komma getrennt.',
    ],
    [
      ...(['unit', 'Auswertungspflichtig', 'vielleicht', 'NOT_YES_OR_NO'] as const),
      '„vielleicht“ ist weder ja noch nein. Erlaubt: ja, nein, j, n, x, 1, 0 oder leer.',
    ],
    ...[
      '29.02.2023',
      '31.04.2024',
      '00.01.2024',
      '01.13.2024',
      '29.02.1900',
      '2023-02-29',
      '45000',
      '01.01.24',
      '1/2/2024',
    ].map(
      (cell) =>
        [
          ...(['unit', 'Gültig ab', cell, 'NOT_A_DAY'] as const),
          `„${cell}“ ist kein Tag des Kalenders. Erlaubt: ein Tag als TT.MM.JJJJ oder JJJJ-MM-TT, zum Beispiel 31.12.2026.`,
        ] as [string, string, Cell, string, string],
    ),
    ...['31.12.1899', '01.01.2201', '31.12.9999'].map(
      (cell) =>
        [
          ...(['unit', 'Gültig bis', cell, 'DAY_OUT_OF_RANGE'] as const),
          `„${cell}“ liegt zu weit weg. Erlaubt: ein Tag von 1900 bis 2200; ein Ende ohne Grenze bleibt leer.`,
        ] as [string, string, Cell, string, string],
    ),
    [
      ...(['unit', 'Gültig ab', { day: '1900-02-29' }, 'NOT_A_DAY'] as const),
      '„1900-02-29“ ist kein Tag des Kalenders. Erlaubt: ein Tag als TT.MM.JJJJ oder JJJJ-MM-TT, zum Beispiel 31.12.2026.',
    ],
    [
      ...(['unit', 'Kürzel', { day: '2026-11-01' }, 'DAY_IN_TEXT'] as const),
      'Die Zelle ist ein Datum (2026-11-01). Erlaubt: ein Text mit höchstens 40 Zeichen. Stellen Sie die Zelle auf Text um und geben Sie den Wert neu ein.',
    ],
    ...['123 456', '1,2345E+07', '#123', 'Nr:5', '1+1'].map(
      (cell) =>
        [
          ...(['employee', 'Personalnummer', cell, 'NOT_A_PERSONNEL_NUMBER'] as const),
          `„${cell}“ ist keine Personalnummer. Erlaubt: Buchstaben von A bis Z, Ziffern, Punkt, Schrägstrich, Binde- und Unterstrich, zum Beispiel 00012345.`,
        ] as [string, string, Cell, string, string],
    ),
    [
      ...(['employee', 'Personalnummer', '123456789012345678901', 'TOO_LONG'] as const),
      '„123456789012345678901“ ist zu lang. Erlaubt: höchstens 20 Zeichen.',
    ],
    ...[
      'name',
      'name@',
      '@example.org',
      'name@example',
      'a b@example.org',
      'a@b@example.org',
      'a@example..org',
    ].map(
      (cell) =>
        [
          ...(['employee', 'E-Mail', cell, 'NOT_AN_EMAIL'] as const),
          `„${cell}“ ist keine E-Mail-Adresse. Erlaubt: eine einzige Adresse, zum Beispiel name@example.org.`,
        ] as [string, string, Cell, string, string],
    ),
    ...['abc', '-6', '+6', '6h', '1.000,5', ',5', '6,', '6:00', '1e3', '½', '٣'].map(
      (cell) =>
        [
          ...(['training', 'Dauer', cell, 'NOT_A_DURATION'] as const),
          `„${cell}“ ist keine Dauer. Erlaubt: eine Zahl größer als null, zum Beispiel 6 oder 7,5.`,
        ] as [string, string, Cell, string, string],
    ),
    ...[
      ['A\u0000B', 'AU+0000B'],
      ['A\u0007B', 'AU+0007B'],
      ['A\u000bB', 'AU+000BB'],
      ['A\u0085B', 'AU+0085B'],
      ['A\u009fB', 'AU+009FB'],
      ['A\ufffdB', 'AU+FFFDB'],
      ['A\u202eB', 'AU+202EB'],
      ['A\u2067B', 'AU+2067B'],
      ['A\ud800B', 'AU+D800B'],
    ].map(
      ([cell, shown]) =>
        [
          ...(['unit', 'Bezeichnung', cell ?? '', 'FORBIDDEN_CHARACTER'] as const),
          `„${shown}“ enthält ein unsichtbares oder unlesbares Zeichen. Erlaubt: Text ohne Steuerzeichen.`,
        ] as [string, string, Cell, string, string],
    ),
  ])('%s, %s: %j is %s', (file, column, cell, code, message) => {
    const { errors, staged } = stage(file, column, cell);
    expect(errors).toEqual([{ row: 2, column, code, message, value: errors[0]?.value }]);
    expect(staged[STAGED_AS[column] ?? '']).toBeNull();
  });

  it('shows the value shortened, in one line, with forbidden characters by number; none for an empty cell', () => {
    const value = (cell: string) => stage('unit', 'Kürzel', cell).errors[0]?.value;
    expect(value(`${'ab\n'.repeat(40)}`)).toBe(`${'ab '.repeat(26)}ab…`);
    expect(value('a\u202eb')).toBe('aU+202Eb');
    expect(value('')).toBeNull();
  });
});

describe('a column that the file does not have', () => {
  it('is no, nothing or the default; the decisions of R7 stay undecided', () => {
    const unit = stageRow(ORGANISATIONAL_UNITS, UNIT).staged;
    expect(unit).toMatchObject({ parent_code: null, reporting: false, valid_from: null, valid_to: null });
    const employee = stageRow(employees('history'), EMPLOYEE).staged;
    expect(employee).toMatchObject({
      email: null,
      leadership_level: null,
      citizen_contact: null,
      media_pr: null,
    });
    const training = stageRow(TRAININGS, TRAINING).staged;
    expect(training).toMatchObject({
      format: null,
      setting: null,
      provider: null,
      recognition: 'RECOGNISED',
    });
  });
});
