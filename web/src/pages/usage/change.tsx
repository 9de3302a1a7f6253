import type { Message } from '../../api/client.js';
import { showNumber } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'usageChange',
  {
    more: '{{count}} mehr ({{percent}})',
    fewer: '{{count}} weniger ({{percent}})',
    same: 'gleich viele',
    fromNone: '{{count}} mehr (vorher 0)',
    first: 'kein Vorjahr',
  },
  {
    more: '{{count}} more ({{percent}})',
    fewer: '{{count}} fewer ({{percent}})',
    same: 'as many',
    fromNone: '{{count}} more (0 before)',
    first: 'no year before',
  },
);

/** The change to the year before in words and figures: „12 mehr (+9,4 %)“. */
export function useChange(): (difference: Message<'UsageDifferenceDto'> | undefined) => string {
  const t = useTexts();
  return (difference) => {
    if (!difference) return t('first');
    const { absolute, percent } = difference;
    const count = showNumber(Math.abs(absolute));
    if (absolute === 0) return t('same');
    if (percent === null) return t('fromNone', { count });
    const sign = absolute > 0 ? '+' : '−';
    const shown = `${sign}${showNumber(Math.abs(percent))} %`;
    return t(absolute > 0 ? 'more' : 'fewer', { count, percent: shown });
  };
}
