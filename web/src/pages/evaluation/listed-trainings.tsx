import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { answer, api, type Message } from '../../api/client.js';
import { queryText } from '../../app/search.js';
import { Badge } from '../../parts/badge.js';
import { Button, DownloadButton } from '../../parts/button.js';
import { type Column, DataTable } from '../../parts/data-table.js';
import { LineNotice } from '../../parts/line-notice.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/notice.js';
import { Page } from '../../parts/page.js';
import { Pager } from '../../parts/pager.js';
import { showDay, showMinutes, showNumber } from '../../texts/format.js';
import { useTerms } from '../../texts/terms.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'listedTrainings',
  {
    title: 'Schulungen der Auswertung',
    lead_one: 'Eine Schulung.',
    lead_other: '{{shown}} Schulungen.',
    print: 'Drucken',
    caption: 'Schulungen, die in der Auswertung stehen, mit ihren Personen',
    person: 'Person',
    unit: 'Einheit',
    training: 'Schulung',
    completedOn: 'Abgeschlossen am',
    minutes: 'Dauer',
    categories: 'Kompetenzbereiche',
    counts: 'Zählt',
    yes: 'zählt',
    no: 'zählt nicht für den Auftrag',
    none: 'Hinter dieser Zahl steht keine Schulung.',
  },
  {
    title: 'Trainings of the evaluation',
    lead_one: 'One training.',
    lead_other: '{{shown}} trainings.',
    print: 'Print',
    caption: 'Trainings that stand in the evaluation, with their persons',
    person: 'Person',
    unit: 'Unit',
    training: 'Training',
    completedOn: 'Completed on',
    minutes: 'Duration',
    categories: 'Competence areas',
    counts: 'Counts',
    yes: 'counts',
    no: 'does not count for the mandate',
    none: 'There is no training behind this figure.',
  },
);

const route = getRouteApi('/inside/auswertung/schulungen');
const PAGE_SIZE = 50;

/** The trainings behind a figure of the evaluation (R18, R19), each with its person. */
export function ListedTrainings() {
  const t = useTexts();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const page = search.seite ?? 1;
  const filters = {
    asOf: search.stichtag,
    knownAt: search.wissensstand,
    unit: search.einheit,
    reportingUnit: search.auswertung,
    withoutReportingUnit: search.ohneAuswertung && ('true' as const),
    group: search.gruppe,
    category: search.bereich,
    q: search.suche,
  };
  const { data, error, refetch } = useQuery({
    queryKey: ['listed-trainings', filters, page],
    queryFn: () =>
      answer(
        api.GET('/api/v1/evaluation/trainings', {
          params: { query: { ...filters, page, pageSize: PAGE_SIZE } },
        }),
      ),
    placeholderData: keepPreviousData,
  });
  return (
    <Page
      title={t('title')}
      lead={data && t('lead', { count: data.total, shown: showNumber(data.total) })}
      actions={
        <>
          <DownloadButton href={`/api/v1/evaluation/trainings.xlsx${queryText(filters)}`}>
            Excel
          </DownloadButton>
          <DownloadButton href={`/api/v1/evaluation/trainings.csv${queryText(filters)}`}>CSV</DownloadButton>
          <Button onClick={() => window.print()}>{t('print')}</Button>
        </>
      }
    >
      <LineNotice line={search} to="/auswertung/schulungen" />
      {error && <ProblemNotice problem={error} retry={() => void refetch()} />}
      {data ? (
        <>
          <TrainingTable trainings={data.items} />
          <Pager
            page={page}
            pageSize={PAGE_SIZE}
            total={data.total}
            onPage={(seite) => void navigate({ search: (before) => ({ ...before, seite }) })}
          />
        </>
      ) : (
        !error && <Loading />
      )}
    </Page>
  );
}

type Listed = Message<'ListedTrainingDto'>;

function TrainingTable({ trainings }: { trainings: Listed[] }) {
  const t = useTexts();
  const terms = useTerms();
  const { stichtag, wissensstand } = route.useSearch();
  const columns: Column<Listed>[] = [
    {
      id: 'person',
      title: t('person'),
      isRowHeader: true,
      cell: ({ lastName, firstName, personnelNumber }) => (
        <Link
          to="/personen/$personalnummer"
          params={{ personalnummer: personnelNumber }}
          search={{ stichtag, wissensstand }}
        >
          {lastName}, {firstName}
        </Link>
      ),
    },
    { id: 'unit', title: t('unit'), cell: ({ unit }) => unit },
    { id: 'training', title: t('training'), cell: ({ title }) => title },
    { id: 'completedOn', title: t('completedOn'), cell: ({ completedOn }) => showDay(completedOn) },
    { id: 'minutes', title: t('minutes'), cell: ({ minutes }) => showMinutes(minutes) },
    {
      id: 'categories',
      title: t('categories'),
      cell: ({ categories }) => categories.map((each) => terms(`category.${each}`)).join(', '),
    },
    {
      id: 'counts',
      title: t('counts'),
      cell: ({ counts }) => <Badge kind={counts ? 'success' : 'warning'}>{t(counts ? 'yes' : 'no')}</Badge>,
    },
  ];
  return (
    <DataTable
      caption={t('caption')}
      columns={columns}
      rows={trainings}
      keyOf={({ id }) => id}
      empty={<p>{t('none')}</p>}
    />
  );
}
