import type { Message } from '../../api/client.js';
import { currentLanguage, defineTexts } from '../../texts/texts.js';

type Cause = Message<'DifferenceCauseDto'>;

/** Only English: in German the service says it. */
const ENGLISH: Record<Cause['code'], { label: string; explanation: string }> = {
  JOINED: { label: 'Joined', explanation: 'Persons who were assigned to no unit yet by the first version.' },
  LEFT: { label: 'Left', explanation: 'Persons who are assigned to no unit any more by the second version.' },
  TRANSFERRED: {
    label: 'Transferred',
    explanation: 'Persons who belong to another unit by one of the two versions.',
  },
  UNIT_REORGANISED: {
    label: 'Unit reorganised',
    explanation: 'Persons whose unit was dissolved, or for whose unit another one reports now.',
  },
  GROUP_CHANGED: {
    label: 'Target group changed',
    explanation:
      'Persons whose leadership level, citizen contact or media and public relations are decided otherwise.',
  },
  MANDATE_CHANGED: {
    label: 'Training mandate changed',
    explanation: 'Persons of whom the other training mandate demands something else.',
  },
  LATE_CERTIFICATE: {
    label: 'Late certificate',
    explanation: 'Trainings up to the reference date that were recorded after the earlier state only.',
  },
  COMPLETED_SINCE: {
    label: 'Completed between the reference dates',
    explanation: 'Trainings that were completed after the earlier of both reference dates.',
  },
  DECISION_REVISED: {
    label: 'Decision revised',
    explanation: 'Trainings about whose recognition or recognised duration was decided otherwise.',
  },
  CERTIFICATE_CORRECTED: {
    label: 'Certificate corrected',
    explanation: 'Trainings whose day, duration or competence areas were corrected.',
  },
  CERTIFICATE_WITHDRAWN: { label: 'Certificate withdrawn', explanation: 'Trainings that were withdrawn.' },
  NOT_IN_FACTS: {
    label: 'No longer provable',
    explanation:
      'What is sealed, but cannot be worked out from the recorded facts any more, such as after an erasure. Who it was is not known here any more.',
  },
  BY_TABLE: {
    label: 'Handed in as a table',
    explanation:
      'One of the two is a filled table. There are no recorded facts behind it, so no causes can be named.',
  },
};

/** How a cause is called and what it means, in the language of the UI. */
export function causeTexts(cause: Cause): { label: string; explanation: string } {
  return currentLanguage() === 'en' ? ENGLISH[cause.code] : cause;
}

/** Names of the figures of an evaluation (R18), in the order in which they are shown. */
export const useFigureTexts = defineTexts(
  'comparedFigures',
  {
    obliged: 'Zielgruppe',
    fulfilled: 'Auftrag erfüllt',
    notFulfilled: 'Auftrag nicht erfüllt',
    trained: 'Personen mit Schulung',
    trainings: 'Schulungen gesamt',
  },
  {
    obliged: 'Target group',
    fulfilled: 'Mandate fulfilled',
    notFulfilled: 'Mandate not fulfilled',
    trained: 'Persons with training',
    trainings: 'Trainings altogether',
  },
);
