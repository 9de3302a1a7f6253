/**
 * Why two evaluations of a unit differ: every difference of a person belongs to exactly one of these, and their
 * sum is the difference of every figure. From one side to the other a person is told step by step:
 *
 * 1. Counted on one side only: the whole person belongs to one cause of membership, the first that is true.
 *    `JOINED` no assignment on the first side (R10) · `LEFT` none on the second · `UNIT_REORGANISED` another unit
 *    reports on the other side, though the unit of the assignment is the same, or the unit of the first side does not
 *    exist on the day of the second · `TRANSFERRED` another unit reports for any other reason · `MANDATE_CHANGED` the
 *    duties would oblige by the mandate of the other side · `GROUP_CHANGED` the duties oblige on one side only (R6, R7).
 * 2. Counted on both sides: first `GROUP_CHANGED`, the duties of the second side with the trainings of the first;
 *    then `MANDATE_CHANGED`, the mandate of the second side; then each training that is listed differently (R18),
 *    by what speaks against it (R11) on the side where it is not listed.
 *    `COMPLETED_SINCE` it was completed after that side's reference date, whenever it was recorded · without a
 *    record there: `LATE_CERTIFICATE` it was recorded between the two states, `CERTIFICATE_WITHDRAWN` it was taken
 *    away between them · `DECISION_REVISED` recognition, or the minutes recognised of the same certificate ·
 *    `CERTIFICATE_CORRECTED` day, duration or competence areas of the certificate.
 *    Whether a person is trained or has fulfilled changes with one of the trainings that bring it about, the
 *    first in the order below.
 *
 * Besides, `NOT_IN_FACTS` is what the facts do not give any more, as after an erasure, and `BY_TABLE` the whole
 * difference when one side is a filled table, behind which there are no facts.
 */
export const CAUSES = [
  {
    id: 'JOINED',
    label: 'Hinzugekommen',
    explanation: 'Personen, die nach dem ersten Stand noch keiner Organisationseinheit zugeordnet waren.',
  },
  {
    id: 'LEFT',
    label: 'Ausgeschieden',
    explanation: 'Personen, die nach dem zweiten Stand keiner Organisationseinheit mehr zugeordnet sind.',
  },
  {
    id: 'TRANSFERRED',
    label: 'Umgesetzt',
    explanation: 'Personen, die nach einem der beiden Stände zu einer anderen Organisationseinheit gehören.',
  },
  {
    id: 'UNIT_REORGANISED',
    label: 'Einheit umgegliedert',
    explanation:
      'Personen, deren Organisationseinheit aufgelöst wurde oder für die jetzt eine andere Organisationseinheit auswertet.',
  },
  {
    id: 'GROUP_CHANGED',
    label: 'Zielgruppe geändert',
    explanation:
      'Personen, deren Führungsebene, Bürgerkontakt oder Medien- und Öffentlichkeitsarbeit anders festgelegt ist.',
  },
  {
    id: 'MANDATE_CHANGED',
    label: 'Schulungsauftrag geändert',
    explanation: 'Personen, für die der andere Schulungsauftrag etwas anderes verlangt.',
  },
  {
    id: 'LATE_CERTIFICATE',
    label: 'Nachweis nachgereicht',
    explanation: 'Schulungen bis zum Stichtag, die erst nach dem früheren Stand erfasst wurden.',
  },
  {
    id: 'COMPLETED_SINCE',
    label: 'Zwischen den Stichtagen abgeschlossen',
    explanation: 'Schulungen, die nach dem früheren der beiden Stichtage abgeschlossen wurden.',
  },
  {
    id: 'DECISION_REVISED',
    label: 'Entscheidung geändert',
    explanation: 'Schulungen, über deren Anerkennung oder anerkannte Dauer anders entschieden wurde.',
  },
  {
    id: 'CERTIFICATE_CORRECTED',
    label: 'Nachweis berichtigt',
    explanation: 'Schulungen, deren Tag, Dauer oder Kompetenzbereiche berichtigt wurden.',
  },
  {
    id: 'CERTIFICATE_WITHDRAWN',
    label: 'Nachweis zurückgezogen',
    explanation: 'Schulungen, die zurückgezogen wurden.',
  },
  {
    id: 'NOT_IN_FACTS',
    label: 'Nicht mehr belegbar',
    explanation:
      'Was gesiegelt ist, sich aus den erfassten Angaben aber nicht mehr errechnen lässt, etwa nach einer Löschung. Wer es war, ist hier nicht mehr bekannt.',
  },
  {
    id: 'BY_TABLE',
    label: 'Als Tabelle abgegeben',
    explanation:
      'Eine der beiden Auswertungen ist eine ausgefüllte Tabelle. Dahinter stehen keine erfassten Angaben, deshalb lassen sich keine Ursachen nennen.',
  },
] as const;

/** Identifier of a cause. */
export type Cause = (typeof CAUSES)[number]['id'];
