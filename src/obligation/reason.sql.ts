import type { Reason } from './reason.js';

/** The values of the perspective that the conditions speak of, as places of the statement. */
export interface Limits {
  asOf: string;
  periodFrom: string;
  periodTo: string;
  minimumMinutes: string;
}

/**
 * R11: when a training `t` does not count, in the order of the rule. The last reason depends on the person
 * and is decided where the person is known (`CATEGORY_NOT_ACCEPTED`).
 */
export function reasonsOfTraining(limits: Limits): [Exclude<Reason, 'CATEGORY_NOT_ACCEPTED'>, string][] {
  const { asOf, periodFrom, periodTo, minimumMinutes } = limits;
  return [
    ['REJECTED', `t.recognition = 'REJECTED'`],
    ['NOT_YET_RECOGNISED', `t.recognition = 'SUBMITTED'`],
    // R2, per training: hours of several trainings are never added up. 360 of 360 minutes are enough.
    ['TOO_SHORT', `t.minutes < ${minimumMinutes}`],
    // R12: the completion decides. 2021-01-01 is inside, 2020-12-31 is not, whenever it began.
    ['BEFORE_PERIOD', `t.completed_on < ${periodFrom}`],
    ['AFTER_PERIOD', `t.completed_on > ${periodTo}`],
    ['AFTER_REFERENCE_DATE', `t.completed_on > ${asOf} AND t.completed_on <= ${periodTo}`],
  ];
}

/** R18: a training is listed when no reason but the category stands against it. */
export function listed(limits: Limits): string {
  return reasonsOfTraining(limits)
    .map(([, condition]) => `NOT (${condition})`)
    .join(' AND ');
}

/** R3, R4: none of the training's categories is accepted for the group; both are bit masks. */
export function categoryNotAccepted(categories: string, accepted: string): string {
  return `(${categories} & ${accepted}) = 0`;
}
