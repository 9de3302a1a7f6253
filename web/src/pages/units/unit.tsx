import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { answer, api, type Message } from '../../api/client.js';
import { useMay, useSession } from '../../app/session.js';
import { Button, LinkButton } from '../../parts/button.js';
import { type Column, DataTable } from '../../parts/data-table.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/notice.js';
import { Page, Section } from '../../parts/page.js';
import { usePeriod } from '../../parts/period.js';
import { useTerms } from '../../texts/terms.js';
import { defineTexts } from '../../texts/texts.js';
import { ChangeUnit } from './change-unit.js';

const useTexts = defineTexts(
  'unit',
  {
    title: 'Organisationseinheit',
    below: '{{type}} unter {{parent}}.',
    top: '{{type}}, ganz oben.',
    change: 'Umbenennen oder umhängen',
    dissolve: 'Auflösen oder zusammenlegen',
    evaluation: 'Auswertung',
    persons: 'Personen',
    all: 'Alle Einheiten',
    versions: 'Was wann galt',
    caption: 'Fassungen der Organisationseinheit, die neueste zuerst',
    period: 'Zeitraum',
    name: 'Bezeichnung',
    type: 'Art',
    parent: 'Gehört zu',
    none: '–',
    reporting: 'Auswertungspflichtig',
    yes: 'ja',
    no: 'nein',
  },
  {
    title: 'Organisational unit',
    below: '{{type}} below {{parent}}.',
    top: '{{type}}, on top.',
    change: 'Rename or move',
    dissolve: 'Dissolve or merge',
    evaluation: 'Evaluation',
    persons: 'Persons',
    all: 'All units',
    versions: 'What held when',
    caption: 'Versions of the unit, the newest first',
    period: 'Period',
    name: 'Name',
    type: 'Kind',
    parent: 'Belongs to',
    none: '–',
    reporting: 'Reporting',
    yes: 'yes',
    no: 'no',
  },
);

const route = getRouteApi('/inside/einheiten/$kuerzel');
type Version = Message<'UnitVersionDto'>;

/** One unit: what it is called and where it belongs, today and at other times. */
export function Unit() {
  const t = useTexts();
  const terms = useTerms();
  const may = useMay();
  const { today } = useSession();
  const { kuerzel } = route.useParams();
  const [isChanging, setChanging] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: ['unit', kuerzel],
    queryFn: () => answer(api.GET('/api/v1/units/{code}', { params: { path: { code: kuerzel } } })),
  });
  if (error) {
    return (
      <Page title={t('title')}>
        <ProblemNotice problem={error} retry={() => void refetch()} />
      </Page>
    );
  }
  const present = data && versionOn(data.versions, today);
  if (!data || !present) return <Loading />;
  const type = terms(`unitType.${present.type}`);
  return (
    <Page
      title={`${data.code} ${present.name}`}
      lead={present.parent ? t('below', { type, parent: present.parent }) : t('top', { type })}
      actions={
        may('PERSONNEL') && (
          <>
            <Button icon="edit" aria-expanded={isChanging} onClick={() => setChanging(!isChanging)}>
              {t('change')}
            </Button>
            <LinkButton to="/einheiten/umgliedern" search={{ einheit: kuerzel }}>
              {t('dissolve')}
            </LinkButton>
          </>
        )
      }
    >
      {isChanging && (
        <Section title={t('change')}>
          <ChangeUnit
            unit={data}
            present={present}
            reload={async () => (await refetch()).data}
            onDone={() => setChanging(false)}
          />
        </Section>
      )}
      <Section title={t('versions')}>
        <Versions versions={data.versions} />
      </Section>
      <p className="buttons">
        <LinkButton to="/auswertung" search={{ einheit: kuerzel }}>
          {t('evaluation')}
        </LinkButton>
        {may('NAMES') && (
          <LinkButton to="/personen" search={{ einheit: kuerzel }}>
            {t('persons')}
          </LinkButton>
        )}
        <LinkButton to="/einheiten" kind="tertiary" icon="arrow-back">
          {t('all')}
        </LinkButton>
      </p>
    </Page>
  );
}

/** The version of a day, or else the one that is nearest to it: the last one, or the first of a unit to come. */
function versionOn(versions: Version[], day: string): Version | undefined {
  return versions.findLast(({ from }) => from === null || from <= day) ?? versions[0];
}

function Versions({ versions }: { versions: Version[] }) {
  const t = useTexts();
  const terms = useTerms();
  const period = usePeriod();
  const columns: Column<Version>[] = [
    { id: 'period', title: t('period'), isRowHeader: true, cell: ({ from, to }) => period(from, to) },
    { id: 'name', title: t('name'), cell: ({ name }) => name },
    { id: 'type', title: t('type'), cell: ({ type }) => terms(`unitType.${type}`) },
    {
      id: 'parent',
      title: t('parent'),
      cell: ({ parent }) =>
        parent ? (
          <Link to="/einheiten/$kuerzel" params={{ kuerzel: parent }}>
            {parent}
          </Link>
        ) : (
          t('none')
        ),
    },
    { id: 'reporting', title: t('reporting'), cell: ({ reporting }) => t(reporting ? 'yes' : 'no') },
  ];
  return (
    <DataTable
      caption={t('caption')}
      columns={columns}
      rows={versions.toReversed()}
      keyOf={({ from }) => from ?? ''}
    />
  );
}
