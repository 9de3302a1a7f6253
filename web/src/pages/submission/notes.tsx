import { Link, type LinkProps } from '@tanstack/react-router';
import type { Message } from '../../api/client.js';
import { Notice } from '../../parts/notice.js';
import { SaidByService } from '../../parts/said-by-service.js';
import { showInstant } from '../../texts/format.js';
import { saidOf } from '../../texts/refusals.js';
import { useRoundTerms } from '../../texts/round-terms.js';
import { currentLanguage, defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'submissionNotes',
  {
    returned: 'Zurückgegeben am {{instant}}: {{actor}}',
    obstacles: 'So kann die Meldung nicht übermittelt werden',
    hints: 'Das verhindert die Meldung nicht, kann die Zahlen aber noch ändern.',
    mend: {
      UNDECIDED: 'Zielgruppe entscheiden',
      NOT_DECIDED: 'Nachweise prüfen',
      WITHOUT_EVIDENCE: 'Nachweise ansehen',
      POSSIBLE_DUPLICATES: 'Nachweise vergleichen',
    },
  },
  {
    returned: 'Returned on {{instant}}: {{actor}}',
    obstacles: 'The submission cannot be handed in like this',
    hints: 'This does not prevent the submission, but it may still change the figures.',
    mend: {
      UNDECIDED: 'Decide the target group',
      NOT_DECIDED: 'Check certificates',
      WITHOUT_EVIDENCE: 'Look at the certificates',
      POSSIBLE_DUPLICATES: 'Compare the certificates',
    },
  },
);

type Submission = Message<'SubmissionDetailDto'>;
type Mendable = 'UNDECIDED' | 'NOT_DECIDED' | 'WITHOUT_EVIDENCE' | 'POSSIBLE_DUPLICATES';

/** Where what is unclear is mended. */
const MENDED: Record<Mendable, (einheit: string) => Pick<LinkProps, 'to' | 'search'>> = {
  UNDECIDED: (einheit) => ({ to: '/zielgruppe', search: { einheit } }),
  NOT_DECIDED: (einheit) => ({ to: '/nachweise', search: { einheit, anerkennung: 'SUBMITTED' } }),
  WITHOUT_EVIDENCE: (einheit) => ({ to: '/nachweise', search: { einheit, nachweis: 'NONE' } }),
  POSSIBLE_DUPLICATES: (einheit) => ({ to: '/nachweise', search: { einheit, doppelt: 'true' } }),
};

/** Why a submission came back, until it is handed in again. */
export function Returned({ submission: { events } }: { submission: Submission }) {
  const t = useTexts();
  const terms = useRoundTerms();
  const last = events.findLast(({ kind }) => ['RETURNED', 'RENEWAL_DEMANDED', 'SUBMITTED'].includes(kind));
  if (last === undefined || last.kind === 'SUBMITTED') return null;
  const actor = last.actor ?? terms('byItself');
  return (
    <Notice kind="warning" title={t('returned', { instant: showInstant(last.happenedAt), actor })}>
      <p className="kern-body">{last.comment}</p>
    </Notice>
  );
}

/** What stands against handing in; nothing while there is nothing. */
export function Obstacles({ submission: { obstacles } }: { submission: Submission }) {
  const t = useTexts();
  if (obstacles.length === 0) return null;
  return (
    <Notice kind="danger" title={t('obstacles')}>
      {obstacles.map((obstacle) => (
        <p key={obstacle.code} className="kern-body">
          <SaidByService said={saidOf(obstacle)} />
        </p>
      ))}
    </Notice>
  );
}

/** What is still unclear in the unit, each with the way to the page where it is mended. */
export function HintList({ submission: { hints, unit } }: { submission: Submission }) {
  const t = useTexts();
  return (
    <>
      <p>{t('hints')}</p>
      <ul className="hints">
        {hints.map((hint) => {
          const code = hint.code as Mendable;
          return (
            <li key={code}>
              <SaidByService said={saidOf(hint)} />
              {/* The German sentence says how many there are. */}
              {currentLanguage() === 'en' && ` (${hint.count})`}{' '}
              <Link {...MENDED[code](unit.code)}>{t(`mend.${code}`)}</Link>
            </li>
          );
        })}
      </ul>
    </>
  );
}
