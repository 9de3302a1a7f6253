import type { Message } from '../../api/client.js';
import { useMay } from '../../app/session.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'nextStep',
  {
    check: 'Prüfen',
    checkAgain: 'Neu prüfen',
    signAndHandIn: 'Zeichnen und übermitteln',
    handIn: 'Übermitteln',
    table: 'Tabelle ausfüllen',
    look: 'Ansehen',
  },
  {
    check: 'Check',
    checkAgain: 'Check again',
    signAndHandIn: 'Sign and hand in',
    handIn: 'Hand in',
    table: 'Fill in the table',
    look: 'Look at it',
  },
);

type Submission = Message<'SubmissionDto'>;

/** Whether the unit itself still has to do something: nothing that holds is handed in, and the round is open. */
export function isToDo({ state, round }: Submission): boolean {
  return round.state === 'OPEN' && state !== 'SUBMITTED' && state !== 'ACCEPTED';
}

/** What the signed-in account does next with a submission, in a word or two. */
export function useNextStep(): (submission: Submission) => string {
  const t = useTexts();
  const may = useMay();
  return (submission) => {
    if (!isToDo(submission) || !may('CHECK')) return t('look');
    if (submission.byTable) return t('table');
    switch (submission.state) {
      case 'OPEN':
        return t('check');
      case 'RETURNED':
        return t('checkAgain');
      case 'SIGNED':
        return t('handIn');
      default:
        return t(may('SIGN') ? 'signAndHandIn' : 'look');
    }
  };
}
