import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Message } from '../../api/client.js';
import { SubmissionBadge } from '../../parts/badge.js';
import { type Column, DataTable } from '../../parts/data-table.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/notice.js';
import { Page, Section } from '../../parts/page.js';
import { showDay } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';
import { useHandedInSentence } from './handed-in-sentence.js';
import { isToDo, useNextStep } from './next-step.js';
import { byRound, submissionsQuery } from './submissions-query.js';

const useTexts = defineTexts(
  'submissions',
  {
    title: 'Meldungen meiner Einheiten',
    none: 'Zurzeit läuft keine Auswertungsrunde.',
    noneHelp:
      'Das Haupt- und Personalamt fordert die Auswertung an. Dann stehen hier Ihre Einheiten. Bis dahin zeigt „Mein Bereich“, wer noch fehlt.',
    round: 'Stichtag {{day}}.',
    caption: 'Meldungen: {{title}}',
    unit: 'Einheit',
    state: 'Stand',
    next: 'Nächster Schritt',
    byTable: 'gibt eine Tabelle ab',
    nil: 'Fehlanzeige',
  },
  {
    title: 'Submissions of my units',
    none: 'No reporting round is running at present.',
    noneHelp:
      'The personnel department demands the evaluation. Then your units stand here. Until then “My area” shows who is still missing.',
    round: 'Reference date {{day}}.',
    caption: 'Submissions: {{title}}',
    unit: 'Unit',
    state: 'State',
    next: 'Next step',
    byTable: 'hands in a table',
    nil: 'nil return',
  },
);

/** The submissions (Meldungen) of the own units, round by round, the open ones first: who has still to do what. */
export function Submissions() {
  const t = useTexts();
  const sentence = useHandedInSentence();
  const { data, error, refetch } = useQuery(submissionsQuery);
  const rounds = byRound(data?.items ?? []);
  const [first] = rounds;
  const isRunning = first?.[0]?.round.state === 'OPEN';
  return (
    <Page title={t('title')} lead={data && (isRunning ? sentence(first) : t('none'))}>
      {error && <ProblemNotice problem={error} retry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && !isRunning && <p className="empty">{t('noneHelp')}</p>}
      {rounds.map((submissions, index) => (
        <RoundOfUnits key={submissions[0]?.round.id} submissions={submissions} isFirst={index === 0} />
      ))}
    </Page>
  );
}

function RoundOfUnits({
  submissions,
  isFirst,
}: {
  submissions: Message<'SubmissionDto'>[];
  /** Whether the sentence of the page is about it already. */
  isFirst: boolean;
}) {
  const t = useTexts();
  const sentence = useHandedInSentence();
  const nextStep = useNextStep();
  const round = submissions[0]?.round;
  if (!round) return null;
  const columns: Column<Message<'SubmissionDto'>>[] = [
    {
      id: 'unit',
      title: t('unit'),
      isRowHeader: true,
      cell: ({ unit }) => (
        <>
          <span className="figures__code">{unit.code}</span> {unit.name}
        </>
      ),
    },
    {
      id: 'state',
      title: t('state'),
      cell: ({ state, byTable, nilReturn }) => (
        <>
          <SubmissionBadge state={state} />
          {byTable && <span className="cell-note muted">{t('byTable')}</span>}
          {nilReturn && <span className="cell-note muted">{t('nil')}</span>}
        </>
      ),
    },
    {
      id: 'next',
      title: t('next'),
      cell: (submission) => (
        <Link
          to="/meldung/$id"
          params={{ id: submission.id }}
          className={isToDo(submission) ? 'next-step' : undefined}
          aria-label={`${nextStep(submission)}: ${submission.unit.code}`}
        >
          {nextStep(submission)}
        </Link>
      ),
    },
  ];
  return (
    <Section title={round.title}>
      <p>
        {t('round', { day: showDay(round.referenceDate) })}{' '}
        {(!isFirst || round.state !== 'OPEN') && sentence(submissions)}
      </p>
      <DataTable
        caption={t('caption', { title: round.title })}
        columns={columns}
        rows={submissions}
        keyOf={({ id }) => id}
      />
    </Section>
  );
}
