import type { GroupFigures } from '../../evaluation/figures.js';
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
