import { useQuery } from '@tanstack/react-query';
import { answer, api, type Message } from '../../api/client.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/notice.js';
import { showDay, showInstant, showMinutes, showNumber } from '../../texts/format.js';
import { useTerms } from '../../texts/terms.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'history',
  {
    by: '{{reason}} – {{name}}',
    system: 'Lernstand',
    details: 'Angaben',
    from: 'vorher: {{value}}',
    nothing: 'keine Angabe',
    kinds: {
      RECORDED: 'Erfasst',
      CHANGED: 'Geändert',
      WITHDRAWN: 'Zurückgezogen',
      RESTORED: 'Wiederhergestellt',
    },
    members: {
      title: 'Titel',
      provider: 'Anbieter',
      categories: 'Kompetenzbereiche',
      format: 'Format',
      setting: 'Rahmen',
      beganOn: 'Begonnen am',
      completedOn: 'Abgeschlossen am',
      duration: 'Dauer',
      durationUnit: 'Einheit der Dauer',
      minutes: 'Anerkannte Dauer',
      certifiedMinutes: 'Bescheinigte Dauer',
      minutesReason: 'Grund für andere Minuten',
      recognition: 'Anerkennung',
      rejectionReason: 'Grund der Ablehnung',
    },
  },
  {
    by: '{{reason}} – {{name}}',
    system: 'Lernstand',
    details: 'Details',
    from: 'before: {{value}}',
    nothing: 'not stated',
    kinds: {
      RECORDED: 'Recorded',
      CHANGED: 'Changed',
      WITHDRAWN: 'Withdrawn',
      RESTORED: 'Restored',
    },
    members: {
      title: 'Title',
      provider: 'Provider',
      categories: 'Competence areas',
      format: 'Format',
      setting: 'Setting',
      beganOn: 'Began on',
      completedOn: 'Completed on',
      duration: 'Duration',
      durationUnit: 'Unit of the duration',
      minutes: 'Recognised duration',
      certifiedMinutes: 'Certified duration',
      minutesReason: 'Reason for other minutes',
      recognition: 'Recognition',
      rejectionReason: 'Reason of the refusal',
    },
  },
);

const MEMBERS = [
  'title',
  'provider',
  'categories',
  'format',
  'setting',
  'beganOn',
  'completedOn',
  'duration',
  'durationUnit',
  'minutes',
  'certifiedMinutes',
  'minutesReason',
  'recognition',
  'rejectionReason',
] as const;
type Member = (typeof MEMBERS)[number];

/** Everything that happened to a training, the newest first: when, by whom, why, and what it changed. */
export function History({ id }: { id: string }) {
  const t = useTexts();
  const show = useShownValue();
  const { data, error, refetch } = useQuery({
    queryKey: ['training-history', id],
    queryFn: () => answer(api.GET('/api/v1/trainings/{id}/history', { params: { path: { id } } })),
  });
  if (error) return <ProblemNotice problem={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <ol className="time-line">
      {data.items.map(({ change, at, by, reason, kind, changes }) => (
        <li key={change}>
          <p className="time-line__when">
            {showInstant(at)}: {t(`kinds.${kind}`)}
          </p>
          <p className="muted">{t('by', { reason, name: by ?? t('system') })}</p>
          {changes.length > 0 && (
            <details open={kind === 'CHANGED' || undefined}>
              <summary>{t('details')}</summary>
              <ul className="changes">
                {changes.map((each) => (
                  <li key={each.member}>
                    {nameOf(each.member) ? t(`members.${nameOf(each.member) as Member}`) : each.member}:{' '}
                    <strong>{show(each.member, each.to)}</strong>
                    {kind === 'CHANGED' && (
                      <span className="muted"> ({t('from', { value: show(each.member, each.from) })})</span>
                    )}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </li>
      ))}
    </ol>
  );
}

function nameOf(member: string): Member | undefined {
  return MEMBERS.find((each) => each === member);
}

/** A value of a member in words. */
function useShownValue(): (member: string, value: unknown) => string {
  const t = useTexts();
  const terms = useTerms();
  return (member, value) => {
    if (value === null || value === undefined || value === '') return t('nothing');
    if (Array.isArray(value)) {
      const categories = value as Message<'CertificateDto'>['categories'];
      return categories.map((category) => terms(`category.${category}`)).join(', ');
    }
    if (typeof value === 'number') {
      return member === 'duration' ? showNumber(value) : showMinutes(value);
    }
    const text = String(value);
    const named = member as 'format' | 'setting' | 'durationUnit' | 'recognition';
    switch (named) {
      case 'format':
        return terms(`format.${text as NonNullable<Message<'CertificateDto'>['format']>}`);
      case 'setting':
        return terms(`setting.${text as NonNullable<Message<'CertificateDto'>['setting']>}`);
      case 'durationUnit':
        return terms(`durationUnit.${text as Message<'CertificateDto'>['durationUnit']}`);
      case 'recognition':
        return terms(`recognition.${text as Message<'RecordedTrainingDto'>['recognition']}`);
      default:
        return /^\d{4}-\d{2}-\d{2}$/.test(text) ? showDay(text) : text;
    }
  };
}
