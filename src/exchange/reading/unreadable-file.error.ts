import { LIMITS } from './limits.js';

const SAVE_AS = 'Speichern Sie die Tabelle als .xlsx oder als CSV mit UTF-8.';
const german = (number: number) => number.toLocaleString('de-DE');

/** Why a file is refused as a whole, and what helps. */
const SENTENCES = {
  EMPTY_FILE: () =>
    'Die Datei ist leer. Wählen Sie eine Datei mit einer Kopfzeile und mindestens einer Zeile.',
  FILE_TOO_LARGE: () =>
    `Die Datei ist zu groß. Erlaubt sind ${german(LIMITS.fileBytes / 1024 / 1024)} MB. Teilen Sie die Datei auf.`,
  WRONG_TYPE: (found: string) => `Die Datei ist ${found} und keine Tabelle. ${SAVE_AS}`,
  OLD_OR_PROTECTED_WORKBOOK: () =>
    'Die Datei ist eine alte Excel-Datei (.xls) oder mit einem Kennwort geschützt. Speichern Sie sie als .xlsx ohne Kennwort.',
  DAMAGED_WORKBOOK: () =>
    `Die Excel-Datei ist beschädigt oder unvollständig. Öffnen Sie sie in Excel oder LibreOffice. ${SAVE_AS}`,
  UNPACKED_TOO_LARGE: () =>
    `Die Excel-Datei wird beim Auspacken zu groß. Kopieren Sie nur die Tabelle in eine neue Datei. ${SAVE_AS}`,
  TOO_COMPLEX: () =>
    `Die Excel-Datei ist zu aufwendig aufgebaut. Kopieren Sie nur die Werte in eine neue Datei. ${SAVE_AS}`,
  FORBIDDEN_XML: () =>
    `Die Excel-Datei enthält eine Dokumenttyp-Angabe (DOCTYPE), die nicht erlaubt ist. Kopieren Sie die Werte in eine neue Datei. ${SAVE_AS}`,
  UNDECODABLE_TEXT: () =>
    `Die Buchstaben der Datei sind nicht lesbar. Erlaubt sind UTF-8, UTF-16 mit Kennung und Windows-1252. ${SAVE_AS}`,
  UNCLOSED_QUOTE: (row: number) =>
    `In Zeile ${row} fehlt ein schließendes Anführungszeichen ("). Ergänzen Sie es, oder speichern Sie die Tabelle neu als CSV.`,
  NO_HEADER: (columns: string) =>
    `Die Kopfzeile fehlt. Die erste Zeile muss die Namen der Spalten nennen: ${columns}.`,
  MISSING_COLUMNS: (columns: string) =>
    `In der Kopfzeile fehlt: ${columns}. Ergänzen Sie diese Spalten; die Reihenfolge ist frei.`,
  DUPLICATE_COLUMN: (column: string) =>
    `Die Spalte „${column}“ kommt in der Kopfzeile mehrmals vor. Löschen Sie die überzählige oder benennen Sie sie um.`,
  TOO_MANY_ROWS: () =>
    `Die Datei hat zu viele Zeilen. Erlaubt sind ${german(LIMITS.rows)}, leere mitgezählt. Löschen Sie leere Zeilen am Ende oder teilen Sie die Datei auf.`,
  TOO_MANY_COLUMNS: (row: number) =>
    `Zeile ${row} hat zu viele Spalten. Erlaubt sind ${LIMITS.columns}. Löschen Sie Spalten, die nicht gebraucht werden.`,
  CELL_TOO_LONG: (row: number) =>
    `In Zeile ${row} ist eine Zelle zu lang. Erlaubt sind ${german(LIMITS.cellCharacters)} Zeichen. Kürzen Sie den Text.`,
  TIME_LIMIT: () =>
    'Die Datei zu lesen dauert zu lange. Kopieren Sie nur die Werte in eine neue Datei oder teilen Sie sie auf.',
} as const;

/** Stable code of the reason why a file is refused as a whole. */
export type UnreadableFileCode = keyof typeof SENTENCES;

/** A file that cannot be read as a table of its kind; the message is a German sentence with the remedy. */
export class UnreadableFileError extends Error {
  constructor(
    readonly code: UnreadableFileCode,
    message: string,
  ) {
    super(message);
  }
}

/** The refusal of a file for this reason. @param facts what the sentence names: a row, a column, a type */
export function unreadable<C extends UnreadableFileCode>(
  code: C,
  ...facts: Parameters<(typeof SENTENCES)[C]>
): UnreadableFileError {
  const sentence = SENTENCES[code] as (...facts: Parameters<(typeof SENTENCES)[C]>) => string;
  return new UnreadableFileError(code, sentence(...facts));
}
