import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'rejectionReasons',
  {
    content: 'Der Inhalt gehört zu keinem Kompetenzbereich des Auftrags.',
    unreadable: 'Der Nachweis ist nicht lesbar. Bitte reichen Sie ihn noch einmal ein.',
    incomplete: 'Auf dem Nachweis fehlen Dauer oder Datum.',
    absent: 'Die Teilnahme ist nicht bestätigt.',
    double: 'Diese Schulung ist schon erfasst.',
  },
  {
    content: 'The content belongs to no competence area of the mandate.',
    unreadable: 'The evidence cannot be read. Please hand it in again.',
    incomplete: 'The evidence lacks the duration or the date.',
    absent: 'The participation is not confirmed.',
    double: 'This training is recorded already.',
  },
);

/** Sentences for the reasons that come again and again; each can be changed before it is sent. */
export function useRejectionReasons(): readonly string[] {
  const t = useTexts();
  return [t('content'), t('unreadable'), t('incomplete'), t('absent'), t('double')];
}
