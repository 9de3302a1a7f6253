import type { SignedIn } from '../access/signed-in.js';
import type { AskedPerspective, Perspectives } from '../obligation/perspective.service.js';
import { type RecordedRow, recordedText } from './recorded.query.js';
import { noSuchTraining } from './writing.js';

/** One training as the caller may read it, and from where. Throws 404 when there is none for the caller. */
export async function seenTraining(
  perspectives: Perspectives,
  id: string,
  caller: SignedIn,
): Promise<{ training: RecordedRow; perspective: AskedPerspective }> {
  const perspective = await perspectives.of({}, caller);
  const found = await perspectives.ask<RecordedRow>(perspective, (statement) =>
    recordedText(perspective, id, statement),
  );
  if (found === undefined) throw noSuchTraining();
  return { training: found.row, perspective };
}
