import { CATEGORIES } from '../../src/mandate/category.js';
import { LEADERSHIP_LEVELS } from '../../src/organisation/leadership-level.js';
import { UNIT_TYPES } from '../../src/organisation/unit-type.js';
import { DURATION_UNITS, FORMATS, RECOGNITIONS, SETTINGS } from '../../src/training/training-terms.js';
import type { Administration } from './administration.js';
import { germanDay } from './day.js';

type Row = Record<string, string | undefined>;

/** The file of organisational units. */
export function toCsvUnits({ units }: Administration): string {
  return csv(
    ['Kürzel', 'Bezeichnung', 'Typ', 'Übergeordnet', 'Auswertungspflichtig', 'Gültig ab', 'Gültig bis'],
    units.map((unit) => ({
      Kürzel: unit.code,
      Bezeichnung: unit.name,
      Typ: label(UNIT_TYPES, unit.type),
      Übergeordnet: unit.parent,
      Auswertungspflichtig: yesNo(unit.reporting),
      'Gültig ab': unit.validFrom && germanDay(unit.validFrom),
      'Gültig bis': unit.validTo && germanDay(unit.validTo),
    })),
  );
}

/**
 * The file of employees, a line per assignment period.
 * @param without columns that are left out, as in an export that does not know the decisions of R7
 */
export function toCsvEmployees({ employees }: Administration, without: readonly string[] = []): string {
  const columns = [
    ...['Personalnummer', 'Nachname', 'Vorname', 'E-Mail', 'Organisationseinheit', 'Gültig ab', 'Gültig bis'],
    ...['Führungsebene', 'Bürgerkontakt', 'Medien-/Öffentlichkeitsarbeit'],
  ];
  return csv(
    columns.filter((column) => !without.includes(column)),
    employees.flatMap((employee) =>
      employee.assignments.map((assignment) => ({
        Personalnummer: employee.personnelNumber,
        Nachname: employee.lastName,
        Vorname: employee.firstName,
        'E-Mail': employee.email,
        Organisationseinheit: assignment.unit,
        'Gültig ab': germanDay(assignment.validFrom),
        'Gültig bis': assignment.validTo && germanDay(assignment.validTo),
        Führungsebene: assignment.leadershipLevel && label(LEADERSHIP_LEVELS, assignment.leadershipLevel),
        Bürgerkontakt: yesNo(assignment.citizenContact),
        'Medien-/Öffentlichkeitsarbeit': yesNo(assignment.mediaPr),
      })),
    ),
  );
}

/** The file of completed trainings. */
export function toCsvTrainings({ trainings }: Administration): string {
  return csv(
    [
      ...['Personalnummer', 'Titel', 'Anbieter', 'Kategorien', 'Format', 'Beginn', 'Abgeschlossen am'],
      ...['Dauer', 'Einheit', 'Rahmen', 'Anerkennung', 'Begründung'],
    ],
    trainings.map((training) => ({
      Personalnummer: training.personnelNumber,
      Titel: training.title,
      Anbieter: training.provider,
      Kategorien: training.categories.map((category) => label(CATEGORIES, category)).join(', '),
      Format: training.format && label(FORMATS, training.format),
      Beginn: training.beganOn && germanDay(training.beganOn),
      'Abgeschlossen am': germanDay(training.completedOn),
      Dauer: training.duration,
      Einheit: label(DURATION_UNITS, training.durationUnit),
      Rahmen: training.setting && label(SETTINGS, training.setting),
      Anerkennung: label(RECOGNITIONS, training.recognition),
      Begründung: training.rejectionReason,
    })),
  );
}

function label(terms: readonly { id: string; label: string }[], id: string): string {
  const term = terms.find((candidate) => candidate.id === id);
  if (!term) throw new Error(`no term ${id}`);
  return term.label;
}

function yesNo(value: boolean): string {
  return value ? 'ja' : 'nein';
}

function csv(columns: string[], rows: Row[]): string {
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
    .map((cells) => `${cells.map(quoted).join(';')}\r\n`)
    .join('');
}

function quoted(cell: string): string {
  return /[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
