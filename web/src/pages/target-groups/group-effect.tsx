import type { Message } from '../../api/client.js';
import { showDay, showNumber } from '../../texts/format.js';
import { useTerms } from '../../texts/terms.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'groupEffect',
  {
    title: 'Wirkung am {{day}}',
    more_one: 'Eine Person neu verpflichtet',
    more_other: '{{count}} Personen neu verpflichtet',
    less_one: 'Eine Person nicht mehr verpflichtet',
    less_other: '{{count}} Personen nicht mehr verpflichtet',
    fulfilled_zero: 'keine davon erfüllt bereits',
    fulfilled_one: 'eine davon erfüllt bereits',
    fulfilled_other: '{{count}} davon erfüllen bereits',
    same: 'Die Zahl der Verpflichteten bleibt gleich',
    scope:
      'In Ihrem Bereich danach: {{fulfilled}} von {{obliged}} erfüllt, vorher {{fulfilledBefore}} von {{obligedBefore}}.',
    later: 'Spätere Zeiträume ändert das nicht',
    laterEntry: '{{number}}, {{unit}}, ab {{day}}: Bürgerkontakt {{citizenContact}}, Medien/ÖA {{mediaPr}}',
  },
  {
    title: 'Effect on {{day}}',
    more_one: 'One person newly obliged',
    more_other: '{{count}} persons newly obliged',
    less_one: 'One person no longer obliged',
    less_other: '{{count}} persons no longer obliged',
    fulfilled_zero: 'none of them fulfils already',
    fulfilled_one: 'one of them fulfils already',
    fulfilled_other: '{{count}} of them fulfil already',
    same: 'The number of obliged persons stays the same',
    scope:
      'In your area afterwards: {{fulfilled}} of {{obliged}} fulfilled, before {{fulfilledBefore}} of {{obligedBefore}}.',
    later: 'This does not change later periods',
    laterEntry:
      '{{number}}, {{unit}}, from {{day}}: citizen contact {{citizenContact}}, media/PR {{mediaPr}}',
  },
);

/** What decisions would do to the figures: how many are newly obliged, and how many of them fulfil already. */
export function GroupEffect({ preview }: { preview: Message<'TargetGroupPreviewDto'> }) {
  const t = useTexts();
  const terms = useTerms();
  const { before, after, asOf, laterPeriods } = preview;
  const more = after.persons.total.obliged - before.persons.total.obliged;
  const fulfilled = after.persons.total.fulfilled - before.persons.total.fulfilled;
  const decided = (value: boolean | null) =>
    terms(`decided.${value === null ? 'undecided' : value ? 'yes' : 'no'}`);
  return (
    <div className="group-effect">
      <h3 className="kern-title">{t('title', { day: showDay(asOf) })}</h3>
      <p>
        <strong>
          {more === 0 && `${t('same')}.`}
          {more > 0 && `${t('more', { count: more })}, ${t('fulfilled', { count: fulfilled })}.`}
          {more < 0 && `${t('less', { count: -more })}.`}
        </strong>
      </p>
      <p className="muted">
        {t('scope', {
          fulfilled: showNumber(after.scope.total.fulfilled),
          obliged: showNumber(after.scope.total.obliged),
          fulfilledBefore: showNumber(before.scope.total.fulfilled),
          obligedBefore: showNumber(before.scope.total.obliged),
        })}
      </p>
      {laterPeriods.length > 0 && (
        <details>
          <summary>{t('later')}</summary>
          <ul>
            {laterPeriods.map(({ personnelNumber, unit, validFrom, citizenContact, mediaPr }) => (
              <li key={`${personnelNumber} ${validFrom}`}>
                {t('laterEntry', {
                  number: personnelNumber,
                  unit,
                  day: showDay(validFrom),
                  citizenContact: decided(citizenContact),
                  mediaPr: decided(mediaPr),
                })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
