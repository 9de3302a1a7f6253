import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { answer, api } from '../../api/client.js';
import { queryText } from '../../app/search.js';
import { useMay } from '../../app/session.js';
import { Button, DownloadButton } from '../../parts/button.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/notice.js';
import { Page, Section } from '../../parts/page.js';
import { PerspectiveBar } from '../../parts/perspective-bar.js';
import { defineTexts } from '../../texts/texts.js';
import { Standing } from '../start/standing.js';
import { OpenSubmissions } from '../submission/open-submissions.js';
import { MissingList } from './missing-list.js';

const useTexts = defineTexts(
  'myArea',
  {
    title: 'Mein Bereich',
    missing: 'Wer fehlt noch, und warum',
    excel: 'Excel mit Personen',
    print: 'Drucken',
    perspective: 'Anderer Stichtag oder andere Einheit',
  },
  {
    title: 'My area',
    missing: 'Who is still missing, and why',
    excel: 'Excel with persons',
    print: 'Print',
    perspective: 'Another reference date or unit',
  },
);

const route = getRouteApi('/inside/mein-bereich');

/** A unit head's answer in two minutes: where the area stands, and who is missing for which reason. */
export function MyArea() {
  const t = useTexts();
  const may = useMay();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = { asOf: search.stichtag, knownAt: search.wissensstand, unit: search.einheit };
  const { data, error, refetch } = useQuery({
    queryKey: ['evaluation', query],
    queryFn: () => answer(api.GET('/api/v1/evaluation', { params: { query } })),
  });
  return (
    <Page
      title={t('title')}
      actions={
        <>
          <DownloadButton href={`/api/v1/evaluation.xlsx${queryText({ ...query, persons: true })}`}>
            {t('excel')}
          </DownloadButton>
          <Button onClick={() => window.print()}>{t('print')}</Button>
        </>
      }
    >
      {error && <ProblemNotice problem={error} retry={() => void refetch()} />}
      {data ? <Standing evaluation={data} /> : !error && <Loading />}
      {may('CHECK') && <OpenSubmissions />}
      <details
        className="more-filters"
        open={Boolean(search.stichtag || search.wissensstand || search.einheit)}
      >
        <summary>{t('perspective')}</summary>
        <PerspectiveBar
          value={search}
          onChange={(change) => void navigate({ search: (before) => ({ ...before, ...change }) })}
        />
      </details>
      {may('NAMES') && (
        <Section title={t('missing')}>
          <MissingList key={queryText(query)} {...query} />
        </Section>
      )}
    </Page>
  );
}
