import type { Message } from '../api/client.js';
import { defineTexts } from './texts.js';

export type RoundState = Message<'RoundDto'>['state'];

/** The words of the reporting round: how a round stands, and what can happen in it. */
export const useRoundTerms = defineTexts(
  'roundTerms',
  {
    round: { PLANNED: 'geplant', OPEN: 'offen', CLOSED: 'geschlossen', CANCELLED: 'abgesagt' },
    event: {
      PLANNED: 'Runde geplant',
      CHANGED: 'Runde geändert',
      OPENED: 'Runde geöffnet',
      CLOSED: 'Runde geschlossen',
      CANCELLED: 'Runde abgesagt',
      UNIT_ADDED: 'in die Runde genommen',
      UNIT_REMOVED: 'aus der Runde genommen',
      CHECKED: 'geprüft',
      SIGNED: 'gezeichnet',
      SUBMITTED: 'übermittelt',
      ACCEPTED: 'angenommen',
      RETURNED: 'zurückgegeben',
      TAKEN_BACK: 'Prüfung oder Zeichnung zurückgenommen',
      RENEWAL_DEMANDED: 'neue Fassung verlangt',
      PERSONS_ERASED: 'personenbezogener Teil gelöscht',
    },
    asDeputy: 'in Vertretung',
    byItself: 'von selbst',
    version: 'Fassung {{number}}',
  },
  {
    round: { PLANNED: 'planned', OPEN: 'open', CLOSED: 'closed', CANCELLED: 'cancelled' },
    event: {
      PLANNED: 'round planned',
      CHANGED: 'round changed',
      OPENED: 'round opened',
      CLOSED: 'round closed',
      CANCELLED: 'round cancelled',
      UNIT_ADDED: 'taken into the round',
      UNIT_REMOVED: 'taken out of the round',
      CHECKED: 'checked',
      SIGNED: 'signed',
      SUBMITTED: 'handed in',
      ACCEPTED: 'accepted',
      RETURNED: 'returned',
      TAKEN_BACK: 'check or signature taken back',
      RENEWAL_DEMANDED: 'new version demanded',
      PERSONS_ERASED: 'personal part erased',
    },
    asDeputy: 'as deputy',
    byItself: 'by itself',
    version: 'version {{number}}',
  },
);
