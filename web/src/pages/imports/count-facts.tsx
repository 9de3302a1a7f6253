import type { Message } from '../../api/client.js';
import { showNumber } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';
import type { Run } from './run-queries.js';

const useTexts = defineTexts(
  'countFacts',
  {
    rows: 'Zeilen der Datei',
    created: 'neu',
    updated: 'geändert',
    periods: 'bekannte Zeiträume entfallen',
    persons: 'Personen enden, weil sie fehlen',
    unchanged: 'bleiben, wie sie sind',
  },
  {
    rows: 'rows of the file',
    created: 'new',
    updated: 'changed',
    periods: 'known periods end',
    persons: 'persons end because they are missing',
    unchanged: 'stay as they are',
  },
);

/** What a file changes, counted in its rows. */
export function CountFacts({ run, counts }: { run: Run; counts: Message<'ImportRunCountsDto'> }) {
  const t = useTexts();
  const facts: [string, number][] = [
    [t('created'), counts.created],
    [t('updated'), counts.updated],
    ...(run.kind === 'beschaeftigte'
      ? [[t(run.mode === 'state' ? 'persons' : 'periods'), counts.removed] as [string, number]]
      : []),
    [t('unchanged'), counts.unchanged],
    [t('rows'), counts.rows],
  ];
  return (
    <dl className="count-facts">
      {facts.map(([name, count]) => (
        <div key={name} className={count === 0 ? 'count-facts__zero' : undefined}>
          <dt>{name}</dt>
          <dd>{showNumber(count)}</dd>
        </div>
      ))}
    </dl>
  );
}
