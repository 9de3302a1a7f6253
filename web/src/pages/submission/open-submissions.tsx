import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { SubmissionBadge } from '../../parts/badge.js';
import { LinkButton } from '../../parts/button.js';
import { ProblemNotice } from '../../parts/notice.js';
import { defineTexts } from '../../texts/texts.js';
import { useHandedInSentence } from './handed-in-sentence.js';
import { isToDo, useNextStep } from './next-step.js';
import { byRound, submissionsQuery } from './submissions-query.js';

const useTexts = defineTexts(
  'openSubmissions',
  { name: 'Auswertungsrunde', all: 'Alle Meldungen' },
  { name: 'Reporting round', all: 'All submissions' },
);

const SHOWN = 3;

/** What the own units still have to hand in, each with its next step; nothing while no round is open. */
export function OpenSubmissions() {
  const t = useTexts();
  const sentence = useHandedInSentence();
  const nextStep = useNextStep();
  const { data, error } = useQuery(submissionsQuery);
  if (error) return <ProblemNotice problem={error} />;
  const open = byRound((data?.items ?? []).filter(({ round }) => round.state === 'OPEN'));
  if (open.length === 0) return null;
  return (
    <section className="open-submissions" aria-label={t('name')}>
      {open.map((submissions) => (
        <div key={submissions[0]?.round.id}>
          <p>
            <strong>{submissions[0]?.round.title}:</strong> {sentence(submissions)}
          </p>
          <ul className="plain-list open-submissions__list">
            {submissions
              .filter(isToDo)
              .slice(0, SHOWN)
              .map((submission) => (
                <li key={submission.id}>
                  <span>{submission.unit.code}</span> <SubmissionBadge state={submission.state} />
                  <LinkButton
                    small
                    to="/meldung/$id"
                    params={{ id: submission.id }}
                    aria-label={`${nextStep(submission)}: ${submission.unit.code}`}
                  >
                    {nextStep(submission)}
                  </LinkButton>
                </li>
              ))}
          </ul>
        </div>
      ))}
      <p>
        <Link to="/meldung">{t('all')}</Link>
      </p>
    </section>
  );
}
