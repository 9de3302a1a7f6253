import { Problem } from '../../api/client.js';
import { Notice, ProblemNotice } from '../../parts/notice.js';
import { Refusal } from '../../parts/said-by-service.js';
import { defineTexts } from '../../texts/texts.js';
import type { Steps } from './use-steps.js';

const useTexts = defineTexts(
  'stepProblem',
  {
    overtaken: 'Der Stand hat sich inzwischen geändert',
    reloaded: 'Der neue Stand ist geladen. Ihr Schritt ist nicht geschehen; bitte sehen Sie noch einmal hin.',
    signedOnly: 'Gezeichnet ist die Meldung, übermittelt noch nicht.',
  },
  {
    overtaken: 'The state has changed meanwhile',
    reloaded: 'The new state is loaded. Your step was not taken; please look once more.',
    signedOnly: 'The submission is signed, but not handed in yet.',
  },
);

/** Answers of the service to a step from a page that was out of date. */
const OVERTAKEN = ['STATE_HAS_CHANGED', 'FIGURES_CHANGED', 'WRONG_STEP'];

/** Why a step was refused, and what holds now; nothing while everything went well. */
export function StepProblem({ steps, state }: { steps: Steps; state: string }) {
  const t = useTexts();
  const { problem, wanted } = steps;
  if (!problem) return null;
  return (
    <>
      {problem instanceof Problem && OVERTAKEN.includes(problem.code) ? (
        <Notice kind="warning" title={t('overtaken')} live>
          <p className="kern-body">
            <Refusal problem={problem} />
          </p>
          <p className="kern-body">{t('reloaded')}</p>
        </Notice>
      ) : (
        <ProblemNotice problem={problem} />
      )}
      {wanted.length > 1 && state === 'SIGNED' && <p>{t('signedOnly')}</p>}
    </>
  );
}
