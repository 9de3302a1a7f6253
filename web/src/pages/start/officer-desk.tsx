import { useQuery } from '@tanstack/react-query';
import { Link, type LinkProps } from '@tanstack/react-router';
import { answer, api, type Message } from '../../api/client.js';
import { useUndo } from '../../app/undo.js';
import { Button, LinkButton } from '../../parts/button.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/notice.js';
import { Section } from '../../parts/page.js';
import { showInstant, showNumber } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'officerDesk',
  {
    title: 'Zu tun',
    record: 'Nachweis erfassen',
    collective: 'Sammelerfassung',
    nothing: 'Nichts liegt an. Erfassen Sie den nächsten Nachweis.',
    submitted: 'Zu prüfen',
    withoutEvidence: 'Ohne Nachweis',
    possibleDuplicates: 'Vielleicht doppelt',
    openQuestions: 'Mit offener Frage',
    answeredQuestions: 'Mit neuer Antwort',
    undecidedPersons: 'Zielgruppe nicht entschieden',
    last: 'Zuletzt geändert',
    lastNone: 'Sie haben noch nichts geändert.',
    undo: 'Rückgängig',
    undoOf: '{{reason}} vom {{instant}} rückgängig machen',
  },
  {
    title: 'To do',
    record: 'Record a certificate',
    collective: 'Record an event',
    nothing: 'Nothing to do. Record the next certificate.',
    submitted: 'To check',
    withoutEvidence: 'Without evidence',
    possibleDuplicates: 'Possibly double',
    openQuestions: 'With an open question',
    answeredQuestions: 'With a new answer',
    undecidedPersons: 'Target group not decided',
    last: 'Changed last',
    lastNone: 'You have changed nothing yet.',
    undo: 'Undo',
    undoOf: 'Undo {{reason}} of {{instant}}',
  },
);

type Count = keyof Message<'DeskDto'>;

/** Every count of the desk with the list behind it, in the order of urgency. */
const LISTS: readonly { count: Count; to: LinkProps['to']; search: LinkProps['search'] }[] = [
  { count: 'submitted', to: '/nachweise', search: { anerkennung: 'SUBMITTED' } },
  { count: 'answeredQuestions', to: '/nachweise', search: { antwort: 'true' } },
  { count: 'withoutEvidence', to: '/nachweise', search: { nachweis: 'NONE' } },
  { count: 'possibleDuplicates', to: '/nachweise', search: { doppelt: 'true' } },
  { count: 'openQuestions', to: '/nachweise', search: { frage: 'true' } },
  { count: 'undecidedPersons', to: '/zielgruppe', search: {} },
];
const LAST = 5;

/** What a training officer has to do, and what was done last, with the way back. */
export function OfficerDesk() {
  const t = useTexts();
  const { data, error, refetch } = useQuery({
    queryKey: ['desk'],
    queryFn: () => answer(api.GET('/api/v1/desk')),
  });
  const lists = LISTS.filter(({ count }) => data && data[count] > 0);
  return (
    <>
      <Section
        title={t('title')}
        actions={
          <>
            <LinkButton to="/nachweise/erfassen" kind="primary">
              {t('record')}
            </LinkButton>
            <LinkButton to="/nachweise/sammeln">{t('collective')}</LinkButton>
          </>
        }
      >
        {error && <ProblemNotice problem={error} retry={() => void refetch()} />}
        {!data && !error && <Loading />}
        {data && lists.length === 0 && <p className="empty">{t('nothing')}</p>}
        {data && lists.length > 0 && (
          <ul className="desk">
            {lists.map(({ count, to, search }) => (
              <li key={count}>
                <Link to={to} search={search} className="desk__entry">
                  <strong className="desk__count">{showNumber(data[count])}</strong> {t(count)}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={t('last')}>
        <LastChanges />
      </Section>
    </>
  );
}

function LastChanges() {
  const t = useTexts();
  const undo = useUndo();
  const { data, error } = useQuery({
    queryKey: ['changes', LAST],
    queryFn: () => answer(api.GET('/api/v1/changes', { params: { query: { pageSize: LAST } } })),
  });
  if (error) return <ProblemNotice problem={error} />;
  if (!data) return <Loading />;
  if (data.items.length === 0) return <p className="muted">{t('lastNone')}</p>;
  return (
    <ol className="last-recorded">
      {data.items.map(({ id, reason, recordedAt }) => (
        <li key={id}>
          <span>
            {reason} <span className="muted">{showInstant(recordedAt)}</span>
          </span>
          <Button
            small
            aria-label={t('undoOf', { reason, instant: showInstant(recordedAt) })}
            onClick={() => void undo(id)}
          >
            {t('undo')}
          </Button>
        </li>
      ))}
    </ol>
  );
}
