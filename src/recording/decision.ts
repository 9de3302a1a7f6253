import { invalidItem } from '../platform/problem/problem.js';
import type { Recognition } from '../training/training-terms.js';
import type { RecordedRow } from './recorded.query.js';
import type { DecisionDto } from './training.dto.js';

/** Columns of `training` that a decision writes. */
export interface DecidedColumns {
  recognition: Recognition;
  rejection_reason: string | null;
  minutes?: number;
  minutes_reason?: string | null;
}

/** The reason of a decision, or null. Throws 400 when a refusal has none. */
export function reasonOf({
  recognition,
  reason,
}: Pick<DecisionDto, 'recognition' | 'reason'>): string | null {
  const why = reason?.trim() || null;
  if (recognition === 'REJECTED' && why === null) {
    throw reasonMissing('Eine abgelehnte Schulung braucht eine Begründung.');
  }
  return why;
}

/**
 * What a decision makes of a training. Minutes that it does not mention stay as they were recognised before. Throws
 * 400 when it recognises other minutes than certified without a reason, or minutes of what it does not recognise.
 */
export function decidedColumns(decision: DecisionDto, { certifiedMinutes }: RecordedRow): DecidedColumns {
  const { recognition } = decision;
  const minutes = decision.recognisedMinutes ?? null;
  const why = reasonOf(decision);
  const decided = { recognition, rejection_reason: recognition === 'REJECTED' ? why : null };
  if (minutes === null) return decided;
  if (recognition !== 'RECOGNISED') {
    const message = 'Minuten werden nur anerkannt, wenn die Schulung anerkannt wird.';
    throw invalidItem({ pointer: '#/recognisedMinutes', code: 'NOT_ALLOWED_HERE', message });
  }
  if (minutes === certifiedMinutes) return { ...decided, minutes, minutes_reason: null };
  if (why === null) {
    const message = `Bescheinigt sind ${certifiedMinutes} Minuten; andere anzuerkennen braucht eine Begründung.`;
    throw reasonMissing(message);
  }
  return { ...decided, minutes, minutes_reason: why };
}

function reasonMissing(message: string) {
  return invalidItem({ pointer: '#/reason', code: 'REASON_MISSING', message });
}
