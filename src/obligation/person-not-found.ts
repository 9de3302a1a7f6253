import { ProblemException } from '../platform/problem/problem.js';

/** The same words for somebody who is not known and for somebody whom the caller may not see. */
export const PERSON_NOT_FOUND = 'Diese Person gibt es nicht, oder Sie dürfen sie nicht sehen.';

/** The refusal for both. */
export function personNotFound(): ProblemException {
  return new ProblemException(404, 'PERSON_NOT_FOUND', PERSON_NOT_FOUND);
}
