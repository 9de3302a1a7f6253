import type { FileKind } from '../exchange/columns/table-format.js';
import { CATEGORIES } from '../mandate/category.js';
import { LEADERSHIP_LEVELS } from '../organisation/leadership-level.js';
import { UNIT_TYPES } from '../organisation/unit-type.js';
import { germanDay } from '../platform/german-day.js';
import { DURATION_UNITS, FORMATS, RECOGNITIONS, SETTINGS } from '../training/training-terms.js';
import { certificatesOf, type DemoCertificate } from './certificates.js';
import { type DemoEmployee, staffOf } from './staff.js';
import { DEMO_UNITS, type DemoUnit, isReporting } from './units.js';

/** The seed of the demo that an installation is filled with. */
export const DEMO_SEED = 2026;

/**
 * The three import files of the fictional city „Musterstadt“: 40 units, about 3,000 people, their history and
 * their certificates. The same seed and day always give the same files.
 * @param today nothing is completed after this day, `YYYY-MM-DD`
 * @returns for each kind of file its lines, with their line ends
 */
export function demoCity(seed: number, today: string): Record<FileKind, Iterable<string>> {
  const staff = staffOf(DEMO_UNITS, seed, today);
  return {
    organisationseinheiten: csv(UNIT_HEADER, DEMO_UNITS.map(unitLine)),
    beschaeftigte: csv(EMPLOYEE_HEADER, staff.flatMap(employeeLines)),
    schulungsnachweise: csv(TRAINING_HEADER, certificatesOf(staff, seed + 1, today).map(trainingLine)),
  };
}

type Cells = (string | undefined)[];

const UNIT_HEADER = 'Kürzel;Bezeichnung;Typ;Übergeordnet;Auswertungspflichtig;Gültig ab;Gültig bis'.split(
  ';',
);

function unitLine(unit: DemoUnit): Cells {
  const { code, name, type, parent, dissolved } = unit;
  const end = dissolved && germanDay(dissolved.lastDay);
  return [code, name, label(UNIT_TYPES, type), parent, yesNo(isReporting(unit)), undefined, end];
}

const EMPLOYEE_HEADER =
  'Personalnummer;Nachname;Vorname;E-Mail;Organisationseinheit;Gültig ab;Gültig bis;Führungsebene;Bürgerkontakt;Medien-/Öffentlichkeitsarbeit'.split(
    ';',
  );

function employeeLines({ personnelNumber, lastName, firstName, email, career }: DemoEmployee): Cells[] {
  return career.map(({ unit, from, to, level, citizenContact, mediaPr }) => [
    ...[personnelNumber, lastName, firstName, email, unit.code, germanDay(from), to && germanDay(to)],
    ...[level ? label(LEADERSHIP_LEVELS, level) : undefined, yesNo(citizenContact), yesNo(mediaPr)],
  ]);
}

const TRAINING_HEADER =
  'Personalnummer;Titel;Anbieter;Kategorien;Format;Beginn;Abgeschlossen am;Dauer;Einheit;Rahmen;Anerkennung;Begründung'.split(
    ';',
  );

function trainingLine(certificate: DemoCertificate): Cells {
  const { personnelNumber, course, beganOn, completedOn, recognition, rejectionReason } = certificate;
  const { title, provider, categories, format, duration, unit, setting } = course;
  return [
    ...[personnelNumber, title, provider, categories.map((id) => label(CATEGORIES, id)).join(', ')],
    ...[
      label(FORMATS, format),
      germanDay(beganOn),
      germanDay(completedOn),
      duration,
      label(DURATION_UNITS, unit),
    ],
    ...[label(SETTINGS, setting), label(RECOGNITIONS, recognition), rejectionReason],
  ];
}

function label<Id extends string>(terms: readonly { id: Id; label: string }[], id: NoInfer<Id>): string {
  return terms.find((term) => term.id === id)?.label ?? id;
}

function yesNo(value: boolean): string {
  return value ? 'ja' : 'nein';
}

function* csv(header: string[], lines: Cells[]): Iterable<string> {
  for (const cells of [header, ...lines]) yield `${cells.map(quoted).join(';')}\r\n`;
}

function quoted(cell = ''): string {
  return /[;"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
