import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { answer, api, type Message } from '../../api/client.js';
import { queryText } from '../../app/search.js';
import { useMay } from '../../app/session.js';
import { Button, DownloadButton, LinkButton } from '../../parts/button.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/notice.js';
import { Page } from '../../parts/page.js';
import { Pager } from '../../parts/pager.js';
import { SavedViews } from '../../parts/saved-views.js';
import { showNumber } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';
import { Decide } from './decide.js';
import { Filters } from './filters.js';
import { TrainingTable } from './training-table.js';

const useTexts = defineTexts(
  'trainings',
  {
    title: 'Nachweise',
    lead_one: 'Ein Nachweis.',
    lead_other: '{{shown}} Nachweise.',
    record: 'Nachweis erfassen',
    excel: 'Excel',
    print: 'Drucken',
    none: 'Kein Nachweis passt zu dieser Auswahl. Lassen Sie eine Bedingung weg, oder erfassen Sie den ersten Nachweis.',
  },
  {
    title: 'Certificates',
    lead_one: 'One certificate.',
    lead_other: '{{shown}} certificates.',
    record: 'Record a certificate',
    excel: 'Excel',
    print: 'Print',
    none: 'No certificate matches this selection. Leave out a condition, or record the first certificate.',
  },
);

const route = getRouteApi('/inside/nachweise');
const PAGE_SIZE = 50;

/** A list of trainings as its address says it. */
export type TrainingsSearch = ReturnType<typeof route.useSearch>;
type Training = Message<'RecordedTrainingDto'>;

/** What is recorded: filtered, sorted and decided about, many at once. */
export function Trainings() {
  const t = useTexts();
  const may = useMay();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [chosen, setChosen] = useState<ReadonlyMap<string, Training>>(new Map());
  const page = search.seite ?? 1;
  const query = queryOf(search);
  const { data, error, refetch } = useQuery({
    queryKey: ['trainings', query, page],
    queryFn: () =>
      answer(api.GET('/api/v1/trainings', { params: { query: { ...query, page, pageSize: PAGE_SIZE } } })),
    placeholderData: keepPreviousData,
  });
  const change = (changed: Partial<TrainingsSearch>) => {
    setChosen(new Map());
    void navigate({ search: (before) => ({ ...before, seite: undefined, ...changed }) });
  };
  return (
    <Page
      title={t('title')}
      lead={data && t('lead', { count: data.total, shown: showNumber(data.total) })}
      actions={
        <>
          {may('RECORD') && (
            <LinkButton to="/nachweise/erfassen" kind="primary">
              {t('record')}
            </LinkButton>
          )}
          <DownloadButton href={`/api/v1/trainings.xlsx${queryText(query)}`}>{t('excel')}</DownloadButton>
          <Button onClick={() => window.print()}>{t('print')}</Button>
        </>
      }
    >
      <SavedViews
        list="nachweise"
        current={search}
        onChoose={(view) => {
          setChosen(new Map());
          void navigate({ search: view });
        }}
      />
      <Filters key={JSON.stringify(search)} value={search} onChange={change} />
      {error && <ProblemNotice problem={error} retry={() => void refetch()} />}
      {data ? (
        <>
          {may('RECORD') && <Decide chosen={[...chosen.values()]} onDone={() => setChosen(new Map())} />}
          <TrainingTable
            trainings={data.items}
            chosen={may('RECORD') ? chosen : undefined}
            onChoose={setChosen}
            sort={search.sortierung ?? '-completedOn'}
            onSort={(sortierung) => change({ sortierung: sortierung as TrainingsSearch['sortierung'] })}
            empty={<p>{t('none')}</p>}
          />
          <Pager page={page} pageSize={PAGE_SIZE} total={data.total} onPage={(seite) => change({ seite })} />
        </>
      ) : (
        !error && <Loading />
      )}
    </Page>
  );
}

/** The call behind a list, by its address. */
function queryOf(search: TrainingsSearch) {
  return {
    q: search.suche,
    recognition: search.anerkennung,
    category: search.bereich,
    from: search.von,
    to: search.bis,
    unit: search.einheit,
    evidence: search.nachweis,
    possibleDuplicate: search.doppelt,
    openQuestion: search.frage,
    newAnswer: search.antwort,
    sort: search.sortierung,
  };
}
