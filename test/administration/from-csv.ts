import { parse } from 'csv-parse/sync';
import { CATEGORIES } from '../../src/mandate/category.js';
import { LEADERSHIP_LEVELS } from '../../src/organisation/leadership-level.js';
import { UNIT_TYPES } from '../../src/organisation/unit-type.js';
import { DURATION_UNITS, FORMATS, RECOGNITIONS, SETTINGS } from '../../src/training/training-terms.js';
import type { Administration, Employee } from './administration.js';
import { isoDay } from './day.js';

type Row = Record<string, string>;

/** The three import files as texts. */
interface Files {
  organisationseinheiten: string;
  beschaeftigte: string;
  schulungsnachweise: string;
}

/** The administration that three faultless files with `;`, German dates and ja/nein describe. */
export function fromCsv(files: Files): Administration {
  return {
    units: rows(files.organisationseinheiten).map((row) => ({
      code: row.Kürzel ?? '',
      name: row.Bezeichnung ?? '',
      type: term(UNIT_TYPES, row.Typ),
      ...filled('parent', row.Übergeordnet),
      reporting: row.Auswertungspflichtig === 'ja',
      ...filled('validFrom', row['Gültig ab'] && isoDay(row['Gültig ab'])),
      ...filled('validTo', row['Gültig bis'] && isoDay(row['Gültig bis'])),
    })),
    employees: employeesOf(rows(files.beschaeftigte)),
    trainings: rows(files.schulungsnachweise).map((row) => ({
      personnelNumber: row.Personalnummer ?? '',
      title: row.Titel ?? '',
      ...filled('provider', row.Anbieter),
      categories: (row.Kategorien ?? '').split(',').map((label) => term(CATEGORIES, label.trim())),
      ...(row.Format && { format: term(FORMATS, row.Format) }),
      ...filled('beganOn', row.Beginn && isoDay(row.Beginn)),
      completedOn: isoDay(row['Abgeschlossen am'] ?? ''),
      duration: row.Dauer ?? '',
      durationUnit: term(DURATION_UNITS, row.Einheit),
      ...(row.Rahmen && { setting: term(SETTINGS, row.Rahmen) }),
      recognition: row.Anerkennung ? term(RECOGNITIONS, row.Anerkennung) : 'RECOGNISED',
      ...filled('rejectionReason', row.Begründung),
    })),
  };
}

function employeesOf(periods: Row[]): Employee[] {
  const employees = new Map<string, Employee>();
  for (const row of periods) {
    const personnelNumber = row.Personalnummer ?? '';
    const employee = employees.get(personnelNumber) ?? {
      personnelNumber,
      lastName: row.Nachname ?? '',
      firstName: row.Vorname ?? '',
      ...filled('email', row['E-Mail']),
      assignments: [],
    };
    employee.assignments.push({
      unit: row.Organisationseinheit ?? '',
      validFrom: isoDay(row['Gültig ab'] ?? ''),
      ...filled('validTo', row['Gültig bis'] && isoDay(row['Gültig bis'])),
      ...(row.Führungsebene && { leadershipLevel: term(LEADERSHIP_LEVELS, row.Führungsebene) }),
      citizenContact: row.Bürgerkontakt === 'ja',
      mediaPr: row['Medien-/Öffentlichkeitsarbeit'] === 'ja',
    });
    employees.set(personnelNumber, employee);
  }
  return [...employees.values()];
}

function rows(text: string): Row[] {
  return parse(text, { delimiter: ';', columns: true, bom: true });
}

function filled<K extends string>(key: K, value: string | undefined): { [P in K]?: string } {
  return value ? ({ [key]: value } as { [P in K]?: string }) : {};
}

function term<T extends { id: string; label: string }>(terms: readonly T[], label = ''): T['id'] {
  const found = terms.find((candidate) => candidate.label === label);
  if (!found) throw new Error(`no term „${label}“`);
  return found.id;
}
