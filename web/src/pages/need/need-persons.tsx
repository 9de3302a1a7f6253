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
import { showDay, showNumber } from '../../texts/format.js';
import { useTerms } from '../../texts/terms.js';
import { defineTexts } from '../../texts/texts.js';
import { FIGURES, useFigureTexts } from './need-figures.js';

const useTexts = defineTexts(
  'needPersons',
  {
    title: 'Personen hinter dem Bedarf',
    lead_one: '{{figure}}: eine Person.',
    lead_other: '{{figure}}: {{shown}} Personen.',
    print: 'Drucken',
    back: 'Zum Bedarf',
    caption: 'Personen hinter einer Zahl des Bedarfs',
    person: 'Person',
    unit: 'Einheit',
    group: 'Gruppe',
    submitted: 'Eingereicht',
    yes: 'Schulung eingereicht',
    from: 'Zuordnung ab',
    to: 'Zuordnung bis',
    none: 'Hinter dieser Zahl steht niemand.',
  },
  {
    title: 'Persons behind the need',
    lead_one: '{{figure}}: one person.',
    lead_other: '{{figure}}: {{shown}} persons.',
    print: 'Print',
    back: 'To the need',
    caption: 'Persons behind a figure of the need',
    person: 'Person',
    unit: 'Unit',
    group: 'Group',
    submitted: 'Submitted',
    yes: 'training submitted',
    from: 'Assignment from',
    to: 'Assignment to',
    none: 'There is nobody behind this figure.',
  },
);

const route = getRouteApi('/inside/auswertung/bedarf/personen');
const PAGE_SIZE = 50;

/** Who is behind a figure of the need. */
export function NeedPersons() {
  const t = useTexts();
  const figureTexts = useFigureTexts();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { stichtag, wissensstand, einheit, seite: page = 1, zahl = 'frist' } = search;
  const filters = {
    asOf: stichtag,
    knownAt: wissensstand,
    unit: einheit,
    reportingUnit: search.auswertung,
    withoutReportingUnit: search.ohneAuswertung && ('true' as const),
    group: search.gruppe,
    figure: FIGURES[zahl].figure,
  };
  const { data, error, refetch } = useQuery({
    queryKey: ['need-persons', filters, page],
    queryFn: () =>
      answer(
        api.GET('/api/v1/evaluation/need/persons', {
          params: { query: { ...filters, page, pageSize: PAGE_SIZE } },
        }),
      ),
    placeholderData: keepPreviousData,
  });
  const named = figureTexts(zahl);
  const figure = named[0]?.toUpperCase() + named.slice(1);
  return (
    <Page
      title={t('title')}
      lead={data && t('lead', { count: data.total, shown: showNumber(data.total), figure })}
      actions={
        <>
          <DownloadButton href={`/api/v1/evaluation/need/persons.csv${queryText(filters)}`}>
            CSV
          </DownloadButton>
          <Button onClick={() => window.print()}>{t('print')}</Button>
        </>
      }
    >
      <p>
        <Link to="/auswertung/bedarf" search={{ stichtag, wissensstand, einheit }}>
          {t('back')}
        </Link>
      </p>
      <LineNotice line={search} to="/auswertung/bedarf/personen" />
      {error && <ProblemNotice problem={error} retry={() => void refetch()} />}
      {data ? (
        <>
          <Table persons={data.items} />
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

type Person = Message<'NeedPersonDto'>;

function Table({ persons }: { persons: Person[] }) {
  const t = useTexts();
  const terms = useTerms();
  const { wissensstand, stichtag, zahl } = route.useSearch();
  const columns: Column<Person>[] = [
    {
      id: 'person',
      title: t('person'),
      isRowHeader: true,
      cell: ({ lastName, firstName, personnelNumber }) => (
        <Link
          to="/personen/$personalnummer"
          params={{ personalnummer: personnelNumber }}
          // The others are as they will be on the last day, which may be later than today.
          search={{ wissensstand, stichtag: zahl === 'offen' || zahl === 'gehen' ? stichtag : undefined }}
        >
          {lastName}, {firstName}
        </Link>
      ),
    },
    { id: 'unit', title: t('unit'), cell: ({ unit }) => unit },
    { id: 'group', title: t('group'), cell: ({ group }) => terms(`group.${group}`) },
    {
      id: 'submitted',
      title: t('submitted'),
      cell: ({ submitted }) => (submitted ? <Badge kind="warning">{t('yes')}</Badge> : '–'),
    },
    { id: 'from', title: t('from'), cell: ({ from }) => (from ? showDay(from) : '–') },
    { id: 'to', title: t('to'), cell: ({ to }) => (to ? showDay(to) : '–') },
  ];
  return (
    <DataTable
      caption={t('caption')}
      columns={columns}
      rows={persons}
      keyOf={({ personnelNumber }) => personnelNumber}
      empty={<p>{t('none')}</p>}
    />
  );
}
