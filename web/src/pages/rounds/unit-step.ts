import { mayBeAccepted } from './board-view.js';
import type { BoardUnit, Round } from './round-queries.js';

/** What HR can do with the submission of a unit. */
export type UnitStep =
  | 'accept'
  | 'return'
  | 'renew'
  | 'readTable'
  | 'template'
  | 'byTable'
  | 'bySystem'
  | 'remove';

/** The steps that the state of the submission and of its round allow, the likeliest first. */
export function stepsOf(unit: BoardUnit, round: Round): UnitStep[] {
  const { state, byTable, seal } = unit;
  const isUnderWay = round.state === 'OPEN' || round.state === 'PLANNED';
  const isWithUnit = state === 'OPEN' || state === 'RETURNED';
  const steps: (UnitStep | false)[] = [
    mayBeAccepted(unit, round) && 'accept',
    mayBeAccepted(unit, round) && 'return',
    round.state === 'OPEN' && state === 'ACCEPTED' && 'renew',
    round.state === 'OPEN' && byTable && isWithUnit && 'readTable',
    byTable && 'template',
    isUnderWay && isWithUnit && (byTable ? 'bySystem' : 'byTable'),
    isUnderWay && state === 'OPEN' && seal === null && 'remove',
  ];
  return steps.filter((step) => step !== false);
}
