import type { Message } from '../../api/client.js';
import { SubmissionBadge } from '../../parts/badge.js';
import { showDay } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'demand',
  {
    round: 'Runde',
    referenceDate: 'Stichtag',
    deadline: 'Frist',
    mandate: 'Schulungsauftrag',
    state: 'Stand',
    nil: 'Fehlanzeige',
  },
  {
    round: 'Round',
    referenceDate: 'Reference date',
    deadline: 'Deadline',
    mandate: 'Training mandate',
    state: 'State',
    nil: 'nil return',
  },
);

/** What the personnel department asks of the unit, and by when. */
export function Demand({ submission }: { submission: Message<'SubmissionDetailDto'> }) {
  const t = useTexts();
  const { round, mandate, state, nilReturn } = submission;
  return (
    <>
      <p className="demand">{round.demand}</p>
      <dl className="facts">
        <div>
          <dt>{t('round')}</dt>
          <dd>{round.title}</dd>
        </div>
        <div>
          <dt>{t('referenceDate')}</dt>
          <dd>{showDay(round.referenceDate)}</dd>
        </div>
        <div>
          <dt>{t('deadline')}</dt>
          <dd>{showDay(round.deadline)}</dd>
        </div>
        <div>
          <dt>{t('state')}</dt>
          <dd>
            <SubmissionBadge state={state} /> {nilReturn && t('nil')}
          </dd>
        </div>
        <div>
          <dt>{t('mandate')}</dt>
          <dd>{mandate}</dd>
        </div>
      </dl>
    </>
  );
}
