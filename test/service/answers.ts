import type { Category } from '../../src/mandate/category.js';
import type { ObligationGroup } from '../../src/mandate/obligation-group.js';
import type { Reason, Status } from '../../src/obligation/reason.js';
import type { LeadershipLevel } from '../../src/organisation/leadership-level.js';
import type { Format, Recognition, Setting } from '../../src/training/training-terms.js';

/** A person in `GET /persons`. */
export interface PersonItem {
  personnelNumber: string;
  lastName: string;
  firstName: string;
  /** Kürzel of the unit of the assignment on the reference date; null when there is none (R10). */
  unit: string | null;
  /** Kürzel of the reporting unit (R17). */
  reportingUnit: string | null;
  group: ObligationGroup | null;
  status: Status;
  /** The counting training that was completed first. */
  decidingTraining: { id: string; title: string; completedOn: string } | null;
}

/** A period in the history of a person; both days are included, `validTo: null` is unlimited. */
export interface AssignmentItem {
  /** Kürzel. */
  unit: string;
  validFrom: string;
  validTo: string | null;
  leadershipLevel: LeadershipLevel | null;
  /** `null`: not decided yet (R7). */
  citizenContact: boolean | null;
  /** `null`: not decided yet (R7). */
  mediaPr: boolean | null;
}

/** A training in the explanation of a person, with what speaks against it (R11). */
export interface TrainingItem {
  id: string;
  title: string;
  provider: string | null;
  categories: Category[];
  format: Format | null;
  setting: Setting | null;
  beganOn: string | null;
  completedOn: string;
  minutes: number;
  recognition: Recognition;
  counts: boolean;
  reasons: Reason[];
}

/** The answer of `GET /persons/{personnelNumber}`. */
export interface PersonDetail extends PersonItem {
  /** Why the status is what it is, as a sentence. */
  explanation: string;
  assignments: AssignmentItem[];
  trainings: TrainingItem[];
}

/** A page of `GET /persons`. */
export interface PersonPage {
  items: PersonItem[];
  page: number;
  pageSize: number;
  total: number;
}
