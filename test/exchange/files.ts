/** Header rows of the three files. */
export const UNITS = 'Kürzel;Bezeichnung;Typ;Übergeordnet;Auswertungspflichtig;Gültig ab;Gültig bis';
export const EMPLOYEES =
  'Personalnummer;Nachname;Vorname;E-Mail;Organisationseinheit;Gültig ab;Gültig bis;Führungsebene;Bürgerkontakt;Medien-/Öffentlichkeitsarbeit';
/** As a personnel system exports it: without the decisions of the units. */
export const UNDECIDED_EMPLOYEES =
  'Personalnummer;Nachname;Vorname;Organisationseinheit;Gültig ab;Gültig bis;Führungsebene';
export const TRAININGS =
  'Personalnummer;Titel;Anbieter;Kategorien;Format;Beginn;Abgeschlossen am;Dauer;Einheit;Rahmen;Anerkennung;Begründung';

/** A file of these lines. */
export function file(...lines: string[]): string {
  return `${lines.join('\r\n')}\r\n`;
}

/** Two offices and one that was dissolved on 2025-06-30. */
export const SOME_UNITS = file(
  UNITS,
  'Amt 50;Sozialamt;Amt;;ja;;',
  'Amt 53;Gesundheitsamt;Amt;;ja;;',
  'Amt 59;Versorgungsamt;Amt;;ja;01.01.2015;30.06.2025',
);

/** What is left of an error when its sentence does not matter: `3 Kürzel DUPLICATE_CODE`. */
export function brief(errors: { row: number; column: string; code: string }[]): string[] {
  return errors.map(({ row, column, code }) => `${row} ${column} ${code}`);
}
