import { isDeepStrictEqual } from 'node:util';
import type { GroupFigures } from '../../evaluation/figures.js';
import type { Mandate } from '../../mandate/mandate.js';
import type { AskedPerspective } from '../../obligation/perspective.service.js';

/** One of two evaluations of a unit that are compared: a sealed one, or the present facts. */
export interface Side {
  /** Id of the seal; null = the present facts. */
  id: string | null;
  /** Version of the submission in its round; null = the present facts. */
  number: number | null;
  roundTitle: string;
  /** The figures as sealed; null = what the facts give. */
  sealed: GroupFigures | null;
  /** Whether persons and trainings behind the figures are recorded. */
  hasFacts: boolean;
  /** From where the facts are looked at: the unit's persons with all that was known in the side's state. */
  perspective: AskedPerspective;
  /** ISO 8601 in UTC; null = that of the newest change. */
  knownAt: string | null;
}

/** Whether both sides demand the same. */
export function isSameMandate({ perspective: a }: Side, { perspective: b }: Side): boolean {
  return isDeepStrictEqual(rulesOf(a.mandate), rulesOf(b.mandate));
}

function rulesOf({ period, minimumMinutes, groups }: Mandate) {
  const sorted = groups.map((group) => ({ ...group, accepted: [...group.accepted].sort() }));
  sorted.sort((a, b) => (a.group < b.group ? -1 : 1));
  return { period, minimumMinutes, groups: sorted };
}
