import { type RoundState, useRoundTerms } from '../texts/round-terms.js';
import { Badge } from './badge.js';

const KIND = { PLANNED: 'info', OPEN: 'warning', CLOSED: 'success', CANCELLED: 'info' } as const;

/** How a reporting round (Auswertungsrunde) stands. */
export function RoundBadge({ state }: { state: RoundState }) {
  const terms = useRoundTerms();
  return <Badge kind={KIND[state]}>{terms(`round.${state}`)}</Badge>;
}
