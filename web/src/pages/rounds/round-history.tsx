import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/notice.js';
import { RoundEvents } from '../../parts/round-events.js';
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
  const { data, error, refetch } = useQuery(roundQuery(id));
  if (error) return <ProblemNotice problem={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  return <RoundEvents events={data.events} withUnits />;
}
