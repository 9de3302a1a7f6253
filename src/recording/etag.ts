import { ProblemException } from '../platform/problem/problem.js';

/** The state of a fact as `ETag`: the number of the change that wrote it. */
export function etagOf(changeId: number): string {
  return `"${changeId}"`;
}

/**
 * Refuses a change by somebody who has not seen the present state: nobody overwrites unknowingly what another one
 * has just corrected. Throws 428 without `If-Match`, 412 when it is another state.
 * @param subject what was changed, as the German sentence begins
 */
export function refuseOtherState(
  ifMatch: string | undefined,
  changeId: number,
  subject = 'Die Schulung wurde',
): void {
  if (ifMatch === undefined) {
    const detail =
      'Die Kopfzeile If-Match fehlt: Geben Sie darin den Stand (etag) an, den Sie gelesen haben.';
    throw new ProblemException(428, 'STATE_NEEDED', detail);
  }
  if (ifMatch === etagOf(changeId)) return;
  const detail = `${subject} inzwischen geändert. Sehen Sie sich den neuen Stand an und entscheiden Sie dann noch einmal.`;
  throw new ProblemException(412, 'STATE_HAS_CHANGED', detail);
}
