import type { Message } from '../../api/client.js';
import { showDay } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'roundDeadline',
  {
    left_one: 'Frist {{day}}, noch ein Tag.',
    left_other: 'Frist {{day}}, noch {{count}} Tage.',
    today: 'Die Frist endet heute.',
    over_one: 'Die Frist {{day}} ist seit einem Tag vorbei.',
    over_other: 'Die Frist {{day}} ist seit {{count}} Tagen vorbei.',
  },
  {
    left_one: 'Deadline {{day}}, one day left.',
    left_other: 'Deadline {{day}}, {{count}} days left.',
    today: 'The deadline is today.',
    over_one: 'The deadline {{day}} passed one day ago.',
    over_other: 'The deadline {{day}} passed {{count}} days ago.',
  },
);

/** The deadline of a round in a sentence, with the days that are left as the service counts them. */
export function useDeadline(): (round: Message<'RoundOfSubmissionDto'>) => string {
  const t = useTexts();
  return ({ deadline, daysLeft }) => {
    const day = showDay(deadline);
    if (daysLeft === 0) return t('today');
    return daysLeft > 0 ? t('left', { day, count: daysLeft }) : t('over', { day, count: -daysLeft });
  };
}
