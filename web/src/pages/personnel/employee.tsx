import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { answer, api, type Message } from '../../api/client.js';
import { useSession } from '../../app/session.js';
import { Button, LinkButton } from '../../parts/button.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/notice.js';
import { Page, Section } from '../../parts/page.js';
import { showDay } from '../../texts/format.js';
import { useTerms } from '../../texts/terms.js';
import { defineTexts } from '../../texts/texts.js';
import { DepartureForm } from './departure-form.js';
import { HistoryForm } from './history-form.js';
import { HistoryTable } from './history-table.js';
import { NameForm } from './name-form.js';
import { TransferForm } from './transfer-form.js';

const useTexts = defineTexts(
  'employee',
  {
    title: 'Person',
    now: 'Seit {{day}} in {{unit}}{{level}}.',
    until: 'Seit {{day}} in {{unit}}{{level}}, bis {{to}}.',
    next: 'Kommt am {{day}} zu {{unit}}.',
    gone: 'War bis {{day}} da.',
    nowhere: 'Ist keiner Einheit zugeordnet.',
    number: 'Personalnummer',
    email: 'E-Mail-Adresse',
    noEmail: 'keine',
    transfer: 'Wechsel oder Beförderung',
    departure: 'Ausscheiden',
    name: 'Name oder Adresse',
    history: 'Verlauf',
    correct: 'Verlauf berichtigen',
    standing: 'Stand der Schulungen',
    back: 'Zur Suche',
  },
  {
    title: 'Person',
    now: 'In {{unit}} since {{day}}{{level}}.',
    until: 'In {{unit}} since {{day}}{{level}}, until {{to}}.',
    next: 'Comes to {{unit}} on {{day}}.',
    gone: 'Was there until {{day}}.',
    nowhere: 'Is assigned to no unit.',
    number: 'Personnel number',
    email: 'E-mail address',
    noEmail: 'none',
    transfer: 'Transfer or promotion',
    departure: 'Departure',
    name: 'Name or address',
    history: 'History',
    correct: 'Correct the history',
    standing: 'State of the trainings',
    back: 'To the search',
  },
);

const route = getRouteApi('/inside/personal/$personalnummer');
const TASKS = [
  { id: 'wechsel', text: 'transfer', kind: 'primary', Form: TransferForm },
  { id: 'ausscheiden', text: 'departure', kind: 'secondary', Form: DepartureForm },
  { id: 'name', text: 'name', kind: 'secondary', Form: NameForm },
] as const;

/** One person as kept: where now, the whole history, and everything that can change. */
export function Employee() {
  const t = useTexts();
  const { personalnummer } = route.useParams();
  const { was } = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error, refetch } = useQuery({
    queryKey: ['employee', personalnummer],
    queryFn: () =>
      answer(
        api.GET('/api/v1/employees/{personnelNumber}', {
          params: { path: { personnelNumber: personalnummer } },
        }),
      ),
  });
  if (error) {
    return (
      <Page title={t('title')}>
        <ProblemNotice problem={error} retry={() => void refetch()} />
      </Page>
    );
  }
  if (!data) return <Loading />;
  const show = (task?: typeof was) => void navigate({ search: { was: task } });
  const forms = {
    employee: data,
    reload: async () => (await refetch()).data,
    onDone: () => show(),
  };
  const task = TASKS.find(({ id }) => id === was);
  return (
    <Page
      title={`${data.firstName} ${data.lastName}`}
      lead={<Now employee={data} />}
      actions={TASKS.map(({ id, text, kind }) => (
        <Button key={id} kind={kind} aria-pressed={was === id} onClick={() => show(id)}>
          {t(text)}
        </Button>
      ))}
    >
      <dl className="facts">
        <div>
          <dt>{t('number')}</dt>
          <dd>{data.personnelNumber}</dd>
        </div>
        <div>
          <dt>{t('email')}</dt>
          <dd>{data.email ?? t('noEmail')}</dd>
        </div>
      </dl>
      {task && (
        <Section key={task.id} title={t(task.text)}>
          <task.Form {...forms} />
        </Section>
      )}
      <Section
        title={t('history')}
        actions={
          was !== 'verlauf' && (
            <Button small icon="edit" onClick={() => show('verlauf')}>
              {t('correct')}
            </Button>
          )
        }
      >
        {was === 'verlauf' ? <HistoryForm {...forms} /> : <HistoryTable periods={data.assignments} />}
      </Section>
      <p className="buttons">
        <LinkButton to="/personen/$personalnummer" params={{ personalnummer }}>
          {t('standing')}
        </LinkButton>
        <LinkButton to="/personal" kind="tertiary" icon="arrow-back">
          {t('back')}
        </LinkButton>
      </p>
    </Page>
  );
}

/** Where the person is today, or comes to next, or has been. */
function Now({ employee: { assignments } }: { employee: Message<'EmployeeDto'> }) {
  const t = useTexts();
  const terms = useTerms();
  const { today } = useSession();
  const now = assignments.find(({ from, to }) => from <= today && (to === null || to >= today));
  const next = assignments.find(({ from }) => from > today);
  if (now) {
    const { unit, from, to, leadershipLevel } = now;
    const level = leadershipLevel ? `, ${terms(`level.${leadershipLevel}`)}` : '';
    const values = { day: showDay(from), unit, level };
    return to === null ? t('now', values) : t('until', { ...values, to: showDay(to) });
  }
  if (next) return t('next', { day: showDay(next.from), unit: next.unit });
  const last = assignments.at(-1)?.to;
  return last ? t('gone', { day: showDay(last) }) : t('nowhere');
}
