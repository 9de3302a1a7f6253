import { useQuery } from '@tanstack/react-query';
import { answer, api, type Message } from '../../api/client.js';
import { LinkButton } from '../../parts/button.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/notice.js';
import { Page } from '../../parts/page.js';
import { showDay, showMinutes } from '../../texts/format.js';
import { useTerms } from '../../texts/terms.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'mandateStep',
  {
    title: 'Gilt dieser Schulungsauftrag bei Ihnen?',
    lead: 'Nach ihm rechnet Lernstand, wer verpflichtet ist und wer den Auftrag erfüllt hat.',
    source: 'Grundlage',
    period: 'Zeitraum',
    days: '{{from}} bis {{to}}',
    least: 'Mindestdauer',
    leastOne: '{{duration}} in einer Schulung',
    from: 'ab {{level}}',
    citizen: 'mit Bürgerkontakt',
    media: 'mit Medien- und Öffentlichkeitsarbeit',
    or: 'oder',
    one: 'Eine Schulung in einem dieser Bereiche genügt: {{categories}}.',
    other:
      'Gilt bei Ihnen ein anderer Auftrag? Zeitraum, Dauer, Zielgruppen und Bereiche sind Daten, kein Programm. Wer Lernstand betreibt, kann sie anpassen, bevor Sie Dateien einspielen.',
    next: 'Stimmt so, weiter',
  },
  {
    title: 'Does this training mandate hold for you?',
    lead: 'By it Lernstand works out who is obliged and who has fulfilled the mandate.',
    source: 'Source',
    period: 'Period',
    days: '{{from}} to {{to}}',
    least: 'Minimum duration',
    leastOne: '{{duration}} in one training',
    from: 'from {{level}} upwards',
    citizen: 'with citizen contact',
    media: 'with media and public relations',
    or: 'or',
    one: 'One training in one of these areas is enough: {{categories}}.',
    other:
      'Does another mandate hold for you? Period, duration, target groups and areas are data, not a program. Whoever runs Lernstand can change them before you import files.',
    next: 'That is right, go on',
  },
);

/** The mandate that comes with the installation, to be read and confirmed. */
export function MandateStep() {
  const t = useTexts();
  const { data, error, refetch } = useQuery({
    queryKey: ['mandates'],
    queryFn: () => answer(api.GET('/api/v1/mandates')),
  });
  return (
    <Page title={t('title')} lead={t('lead')}>
      {error && <ProblemNotice problem={error} retry={() => void refetch()} />}
      {data
        ? data.items.map((mandate) => <Mandate key={mandate.id} mandate={mandate} />)
        : !error && <Loading />}
      <p className="muted">{t('other')}</p>
      <LinkButton to="/einrichten" search={{ schritt: 'daten' }} kind="primary">
        {t('next')}
      </LinkButton>
    </Page>
  );
}

function Mandate({ mandate }: { mandate: Message<'MandateDto'> }) {
  const t = useTexts();
  const terms = useTerms();
  const { name, source, period, minimumMinutes, groups } = mandate;
  const who = ({ leadershipFrom, byCitizenContact, byMediaPr }: Message<'MandateGroupDto'>) =>
    leadershipFrom
      ? t('from', { level: terms(`level.${leadershipFrom}`) })
      : [byCitizenContact && t('citizen'), byMediaPr && t('media')].filter(Boolean).join(` ${t('or')} `);
  return (
    <div className="card">
      <h2 className="kern-heading-small">{name}</h2>
      <dl className="rows">
        <dt>{t('period')}</dt>
        <dd>{t('days', { from: showDay(period.from), to: showDay(period.to) })}</dd>
        <dt>{t('least')}</dt>
        <dd>{t('leastOne', { duration: showMinutes(minimumMinutes) })}</dd>
        {groups.map((group) => (
          <div key={group.group} className="rows__pair">
            <dt>{terms(`groups.${group.group}`)}</dt>
            <dd>
              {who(group)}.{' '}
              {t('one', {
                categories: group.accepted.map((each) => terms(`category.${each}`)).join(', '),
              })}
            </dd>
          </div>
        ))}
        <dt>{t('source')}</dt>
        <dd>{source}</dd>
      </dl>
    </div>
  );
}
