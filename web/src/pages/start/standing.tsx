import type { Message } from '../../api/client.js';
import { Bar } from '../../parts/bar.js';
import { daysBetween, showDay, showNumber } from '../../texts/format.js';
import { useTerms } from '../../texts/terms.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'standing',
  {
    nobody: 'In Ihrem Bereich ist heute niemand verpflichtet.',
    all: 'Alle {{obliged}} Verpflichteten haben den Auftrag erfüllt.',
    open_one: 'Eine Person von {{obliged}} hat den Auftrag noch nicht erfüllt.',
    open_other: '{{shown}} von {{obliged}} Personen haben den Auftrag noch nicht erfüllt.',
    withheld: 'Die Zahlen sind zu klein, um sie ohne Namen zu zeigen.',
    left_one: 'Frist {{day}}, noch ein Tag.',
    left_other: 'Frist {{day}}, noch {{count}} Tage.',
    over: 'Die Frist {{day}} ist erreicht.',
    share: '{{fulfilled}} von {{obliged}} erfüllt',
    withheldShare: 'zu kleine Zahl',
  },
  {
    nobody: 'Nobody in your area is obliged today.',
    all: 'All {{obliged}} obliged persons have fulfilled the mandate.',
    open_one: 'One person of {{obliged}} has not fulfilled the mandate yet.',
    open_other: '{{shown}} of {{obliged}} persons have not fulfilled the mandate yet.',
    withheld: 'The figures are too small to be shown without names.',
    left_one: 'Deadline {{day}}, one day left.',
    left_other: 'Deadline {{day}}, {{count}} days left.',
    over: 'The deadline {{day}} has been reached.',
    share: '{{fulfilled}} of {{obliged}} fulfilled',
    withheldShare: 'figure too small',
  },
);

/** Where an area stands, in one sentence with the deadline, and a bar for each group. */
export function Standing({ evaluation }: { evaluation: Message<'EvaluationDto'> }) {
  const t = useTexts();
  const terms = useTerms();
  const { total, asOf, period } = evaluation;
  const left = daysBetween(asOf, period.to);
  const day = showDay(period.to);
  const groups = [
    { id: 'LEADER', figures: total.leaders },
    { id: 'EMPLOYEE', figures: total.employees },
  ] as const;
  return (
    <div className="standing">
      <p className="lead">
        {sentence(t, total.total)} {left > 0 ? t('left', { day, count: left }) : t('over', { day })}
      </p>
      {groups.map(({ id, figures }) => (
        <Bar
          key={id}
          label={terms(`groups.${id}`)}
          value={figures?.fulfilled ?? 0}
          of={figures?.obliged ?? 0}
          note={
            figures
              ? t('share', { fulfilled: showNumber(figures.fulfilled), obliged: showNumber(figures.obliged) })
              : t('withheldShare')
          }
        />
      ))}
    </div>
  );
}

function sentence(t: ReturnType<typeof useTexts>, figures: Message<'FiguresDto'> | null): string {
  if (figures === null) return t('withheld');
  const obliged = showNumber(figures.obliged);
  if (figures.obliged === 0) return t('nobody');
  if (figures.notFulfilled === 0) return t('all', { obliged });
  return t('open', { count: figures.notFulfilled, shown: showNumber(figures.notFulfilled), obliged });
}
