/** What a mail is sent for (Anlass), with its German name. */
export const OCCASIONS = [
  { id: 'ROUND_OPENED', label: 'Auswertungsrunde eröffnet' },
  { id: 'SUBMISSION_RECEIVED', label: 'Meldung eingegangen' },
  { id: 'SUBMISSION_ACCEPTED', label: 'Meldung angenommen' },
  { id: 'SUBMISSION_RETURNED', label: 'Meldung zurückgegeben' },
  { id: 'RENEWAL_DEMANDED', label: 'Neue Fassung verlangt' },
  { id: 'REMINDER_DIGEST', label: 'Übersicht' },
  { id: 'ESCALATION', label: 'Erinnerung an die Meldung' },
  { id: 'OWN_REMINDER', label: 'Erinnerung an die eigene Pflicht' },
] as const;

/** Occasion of a mail. */
export type Occasion = (typeof OCCASIONS)[number]['id'];

/**
 * That somebody gets these mails tells something of that person (there is an own obligation, and it is still open), so
 * the send log names no recipient.
 */
export const PERSONAL_OCCASIONS: Occasion[] = ['OWN_REMINDER'];
