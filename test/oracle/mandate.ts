import type { Category } from '../../src/mandate/category.js';
import type { ObligationGroup } from '../../src/mandate/obligation-group.js';
import type { LeadershipLevel } from '../../src/organisation/leadership-level.js';

/** A training mandate (Schulungsauftrag): the parameters of the rules. */
export interface Mandate {
  name: string;
  /** R1, both days included. */
  period: { from: string; to: string };
  /** R2. */
  minimumMinutes: number;
  /** R6. */
  leaderLevels: LeadershipLevel[];
  /** R3 and R4. */
  accepted: Record<ObligationGroup, Category[]>;
}

/** The mandate of the concept of 16.05.2024, with which an installation begins. */
export const SEEDED_MANDATE: Mandate = {
  name: 'Schulungsauftrag 2021 bis 2026',
  period: { from: '2021-01-01', to: '2026-12-31' },
  minimumMinutes: 360,
  leaderLevels: ['SECTION_HEAD', 'DIVISION_HEAD', 'OFFICE_HEAD', 'ENTERPRISE_HEAD', 'DEPUTY_MAYOR', 'MAYOR'],
  accepted: {
    LEADER: ['INTERCULTURAL_COMPETENCE', 'DEMOCRATIC_COMPETENCE'],
    EMPLOYEE: [
      'INTERCULTURAL_COMPETENCE',
      'DEMOCRATIC_COMPETENCE',
      'MULTILINGUALISM',
      'CITIZEN_COMMUNICATION',
    ],
  },
};
