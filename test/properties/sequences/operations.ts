import type { Operation } from './attempt.js';
import { decideTargetGroups, join, leave, transfer } from './periods.js';
import { correct, decide, event, record, repeat, withdraw } from './recording.js';
import { undo } from './undo.js';

/** What happens in the daily work, and how often compared with each other. */
export const OPERATIONS: { operation: Operation; weight: number }[] = [
  { operation: record, weight: 5 },
  { operation: event, weight: 3 },
  { operation: repeat, weight: 1 },
  { operation: correct, weight: 4 },
  { operation: decide, weight: 4 },
  { operation: withdraw, weight: 2 },
  { operation: decideTargetGroups, weight: 4 },
  { operation: transfer, weight: 3 },
  { operation: leave, weight: 1 },
  { operation: join, weight: 1 },
  { operation: undo, weight: 6 },
];
