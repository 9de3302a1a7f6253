import type { Message } from '../../api/client.js';
import { usePeriod } from '../../parts/period.js';
import { showInstant, showMinutes } from '../../texts/format.js';
import { useTerms } from '../../texts/terms.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'courseRevisions',
  {
    by: '{{name}}, {{because}}',
    setup: 'bei der Einrichtung',
    withdrawn: 'zurückgezogen',
    asCertified: 'Dauer wie bescheinigt',
  },
  {
    by: '{{name}}, {{because}}',
    setup: 'at the installation',
    withdrawn: 'withdrawn',
    asCertified: 'duration as certified',
  },
);

/** Who decided what about a course and when, the newest first. */
export function CourseRevisions({ revisions }: { revisions: Message<'CourseRevisionDto'>[] }) {
  const t = useTexts();
  const terms = useTerms();
  const period = usePeriod();
  return (
    <ol className="time-line">
      {revisions.map(({ at, by, because, decision }) => (
        <li key={at}>
          <p className="time-line__when">{showInstant(at)}</p>
          <p>
            {decision === null ? (
              <strong>{t('withdrawn')}</strong>
            ) : (
              <>
                <strong>{terms(`recognition.${decision.recognised ? 'RECOGNISED' : 'REJECTED'}`)}</strong>
                {[
                  '',
                  decision.categories.map((category) => terms(`category.${category}`)).join(', '),
                  decision.minutes === null ? t('asCertified') : showMinutes(decision.minutes),
                  period(decision.from, decision.to),
                ].join(' · ')}
              </>
            )}
          </p>
          {decision?.reason && <p>{decision.reason}</p>}
          <p className="muted">{t('by', { name: by ?? t('setup'), because })}</p>
        </li>
      ))}
    </ol>
  );
}
