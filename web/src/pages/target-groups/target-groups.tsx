import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { answer, api } from '../../api/client.js';
import { useMay } from '../../app/session.js';
import { Button } from '../../parts/button.js';
import { TextField } from '../../parts/field.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/notice.js';
import { Page } from '../../parts/page.js';
import { Pager } from '../../parts/pager.js';
import { showNumber } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';
import { type Candidate, CandidateTable } from './candidate-table.js';
import { DecideGroup } from './decide-group.js';

const useTexts = defineTexts(
  'targetGroups',
  {
    title: 'Zielgruppe',
    undecided_zero: 'Über alle Personen Ihres Bereichs ist entschieden.',
    undecided_one: 'Über eine Person ist noch nicht entschieden.',
    undecided_other: 'Über {{shown}} Personen ist noch nicht entschieden.',
    help: 'Ihre Einheit legt fest, wer Bürgerkontakt hat oder Medien- und Öffentlichkeitsarbeit macht. Solange über jemanden nicht entschieden ist, gilt die Person als nicht verpflichtet; deshalb steht sie hier.',
    lists: 'Welche Personen',
    listUndecided: 'Noch nicht entschieden',
    listDecided: 'Entschieden',
    search: 'Name oder Personalnummer',
    unit: 'Organisationseinheit',
    unitHint: 'Kürzel; leer: mein ganzer Bereich',
    find: 'Suchen',
    noneUndecided: 'Hier ist nichts zu tun: Über alle ist entschieden.',
    noneDecided: 'Noch ist über niemanden entschieden. Beginnen Sie mit der Liste „Noch nicht entschieden“.',
  },
  {
    title: 'Target group',
    undecided_zero: 'Everybody in your area is decided about.',
    undecided_one: 'One person is not decided about yet.',
    undecided_other: '{{shown}} persons are not decided about yet.',
    help: 'Your unit decides who has citizen contact or works in media and public relations. As long as nobody has decided about a person, they count as not obliged; that is why they stand here.',
    lists: 'Which persons',
    listUndecided: 'Not decided yet',
    listDecided: 'Decided',
    search: 'Name or personnel number',
    unit: 'Organisational unit',
    unitHint: 'code; empty: my whole area',
    find: 'Search',
    noneUndecided: 'Nothing to do here: everybody is decided about.',
    noneDecided: 'Nobody is decided about yet. Begin with the list “Not decided yet”.',
  },
);

const route = getRouteApi('/inside/zielgruppe');
const PAGE_SIZE = 50;

/** Whom the unit has named for citizen contact and media work (R7), and about whom nobody has decided yet. */
export function TargetGroups() {
  const t = useTexts();
  const may = useMay();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [text, setText] = useState(search.suche ?? '');
  const [unit, setUnit] = useState(search.einheit ?? '');
  const [chosen, setChosen] = useState<ReadonlyMap<string, Candidate>>(new Map());
  const page = search.seite ?? 1;
  const state = search.liste === 'entschieden' ? 'DECIDED' : 'UNDECIDED';
  const query = { state, q: search.suche, unit: search.einheit, page, pageSize: PAGE_SIZE } as const;
  const { data, error, refetch } = useQuery({
    queryKey: ['target-groups', query],
    queryFn: () => answer(api.GET('/api/v1/target-groups', { params: { query } })),
    placeholderData: keepPreviousData,
  });
  const { data: open } = useQuery({
    queryKey: ['target-groups', 'undecided-count'],
    queryFn: () => answer(api.GET('/api/v1/target-groups/undecided', { params: { query: { pageSize: 1 } } })),
  });
  const change = (changed: Partial<typeof search>) => {
    setChosen(new Map());
    void navigate({ search: (before) => ({ ...before, seite: undefined, ...changed }) });
  };
  return (
    <Page
      title={t('title')}
      lead={open && t('undecided', { count: open.total, shown: showNumber(open.total) })}
    >
      <p className="muted help-text">{t('help')}</p>
      <nav className="tabs" aria-label={t('lists')}>
        {(['UNDECIDED', 'DECIDED'] as const).map((each) => (
          <Link
            key={each}
            to="/zielgruppe"
            search={{ ...search, seite: undefined, liste: each === 'DECIDED' ? 'entschieden' : undefined }}
            onClick={() => setChosen(new Map())}
            className="tabs__tab"
            data-current={each === state}
            aria-current={each === state ? 'page' : undefined}
            activeOptions={{ exact: true }}
            activeProps={{}}
          >
            {t(each === 'DECIDED' ? 'listDecided' : 'listUndecided')}
          </Link>
        ))}
      </nav>
      <search>
        <form
          className="filters"
          onSubmit={(event) => {
            event.preventDefault();
            change({ suche: text.trim() || undefined, einheit: unit.trim() || undefined });
          }}
        >
          <TextField
            label={t('search')}
            type="search"
            value={text}
            maxLength={200}
            onChange={({ target }) => setText(target.value)}
          />
          <TextField
            label={t('unit')}
            hint={t('unitHint')}
            value={unit}
            maxLength={40}
            onChange={({ target }) => setUnit(target.value)}
          />
          <div className="filters__buttons">
            <Button type="submit" icon="search">
              {t('find')}
            </Button>
          </div>
        </form>
      </search>
      {error && <ProblemNotice problem={error} retry={() => void refetch()} />}
      {data ? (
        <div className={may('RECORD') ? 'beside' : undefined}>
          <div>
            <CandidateTable
              persons={data.items}
              chosen={may('RECORD') ? chosen : undefined}
              onChoose={setChosen}
              empty={<p>{t(state === 'DECIDED' ? 'noneDecided' : 'noneUndecided')}</p>}
            />
            <Pager
              page={page}
              pageSize={PAGE_SIZE}
              total={data.total}
              onPage={(seite) => change({ seite })}
            />
          </div>
          {may('RECORD') && (
            <DecideGroup chosen={[...chosen.values()]} onDecided={() => setChosen(new Map())} />
          )}
        </div>
      ) : (
        !error && <Loading />
      )}
    </Page>
  );
}
