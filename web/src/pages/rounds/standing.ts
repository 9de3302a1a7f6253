import { showDay, showNumber } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';
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
    left_zero: 'Die Frist {{deadline}} ist heute.',
    left_one: 'Frist {{deadline}}, noch ein Tag.',
    left_other: 'Frist {{deadline}}, noch {{count}} Tage.',
    over_one: 'Die Frist {{deadline}} ist seit gestern vorbei.',
    over_other: 'Die Frist {{deadline}} ist seit {{count}} Tagen vorbei.',
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
    left_zero: 'The deadline {{deadline}} is today.',
    left_one: 'Deadline {{deadline}}, one day left.',
    left_other: 'Deadline {{deadline}}, {{count}} days left.',
    over_one: 'The deadline {{deadline}} was yesterday.',
    over_other: 'The deadline {{deadline}} was {{count}} days ago.',
    cancelled: 'The round is cancelled. Nobody hands in.',
  },
);

/** Says in a sentence or two where a round stands: who has handed in, and how long there is time. */
export function useStanding(): (round: Round) => string {
  const t = useTexts();
  return ({ state, opensOn, units, handedIn, accepted, deadline: last, daysLeft }) => {
    const deadline = showDay(last);
    if (state === 'CANCELLED') return t('cancelled');
    if (state === 'PLANNED') {
      return t('planned', { count: units, shown: showNumber(units), day: showDay(opensOn), deadline });
    }
    const first = t('handedIn', { count: handedIn, shown: showNumber(handedIn), units: showNumber(units) });
    const then = handedIn === 0 ? '' : t('accepted', { count: accepted, shown: showNumber(accepted) });
    if (state === 'CLOSED') return `${first}${then}`;
    const time =
      daysLeft < 0 ? t('over', { count: -daysLeft, deadline }) : t('left', { count: daysLeft, deadline });
    return `${first}${then} ${time}`;
  };
}
