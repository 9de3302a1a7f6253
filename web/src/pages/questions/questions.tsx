import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { answer, api } from '../../api/client.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/notice.js';
import { Page } from '../../parts/page.js';
import { Pager } from '../../parts/pager.js';
import { showNumber } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';
import { Question } from './question.js';

const useTexts = defineTexts(
  'questions',
  {
    title: 'Fragen zur Anerkennung',
    open_zero: 'Keine Frage wartet auf eine Antwort.',
    open_one: 'Eine Frage wartet auf eine Antwort.',
    open_other: '{{shown}} Fragen warten auf eine Antwort.',
    answered_zero: 'Noch keine Frage ist beantwortet.',
    answered_one: 'Eine Frage ist beantwortet.',
    answered_other: '{{shown}} Fragen sind beantwortet.',
    states: 'Welche Fragen',
    state: { open: 'Offen', answered: 'Beantwortet' },
    help: 'Wen die Schulung betrifft, steht hier mit Absicht nicht. Ihre Antwort empfiehlt; entscheiden bleibt Sache der Einheit.',
    empty: 'Sobald eine Einheit eine Frage zum Inhalt einer Schulung weiterleitet, steht sie hier.',
  },
  {
    title: 'Questions about recognition',
    open_zero: 'No question waits for an answer.',
    open_one: 'One question waits for an answer.',
    open_other: '{{shown}} questions wait for an answer.',
    answered_zero: 'No question has been answered yet.',
    answered_one: 'One question is answered.',
    answered_other: '{{shown}} questions are answered.',
    states: 'Which questions',
    state: { open: 'Open', answered: 'Answered' },
    help: 'Whom the training is about is left out here on purpose. Your answer recommends; deciding remains with the unit.',
    empty: 'As soon as a unit forwards a question about the content of a training, it appears here.',
  },
);

const route = getRouteApi('/inside/fragen');
const PAGE_SIZE = 20;
/** Which tab is the present one is said here, also while an answer is open. */
const EXACT = { exact: true, includeSearch: true };

/** Forwarded questions about the recognition of trainings, without the persons: the open ones, or those answered. */
export function Questions() {
  const t = useTexts();
  const { stand, frage, seite: page = 1 } = route.useSearch();
  const navigate = route.useNavigate();
  const state = stand === 'beantwortet' ? ('ANSWERED' as const) : ('OPEN' as const);
  const query = { state, page, pageSize: PAGE_SIZE };
  const { data, error, refetch } = useQuery({
    queryKey: ['questions', query],
    queryFn: () => answer(api.GET('/api/v1/questions', { params: { query } })),
    placeholderData: keepPreviousData,
  });
  const lead = stand === 'beantwortet' ? 'answered' : 'open';
  return (
    <Page title={t('title')} lead={data && t(lead, { count: data.total, shown: showNumber(data.total) })}>
      <nav className="tabs" aria-label={t('states')}>
        <Link
          to="/fragen"
          search={{}}
          activeOptions={EXACT}
          aria-current={state === 'OPEN' ? 'page' : undefined}
        >
          {t('state.open')}
        </Link>
        <Link
          to="/fragen"
          search={{ stand: 'beantwortet' }}
          activeOptions={EXACT}
          aria-current={state === 'ANSWERED' ? 'page' : undefined}
        >
          {t('state.answered')}
        </Link>
      </nav>
      <p className="hint">{t('help')}</p>
      {error && <ProblemNotice problem={error} retry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data?.total === 0 && (
        <div className="empty">
          <p>{t('empty')}</p>
        </div>
      )}
      {data?.items.map((question) => (
        <Question
          key={question.id}
          question={question}
          isAnswering={frage === question.id}
          onAnswering={(is) =>
            void navigate({
              search: { stand, seite: page > 1 ? page : undefined, frage: is ? question.id : undefined },
            })
          }
        />
      ))}
      {data && (
        <Pager
          page={page}
          pageSize={PAGE_SIZE}
          total={data.total}
          onPage={(seite) => void navigate({ search: { stand, seite } })}
        />
      )}
    </Page>
  );
}
