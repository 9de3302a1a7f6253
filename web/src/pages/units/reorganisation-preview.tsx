import type { Message } from '../../api/client.js';
import { BeforeAfter } from '../../parts/before-after.js';
import { Notice } from '../../parts/notice.js';
import { SaidByService } from '../../parts/said-by-service.js';
import { showDay, showNumber } from '../../texts/format.js';
import { saidOf } from '../../texts/refusals.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'reorganisationPreview',
  {
    dissolved_zero: 'Keine Einheit endet',
    dissolved_one: 'Eine Einheit endet',
    dissolved_other: '{{shown}} Einheiten enden',
    persons_zero: 'niemand geht über',
    persons_one: 'eine Person geht über',
    persons_other: '{{shown}} Personen gehen über',
    units_zero: 'keine Einheit wird umgehängt',
    units_one: 'eine Einheit wird umgehängt',
    units_other: '{{shown}} Einheiten werden umgehängt',
    warnings: 'Darauf ist danach zu achten',
    figures: 'Zahlen der Stadt am {{day}}, vorher und nachher',
  },
  {
    dissolved_zero: 'No unit ends',
    dissolved_one: 'One unit ends',
    dissolved_other: '{{shown}} units end',
    persons_zero: 'nobody goes over',
    persons_one: 'one person goes over',
    persons_other: '{{shown}} persons go over',
    units_zero: 'no unit is moved',
    units_one: 'one unit is moved',
    units_other: '{{shown}} units are moved',
    warnings: 'What to mind afterwards',
    figures: 'Figures of the city on {{day}}, before and after',
  },
);

/** What a reorganisation moves: in a sentence, what to mind, and whether the figures stay. */
export function ReorganisationPreview({
  preview,
  on,
}: {
  preview: Message<'ReorganisationPreviewDto'>;
  on: string;
}) {
  const t = useTexts();
  const { dissolved, personsMoved, unitsMoved, warnings, before, after } = preview;
  const said = (key: 'dissolved' | 'persons' | 'units', count: number) =>
    t(key, { count, shown: showNumber(count) });
  const figures = t('figures', { day: showDay(on) });
  return (
    <>
      <p className="lead">
        {[said('dissolved', dissolved), said('persons', personsMoved), said('units', unitsMoved)].join(', ')}.
      </p>
      {warnings.length > 0 && (
        <Notice kind="warning" title={t('warnings')}>
          <ul className="problem__faults">
            {warnings.map((warning) => (
              <li key={warning.code}>
                <SaidByService said={saidOf(warning)} />
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <h3 className="kern-title">{figures}</h3>
      <BeforeAfter caption={figures} before={before.scope} after={after.scope} />
    </>
  );
}
