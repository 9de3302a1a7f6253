import type { LeadershipLevel } from '../organisation/leadership-level.js';
import type { Category } from './category.js';
import type { ObligationGroup } from './obligation-group.js';

/**
 * A training mandate (Schulungsauftrag): who must, by when, how long and in what. It is data of the
 * installation; the rules R1 to R4 are the values of the seeded one.
 */
export interface Mandate {
  id: number;
  name: string;
  source: string;
  /** Recognition period (R1), both days included, `YYYY-MM-DD`. */
  period: { from: string; to: string };
  /** Minimum duration of one training (R2). */
  minimumMinutes: number;
  groups: MandateGroup[];
}

/** What a mandate demands of one obligation group. */
export interface MandateGroup {
  group: ObligationGroup;
  /** Lowest level that makes a leader (R6); null for the group of those with a task. */
  leadershipFrom: LeadershipLevel | null;
  byCitizenContact: boolean;
  byMediaPr: boolean;
  /** Any one of these fulfils (R3, R4). */
  accepted: Category[];
}
