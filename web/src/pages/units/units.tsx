import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { answer, api, type Message } from '../../api/client.js';
import { useMay } from '../../app/session.js';
import { Button, LinkButton } from '../../parts/button.js';
import { type Column, DataTable } from '../../parts/data-table.js';
import { DateField } from '../../parts/date-field.js';
import { TextField } from '../../parts/field.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/notice.js';
import { Page } from '../../parts/page.js';
import { usePeriod } from '../../parts/period.js';
import { showDay, showNumber } from '../../texts/format.js';
import { useTerms } from '../../texts/terms.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'units',
  {
    title: 'Organisationseinheiten',
    lead_zero: 'Am {{day}} gibt es hier keine Einheit.',
    lead_one: 'Eine Einheit am {{day}}.',
    lead_other: '{{shown}} Einheiten am {{day}}.',
    found: 'Einheit gründen',
    reorganise: 'Umgliederung',
    print: 'Drucken',
    search: 'Bezeichnung oder Kürzel',
    day: 'Am',
    find: 'Anzeigen',
    reset: 'Zurücksetzen',
    caption: 'Organisationseinheiten, jede unter der, zu der sie gehört',
    unit: 'Einheit',
    type: 'Art',
    reporting: 'Auswertungspflichtig',
    yes: 'ja',
    no: '–',
    valid: 'Gilt',
    empty: 'Keine Einheit passt zu dieser Auswahl. Prüfen Sie Schreibweise und Tag.',
  },
  {
    title: 'Organisational units',
    lead_zero: 'There is no unit here on {{day}}.',
    lead_one: 'One unit on {{day}}.',
    lead_other: '{{shown}} units on {{day}}.',
    found: 'Found a unit',
    reorganise: 'Reorganisation',
    print: 'Print',
    search: 'Name or code',
    day: 'On',
    find: 'Show',
    reset: 'Reset',
    caption: 'Organisational units, each below the one that it belongs to',
    unit: 'Unit',
    type: 'Kind',
    reporting: 'Reporting',
    yes: 'yes',
    no: '–',
    valid: 'Valid',
    empty: 'No unit matches this selection. Check spelling and day.',
  },
);

const route = getRouteApi('/inside/einheiten');
const DEEPEST = 6;
type Unit = Message<'ListedUnitDto'>;

/** The tree of the units that may be seen, on a day. */
export function Units() {
  const t = useTexts();
  const may = useMay();
  const { suche, tag } = route.useSearch();
  const navigate = route.useNavigate();
  const query = { q: suche, on: tag };
  const { data, error, refetch } = useQuery({
    queryKey: ['units', query],
    queryFn: () => answer(api.GET('/api/v1/units', { params: { query } })),
    placeholderData: keepPreviousData,
  });
  const count = data?.items.length ?? 0;
  return (
    <Page
      title={t('title')}
      lead={data && t('lead', { count, shown: showNumber(count), day: showDay(data.on) })}
      actions={
        <>
          {may('PERSONNEL') && (
            <>
              <LinkButton to="/einheiten/umgliedern" kind="primary">
                {t('reorganise')}
              </LinkButton>
              <LinkButton to="/einheiten/neu" icon="add">
                {t('found')}
              </LinkButton>
            </>
          )}
          <Button onClick={() => window.print()}>{t('print')}</Button>
        </>
      }
    >
      <Filters
        key={`${suche} ${tag}`}
        value={{ suche, tag }}
        onChange={(search) => void navigate({ search })}
      />
      {error && <ProblemNotice problem={error} retry={() => void refetch()} />}
      {data ? <Tree units={data.items} /> : !error && <Loading />}
    </Page>
  );
}

type Search = ReturnType<typeof route.useSearch>;

function Filters({ value, onChange }: { value: Search; onChange: (value: Search) => void }) {
  const t = useTexts();
  const [text, setText] = useState(value.suche ?? '');
  const [day, setDay] = useState(value.tag ?? '');
  return (
    <search>
      <form
        className="filters"
        onSubmit={(event) => {
          event.preventDefault();
          onChange({ suche: text.trim() || undefined, tag: day || undefined });
        }}
      >
        <TextField
          label={t('search')}
          type="search"
          value={text}
          maxLength={200}
          onChange={({ target }) => setText(target.value)}
        />
        <DateField label={t('day')} hint={false} value={day} onChange={setDay} />
        <div className="filters__buttons">
          <Button type="submit" icon="search">
            {t('find')}
          </Button>
          {Boolean(value.suche || value.tag) && (
            <Button kind="tertiary" onClick={() => onChange({})}>
              {t('reset')}
            </Button>
          )}
        </div>
      </form>
    </search>
  );
}

function Tree({ units }: { units: Unit[] }) {
  const t = useTexts();
  const terms = useTerms();
  const period = usePeriod();
  const columns: Column<Unit>[] = [
    {
      id: 'unit',
      title: t('unit'),
      isRowHeader: true,
      cell: ({ code, name, level }) => (
        <span className={`tree tree--${Math.min(level, DEEPEST)}`}>
          <span className="tree__code">{code}</span>{' '}
          <Link to="/einheiten/$kuerzel" params={{ kuerzel: code }}>
            {name}
          </Link>
        </span>
      ),
    },
    { id: 'type', title: t('type'), cell: ({ type }) => terms(`unitType.${type}`) },
    { id: 'reporting', title: t('reporting'), cell: ({ reporting }) => t(reporting ? 'yes' : 'no') },
    { id: 'valid', title: t('valid'), cell: ({ validFrom, validTo }) => period(validFrom, validTo) },
  ];
  return (
    <DataTable
      caption={t('caption')}
      columns={columns}
      rows={units}
      keyOf={({ code }) => code}
      empty={<p>{t('empty')}</p>}
    />
  );
}
