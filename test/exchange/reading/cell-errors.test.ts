import { describe, expect, it } from '@jest/globals';
import type { Cell } from '../../../src/exchange/columns/cell.js';
import { stageCell } from './stage-row.js';

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

type Case = [file: string, column: string, cell: Cell, code: string, message: string];

describe('a wrong cell is reported with what was found and what is allowed, and staged as null', () => {
  it.each<Case>([
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
      '31.06.2024',
      '31.09.2024',
      '31.11.2024',
      '32.12.2024',
      '00.01.2024',
      '01.13.2024',
      '29.02.1900',
      '2023-02-29',
      '45000',
      '01.01.24',
      '1/2/2024',
    ].map(
      (cell): Case => [
        ...(['unit', 'Gültig ab', cell, 'NOT_A_DAY'] as const),
        `„${cell}“ ist kein Tag des Kalenders. Erlaubt: ein Tag als TT.MM.JJJJ oder JJJJ-MM-TT, zum Beispiel 31.12.2026.`,
      ],
    ),
    ...['31.12.1899', '01.01.2201', '30.12.9999'].map(
      (cell): Case => [
        ...(['unit', 'Gültig bis', cell, 'DAY_OUT_OF_RANGE'] as const),
        `„${cell}“ liegt zu weit weg. Erlaubt: ein Tag von 1900 bis 2200; ein Ende ohne Grenze bleibt leer.`,
      ],
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
      (cell): Case => [
        ...(['employee', 'Personalnummer', cell, 'NOT_A_PERSONNEL_NUMBER'] as const),
        `„${cell}“ ist keine Personalnummer. Erlaubt: Buchstaben von A bis Z, Ziffern, Punkt, Schrägstrich, Binde- und Unterstrich, zum Beispiel 00012345.`,
      ],
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
      (cell): Case => [
        ...(['employee', 'E-Mail', cell, 'NOT_AN_EMAIL'] as const),
        `„${cell}“ ist keine E-Mail-Adresse. Erlaubt: eine einzige Adresse, zum Beispiel name@example.org.`,
      ],
    ),
    ...['abc', '-6', '+6', '6h', '1.000,5', ',5', '6,', '6:00', '1e3', '½', '٣'].map(
      (cell): Case => [
        ...(['training', 'Dauer', cell, 'NOT_A_DURATION'] as const),
        `„${cell}“ ist keine Dauer. Erlaubt: eine Zahl größer als null, zum Beispiel 6 oder 7,5.`,
      ],
    ),
    ...[
      ['A\u0000B', 'A[U+0000]B'],
      ['A\u0007B', 'A[U+0007]B'],
      ['A\u000bB', 'A[U+000B]B'],
      ['A\u0085B', 'A[U+0085]B'],
      ['A\u009fB', 'A[U+009F]B'],
      ['A\ufffdB', 'A[U+FFFD]B'],
      ['A\u202eB', 'A[U+202E]B'],
      ['A\u2067B', 'A[U+2067]B'],
      ['A\ud800B', 'A[U+D800]B'],
    ].map(
      ([cell, shown]): Case => [
        ...(['unit', 'Bezeichnung', cell ?? '', 'FORBIDDEN_CHARACTER'] as const),
        `„${shown}“ enthält ein unsichtbares oder unlesbares Zeichen. Erlaubt: Text ohne Steuerzeichen.`,
      ],
    ),
  ])('%s, %s: %j is %s', (file, column, cell, code, message) => {
    const { errors, staged } = stageCell(file, column, cell);
    expect(errors).toEqual([{ row: 2, column, code, message, value: errors[0]?.value }]);
    expect(staged[STAGED_AS[column] ?? '']).toBeNull();
  });

  it('shows the value shortened, in one line, with forbidden characters by number; none for an empty cell', () => {
    const value = (cell: string) => stageCell('unit', 'Kürzel', cell).errors[0]?.value;
    expect(value(`${'ab\n'.repeat(40)}`)).toBe(`${'ab '.repeat(26)}ab…`);
    expect(value('a\u202eb')).toBe('a[U+202E]b');
    expect(value('')).toBeNull();
  });
});
