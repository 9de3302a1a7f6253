import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { answer, api, type Message } from '../../api/client.js';
import { Button, LinkButton } from '../../parts/button.js';
import { type Column, DataTable } from '../../parts/data-table.js';
import { TextField } from '../../parts/field.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/notice.js';
import { Page } from '../../parts/page.js';
import { Pager } from '../../parts/pager.js';
import { showNumber } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'personnel',
  {
    title: 'Beschäftigte',
    lead: 'Suchen Sie eine Person, um Wechsel, Beförderung oder Ausscheiden einzutragen.',
    found_zero: 'Niemand passt zu dieser Suche.',
    found_one: 'Eine Person gefunden.',
    found_other: '{{shown}} Personen gefunden.',
    join: 'Eintritt erfassen',
    reorganise: 'Umgliederung',
    search: 'Name oder Personalnummer',
    find: 'Suchen',
    caption: 'Gefundene Personen mit ihrer Einheit',
    person: 'Person',
    number: 'Personalnummer',
    unit: 'Einheit heute',
    none: 'keine',
    nobody: 'Prüfen Sie die Schreibweise. Wer neu ist, den erfassen Sie mit „Eintritt erfassen“.',
  },
  {
    title: 'Employees',
    lead: 'Find a person to enter a transfer, a promotion or a departure.',
    found_zero: 'Nobody matches this search.',
    found_one: 'One person found.',
    found_other: '{{shown}} persons found.',
    join: 'Enter a joiner',
    reorganise: 'Reorganisation',
    search: 'Name or personnel number',
    find: 'Search',
    caption: 'Persons found with their unit',
    person: 'Person',
    number: 'Personnel number',
    unit: 'Unit today',
    none: 'none',
    nobody: 'Check the spelling. Who is new is entered with “Enter a joiner”.',
  },
);

const route = getRouteApi('/inside/personal');
const PAGE_SIZE = 25;

/** Finds the person whose data are to be kept. Nobody is listed unasked: each look is logged. */
export function Personnel() {
  const t = useTexts();
  const { suche, seite: page = 1 } = route.useSearch();
  const navigate = route.useNavigate();
  const query = { q: suche, page, pageSize: PAGE_SIZE };
  const { data, error, refetch } = useQuery({
    queryKey: ['persons', query],
    queryFn: () => answer(api.GET('/api/v1/persons', { params: { query } })),
    enabled: suche !== undefined,
    placeholderData: keepPreviousData,
  });
  const found = suche === undefined ? undefined : data;
  return (
    <Page
      title={t('title')}
      lead={found ? t('found', { count: found.total, shown: showNumber(found.total) }) : t('lead')}
      actions={
        <>
          <LinkButton to="/personal/neu" kind="primary" icon="add">
            {t('join')}
          </LinkButton>
          <LinkButton to="/einheiten/umgliedern">{t('reorganise')}</LinkButton>
        </>
      }
    >
      <SearchForm
        key={suche}
        value={suche ?? ''}
        onSearch={(next) => void navigate({ search: { suche: next } })}
      />
      {error && <ProblemNotice problem={error} retry={() => void refetch()} />}
      {suche !== undefined && !data && !error && <Loading />}
      {found && (
        <>
          <Found persons={found.items} />
          <Pager
            page={page}
            pageSize={PAGE_SIZE}
            total={found.total}
            onPage={(seite) => void navigate({ search: { suche, seite } })}
          />
        </>
      )}
    </Page>
  );
}

function SearchForm({ value, onSearch }: { value: string; onSearch: (text: string | undefined) => void }) {
  const t = useTexts();
  const [text, setText] = useState(value);
  return (
    <search>
      <form
        className="filters"
        onSubmit={(event) => {
          event.preventDefault();
          onSearch(text.trim() || undefined);
        }}
      >
        <TextField
          label={t('search')}
          type="search"
          autoFocus
          value={text}
          maxLength={200}
          onChange={({ target }) => setText(target.value)}
        />
        <div className="filters__buttons">
          <Button type="submit" icon="search">
            {t('find')}
          </Button>
        </div>
      </form>
    </search>
  );
}

function Found({ persons }: { persons: Message<'PersonDto'>[] }) {
  const t = useTexts();
  const columns: Column<Message<'PersonDto'>>[] = [
    {
      id: 'person',
      title: t('person'),
      isRowHeader: true,
      cell: ({ lastName, firstName, personnelNumber }) => (
        <Link to="/personal/$personalnummer" params={{ personalnummer: personnelNumber }}>
          {lastName}, {firstName}
        </Link>
      ),
    },
    { id: 'number', title: t('number'), cell: ({ personnelNumber }) => personnelNumber },
    { id: 'unit', title: t('unit'), cell: ({ unit }) => unit ?? t('none') },
  ];
  return (
    <DataTable
      caption={t('caption')}
      columns={columns}
      rows={persons}
      keyOf={({ personnelNumber }) => personnelNumber}
      empty={<p>{t('nobody')}</p>}
    />
  );
}
