import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { answer, api, type Message } from '../../api/client.js';
import { Button } from '../../parts/button.js';
import { Combobox } from '../../parts/combobox.js';
import { type Column, DataTable } from '../../parts/data-table.js';
import { DateField } from '../../parts/date-field.js';
import { SelectField } from '../../parts/field.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/notice.js';
import { Page } from '../../parts/page.js';
import { Pager } from '../../parts/pager.js';
import { showDay, showInstant, showNumber } from '../../texts/format.js';
import { useTerms } from '../../texts/terms.js';
import { defineTexts } from '../../texts/texts.js';
import { Verification } from './verification.js';

const useTexts = defineTexts(
  'readLog',
  {
    title: 'Protokoll',
    lead: 'Wer wann welche Personendaten abgerufen hat. Um wessen Daten es ging, sehen nur die Betroffenen selbst.',
    caption: 'Abrufe von Personendaten, der neueste zuerst',
    print: 'Drucken',
    account: 'Konto',
    kind: 'Art des Abrufs',
    all: 'alle',
    from: 'Von',
    to: 'Bis',
    when: 'Wann',
    unit: 'Einheit',
    asOf: 'Stichtag',
    persons: 'Personen',
    purpose: 'Zweck',
    number: 'Nr.',
    whole: 'alle',
    none: 'In dieser Auswahl gibt es keinen Abruf.',
  },
  {
    title: 'Log',
    lead: 'Who has read which personal data and when. Whose data it was is seen only by the persons themselves.',
    caption: 'Looks at personal data, the newest first',
    print: 'Print',
    account: 'Account',
    kind: 'Kind of look',
    all: 'all',
    from: 'From',
    to: 'To',
    when: 'When',
    unit: 'Unit',
    asOf: 'Reference date',
    persons: 'Persons',
    purpose: 'Purpose',
    number: 'No.',
    whole: 'all',
    none: 'There is no look in this selection.',
  },
);

const route = getRouteApi('/inside/protokoll');
const PAGE_SIZE = 50;
const KINDS = ['PERSON', 'LIST', 'WORKBOOK', 'OWN_RECORD', 'SEALED'] as const;
type Search = ReturnType<typeof route.useSearch>;
type Change = (changed: Partial<Search>) => void;

/** Who looked at personal data, and whether the log is as it was written. */
export function ReadLog() {
  const t = useTexts();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const page = search.seite ?? 1;
  const { konto: account, art: kind, von: from, bis: to } = search;
  const query = { account, kind, from, to, page, pageSize: PAGE_SIZE };
  const { data, error, refetch } = useQuery({
    queryKey: ['read-log', query],
    queryFn: () => answer(api.GET('/api/v1/read-log', { params: { query } })),
    placeholderData: keepPreviousData,
  });
  const change: Change = (changed) =>
    void navigate({ search: (before) => ({ ...before, seite: undefined, ...changed }) });
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={<Button onClick={() => window.print()}>{t('print')}</Button>}
    >
      <Verification />
      <Filters value={search} onChange={change} />
      {error && <ProblemNotice problem={error} retry={() => void refetch()} />}
      {data ? (
        <>
          <EntryTable entries={data.items} />
          <Pager page={page} pageSize={PAGE_SIZE} total={data.total} onPage={(seite) => change({ seite })} />
        </>
      ) : (
        !error && <Loading />
      )}
    </Page>
  );
}

function Filters({ value, onChange }: { value: Search; onChange: Change }) {
  const t = useTexts();
  const terms = useTerms();
  const { data: account = null, isFetched } = useQuery({
    queryKey: ['account', value.konto],
    queryFn: () => answer(api.GET('/api/v1/accounts/{id}', { params: { path: { id: value.konto ?? '' } } })),
    enabled: value.konto !== undefined,
  });
  return (
    <search className="filters">
      <Combobox<Message<'AccountDetailDto'>>
        // The name of the account in the address is known a moment later.
        key={String(isFetched)}
        label={t('account')}
        selected={account}
        onSelect={(chosen) => onChange({ konto: chosen?.id })}
        source="accounts"
        search={async (q) =>
          (await answer(api.GET('/api/v1/accounts', { params: { query: { q, pageSize: 8 } } }))).items
        }
        textOf={({ displayName }) => displayName}
        keyOf={({ id }) => id}
      />
      <SelectField
        label={t('kind')}
        value={value.art ?? ''}
        onChange={({ target }) => onChange({ art: (target.value || undefined) as Search['art'] })}
      >
        <option value="">{t('all')}</option>
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {terms(`readKind.${kind}`)}
          </option>
        ))}
      </SelectField>
      <DateField
        label={t('from')}
        hint={false}
        value={value.von ?? ''}
        onChange={(day) => onChange({ von: day || undefined })}
      />
      <DateField
        label={t('to')}
        hint={false}
        value={value.bis ?? ''}
        onChange={(day) => onChange({ bis: day || undefined })}
      />
    </search>
  );
}

function EntryTable({ entries }: { entries: Message<'ReadLogEntryDto'>[] }) {
  const t = useTexts();
  const terms = useTerms();
  const columns: Column<Message<'ReadLogEntryDto'>>[] = [
    { id: 'when', title: t('when'), isRowHeader: true, cell: ({ readAt }) => showInstant(readAt) },
    { id: 'account', title: t('account'), cell: ({ account }) => account.displayName },
    { id: 'kind', title: t('kind'), cell: ({ kind }) => terms(`readKind.${kind}`) },
    { id: 'persons', title: t('persons'), numeric: true, cell: ({ persons }) => showNumber(persons) },
    { id: 'unit', title: t('unit'), cell: ({ unit }) => unit ?? t('whole') },
    { id: 'asOf', title: t('asOf'), cell: ({ asOf }) => showDay(asOf) },
    { id: 'purpose', title: t('purpose'), cell: ({ purpose }) => purpose ?? '–' },
    { id: 'number', title: t('number'), numeric: true, cell: ({ id }) => showNumber(id) },
  ];
  return (
    <DataTable
      caption={t('caption')}
      columns={columns}
      rows={entries}
      keyOf={({ id }) => String(id)}
      empty={<p>{t('none')}</p>}
    />
  );
}
