import { CATEGORIES } from '../../mandate/category.js';
import { countColumn } from '../../obligation/obligation.sql.js';
import type { Cause } from './causes.js';
import { CAUSES } from './causes.js';
import type { ChangedTraining, RecordedThen, TrainingReason } from './changed-training.query.js';
import { type Contribution, nothingIn } from './contribution.js';

/** A changed training with its cause. */
export interface ExplainedTraining {
  cause: Cause;
  training: ChangedTraining;
}

const PLACE = new Map<Cause, number>(CAUSES.map(({ id }, place) => [id, place]));

/**
 * The causes of a person's changed trainings, in the order of `CAUSES`.
 * @param isForward whether the second side's state of the facts is the later one
 */
export function explained(trainings: readonly ChangedTraining[], isForward: boolean): ExplainedTraining[] {
  return trainings
    .map((training) => ({ cause: causeOf(training, isForward), training }))
    .sort((a, b) => (PLACE.get(a.cause) ?? 0) - (PLACE.get(b.cause) ?? 0));
}

function causeOf({ from, to, reasonsFrom, reasonsTo }: ChangedTraining, isForward: boolean): Cause {
  if (from?.isListed && to?.isListed) return 'CERTIFICATE_CORRECTED';
  const [listed, there, reasons] = to?.isListed ? [to, from, reasonsFrom] : [from, to, reasonsTo];
  if (listed === null) throw new Error('a training changed that no side lists');
  const [reason] = reasons;
  if (there === null) {
    if (reason !== undefined) return 'COMPLETED_SINCE';
    return (listed === to) === isForward ? 'LATE_CERTIFICATE' : 'CERTIFICATE_WITHDRAWN';
  }
  if (reason === undefined) throw new Error('nothing speaks against a training that is not listed');
  return whyNotListed(reason, listed, there);
}

/** The first reason of R11 against a recorded training, as a difference to the side that lists it. */
function whyNotListed(reason: TrainingReason, listed: RecordedThen, there: RecordedThen): Cause {
  switch (reason) {
    case 'REJECTED':
    case 'NOT_YET_RECOGNISED':
      return 'DECISION_REVISED';
    case 'TOO_SHORT':
      return listed.certifiedMinutes === there.certifiedMinutes
        ? 'DECISION_REVISED'
        : 'CERTIFICATE_CORRECTED';
    case 'BEFORE_PERIOD':
    case 'AFTER_PERIOD':
    case 'AFTER_REFERENCE_DATE':
      return listed.completedOn === there.completedOn ? 'COMPLETED_SINCE' : 'CERTIFICATE_CORRECTED';
  }
}

/** What a changed training adds to the trainings of a group, or takes from them. */
export function differenceOf(
  { from, to }: ChangedTraining,
  group: NonNullable<Contribution['group']>,
): Contribution {
  const listed = (side: RecordedThen | null) => (side?.isListed ? side : null);
  const inCategory = (side: RecordedThen | null, bit: number) =>
    ((listed(side)?.categories ?? 0) & bit) === 0 ? 0 : 1;
  const categories = CATEGORIES.map(({ bit }) => [
    countColumn(bit),
    inCategory(to, bit) - inCategory(from, bit),
  ]);
  return {
    ...nothingIn(group),
    total: (listed(to) ? 1 : 0) - (listed(from) ? 1 : 0),
    ...Object.fromEntries(categories),
  };
}
