import { defineTexts } from '../../texts/texts.js';

/** The terms of the import: kinds of files, states of a run, what the service is busy with. */
export const useImportTerms = defineTexts(
  'importTerms',
  {
    kind: {
      organisationseinheiten: 'Organisationseinheiten',
      beschaeftigte: 'Beschäftigte',
      schulungsnachweise: 'Schulungsnachweise',
      unknown: 'nicht erkannt',
    },
    kindHint: {
      organisationseinheiten: 'Ämter, Abteilungen und was darüber und darunter liegt',
      beschaeftigte: 'wer wo arbeitet, mit Führungsebene',
      schulungsnachweise: 'wer welche Schulung abgeschlossen hat',
    },
    state: {
      CHECKING: 'wird geprüft',
      CHECKED: 'geprüft',
      REFUSED: 'mit Fehlern',
      APPLYING: 'wird übernommen',
      APPLIED: 'übernommen',
      INTERRUPTED: 'unterbrochen',
      DISCARDED: 'verworfen',
      UNDONE: 'zurückgenommen',
    },
    phase: {
      WAITING: 'Warten, bis die Datei an der Reihe ist',
      READING: 'Datei lesen',
      CHECKING: 'Zeilen prüfen',
      COMPARING: 'mit dem Bestand vergleichen',
      WRITING: 'Änderungen eintragen',
    },
    rows_one: 'eine Zeile',
    rows_other: '{{shown}} Zeilen',
    errors_one: 'ein Fehler',
    errors_other: '{{shown}} Fehler',
    corrections_one: 'eine Berichtigung',
    corrections_other: '{{shown}} Berichtigungen',
  },
  {
    kind: {
      organisationseinheiten: 'Organisational units',
      beschaeftigte: 'Employees',
      schulungsnachweise: 'Completed trainings',
      unknown: 'not recognised',
    },
    kindHint: {
      organisationseinheiten: 'offices, departments and what is above and below them',
      beschaeftigte: 'who works where, with the level of leadership',
      schulungsnachweise: 'who has completed which training',
    },
    state: {
      CHECKING: 'being checked',
      CHECKED: 'checked',
      REFUSED: 'with errors',
      APPLYING: 'being applied',
      APPLIED: 'applied',
      INTERRUPTED: 'interrupted',
      DISCARDED: 'discarded',
      UNDONE: 'undone',
    },
    phase: {
      WAITING: "waiting for the file's turn",
      READING: 'reading the file',
      CHECKING: 'checking the rows',
      COMPARING: 'comparing with what is known',
      WRITING: 'entering the changes',
    },
    rows_one: 'one row',
    rows_other: '{{shown}} rows',
    errors_one: 'one error',
    errors_other: '{{shown}} errors',
    corrections_one: 'one correction',
    corrections_other: '{{shown}} corrections',
  },
);
