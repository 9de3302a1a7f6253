import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/notice.js';
import { showInstant } from '../../texts/format.js';
import { useRoundTerms } from '../../texts/round-terms.js';
import { defineTexts } from '../../texts/texts.js';
import { roundQuery } from './round-queries.js';

const useTexts = defineTexts(
  'roundHistory',
  { title: 'Verlauf der Runde' },
  { title: 'History of the round' },
);

/** Everything that happened in a round, the newest first; asked for when somebody opens it. */
export function RoundHistory({ id }: { id: string }) {
  const t = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="round__history" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('title')}</summary>
      {isOpen && <Events id={id} />}
    </details>
  );
}

function Events({ id }: { id: string }) {
  const terms = useRoundTerms();
  const { data, error, refetch } = useQuery(roundQuery(id));
  if (error) return <ProblemNotice problem={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <ol className="time-line">
      {data.events.toReversed().map(({ kind, unit, actor, asDeputy, comment, seal, happenedAt }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: events have no other identity and only get more
        <li key={index}>
          <p className="time-line__when">{showInstant(happenedAt)}</p>
          <p>
            {unit && <strong>{unit}: </strong>}
            {terms(`event.${kind}`)}
            {seal !== null && `, ${terms('version', { number: seal })}`}, {actor ?? terms('byItself')}
            {asDeputy && ` (${terms('asDeputy')})`}
          </p>
          {comment && (
            <p className="muted" lang="de">
              {comment}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
