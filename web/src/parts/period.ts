import { showDay } from '../texts/format.js';
import { defineTexts } from '../texts/texts.js';

const useTexts = defineTexts(
  'period',
  { always: 'seit jeher', from: 'ab {{from}}', to: 'bis {{to}}', both: '{{from}} bis {{to}}' },
  { always: 'always', from: 'from {{from}}', to: 'until {{to}}', both: '{{from}} to {{to}}' },
);

/** Says a period in words; a missing day means from ever, or until further notice. */
export function usePeriod(): (from: string | null, to: string | null) => string {
  const t = useTexts();
  return (from, to) => {
    if (from && to) return t('both', { from: showDay(from), to: showDay(to) });
    if (from) return t('from', { from: showDay(from) });
    return to ? t('to', { to: showDay(to) }) : t('always');
  };
}
