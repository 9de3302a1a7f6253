import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { answer, api, type Message } from '../../api/client.js';
import { Badge, RecognitionBadge } from '../../parts/badge.js';
import { useExplanation } from '../../texts/explanation.js';
import { showDay, showMinutes, showNumber } from '../../texts/format.js';
import { useTerms } from '../../texts/terms.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'trainingFacts',
  {
    recognition: 'Anerkennung',
    counts: 'Zählt für den Auftrag',
    yes: 'zählt',
    no: 'zählt nicht',
    duration: 'Dauer',
    stated: '{{number}} {{unit}}',
    recognised: 'anerkannt {{recognised}} von {{certified}}: {{reason}}',
    completedOn: 'Abgeschlossen am',
    beganOn: 'Begonnen am',
    categories: 'Kompetenzbereiche',
    provider: 'Anbieter',
    format: 'Format',
    setting: 'Rahmen',
    none: 'keine Angabe',
    rejected: 'Grund: {{reason}}',
  },
  {
    recognition: 'Recognition',
    counts: 'Counts for the mandate',
    yes: 'counts',
    no: 'does not count',
    duration: 'Duration',
    stated: '{{number}} {{unit}}',
    recognised: 'recognised {{recognised}} of {{certified}}: {{reason}}',
    completedOn: 'Completed on',
    beganOn: 'Began on',
    categories: 'Competence areas',
    provider: 'Provider',
    format: 'Format',
    setting: 'Setting',
    none: 'not stated',
    rejected: 'Reason: {{reason}}',
  },
);

/** What the certificate says, and whether the training counts for its person today. */
export function TrainingFacts({ training }: { training: Message<'RecordedTrainingDto'> }) {
  const t = useTexts();
  const terms = useTerms();
  const explain = useExplanation();
  const { id, personnelNumber, etag, minutes, certifiedMinutes, minutesReason } = training;
  const { data: person } = useQuery({
    queryKey: ['person', personnelNumber, {}, etag],
    queryFn: () =>
      answer(api.GET('/api/v1/persons/{personnelNumber}', { params: { path: { personnelNumber } } })),
  });
  const judged = person?.trainings.find((each) => each.id === id);
  const counts = judged?.counts;
  const note = person?.trainingNotes.find((each) => each.id === id);
  return (
    <dl className="facts">
      <Fact title={t('recognition')}>
        <RecognitionBadge recognition={training.recognition} />
        {training.rejectionReason && (
          <p className="reason">{t('rejected', { reason: training.rejectionReason })}</p>
        )}
      </Fact>
      <Fact title={t('counts')}>
        {counts !== undefined && (
          <Badge kind={counts ? 'success' : 'warning'}>{t(counts ? 'yes' : 'no')}</Badge>
        )}
        {judged && note && (
          <p className="reason">{explain.ofTraining({ ...judged, ...note }, person?.group ?? null)}</p>
        )}
      </Fact>
      <Fact title={t('duration')}>
        {showMinutes(minutes)}
        <p className="reason muted">
          {minutesReason
            ? t('recognised', {
                recognised: showMinutes(minutes),
                certified: showMinutes(certifiedMinutes),
                reason: minutesReason,
              })
            : t('stated', {
                number: showNumber(training.duration),
                unit: terms(`durationUnit.${training.durationUnit}`),
              })}
        </p>
      </Fact>
      <Fact title={t('completedOn')}>{showDay(training.completedOn)}</Fact>
      {training.beganOn && <Fact title={t('beganOn')}>{showDay(training.beganOn)}</Fact>}
      <Fact title={t('categories')}>
        {training.categories.map((category) => terms(`category.${category}`)).join(', ')}
      </Fact>
      <Fact title={t('provider')}>{training.provider ?? t('none')}</Fact>
      <Fact title={t('format')}>{training.format ? terms(`format.${training.format}`) : t('none')}</Fact>
      <Fact title={t('setting')}>{training.setting ? terms(`setting.${training.setting}`) : t('none')}</Fact>
    </dl>
  );
}

function Fact({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}
