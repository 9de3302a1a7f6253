import type { EntityManager } from 'typeorm';
import { EVERYTHING } from '../access/scope.js';
import { evaluationText, type FigureRow } from '../evaluation/evaluation.query.js';
import { figuresOf, type GroupFigures, type UnitFigures } from '../evaluation/figures.js';
import type { Mandate } from '../mandate/mandate.js';
import type { Perspective } from '../obligation/perspective.js';
import { Statement } from '../platform/database/statement.js';
import { canonical, sha256 } from './seal/canonical.js';

/** The whole city on a reference date, as it is known now; `reportedBy` narrows it to one reporting unit. */
export function cityOn(asOf: string, mandate: Mandate, reportedBy?: number): Perspective {
  return { mandate, asOf, knownChange: null, scope: EVERYTHING, reportedBy };
}

/** The lines of the evaluation in the state that the transaction sees. */
export async function linesIn(manager: EntityManager, asked: Perspective): Promise<UnitFigures[]> {
  const statement = new Statement();
  const text = evaluationText(asked, statement);
  const [row]: { lines: FigureRow[] }[] = await manager.query(text, statement.values);
  return figuresOf(row?.lines ?? []).units;
}

/**
 * What a unit checks and signs, as a hash: unit, reference date, mandate and every figure. Whoever signs names it,
 * so that nobody signs figures that were not on the screen.
 */
export function figuresHash(unit: string, asOf: string, mandate: Mandate, figures: GroupFigures): Buffer {
  const { leaders, employees, total } = figures;
  return sha256(canonical({ unit, asOf, mandate: mandate.name, figures: { leaders, employees, total } }));
}
