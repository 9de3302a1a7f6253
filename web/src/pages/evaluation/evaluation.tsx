import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { answer, api } from '../../api/client.js';
import { queryText } from '../../app/search.js';
import { useMay } from '../../app/session.js';
import { Button, DownloadButton } from '../../parts/button.js';
import { Loading } from '../../parts/loading.js';
import { Notice, ProblemNotice } from '../../parts/notice.js';
import { Page } from '../../parts/page.js';
import { PerspectiveBar } from '../../parts/perspective-bar.js';
import { showDay, showInstant } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';
import { Standing } from '../start/standing.js';
import { FiguresTable } from './figures-table.js';

const useTexts = defineTexts(
  'evaluation',
  {
    title: 'Auswertung',
    excel: 'Excel',
    excelPersons: 'Excel mit Personen',
    print: 'Drucken',
    perspective: 'Stichtag {{day}}, Wissensstand {{instant}}. {{mandate}}.',
    withheldTitle: 'Kleine Zahlen sind zurückgehalten',
    withheld:
      'Zahlen von weniger als {{fewerThan}} Personen stehen nur denen offen, die auch die Namen sehen dürfen. Betroffene Zeilen: {{lines}}.',
  },
  {
    title: 'Evaluation',
    excel: 'Excel',
    excelPersons: 'Excel with persons',
    print: 'Print',
    perspective: 'Reference date {{day}}, state of knowledge {{instant}}. {{mandate}}.',
    withheldTitle: 'Small figures are withheld',
    withheld:
      'Figures of fewer than {{fewerThan}} persons are open only to those who may see the names. Lines concerned: {{lines}}.',
  },
);

const route = getRouteApi('/inside/auswertung');

/** The evaluation (Auswertung, R18) on the screen; every figure opens the list behind it. */
export function Evaluation() {
  const t = useTexts();
  const may = useMay();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = { asOf: search.stichtag, knownAt: search.wissensstand, unit: search.einheit };
  const { data, error, refetch } = useQuery({
    queryKey: ['evaluation', query],
    queryFn: () => answer(api.GET('/api/v1/evaluation', { params: { query } })),
    placeholderData: keepPreviousData,
  });
  return (
    <Page
      title={t('title')}
      actions={
        <>
          <DownloadButton kind="primary" href={`/api/v1/evaluation.xlsx${queryText(query)}`}>
            {t('excel')}
          </DownloadButton>
          {may('NAMES') && (
            <DownloadButton href={`/api/v1/evaluation.xlsx${queryText({ ...query, persons: true })}`}>
              {t('excelPersons')}
            </DownloadButton>
          )}
          <Button onClick={() => window.print()}>{t('print')}</Button>
        </>
      }
    >
      <PerspectiveBar
        value={search}
        onChange={(change) => void navigate({ search: (before) => ({ ...before, ...change }) })}
      />
      {error && <ProblemNotice problem={error} retry={() => void refetch()} />}
      {data ? (
        <>
          <Standing evaluation={data} />
          <p className="muted">
            {t('perspective', {
              day: showDay(data.asOf),
              instant: showInstant(data.knownAt),
              mandate: data.mandate,
            })}
          </p>
          {data.withheld && data.withheld.lines > 0 && (
            <Notice kind="info" title={t('withheldTitle')}>
              <p className="kern-body">
                {t('withheld', { fewerThan: data.withheld.fewerThan, lines: data.withheld.lines })}
              </p>
            </Notice>
          )}
          <FiguresTable evaluation={data} perspective={search} linked={may('NAMES')} />
        </>
      ) : (
        !error && <Loading />
      )}
    </Page>
  );
}
