import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { answer, api, type Message } from '../../api/client.js';
import { type Column, DataTable } from '../../parts/data-table.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/notice.js';
import { Pager } from '../../parts/pager.js';
import { useExplanation } from '../../texts/explanation.js';
import { useTerms } from '../../texts/terms.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'missingList',
  {
    caption: 'Wer den Auftrag noch nicht erfüllt hat, mit dem Grund',
    person: 'Person',
    unit: 'Einheit',
    group: 'Gruppe',
    why: 'Warum',
    none: 'Niemand fehlt: Alle Verpflichteten haben den Auftrag erfüllt.',
  },
  {
    caption: 'Who has not fulfilled the mandate yet, with the reason',
    person: 'Person',
    unit: 'Unit',
    group: 'Group',
    why: 'Why',
    none: 'Nobody is missing: everybody who is obliged has fulfilled the mandate.',
  },
);

const PAGE_SIZE = 50;

interface MissingListProps {
  asOf?: string | undefined;
  knownAt?: string | undefined;
  unit?: string | undefined;
}

/** Who is missing, each with the reason in a sentence; the name opens everything about it. */
export function MissingList({ asOf, knownAt, unit }: MissingListProps) {
  const t = useTexts();
  const terms = useTerms();
  const explain = useExplanation();
  const [page, setPage] = useState(1);
  const query = { asOf, knownAt, unit, page, pageSize: PAGE_SIZE };
  const { data, error, refetch } = useQuery({
    queryKey: ['missing', query],
    queryFn: () => answer(api.GET('/api/v1/evaluation/missing', { params: { query } })),
    placeholderData: keepPreviousData,
  });
  if (error) return <ProblemNotice problem={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  const columns: Column<Message<'MissingPersonDto'>>[] = [
    {
      id: 'person',
      title: t('person'),
      isRowHeader: true,
      cell: ({ lastName, firstName, personnelNumber }) => (
        <Link
          to="/personen/$personalnummer"
          params={{ personalnummer: personnelNumber }}
          search={{ stichtag: asOf, wissensstand: knownAt }}
        >
          {lastName}, {firstName}
        </Link>
      ),
    },
    {
      id: 'unit',
      title: t('unit'),
      cell: ({ reportingUnit, reportingUnitName }) => reportingUnit ?? reportingUnitName,
    },
    { id: 'group', title: t('group'), cell: ({ group }) => terms(`group.${group}`) },
    {
      id: 'why',
      title: t('why'),
      cell: (person) => (
        <span className="reason">{explain.ofPerson({ ...person, decidingTraining: null })}</span>
      ),
    },
  ];
  return (
    <>
      <DataTable
        caption={t('caption')}
        columns={columns}
        rows={data.items}
        keyOf={({ personnelNumber }) => personnelNumber}
        empty={<p>{t('none')}</p>}
      />
      <Pager page={page} pageSize={PAGE_SIZE} total={data.total} onPage={setPage} />
    </>
  );
}
