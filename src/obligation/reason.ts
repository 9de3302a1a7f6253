/**
 * Why a training does not count (R11): the closed list in the order of the rule. `REASONS` names them, the
 * statement (`reason.sql.ts`) decides them, `sentence` says them to a person.
 */
export const REASONS = [
  'REJECTED',
  'NOT_YET_RECOGNISED',
  'TOO_SHORT',
  'BEFORE_PERIOD',
  'AFTER_PERIOD',
  'AFTER_REFERENCE_DATE',
  'CATEGORY_NOT_ACCEPTED',
] as const;

/** One reason of R11. */
export type Reason = (typeof REASONS)[number];

/** Status of a person on a reference date (R16). */
export const STATUSES = [
  { id: 'NOT_OBLIGED', label: 'nicht verpflichtet' },
  { id: 'FULFILLED', label: 'erfüllt' },
  { id: 'OPEN', label: 'offen' },
  { id: 'NOT_FULFILLED', label: 'nicht erfüllt' },
] as const;

/** Identifier of a status. */
export type Status = (typeof STATUSES)[number]['id'];
