import type { Operation } from './attempt.js';
import { decide, decideMany } from './decisions.js';
import { decideTargetGroups, join, leave, transfer } from './periods.js';
import { assign, correctHistory, depart, enter } from './personnel.js';
import { correct, event, handIn, record, repeat, withdraw } from './recording.js';
import { applyCourse, enterCourse } from './register.js';
import { reorganise } from './reorganise.js';
import { undo } from './undo.js';

/** What happens in the daily work, and how often compared with each other. */
export const OPERATIONS: { operation: Operation; weight: number }[] = [
  { operation: record, weight: 5 },
  { operation: event, weight: 3 },
  { operation: repeat, weight: 1 },
  { operation: correct, weight: 4 },
  { operation: decide, weight: 4 },
  { operation: decideMany, weight: 4 },
  { operation: withdraw, weight: 2 },
  { operation: handIn, weight: 2 },
  { operation: enterCourse, weight: 3 },
  { operation: applyCourse, weight: 4 },
  { operation: decideTargetGroups, weight: 4 },
  { operation: transfer, weight: 3 },
  { operation: leave, weight: 1 },
  { operation: join, weight: 1 },
  { operation: enter, weight: 2 },
  { operation: assign, weight: 3 },
  { operation: depart, weight: 2 },
  { operation: correctHistory, weight: 3 },
  { operation: reorganise, weight: 4 },
  { operation: undo, weight: 10 },
];
