import type { EntityManager } from 'typeorm';
import type { Right } from '../../access/scope.js';
import { rightsOf } from '../../access/scope.js';
import type { SignedIn } from '../../access/signed-in.js';
import { type SubmissionRow, unitsWithin } from './submission.query.js';

/** Whether somebody acts for a unit in Vertretung only: no role of their own gives them the right there. */
export async function isDeputyFor(
  manager: EntityManager,
  caller: SignedIn,
  right: Right,
  { unitId, referenceDate }: Pick<SubmissionRow, 'unitId' | 'referenceDate'>,
): Promise<boolean> {
  const own = rightsOf(caller.grants.filter(({ deputy }) => !deputy))[right];
  if (own === undefined) return true;
  const units = await unitsWithin(manager, { units: own, names: true }, referenceDate);
  return !units.has(unitId);
}
