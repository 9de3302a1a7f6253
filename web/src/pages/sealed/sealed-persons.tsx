import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api, type Message } from '../../api/client.js';
import { StatusBadge } from '../../parts/badge.js';
import { type Column, DataTable } from '../../parts/data-table.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/notice.js';
import { Pager } from '../../parts/pager.js';
import { showDay } from '../../texts/format.js';
import { useTerms } from '../../texts/terms.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'sealedPersons',
  {
    logged:
      'So sind sie gesiegelt, auch wenn sich seitdem etwas geändert hat. Ihr Aufruf steht im Leseprotokoll.',
    erased_one: 'Die Angaben von einer Person sind gelöscht. Ihre Zahl bleibt.',
    erased_other: 'Die Angaben von {{count}} Personen sind gelöscht. Ihre Zahlen bleiben.',
    caption: 'Personen hinter den gesiegelten Zahlen',
    person: 'Person',
    number: 'Personalnummer',
    unit: 'Einheit',
    group: 'Gruppe',
    status: 'Stand',
    why: 'Wodurch oder warum nicht',
    none: 'Hinter den Zahlen steht niemand, dessen Angaben noch da sind.',
  },
  {
    logged:
      'This is how they were sealed, even if something has changed since. Your look is in the read log.',
    erased_one: 'The data of one person are erased. The figure stays.',
    erased_other: 'The data of {{count}} persons are erased. The figures stay.',
    caption: 'Persons behind the sealed figures',
    person: 'Person',
    number: 'Personnel number',
    unit: 'Unit',
    group: 'Group',
    status: 'Status',
    why: 'By what, or why not',
    none: 'Nobody whose data are still there stands behind the figures.',
  },
);

const PAGE_SIZE = 50;

interface SealedPersonsProps {
  /** Id of the seal. */
  id: string;
  page: number;
  onPage: (page: number) => void;
}

/** A page of the persons behind a seal, as they were sealed; each look is logged. */
export function SealedPersons({ id, page, onPage }: SealedPersonsProps) {
  const t = useTexts();
  const terms = useTerms();
  const { data, error, refetch } = useQuery({
    queryKey: ['sealed-persons', id, page],
    queryFn: () =>
      answer(
        api.GET('/api/v1/sealed-evaluations/{id}/persons', {
          params: { path: { id }, query: { page, pageSize: PAGE_SIZE } },
        }),
      ),
    placeholderData: keepPreviousData,
  });
  if (error) return <ProblemNotice problem={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  const columns: Column<Message<'SealedPersonDto'>>[] = [
    {
      id: 'person',
      title: t('person'),
      isRowHeader: true,
      cell: ({ lastName, firstName }) => `${lastName}, ${firstName}`,
    },
    { id: 'number', title: t('number'), cell: ({ personnelNumber }) => personnelNumber },
    { id: 'unit', title: t('unit'), cell: ({ unit }) => unit },
    { id: 'group', title: t('group'), cell: ({ group }) => terms(`group.${group}`) },
    { id: 'status', title: t('status'), cell: ({ status }) => <StatusBadge status={status} /> },
    {
      id: 'why',
      title: t('why'),
      cell: ({ decidingTraining, reason }) =>
        decidingTraining ? (
          `${decidingTraining.title}, ${showDay(decidingTraining.completedOn)}`
        ) : (
          // Sealed in the words of that day.
          <span lang="de">{reason}</span>
        ),
    },
  ];
  return (
    <>
      <p className="muted">{t('logged')}</p>
      {data.erased > 0 && <p>{t('erased', { count: data.erased })}</p>}
      <DataTable
        caption={t('caption')}
        columns={columns}
        rows={data.items}
        keyOf={({ personnelNumber }) => personnelNumber}
        empty={<p>{t('none')}</p>}
      />
      <Pager page={page} pageSize={PAGE_SIZE} total={data.total} onPage={onPage} />
    </>
  );
}
