import type { Cause } from './causes.js';
import type { ChangedTraining, RecordedThen } from './changed-training.query.js';
import type { ComparedPerson } from './compared-person.query.js';
import { type Contribution, contributionOf, step } from './contribution.js';
import { differenceOf, explained } from './training-cause.js';

/** What changed with a person, or with one training of the person, by one cause. */
export interface Part {
  employeeId: number;
  cause: Cause;
  contributions: Contribution[];
  /** The training that it is about; absent = the whole person. */
  training?: ChangedTraining;
}

/**
 * What changed with a person from one side to the other, each part with its cause (see `CAUSES`); what the parts
 * contribute is together the difference of the person in every figure.
 * @param trainings the changed trainings of the person
 * @param isForward whether the second side's state of the facts is the later one
 */
export function partsOf(
  person: ComparedPerson,
  trainings: readonly ChangedTraining[],
  isForward: boolean,
): Part[] {
  const { employeeId, fromGroup, toGroup, toGroupByFromMandate } = person;
  const [fulfilledFrom, fulfilledByDuties, fulfilledByMandate, fulfilledTo] = person.fulfilled;
  const before = contributionOf(fromGroup, person.fromCounts, fulfilledFrom);
  const after = contributionOf(toGroup, person.toCounts, fulfilledTo);
  if (fromGroup === null || toGroup === null)
    return [{ employeeId, cause: membershipCause(person), contributions: step(before, after) }];
  const byDuties = contributionOf(toGroupByFromMandate, person.fromCounts, fulfilledByDuties);
  const byMandate = contributionOf(toGroup, person.fromCountsByToMandate, fulfilledByMandate);
  const parts: Part[] = [
    { employeeId, cause: 'GROUP_CHANGED', contributions: step(before, byDuties) },
    { employeeId, cause: 'MANDATE_CHANGED', contributions: step(byDuties, byMandate) },
  ];
  const ofTrainings = explained(trainings, isForward).map(({ cause, training }) => ({
    ...{ employeeId, cause, training },
    contributions: [differenceOf(training, toGroup)],
  }));
  bringAbout(
    ofTrainings,
    'trained',
    Number(after?.trained) - Number(byMandate?.trained),
    (side) => side.isListed,
  );
  bringAbout(
    ofTrainings,
    'fulfilled',
    Number(after?.fulfilled) - Number(byMandate?.fulfilled),
    (side) => side.counts,
  );
  return [...parts.filter(({ contributions }) => contributions.length > 0), ...ofTrainings];
}

/** Gives what became true of the person, or not any more, to the first training that brings it about. */
function bringAbout(
  parts: Required<Part>[],
  figure: 'trained' | 'fulfilled',
  difference: number,
  is: (side: RecordedThen) => boolean,
): void {
  if (difference === 0) return;
  const bringing = parts.find(({ training: { from, to } }) => {
    const isOn = (side: RecordedThen | null) => Number(side !== null && is(side));
    return isOn(to) - isOn(from) === difference;
  });
  const contribution = bringing?.contributions[0];
  if (contribution === undefined) throw new Error(`no training brings about what is ${figure}`);
  contribution[figure] = difference;
}

/** Why only one side counts the person. */
function membershipCause(person: ComparedPerson): Cause {
  const { fromUnit, toUnit, fromElsewhere, toElsewhere, stillExists } = person;
  if (fromUnit === null || toUnit === null) {
    if ((fromUnit ?? fromElsewhere) === null) return 'JOINED';
    if ((toUnit ?? toElsewhere) === null) return 'LEFT';
    const isSameUnit = (fromUnit ?? fromElsewhere) === (toUnit ?? toElsewhere);
    return isSameUnit || !stillExists ? 'UNIT_REORGANISED' : 'TRANSFERRED';
  }
  const byOtherMandate =
    person.fromGroup === null ? person.fromGroupByToMandate : person.toGroupByFromMandate;
  return byOtherMandate === null ? 'GROUP_CHANGED' : 'MANDATE_CHANGED';
}
