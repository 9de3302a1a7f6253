import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { answer, api, type Message } from '../../api/client.js';
import { type Column, DataTable } from '../../parts/data-table.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/notice.js';
import { Pager } from '../../parts/pager.js';
import { defineTexts } from '../../texts/texts.js';
import { causeTexts } from './cause-texts.js';

const useTexts = defineTexts(
  'causePersons',
  {
    title: '{{cause}}: die Personen',
    caption: 'Personen hinter dieser Ursache, und was sich bei ihnen geändert hat',
    person: 'Person',
    number: 'Personalnummer',
    change: 'Was sich geändert hat',
    none: 'Hinter dieser Ursache steht niemand.',
  },
  {
    title: '{{cause}}: the persons',
    caption: 'Persons behind this cause, and what has changed with them',
    person: 'Person',
    number: 'Personnel number',
    change: 'What has changed',
    none: 'There is nobody behind this cause.',
  },
);

const route = getRouteApi('/inside/runde/vergleich');
const PAGE_SIZE = 50;
/** Whoever is behind these may belong to another unit by now, whose persons the reader need not see. */
const ELSEWHERE: readonly Message<'DifferenceCauseDto'>['code'][] = [
  'LEFT',
  'TRANSFERRED',
  'UNIT_REORGANISED',
];

/** The persons behind a cause; the heading takes the focus, because somebody has just asked for them. */
export function CausePersons({
  differences,
  cause,
}: {
  differences: Message<'DifferencesDto'>;
  cause: Message<'DifferenceCauseDto'>;
}) {
  const t = useTexts();
  const { von, mit, seite } = route.useSearch();
  const navigate = route.useNavigate();
  const page = seite ?? 1;
  const { code } = cause;
  const other = mit === 'jetzt' ? 'now' : (mit ?? '');
  const { data, error, refetch } = useQuery({
    queryKey: ['differences', von, other, code, page],
    queryFn: () =>
      answer(
        api.GET('/api/v1/sealed-evaluations/{id}/differences/persons', {
          params: {
            path: { id: von ?? '' },
            query: { with: other, cause: code, page, pageSize: PAGE_SIZE },
          },
        }),
      ),
    placeholderData: (previous, query) =>
      query?.queryKey[3] === code ? keepPreviousData(previous) : undefined,
  });
  const heading = useRef<HTMLHeadingElement>(null);
  const isThere = data !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another cause takes the focus again
  useEffect(() => heading.current?.focus({ preventScroll: true }), [code]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only with its list the page is long enough to scroll to it
  useEffect(() => {
    heading.current?.scrollIntoView({ block: 'start' });
  }, [code, isThere]);
  return (
    <section className="section">
      <div className="section-head">
        <h2 ref={heading} tabIndex={-1} className="kern-heading-medium">
          {t('title', { cause: causeTexts(cause).label })}
        </h2>
      </div>
      {error && <ProblemNotice problem={error} retry={() => void refetch()} />}
      {data ? (
        <>
          <PersonTable persons={data.items} asOf={differences.to.asOf} isLinked={!ELSEWHERE.includes(code)} />
          <Pager
            page={page}
            pageSize={PAGE_SIZE}
            total={data.total}
            onPage={(next) =>
              void navigate({ search: (before) => ({ ...before, seite: next }), resetScroll: false })
            }
          />
        </>
      ) : (
        !error && <Loading />
      )}
    </section>
  );
}

type Person = Message<'ComparedPersonDto'>;

function PersonTable({
  persons,
  asOf,
  isLinked,
}: {
  persons: readonly Person[];
  asOf: string;
  isLinked: boolean;
}) {
  const t = useTexts();
  const columns: Column<Person>[] = [
    {
      id: 'person',
      title: t('person'),
      isRowHeader: true,
      cell: ({ lastName, firstName, personnelNumber }) =>
        isLinked ? (
          <Link
            to="/personen/$personalnummer"
            params={{ personalnummer: personnelNumber }}
            search={{ stichtag: asOf }}
          >
            {lastName}, {firstName}
          </Link>
        ) : (
          `${lastName}, ${firstName}`
        ),
    },
    { id: 'number', title: t('number'), cell: ({ personnelNumber }) => personnelNumber },
    { id: 'change', title: t('change'), cell: ({ explanation }) => <span lang="de">{explanation}</span> },
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
