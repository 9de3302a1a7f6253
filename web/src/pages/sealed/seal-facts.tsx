import type { Message } from '../../api/client.js';
import { showDay, showInstant, showMinutes } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'sealFacts',
  {
    referenceDate: 'Stichtag',
    knownAt: 'Wissensstand',
    mandate: 'Schulungsauftrag',
    period: 'Zeitraum',
    days: '{{from}} bis {{to}}',
    minimum: 'Mindestdauer',
    source: 'Herkunft',
    sources: { FACTS: 'aus den erfassten Daten', TABLE: 'aus einer Tabelle der Einheit' },
    nil: 'Fehlanzeige',
    yes: 'ja: niemand war verpflichtet',
  },
  {
    referenceDate: 'Reference date',
    knownAt: 'State of knowledge',
    mandate: 'Training mandate',
    period: 'Period',
    days: '{{from}} to {{to}}',
    minimum: 'Minimum duration',
    source: 'Origin',
    sources: { FACTS: 'from the recorded data', TABLE: 'from a table of the unit' },
    nil: 'Nil return',
    yes: 'yes: nobody was obliged',
  },
);

/** On what the figures of a seal rest: reference date, state of knowledge and mandate. */
export function SealFacts({ seal }: { seal: Message<'SealDetailDto'> }) {
  const t = useTexts();
  const { asOf, knownAt, mandate, period, minimumMinutes, source, nilReturn } = seal;
  const facts = [
    [t('referenceDate'), showDay(asOf)],
    [t('knownAt'), showInstant(knownAt)],
    [t('mandate'), mandate],
    [t('period'), t('days', { from: showDay(period.from), to: showDay(period.to) })],
    [t('minimum'), showMinutes(minimumMinutes)],
    [t('source'), t(`sources.${source}`)],
    ...(nilReturn ? [[t('nil'), t('yes')]] : []),
  ];
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
