import type { GroupFigures } from '../../evaluation/figures.js';
import type { MandateGroup } from '../../mandate/mandate.js';
import type { Status } from '../../obligation/reason.js';
import type { CountedPerson } from './counted-person.js';

/** Version of the form of a seal's content. */
export const SEAL_FORMAT = 'lernstand-seal/1';

/** A step of a unit on the way to its seal, with who took it. */
export interface Signature {
  step: 'CHECKED' | 'SIGNED' | 'SUBMITTED';
  /** Id of the account; its name is no part of what can never be erased. */
  account: string;
  asDeputy: boolean;
  /** ISO 8601 in UTC. */
  at: string;
}

/** What is sealed for good: the figures with everything they depend on, and nobody's name. */
export interface SealedContent {
  format: typeof SEAL_FORMAT;
  round: { id: string; title: string };
  unit: { code: string; name: string };
  /** Version of the unit's submission in the round, from 1. */
  number: number;
  /** Place in the chain of the round, from 1. */
  chainNumber: number;
  /** Worked out from the facts, or taken from a filled table of a unit that works without the system. */
  source: 'FACTS' | 'TABLE';
  mandate: {
    name: string;
    period: { from: string; to: string };
    minimumMinutes: number;
    groups: MandateGroup[];
  };
  /** Reference date (Stichtag). */
  asOf: string;
  /** Instant of the newest change in the facts (Wissensstand), ISO 8601 in UTC, and its number. */
  knownAt: string;
  changeId: number;
  figures: GroupFigures;
  /** Fehlanzeige: nobody is obliged. */
  nilReturn: boolean;
  /** How many persons stand behind the figures, and SHA-256 over their leaves in ascending order; null for a table. */
  persons: { count: number; digest: string } | null;
  signatures: Signature[];
  sealedAt: string;
}

/** The personal part: one person behind the figures, as sealed. */
export interface SealedPerson extends Omit<CountedPerson, 'employeeId'> {
  personnelNumber: string;
  lastName: string;
  firstName: string;
  status: Status;
  decidingTraining: { title: string; completedOn: string } | null;
  /** Why nothing counts, in words; null when something does. */
  reason: string | null;
}
