import { type Attempt, belongs, chosen, type Operation } from './attempt.js';
import { collides, isChangedSince, personOf, undoing } from './facts.js';

/** So many of the newest changes are undone. */
const NEWEST = 5;

/** Takes back one of the newest changes, also one that took something back. */
export const undo: Operation = (situation, { pick, isAmiss }) => {
  const change = chosen(situation.changes.slice(-NEWEST), pick);
  if (!change) return undefined;
  const { id, touches } = change;
  const by = isAmiss ? ({ CITY: 'OFFICE', OFFICE: 'CITY', HR: 'CITY' } as const)[change.by] : change.by;
  const asked: Pick<Attempt, 'says' | 'by' | 'call'> = {
    says: `undoes the change ${id}`,
    by,
    call: { method: 'POST', path: `changes/${id}/undo` },
  };
  if (isAmiss) return { ...asked, status: 404, code: 'CHANGE_NOT_FOUND' };
  const persons = touches.flatMap(({ before, after }) => personOf(before ?? after));
  if (by !== 'HR' && !persons.every((person) => belongs(situation, by, person)))
    return { ...asked, status: 403, code: 'FORBIDDEN' };
  if (isChangedSince(situation.facts, touches)) return { ...asked, status: 409, code: 'CHANGED_SINCE' };
  if (collides(situation.facts, touches)) return { ...asked, status: 409 };
  return { ...asked, status: 200, touches: () => undoing(touches), expected: { rows: touches.length } };
};
