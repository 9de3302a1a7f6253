import { showDay } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';
import type { Round } from './round-queries.js';

const useTexts = defineTexts(
  'roundFacts',
  {
    mandate: 'Schulungsauftrag',
    referenceDate: 'Stichtag',
    opensOn: 'Eröffnung',
    deadline: 'Frist',
    units: 'Einheiten',
    all: 'alle auswertungspflichtigen',
    chosen: 'ausgewählte',
    demand: 'Text der Anforderung',
  },
  {
    mandate: 'Training mandate',
    referenceDate: 'Reference date',
    opensOn: 'Opening',
    deadline: 'Deadline',
    units: 'Units',
    all: 'all that report',
    chosen: 'chosen ones',
    demand: 'Text of the demand',
  },
);

/** What a round demands, of whom and until when. */
export function RoundFacts({ round }: { round: Round }) {
  const t = useTexts();
  const facts = [
    [t('mandate'), round.mandate],
    [t('referenceDate'), showDay(round.referenceDate)],
    [t('opensOn'), showDay(round.opensOn)],
    [t('deadline'), showDay(round.deadline)],
    [t('units'), t(round.coversAll ? 'all' : 'chosen')],
  ];
  return (
    <>
      <dl className="facts">
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <details className="round__demand">
        <summary>{t('demand')}</summary>
        <p lang="de">{round.demand}</p>
      </details>
    </>
  );
}
