import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { answer, api, type Message } from '../../api/client.js';
import { queryText } from '../../app/search.js';
import { StatusBadge } from '../../parts/badge.js';
import { Button, DownloadButton } from '../../parts/button.js';
import { type Column, DataTable } from '../../parts/data-table.js';
import { SelectField, TextField } from '../../parts/field.js';
import { LineNotice } from '../../parts/line-notice.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/notice.js';
import { Page } from '../../parts/page.js';
import { Pager } from '../../parts/pager.js';
import { PerspectiveBar } from '../../parts/perspective-bar.js';
import { showDay, showNumber } from '../../texts/format.js';
import { useTerms } from '../../texts/terms.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'persons',
  {
    title: 'Personen',
    caption: 'Personen mit Gruppe und Stand',
    lead_one: 'Eine Person.',
    lead_other: '{{shown}} Personen.',
    print: 'Drucken',
    search: 'Name oder Personalnummer',
    find: 'Suchen',
    perspective: 'Stichtag, Wissensstand und Einheit',
    group: 'Gruppe',
    status: 'Stand',
    all: 'alle',
    person: 'Person',
    number: 'Personalnummer',
    unit: 'Einheit',
    reportingUnit: 'Auswertung bei',
    by: 'erfüllt durch',
    none: 'Niemand passt zu dieser Auswahl. Lassen Sie eine Bedingung weg, oder prüfen Sie die Schreibweise.',
  },
  {
    title: 'Persons',
    caption: 'Persons with group and status',
    lead_one: 'One person.',
    lead_other: '{{shown}} persons.',
    print: 'Print',
    search: 'Name or personnel number',
    find: 'Search',
    perspective: 'Reference date, state of knowledge and unit',
    group: 'Group',
    status: 'Status',
    all: 'all',
    person: 'Person',
    number: 'Personnel number',
    unit: 'Unit',
    reportingUnit: 'Evaluated at',
    by: 'fulfilled by',
    none: 'Nobody matches this selection. Leave out a condition, or check the spelling.',
  },
);

const route = getRouteApi('/inside/personen');
const PAGE_SIZE = 50;

/** Who must, who has, who has not: the list of persons with every filter in the address. */
export function Persons() {
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
    obliged: search.verpflichtet && ('true' as const),
    trained: search.mitSchulung && ('true' as const),
    group: search.gruppe,
    status: search.stand,
    q: search.suche,
  };
  const query = { ...filters, page, pageSize: PAGE_SIZE };
  const { data, error, refetch } = useQuery({
    queryKey: ['persons', query],
    queryFn: () => answer(api.GET('/api/v1/persons', { params: { query } })),
    placeholderData: keepPreviousData,
  });
  const change = (changed: Partial<typeof search>) =>
    void navigate({ search: (before) => ({ ...before, seite: undefined, ...changed }) });
  return (
    <Page
      title={t('title')}
      lead={data && t('lead', { count: data.total, shown: showNumber(data.total) })}
      actions={
        <>
          <DownloadButton href={`/api/v1/persons.xlsx${queryText(filters)}`}>Excel</DownloadButton>
          <DownloadButton href={`/api/v1/persons.csv${queryText(filters)}`}>CSV</DownloadButton>
          <Button onClick={() => window.print()}>{t('print')}</Button>
        </>
      }
    >
      <Filters value={search} onChange={change} />
      <details
        className="more-filters"
        open={Boolean(search.stichtag || search.wissensstand || search.einheit)}
      >
        <summary>{t('perspective')}</summary>
        <PerspectiveBar value={search} onChange={change} />
      </details>
      <LineNotice line={search} to="/personen" />
      {error && <ProblemNotice problem={error} retry={() => void refetch()} />}
      {data ? (
        <>
          <PersonTable persons={data.items} />
          <Pager page={page} pageSize={PAGE_SIZE} total={data.total} onPage={(seite) => change({ seite })} />
        </>
      ) : (
        !error && <Loading />
      )}
    </Page>
  );
}

type Search = ReturnType<typeof route.useSearch>;

function Filters({ value, onChange }: { value: Search; onChange: (changed: Partial<Search>) => void }) {
  const t = useTexts();
  const terms = useTerms();
  const [text, setText] = useState(value.suche ?? '');
  return (
    <search>
      <form
        className="filters"
        onSubmit={(event) => {
          event.preventDefault();
          onChange({ suche: text.trim() || undefined });
        }}
      >
        <TextField
          label={t('search')}
          type="search"
          value={text}
          maxLength={200}
          onChange={({ target }) => {
            setText(target.value);
            if (target.value === '') onChange({ suche: undefined });
          }}
        />
        <SelectField
          label={t('group')}
          value={value.gruppe ?? ''}
          onChange={({ target }) => onChange({ gruppe: (target.value || undefined) as Search['gruppe'] })}
        >
          <option value="">{t('all')}</option>
          {(['LEADER', 'EMPLOYEE'] as const).map((group) => (
            <option key={group} value={group}>
              {terms(`groups.${group}`)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('status')}
          value={value.stand ?? ''}
          onChange={({ target }) => onChange({ stand: (target.value || undefined) as Search['stand'] })}
        >
          <option value="">{t('all')}</option>
          {(['OPEN', 'NOT_FULFILLED', 'FULFILLED', 'NOT_OBLIGED'] as const).map((status) => (
            <option key={status} value={status}>
              {terms(`status.${status}`)}
            </option>
          ))}
        </SelectField>
        <div className="filters__buttons">
          <Button type="submit" icon="search">
            {t('find')}
          </Button>
        </div>
      </form>
    </search>
  );
}

function PersonTable({ persons }: { persons: Message<'PersonDto'>[] }) {
  const t = useTexts();
  const terms = useTerms();
  const { stichtag, wissensstand } = route.useSearch();
  const columns: Column<Message<'PersonDto'>>[] = [
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
    { id: 'number', title: t('number'), cell: ({ personnelNumber }) => personnelNumber },
    { id: 'unit', title: t('unit'), cell: ({ unit }) => unit ?? '–' },
    { id: 'reportingUnit', title: t('reportingUnit'), cell: ({ reportingUnit }) => reportingUnit ?? '–' },
    { id: 'group', title: t('group'), cell: ({ group }) => terms(`group.${group ?? 'NONE'}`) },
    { id: 'status', title: t('status'), cell: ({ status }) => <StatusBadge status={status} /> },
    {
      id: 'by',
      title: t('by'),
      cell: ({ decidingTraining: training }) =>
        training ? `${training.title}, ${showDay(training.completedOn)}` : '–',
    },
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
