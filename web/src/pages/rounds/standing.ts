import { showDay, showNumber } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';
import { useDeadline } from '../submission/deadline.js';
import type { Round } from './round-queries.js';

const useTexts = defineTexts(
  'roundStanding',
  {
    planned_one: 'Die Runde öffnet am {{day}} von selbst. Eine Einheit meldet bis zum {{deadline}}.',
    planned_other: 'Die Runde öffnet am {{day}} von selbst. {{shown}} Einheiten melden bis zum {{deadline}}.',
    handedIn_zero: 'Von {{units}} Einheiten hat noch keine übermittelt.',
    handedIn_one: 'Eine von {{units}} Einheiten hat übermittelt',
    handedIn_other: '{{shown}} von {{units}} Einheiten haben übermittelt',
    accepted_zero: ', angenommen ist noch keine.',
    accepted_one: ', eine ist angenommen.',
    accepted_other: ', {{shown}} sind angenommen.',
    cancelled: 'Die Runde ist abgesagt. Niemand meldet.',
  },
  {
    planned_one: 'The round opens by itself on {{day}}. One unit hands in by {{deadline}}.',
    planned_other: 'The round opens by itself on {{day}}. {{shown}} units hand in by {{deadline}}.',
    handedIn_zero: 'None of {{units}} units has handed in yet.',
    handedIn_one: 'One of {{units}} units has handed in',
    handedIn_other: '{{shown}} of {{units}} units have handed in',
    accepted_zero: ', none is accepted yet.',
    accepted_one: ', one is accepted.',
    accepted_other: ', {{shown}} are accepted.',
    cancelled: 'The round is cancelled. Nobody hands in.',
  },
);

/** Says in a sentence or two where a round stands: who has handed in, and how long there is time. */
export function useStanding(): (round: Round) => string {
  const t = useTexts();
  const deadline = useDeadline();
  return (round) => {
    const { state, opensOn, units, handedIn, accepted } = round;
    if (state === 'CANCELLED') return t('cancelled');
    if (state === 'PLANNED') {
      const days = { day: showDay(opensOn), deadline: showDay(round.deadline) };
      return t('planned', { count: units, shown: showNumber(units), ...days });
    }
    const first = t('handedIn', { count: handedIn, shown: showNumber(handedIn), units: showNumber(units) });
    const then = handedIn === 0 ? '' : t('accepted', { count: accepted, shown: showNumber(accepted) });
    return state === 'CLOSED' ? `${first}${then}` : `${first}${then} ${deadline(round)}`;
  };
}
