import type { Message } from '../../api/client.js';
import { Badge } from '../../parts/badge.js';
import { showInstant } from '../../texts/format.js';
import { useRoundTerms } from '../../texts/round-terms.js';
import { defineTexts } from '../../texts/texts.js';
import { isToDo } from './next-step.js';

const useTexts = defineTexts(
  'submissionWay',
  {
    name: 'Der Weg der Meldung',
    steps: {
      CHECKED: 'Prüfen',
      SIGNED: 'Zeichnen',
      SUBMITTED: 'Übermitteln',
      ACCEPTED: 'Vom Personalamt angenommen',
    },
    done: 'erledigt',
    now: 'jetzt',
    later: 'danach',
  },
  {
    name: 'The way of the submission',
    steps: {
      CHECKED: 'Check',
      SIGNED: 'Sign',
      SUBMITTED: 'Hand in',
      ACCEPTED: 'Accepted by the personnel department',
    },
    done: 'done',
    now: 'now',
    later: 'later',
  },
);

const STEPS = ['CHECKED', 'SIGNED', 'SUBMITTED', 'ACCEPTED'] as const;
type Step = (typeof STEPS)[number];
/** What a unit without the system goes through: its table is read in, and accepted. */
const STEPS_BY_TABLE = ['SUBMITTED', 'ACCEPTED'] as const;

/** The way of a submission in its steps: which are done, by whom and when, and which one is next. */
export function Way({ submission }: { submission: Message<'SubmissionDetailDto'> }) {
  const t = useTexts();
  const terms = useRoundTerms();
  const { state, byTable, events, round } = submission;
  const steps: readonly Step[] = byTable ? STEPS_BY_TABLE : STEPS;
  // None of them while it is open or returned.
  const done = steps.indexOf(state as Step) + 1;
  const isGoingOn = isToDo(submission) || (round.state === 'OPEN' && state === 'SUBMITTED');
  return (
    <ol className="way" aria-label={t('name')}>
      {steps.map((step, index) => {
        const isNow = index === done && isGoingOn;
        const last = index < done ? events.findLast(({ kind }) => kind === step) : undefined;
        return (
          <li key={step} className="way__step" aria-current={isNow ? 'step' : undefined}>
            <span className="way__number" aria-hidden="true">
              {index + 1}
            </span>
            <span className="way__what">
              <strong>{t(`steps.${step}`)}</strong>
              <Badge kind={index < done ? 'success' : isNow ? 'warning' : 'info'}>
                {t(index < done ? 'done' : isNow ? 'now' : 'later')}
              </Badge>
              {last && (
                <span className="way__who">
                  {last.actor ?? terms('byItself')}
                  {last.asDeputy && `, ${terms('asDeputy')}`}
                  <br />
                  {showInstant(last.happenedAt)}
                </span>
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
