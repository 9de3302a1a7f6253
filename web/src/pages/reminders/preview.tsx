import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { answer, api, type Message } from '../../api/client.js';
import { Badge } from '../../parts/badge.js';
import { Button } from '../../parts/button.js';
import { DateField } from '../../parts/date-field.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/notice.js';
import { Page } from '../../parts/page.js';
import { showDay, showNumber } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';
import { PlannedReminders } from './planned-reminders.js';
import { ReminderNav } from './reminder-nav.js';
import { useReminderTerms } from './terms.js';

const useTexts = defineTexts(
  'reminderPreview',
  {
    title: 'Vorschau der Erinnerungen',
    lead: 'Wer an welchem Tag was bekommt, wenn sich bis dahin nichts ändert. Die Zahlen in den Texten sind die von heute.',
    print: 'Drucken',
    from: 'Von',
    to: 'Bis',
    none: 'An diesen Tagen ist nichts fällig. Wählen Sie einen längeren Zeitraum, oder sehen Sie in den Plan.',
    summary: '{{day}}: {{kind}}',
    mails_one: '{{count}} Nachricht',
    mails_other: '{{count}} Nachrichten',
    made: 'schon gemacht',
    step: '{{round}}',
    own: 'Wer erinnert wird, steht hier nicht: Es würde zeigen, wessen Pflicht noch offen ist.',
    nobody: 'Für diese Einheiten ist niemand eingetragen, den man erinnern könnte: {{units}}',
  },
  {
    title: 'Preview of the reminders',
    lead: 'Who gets what on which day, if nothing changes until then. The figures in the texts are those of today.',
    print: 'Print',
    from: 'From',
    to: 'To',
    none: 'Nothing is due on these days. Choose a longer time, or look into the plan.',
    summary: '{{day}}: {{kind}}',
    mails_one: '{{count}} mail',
    mails_other: '{{count}} mails',
    made: 'made already',
    step: '{{round}}',
    own: 'Who is reminded is not shown here: it would tell whose obligation is still open.',
    nobody: 'There is nobody to remind for these units: {{units}}',
  },
);

const route = getRouteApi('/inside/runde/erinnerungen/vorschau');

/** Who would get what on which day. */
export function ReminderPreview() {
  const t = useTexts();
  const { von, bis } = route.useSearch();
  const navigate = route.useNavigate();
  const query = { from: von, to: bis };
  const { data, error, refetch } = useQuery({
    queryKey: ['reminders', 'preview', query],
    queryFn: () => answer(api.GET('/api/v1/reminders/preview', { params: { query } })),
    placeholderData: keepPreviousData,
  });
  const change = (changed: { von?: string | undefined; bis?: string | undefined }) =>
    void navigate({ search: (before) => ({ ...before, ...changed }) });
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={<Button onClick={() => window.print()}>{t('print')}</Button>}
    >
      <ReminderNav />
      <search className="filters">
        <DateField
          label={t('from')}
          hint={false}
          value={von ?? data?.from ?? ''}
          onChange={(day) => change({ von: day || undefined })}
        />
        <DateField
          label={t('to')}
          hint={false}
          value={bis ?? data?.to ?? ''}
          onChange={(day) => change({ bis: day || undefined })}
        />
      </search>
      {error && <ProblemNotice problem={error} retry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data?.runs.length === 0 && !error && <p className="empty">{t('none')}</p>}
      {!error &&
        data?.runs.map((run, index) => (
          <Run key={`${run.dueOn} ${run.kind} ${run.round}`} run={run} isOpen={index === 0} />
        ))}
    </Page>
  );
}

function Run({ run, isOpen }: { run: Message<'PlannedRunDto'>; isOpen: boolean }) {
  const t = useTexts();
  const terms = useReminderTerms();
  const { dueOn, kind, round, mails, isMade, reminders, withoutRecipient } = run;
  return (
    <details className="run" open={isOpen}>
      <summary>
        <strong>{t('summary', { day: showDay(dueOn), kind: terms(`kind.${kind}`) })}</strong>
        {round && <span>{t('step', { round })}</span>}
        <span>{t('mails', { count: mails, shown: showNumber(mails) })}</span>
        {isMade && <Badge kind="success">{t('made')}</Badge>}
      </summary>
      {kind === 'OWN' ? <p className="muted">{t('own')}</p> : <PlannedReminders reminders={reminders} />}
      {withoutRecipient.length > 0 && (
        <p>
          <Badge kind="warning">{t('nobody', { units: withoutRecipient.join(', ') })}</Badge>
        </p>
      )}
    </details>
  );
}
