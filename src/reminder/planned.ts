import type { NewMail } from '../mail/outbox.js';
import type { ReminderKind } from './plan.js';

/** What a recipient gets, or why nothing: nothing open, does not want it, or excepted by the personnel department. */
export const SLOT_RESULTS = ['MAIL', 'NOTHING_OPEN', 'SWITCHED_OFF', 'EXCEPTED'] as const;
export type SlotResult = (typeof SLOT_RESULTS)[number];

/** What the plan holds for one recipient. */
export interface Planned {
  accountId: string;
  displayName: string;
  result: SlotResult;
  /** Kürzel of the units that it is about. */
  units: string[];
  /** What is sent; null = nothing. */
  mail: NewMail | null;
}

/** All that the plan demands on one day: it is made once, as a whole. */
export interface Run {
  kind: ReminderKind;
  /** The day on which it is due. */
  dueOn: string;
  /** The round of an escalation, else null. */
  roundId: string | null;
  planned: Planned[];
  /** Kürzel of units for which there is nobody to remind. */
  withoutRecipient: string[];
}

/** The days of a run. */
export interface RunDays {
  dueOn: string;
  /** On which it is sent: who holds which office, and how many days are left. */
  sentOn: string;
  /** On which the figures are looked at: today, also for a preview. */
  asOf: string;
}
