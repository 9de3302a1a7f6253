import type { Message } from '../../api/client.js';
import { showDay, showNumber } from '../../texts/format.js';
import { useTerms } from '../../texts/terms.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'needAnswer',
  {
    none: 'Bis {{day}} fehlt kein Platz: Alle Verpflichteten haben den Auftrag erfüllt.',
    seats_one: 'Bis {{day}} fehlt noch ein Platz',
    seats_other: 'Bis {{day}} fehlen noch {{shown}} Plätze',
    least: 'mindestens {{least}} in: {{areas}}',
    any: 'die übrigen in jedem Kompetenzbereich, der für die Person zählt',
    submitted_one: 'Für eine Person ist schon eine Schulung eingereicht, die zählen würde.',
    submitted_other: 'Für {{shown}} Personen ist schon eine Schulung eingereicht, die zählen würde.',
    withheld: 'Die Zahlen sind zu klein, um sie ohne Namen zu zeigen.',
    or: ' oder ',
  },
  {
    none: 'Until {{day}} no seat is missing: everybody who is obliged has fulfilled the mandate.',
    seats_one: 'Until {{day}} one seat is missing',
    seats_other: 'Until {{day}} {{shown}} seats are missing',
    least: 'at least {{least}} in: {{areas}}',
    any: 'the others in any competence area that counts for the person',
    submitted_one: 'One person has already submitted a training that would count.',
    submitted_other: '{{shown}} persons have already submitted a training that would count.',
    withheld: 'The figures are too small to be shown without names.',
    or: ' or ',
  },
);

/** The need in one sentence: how many seats, where they must be, and who nearly has one. */
export function NeedAnswer({ need: { until, total, seats } }: { need: Message<'NeedDto'> }) {
  const t = useTexts();
  const terms = useTerms();
  const { openUntil, submitted } = total.total;
  const day = showDay(until);
  if (openUntil === null) return t('withheld');
  if (openUntil === 0) return t('none', { day });
  const bound = seats?.filter(({ least }) => least > 0) ?? [];
  const parts = bound.map(({ least, categories }) =>
    t('least', {
      least: showNumber(least),
      areas: categories.map((category) => terms(`category.${category}`)).join(t('or')),
    }),
  );
  // Where only one kind of seat helps everybody, its number is that of all.
  const isAll = bound.some(({ least }) => least === openUntil);
  const detail = parts.length > 0 ? `: ${[...parts, ...(isAll ? [] : [t('any')])].join(', ')}` : '';
  return (
    <>
      {t('seats', { count: openUntil, shown: showNumber(openUntil), day })}
      {detail}. {submitted ? t('submitted', { count: submitted, shown: showNumber(submitted) }) : null}
    </>
  );
}
