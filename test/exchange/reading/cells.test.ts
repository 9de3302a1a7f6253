import { describe, expect, it } from '@jest/globals';
import type { Cell } from '../../../src/exchange/columns/cell.js';
import { employees } from '../../../src/exchange/columns/employees.js';
import { ORGANISATIONAL_UNITS } from '../../../src/exchange/columns/organisational-units.js';
import { TRAININGS } from '../../../src/exchange/columns/trainings.js';
import { EMPLOYEE, stageCell, stageRow, TRAINING, UNIT } from './stage-row.js';

type Case = [file: string, column: string, cell: Cell, staged: string, value: unknown];

describe('a cell becomes a value', () => {
  it.each<Case>([
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
      (cell): Case => ['unit', 'Auswertungspflichtig', cell, 'reporting', true],
    ),
    ...['nein', 'n', '0', '', 'FALSCH'].map(
      (cell): Case => ['unit', 'Auswertungspflichtig', cell, 'reporting', false],
    ),
    ['employee', 'Bürgerkontakt', '', 'citizen_contact', false],
    ['employee', 'Medien-/Öffentlichkeitsarbeit', 'ja', 'media_pr', true],
    // Days.
    ['unit', 'Gültig ab', '31.12.2026', 'valid_from', '2026-12-31'],
    ['unit', 'Gültig ab', '2026-12-31', 'valid_from', '2026-12-31'],
    ['unit', 'Gültig ab', '1.3.2023', 'valid_from', '2023-03-01'],
    ['unit', 'Gültig ab', '29.02.2024', 'valid_from', '2024-02-29'],
    ['unit', 'Gültig ab', '29.02.2000', 'valid_from', '2000-02-29'],
    ...[31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].map((day, index): Case => {
      const month = String(index + 1).padStart(2, '0');
      return ['unit', 'Gültig ab', `${day}.${month}.2023`, 'valid_from', `2023-${month}-${day}`];
    }),
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
    const row = stageCell(file, column, cell);
    expect(row.errors).toEqual([]);
    expect(row.staged[staged]).toBe(value);
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
