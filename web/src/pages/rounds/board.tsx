import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, DownloadButton } from '../../parts/button.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/notice.js';
import { Page, Section } from '../../parts/page.js';
import { RoundBadge } from '../../parts/round-badge.js';
import { showDay, showInstant } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';
import { AcceptChosen } from './accept-chosen.js';
import { BoardFilters } from './board-filters.js';
import { BoardNotes } from './board-notes.js';
import { BoardSums } from './board-sums.js';
import { BoardTable } from './board-table.js';
import { mayBeAccepted, shownUnits } from './board-view.js';
import { ErasePersons } from './erase-persons.js';
import { RoundFacts } from './round-facts.js';
import { RoundHistory } from './round-history.js';
import { ForRounds } from './round-page.js';
import { type Board, boardQuery } from './round-queries.js';
import { RoundSteps } from './round-steps.js';
import { useStanding } from './standing.js';
import { UnitSteps } from './unit-steps.js';
import { VerifySeals } from './verify-seals.js';

const useTexts = defineTexts(
  'roundBoard',
  {
    title: 'Auswertungsrunde',
    excel: 'Arbeitsmappe',
    print: 'Drucken',
    knownAt: 'Stichtag {{day}}. Was noch nicht gesiegelt ist, zeigt den Stand {{instant}}.',
    sums: 'Summen',
    seals: 'Siegel prüfen',
    history: 'Verlauf und Anforderung',
    persons: 'Personenbezogener Teil',
  },
  {
    title: 'Reporting round',
    excel: 'Workbook',
    print: 'Print',
    knownAt: 'Reference date {{day}}. What is not sealed yet shows the state of {{instant}}.',
    sums: 'Sums',
    seals: 'Verify the seals',
    history: 'History and demand',
    persons: 'Personal part',
  },
);

const route = getRouteApi('/inside/runde/$id');

/** All units of a round (Auswertungsrunde) on one page, with their states, their figures and what HR can do. */
export function RoundBoard() {
  const t = useTexts();
  return (
    <ForRounds title={t('title')}>
      <Loaded />
    </ForRounds>
  );
}

function Loaded() {
  const t = useTexts();
  const { id } = route.useParams();
  const { data, error, refetch } = useQuery(boardQuery(id));
  if (data) return <Shown key={id} board={data} />;
  return (
    <Page title={t('title')}>
      {error ? <ProblemNotice problem={error} retry={() => void refetch()} /> : <Loading />}
    </Page>
  );
}

function Shown({ board }: { board: Board }) {
  const t = useTexts();
  const standing = useStanding();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [opened, setOpened] = useState<string>();
  const { round, units, knownAt } = board;
  const acceptable = units.filter((unit) => mayBeAccepted(unit, round));
  const unit = units.find(({ submission }) => submission === opened);
  return (
    <Page
      title={round.title}
      lead={
        <>
          <RoundBadge state={round.state} /> {standing(round)}
        </>
      }
      actions={
        <>
          <RoundSteps round={round} />
          <DownloadButton href={`/api/v1/rounds/${round.id}/workbook.xlsx`}>{t('excel')}</DownloadButton>
          <Button onClick={() => window.print()}>{t('print')}</Button>
        </>
      }
    >
      <p className="muted">
        {t('knownAt', { day: showDay(round.referenceDate), instant: showInstant(knownAt) })}
      </p>
      <BoardNotes board={board} />
      <BoardFilters
        board={board}
        search={search}
        onChange={(change) =>
          void navigate({ search: (before) => ({ ...before, ...change }), replace: true })
        }
      />
      <AcceptChosen
        acceptable={acceptable}
        chosen={acceptable.filter(({ submission }) => chosen.has(submission))}
        onChoose={setChosen}
      />
      <BoardTable
        round={round}
        units={shownUnits(units, search)}
        chosen={chosen}
        onChoose={setChosen}
        onOpen={setOpened}
        sort={search.sortierung}
        onSort={(sortierung) =>
          void navigate({ search: (before) => ({ ...before, sortierung }), replace: true })
        }
      />
      {unit && <UnitSteps round={round} unit={unit} onClose={() => setOpened(undefined)} />}
      <Section title={t('sums')}>
        <BoardSums board={board} />
      </Section>
      <Section title={t('seals')}>
        <VerifySeals id={round.id} />
      </Section>
      <Section title={t('history')}>
        <RoundFacts round={round} />
        <RoundHistory id={round.id} />
      </Section>
      <Section title={t('persons')}>
        <ErasePersons id={round.id} />
      </Section>
    </Page>
  );
}
