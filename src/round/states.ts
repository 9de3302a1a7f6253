/** How a reporting round (Auswertungsrunde) stands. */
export const ROUND_STATES = [
  { id: 'PLANNED', label: 'geplant' },
  { id: 'OPEN', label: 'offen' },
  { id: 'CLOSED', label: 'geschlossen' },
  { id: 'CANCELLED', label: 'abgesagt' },
] as const;
export type RoundState = (typeof ROUND_STATES)[number]['id'];

/** How the submission (Meldung) of a unit stands, in the order of its way. */
export const SUBMISSION_STATES = [
  { id: 'OPEN', label: 'offen' },
  { id: 'CHECKED', label: 'geprüft' },
  { id: 'SIGNED', label: 'gezeichnet' },
  { id: 'SUBMITTED', label: 'übermittelt' },
  { id: 'ACCEPTED', label: 'angenommen' },
  { id: 'RETURNED', label: 'zurückgegeben' },
] as const;
export type SubmissionState = (typeof SUBMISSION_STATES)[number]['id'];

/** What can happen in a round. */
export const ROUND_EVENTS = [
  'PLANNED',
  'CHANGED',
  'OPENED',
  'CLOSED',
  'CANCELLED',
  'UNIT_ADDED',
  'UNIT_REMOVED',
  'CHECKED',
  'SIGNED',
  'SUBMITTED',
  'ACCEPTED',
  'RETURNED',
  'TAKEN_BACK',
  'RENEWAL_DEMANDED',
  'PERSONS_ERASED',
] as const;
export type RoundEventKind = (typeof ROUND_EVENTS)[number];
