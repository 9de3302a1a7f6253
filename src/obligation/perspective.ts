import type { Scope } from '../access/scope.js';
import type { Mandate } from '../mandate/mandate.js';

/** From where the facts are looked at: every answer is given for exactly one perspective. */
export interface Perspective {
  mandate: Mandate;
  /** Reference date (Stichtag), `YYYY-MM-DD`. */
  asOf: string;
  /** Number of the last change that was known (Wissensstand); null = all that is recorded. */
  knownChange: number | null;
  /** Which units the asker may see. */
  scope: Scope;
  /** Only persons in the subtree of this unit. */
  unitId?: number | undefined;
  /** Only persons for whom this unit reports (R17), not those of reporting units below it; null = no unit does. */
  reportedBy?: number | null | undefined;
  /** Also persons who were in the units on an earlier day, from this one on: for figures of past years only. */
  since?: string | undefined;
}

/** Where a perspective stands on the two time axes: what the tree of units depends on. */
export type Moment = Pick<Perspective, 'asOf' | 'knownChange'>;
