import { useRoundTerms } from '../../texts/round-terms.js';
import { defineTexts } from '../../texts/texts.js';
import type { BoardUnit } from './round-queries.js';

const useTexts = defineTexts(
  'figuresState',
  { sealed: 'gesiegelt', live: 'noch nicht gesiegelt', missing: 'Tabelle fehlt' },
  { sealed: 'sealed', live: 'not sealed yet', missing: 'table is missing' },
);

/** Whether the figures of a unit are sealed, in words, with an icon and, not sealed, in another type. */
export function FiguresState({ unit: { seal, figures } }: { unit: Pick<BoardUnit, 'seal' | 'figures'> }) {
  const t = useTexts();
  const terms = useRoundTerms();
  if (seal) {
    return (
      <span className="figures-state">
        <span className="kern-icon kern-icon--check kern-icon--small" aria-hidden="true" />
        <span>
          {t('sealed')}
          <span className="cell-note muted">{terms('version', { number: seal.number })}</span>
        </span>
      </span>
    );
  }
  return (
    <span className="figures-state figures-state--live">
      <span
        className={`kern-icon kern-icon--${figures ? 'draft' : 'warning'} kern-icon--small`}
        aria-hidden="true"
      />
      {t(figures ? 'live' : 'missing')}
    </span>
  );
}
