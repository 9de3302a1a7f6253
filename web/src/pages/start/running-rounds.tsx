import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ProblemNotice } from '../../parts/notice.js';
import { RoundBadge } from '../../parts/round-badge.js';
import { defineTexts } from '../../texts/texts.js';
import { roundsQuery } from '../rounds/round-queries.js';
import { useStanding } from '../rounds/standing.js';

const useTexts = defineTexts(
  'runningRounds',
  { name: 'Laufende und geplante Auswertungsrunden' },
  { name: 'Running and planned reporting rounds' },
);

/** Where the open and the planned rounds stand, a line each; nothing while there is none. */
export function RunningRounds() {
  const t = useTexts();
  const standing = useStanding();
  const { data, error } = useQuery(roundsQuery);
  if (error) return <ProblemNotice problem={error} />;
  const running = data?.items.filter(({ state }) => state === 'OPEN' || state === 'PLANNED') ?? [];
  if (running.length === 0) return null;
  return (
    <section className="open-submissions" aria-label={t('name')}>
      {running.map((round) => (
        <p key={round.id}>
          <RoundBadge state={round.state} />{' '}
          <Link to="/runde/$id" params={{ id: round.id }}>
            {round.title}
          </Link>
          : {standing(round)}
        </p>
      ))}
    </section>
  );
}
