import { defineTexts } from '../../texts/texts.js';

/** The terms of reminders and mails: what the service answers as an identifier, in words. */
export const useReminderTerms = defineTexts(
  'reminderTerms',
  {
    kind: {
      DIGEST: 'Übersicht',
      ESCALATION: 'Erinnerung an die Meldung',
      OWN: 'Erinnerung an die eigene Pflicht',
    },
    recipient: {
      OFFICER: 'Fortbildungsbeauftragte',
      HEAD: 'Leitung der Einheit',
      DEPARTMENT_HEAD: 'Leitung des Geschäftsbereichs',
    },
    rhythm: {
      MONTH: 'am Ersten des Monats',
      FORTNIGHT: 'jeden zweiten Montag',
      WEEK: 'jeden Montag',
    },
    result: {
      MAIL: 'Nachricht',
      NOTHING_OPEN: 'nichts offen',
      SWITCHED_OFF: 'selbst abgestellt',
      EXCEPTED: 'vom Personalamt ausgenommen',
    },
    state: {
      WAITING: 'wartet',
      SENT: 'verschickt',
      FAILED: 'nicht zugestellt',
      SKIPPED: 'Konto gesperrt',
      EXPIRED: 'verfallen',
    },
    outcome: {
      SENT: 'angenommen',
      REFUSED: 'abgelehnt',
      FAILED: 'gescheitert',
      RUNNING: 'läuft',
      UNKNOWN: 'Ergebnis unbekannt, der Dienst wurde unterbrochen',
    },
    occasion: {
      ROUND_OPENED: 'Auswertungsrunde eröffnet',
      SUBMISSION_RECEIVED: 'Meldung eingegangen',
      SUBMISSION_ACCEPTED: 'Meldung angenommen',
      SUBMISSION_RETURNED: 'Meldung zurückgegeben',
      RENEWAL_DEMANDED: 'Neue Fassung verlangt',
      REMINDER_DIGEST: 'Übersicht',
      ESCALATION: 'Erinnerung an die Meldung',
      OWN_REMINDER: 'Erinnerung an die eigene Pflicht',
    },
  },
  {
    kind: {
      DIGEST: 'Digest',
      ESCALATION: 'Reminder of the submission',
      OWN: 'Reminder of the own obligation',
    },
    recipient: {
      OFFICER: 'Training officers',
      HEAD: 'Head of the unit',
      DEPARTMENT_HEAD: 'Head of the department',
    },
    rhythm: {
      MONTH: 'on the first of the month',
      FORTNIGHT: 'every second Monday',
      WEEK: 'every Monday',
    },
    result: {
      MAIL: 'mail',
      NOTHING_OPEN: 'nothing open',
      SWITCHED_OFF: 'switched off by the recipient',
      EXCEPTED: 'excepted by the personnel department',
    },
    state: {
      WAITING: 'waiting',
      SENT: 'sent',
      FAILED: 'not delivered',
      SKIPPED: 'account disabled',
      EXPIRED: 'expired',
    },
    outcome: {
      SENT: 'accepted',
      REFUSED: 'refused',
      FAILED: 'failed',
      RUNNING: 'running',
      UNKNOWN: 'result unknown, the service was interrupted',
    },
    occasion: {
      ROUND_OPENED: 'Reporting round opened',
      SUBMISSION_RECEIVED: 'Submission received',
      SUBMISSION_ACCEPTED: 'Submission accepted',
      SUBMISSION_RETURNED: 'Submission returned',
      RENEWAL_DEMANDED: 'New version demanded',
      REMINDER_DIGEST: 'Digest',
      ESCALATION: 'Reminder of the submission',
      OWN_REMINDER: 'Reminder of the own obligation',
    },
  },
);
