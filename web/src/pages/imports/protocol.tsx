import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { LinkButton } from '../../parts/button.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/notice.js';
import { Page } from '../../parts/page.js';
import { Pager } from '../../parts/pager.js';
import { defineTexts } from '../../texts/texts.js';
import { runsQuery } from './run-queries.js';
import { RunTable } from './run-table.js';

const useTexts = defineTexts(
  'importProtocol',
  {
    title: 'Protokoll des Einspielens',
    lead: 'Wer wann welche Datei eingespielt hat, und was sich dadurch geändert hat.',
    new: 'Datei einspielen',
    none: 'Noch ist keine Datei eingespielt worden.',
  },
  {
    title: 'Import protocol',
    lead: 'Who has imported which file when, and what has changed by it.',
    new: 'Import a file',
    none: 'No file has been imported yet.',
  },
);

const route = getRouteApi('/inside/einspielen/protokoll');
const PAGE_SIZE = 50;

/** Every import that was begun here: who, when, which file, what changed. */
export function ImportProtocol() {
  const t = useTexts();
  const { seite: page = 1 } = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error, refetch } = useQuery({
    ...runsQuery(page, PAGE_SIZE),
    placeholderData: keepPreviousData,
  });
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <LinkButton to="/einspielen" kind="primary">
          {t('new')}
        </LinkButton>
      }
    >
      {error && <ProblemNotice problem={error} retry={() => void refetch()} />}
      {data ? (
        <>
          <RunTable caption={t('title')} runs={data.items} empty={<p>{t('none')}</p>} />
          <Pager
            page={page}
            pageSize={PAGE_SIZE}
            total={data.total}
            onPage={(seite) => void navigate({ search: { seite } })}
          />
        </>
      ) : (
        !error && <Loading />
      )}
    </Page>
  );
}
