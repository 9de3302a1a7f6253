import { Link } from '@tanstack/react-router';
import type { Message } from '../../api/client.js';
import { BeforeAfter } from '../../parts/before-after.js';
import { showDay, showNumber } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'effectReport',
  {
    nothing: 'Alles Erfasste ist schon so, wie der Kurs entscheidet. Anzuwenden ist nichts.',
    changed_one: 'Eine Schulung ändert sich.',
    changed_other: '{{shown}} Schulungen ändern sich.',
    gain_zero: 'Niemand erfüllt dadurch den Auftrag.',
    gain_one: 'Eine Person erfüllt dadurch den Auftrag.',
    gain_other: '{{shown}} Personen erfüllen dadurch den Auftrag.',
    lose_zero: 'Niemand verliert die Erfüllung.',
    lose_one: 'Eine Person erfüllt ihn danach nicht mehr.',
    lose_other: '{{shown}} Personen erfüllen ihn danach nicht mehr.',
    parts: {
      unchanged: 'schon so entschieden',
      recognition: 'Anerkennung ändert sich',
      categories: 'Kompetenzbereiche ändern sich',
      minutes: 'Minuten ändern sich',
      overruled: 'einzelne Entscheidungen fallen anders aus',
      kept: 'bleiben, obwohl sie abweichen',
      own: 'eigene: darüber entscheidet jemand anderes',
    },
    trainings: 'Schulungen',
    gaining: 'Erfüllt danach',
    losing: 'Erfüllt danach nicht mehr',
    figures: 'Zahlen der Auswertung am {{day}}, vorher und nachher',
  },
  {
    nothing: 'Everything recorded is already as the course decides. There is nothing to apply.',
    changed_one: 'One training changes.',
    changed_other: '{{shown}} trainings change.',
    gain_zero: 'Nobody fulfils the mandate by this.',
    gain_one: 'One person fulfils the mandate by this.',
    gain_other: '{{shown}} persons fulfil the mandate by this.',
    lose_zero: 'Nobody loses the fulfilment.',
    lose_one: 'One person does not fulfil it any more.',
    lose_other: '{{shown}} persons do not fulfil it any more.',
    parts: {
      unchanged: 'decided so already',
      recognition: 'recognition changes',
      categories: 'competence areas change',
      minutes: 'minutes change',
      overruled: 'individual decisions turn out otherwise',
      kept: 'stay although they deviate',
      own: 'own ones: somebody else decides about them',
    },
    trainings: 'Trainings',
    gaining: 'Fulfils afterwards',
    losing: 'Fulfils no more afterwards',
    figures: 'Figures of the evaluation on {{day}}, before and after',
  },
);

const PARTS = ['recognition', 'categories', 'minutes', 'overruled', 'unchanged', 'kept', 'own'] as const;

/** What applying a course changes: first in a sentence, then by name where names may be seen, then in figures. */
export function EffectReport({ effect }: { effect: Message<'CourseEffectDto'> }) {
  const t = useTexts();
  const { asOf, trainings, gain, lose, gaining, losing, before, after } = effect;
  const said = (key: 'changed' | 'gain' | 'lose', count: number) =>
    t(key, { count, shown: showNumber(count) });
  const isNothing = trainings.changed === 0;
  const parts = PARTS.filter((part) => trainings[part] > 0);
  return (
    <div aria-live="polite">
      <p className="lead">
        {isNothing
          ? t('nothing')
          : [said('changed', trainings.changed), said('gain', gain), said('lose', lose)].join(' ')}
      </p>
      {parts.length > 0 && (
        <ul className="counts" aria-label={t('trainings')}>
          {parts.map((part) => (
            <li key={part}>
              <strong>{showNumber(trainings[part])}</strong> {t(`parts.${part}`)}
            </li>
          ))}
        </ul>
      )}
      <div className="effect-names">
        <Names title={t('gaining')} persons={gaining} />
        <Names title={t('losing')} persons={losing} />
      </div>
      {!isNothing && (
        <>
          <h3 className="kern-title">{t('figures', { day: showDay(asOf) })}</h3>
          <BeforeAfter caption={t('figures', { day: showDay(asOf) })} before={before} after={after} />
        </>
      )}
    </div>
  );
}

function Names({ title, persons }: { title: string; persons: Message<'AffectedPersonDto'>[] | null }) {
  if (!persons || persons.length === 0) return null;
  return (
    <section>
      <h3 className="kern-title">
        {title} ({showNumber(persons.length)})
      </h3>
      <ul className="names">
        {persons.map(({ personnelNumber, lastName, firstName, unit }) => (
          <li key={personnelNumber}>
            <Link to="/personen/$personalnummer" params={{ personalnummer: personnelNumber }}>
              {lastName}, {firstName}
            </Link>{' '}
            <span className="muted">{unit}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
