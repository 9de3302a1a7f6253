import type { Category } from '../../mandate/category.js';
import type { Mandate } from '../../mandate/mandate.js';
import type { ObligationGroup } from '../../mandate/obligation-group.js';
import { LEADERSHIP_LEVELS } from '../../organisation/leadership-level.js';

/** The competence areas that a mandate accepts for each group (R3, R4). */
export function acceptedOf({ groups }: Mandate): Record<ObligationGroup, Category[]> {
  const of = (group: ObligationGroup) => groups.find((each) => each.group === group)?.accepted ?? [];
  return { LEADER: of('LEADER'), EMPLOYEE: of('EMPLOYEE') };
}

/** German label of the lowest leadership level that makes somebody a leader (R6). */
export function leaderFromOf({ groups }: Mandate): string {
  const from = groups.find(({ group }) => group === 'LEADER')?.leadershipFrom;
  return LEADERSHIP_LEVELS.find(({ id }) => id === from)?.label ?? '';
}
