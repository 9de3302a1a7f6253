import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { LinkButton } from '../../parts/button.js';
import { type Column, DataTable } from '../../parts/data-table.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/notice.js';
import { Page } from '../../parts/page.js';
import { RoundBadge } from '../../parts/round-badge.js';
import { showDay, showNumber } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';
import { ForRounds } from './round-page.js';
import { type Round, roundsQuery } from './round-queries.js';

const useTexts = defineTexts(
  'rounds',
  {
    title: 'Auswertungsrunden',
    lead: 'In einer Auswertungsrunde melden die Einheiten ihre Auswertung zu einem Stichtag (§\u00a06).',
    add: 'Neue Runde',
    caption: 'Auswertungsrunden, die neueste zuerst',
    round: 'Runde',
    referenceDate: 'Stichtag',
    opensOn: 'Öffnet am',
    deadline: 'Frist',
    state: 'Stand',
    handedIn: 'Übermittelt',
    share: '{{handedIn}} von {{units}}',
    empty: 'Es gibt noch keine Auswertungsrunde.',
    emptyHelp:
      'Planen Sie eine: mit Stichtag, Frist und dem Text der Anforderung. Sie öffnet an ihrem Tag von selbst, und alle auswertungspflichtigen Einheiten werden aufgefordert.',
  },
  {
    title: 'Reporting rounds',
    lead: 'In a reporting round the units hand in their evaluation for a reference date (§\u00a06).',
    add: 'New round',
    caption: 'Reporting rounds, the newest first',
    round: 'Round',
    referenceDate: 'Reference date',
    opensOn: 'Opens on',
    deadline: 'Deadline',
    state: 'State',
    handedIn: 'Handed in',
    share: '{{handedIn}} of {{units}}',
    empty: 'There is no reporting round yet.',
    emptyHelp:
      'Plan one: with reference date, deadline and the text of the demand. It opens by itself on its day, and all reporting units are asked.',
  },
);

/** All reporting rounds (Auswertungsrunden) with how far they are, and the way to a new one. */
export function Rounds() {
  const t = useTexts();
  return (
    <ForRounds title={t('title')}>
      <Page
        title={t('title')}
        lead={t('lead')}
        actions={
          <LinkButton to="/runde/neu" kind="primary" icon="add">
            {t('add')}
          </LinkButton>
        }
      >
        <RoundTable />
      </Page>
    </ForRounds>
  );
}

function RoundTable() {
  const t = useTexts();
  const { data, error, refetch } = useQuery(roundsQuery);
  if (error) return <ProblemNotice problem={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  const columns: Column<Round>[] = [
    {
      id: 'round',
      title: t('round'),
      isRowHeader: true,
      cell: ({ id, title }) => (
        <Link to="/runde/$id" params={{ id }} className="file-name">
          {title}
        </Link>
      ),
    },
    { id: 'state', title: t('state'), cell: ({ state }) => <RoundBadge state={state} /> },
    { id: 'handedIn', title: t('handedIn'), cell: (round) => <HandedIn round={round} /> },
    { id: 'deadline', title: t('deadline'), cell: ({ deadline }) => showDay(deadline) },
    { id: 'referenceDate', title: t('referenceDate'), cell: ({ referenceDate }) => showDay(referenceDate) },
    { id: 'opensOn', title: t('opensOn'), cell: ({ opensOn }) => showDay(opensOn) },
  ];
  return (
    <DataTable
      caption={t('caption')}
      columns={columns}
      rows={data.items}
      keyOf={({ id }) => id}
      empty={
        <>
          <p>
            <strong>{t('empty')}</strong>
          </p>
          <p>{t('emptyHelp')}</p>
        </>
      }
    />
  );
}

function HandedIn({ round: { title, handedIn, units } }: { round: Round }) {
  const t = useTexts();
  const share = t('share', { handedIn: showNumber(handedIn), units: showNumber(units) });
  return (
    <span className="share">
      <meter
        className="bar__meter"
        min={0}
        max={Math.max(units, 1)}
        value={handedIn}
        aria-label={`${title}: ${share}`}
      />
      {share}
    </span>
  );
}
