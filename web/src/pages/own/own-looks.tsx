import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { answer, api, type Message } from '../../api/client.js';
import { type Column, DataTable } from '../../parts/data-table.js';
import { ProblemNotice } from '../../parts/notice.js';
import { Section } from '../../parts/page.js';
import { Pager } from '../../parts/pager.js';
import { showInstant } from '../../texts/format.js';
import { useTerms } from '../../texts/terms.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'ownLooks',
  {
    title: 'Wer meine Angaben gesehen hat',
    caption: 'Blicke auf meine Angaben, der neueste zuerst',
    when: 'Wann',
    by: 'Wer',
    kind: 'Wie',
    purpose: 'Wozu',
    none: 'Bisher hat niemand Ihre Angaben gesehen.',
    noPurpose: 'nicht angegeben',
  },
  {
    title: 'Who has seen my record',
    caption: 'Looks at my record, the newest first',
    when: 'When',
    by: 'Who',
    kind: 'How',
    purpose: 'What for',
    none: 'Nobody has seen your record yet.',
    noPurpose: 'not stated',
  },
);

const route = getRouteApi('/inside/ich');
const PAGE_SIZE = 20;

/** Who looked at the own record. */
export function OwnLooks() {
  const t = useTexts();
  const terms = useTerms();
  const { seite: page = 1 } = route.useSearch();
  const navigate = route.useNavigate();
  const query = { page, pageSize: PAGE_SIZE };
  const { data, error, refetch } = useQuery({
    queryKey: ['own-looks', query],
    queryFn: () => answer(api.GET('/api/v1/me/read-log', { params: { query } })),
    placeholderData: keepPreviousData,
  });
  const columns: Column<Message<'LookDto'>>[] = [
    { id: 'when', title: t('when'), isRowHeader: true, cell: ({ readAt }) => showInstant(readAt) },
    { id: 'by', title: t('by'), cell: ({ by }) => by },
    { id: 'kind', title: t('kind'), cell: ({ kind }) => terms(`readKind.${kind}`) },
    { id: 'purpose', title: t('purpose'), cell: ({ purpose }) => purpose ?? t('noPurpose') },
  ];
  return (
    <Section title={t('title')}>
      {error && <ProblemNotice problem={error} retry={() => void refetch()} />}
      {data && (
        <>
          <DataTable
            caption={t('caption')}
            columns={columns}
            rows={data.items}
            keyOf={({ readAt, by }) => readAt + by}
            empty={<p>{t('none')}</p>}
          />
          <Pager
            page={page}
            pageSize={PAGE_SIZE}
            total={data.total}
            onPage={(seite) => void navigate({ search: { seite } })}
          />
        </>
      )}
    </Section>
  );
}
