import type { EntityManager } from 'typeorm';
import { writeEvent } from '../round-events.js';
import type { SubmissionState } from '../states.js';
import type { SubmissionRow } from './submission.query.js';

/** What a submission holds besides its state, from the check on. */
export interface Handed {
  /** Hash of the figures that were checked. */
  hash: Buffer;
  isNil: boolean;
  /** The seal that holds; from handing in on. */
  sealId?: string;
}

/** Moves a submission to its next state; without `handed` it has nothing any more that holds. */
export async function moveTo(
  manager: EntityManager,
  { id }: Pick<SubmissionRow, 'id'>,
  state: SubmissionState,
  handed?: Handed,
): Promise<void> {
  await manager.query(
    `UPDATE submission SET state = $2, figures_hash = $3, nil_return = $4, seal_id = $5, version = version + 1 WHERE id = $1`,
    [id, state, handed?.hash ?? null, handed?.isNil ?? false, handed?.sealId ?? null],
  );
}

/** Gives a submission back: its seal stays, but holds no more, and its persons may be counted elsewhere. */
export async function giveBack(manager: EntityManager, submission: Pick<SubmissionRow, 'id'>): Promise<void> {
  await manager.query(
    'DELETE FROM counted_person c USING submission s WHERE s.id = $1 AND c.seal_id = s.seal_id',
    [submission.id],
  );
  await moveTo(manager, submission, 'RETURNED');
}

/** Gives a submission back because persons have moved between units since it was sealed. */
export async function sendBackByItself(
  manager: EntityManager,
  submission: Pick<SubmissionRow, 'id' | 'roundId' | 'unitId'>,
  moved: number,
): Promise<void> {
  const { roundId, unitId } = submission;
  await giveBack(manager, submission);
  const comment = `Seit Ihrer Meldung ${moved === 1 ? 'hat 1 Person' : `haben ${moved} Personen`} die Einheit gewechselt und ${moved === 1 ? 'gehört' : 'gehören'} am Stichtag zu einer anderen, die inzwischen gemeldet hat, oder zu Ihnen. Bitte prüfen und zeichnen Sie die neuen Zahlen.`;
  await writeEvent(manager, { roundId, unitId, kind: 'RETURNED', actor: null, comment });
}
