import type { Message } from '../api/client.js';
import { showInstant } from '../texts/format.js';
import { useRoundTerms } from '../texts/round-terms.js';

/** What happened in a round or to a submission, the newest first: when, what, by whom, and what was said to it. */
export function RoundEvents({
  events,
  withUnits,
}: {
  events: readonly Message<'RoundEventDto'>[];
  /** Names the unit of each event, where several are told of. */
  withUnits?: boolean;
}) {
  const terms = useRoundTerms();
  return (
    <ol className="time-line">
      {events.toReversed().map(({ kind, unit, actor, asDeputy, comment, seal, happenedAt }) => (
        <li key={`${happenedAt} ${kind} ${unit}`}>
          <p className="time-line__when">
            {showInstant(happenedAt)}: {withUnits && unit && `${unit} `}
            {terms(`event.${kind}`)}
            {seal !== null && ` (${terms('version', { number: seal })})`}
          </p>
          <p className="muted">
            {actor ?? terms('byItself')}
            {asDeputy && `, ${terms('asDeputy')}`}
          </p>
          {comment && <p className="time-line__comment">{comment}</p>}
        </li>
      ))}
    </ol>
  );
}
