import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { EVERYTHING, type Scope } from '../../access/scope.js';
import type { Mandate } from '../../mandate/mandate.js';
import { Mandates } from '../../mandate/mandate.query.js';
import type { Asker } from '../../obligation/perspective.service.js';
import { ProblemException } from '../../platform/problem/problem.js';
import type { SealedContent } from '../seal/sealed-content.js';
import { contentOf, sealIn } from '../seal/seals.service.js';
import { NOW } from './comparison.dto.js';
import type { Side } from './side.js';

/** One side of which a seal exists. */
interface SealedSide extends Pick<Sides, 'unitId' | 'unit'> {
  side: Side;
}

/** Both sides of a comparison, and of which unit. */
export interface Sides {
  unitId: number;
  unit: { code: string; name: string };
  from: Side;
  to: Side;
}

/** Finds what is to be compared. */
@Injectable()
export class ComparedSides {
  constructor(
    private readonly dataSource: DataSource,
    private readonly mandates: Mandates,
  ) {}

  /**
   * The two sides. Whoever may see the unit sees what the unit handed in, whatever became of its persons: the sides
   * are about everybody for whom the unit reported.
   * @param other id of a seal, or `now`: the present facts on the reference date of the first
   * @throws 404 for a seal that is unknown or of a unit outside the scope, 422 for one of another unit
   */
  async of(id: string, other: string, caller: Asker): Promise<Sides> {
    const { unitId, unit, side: from } = await this.sealed(id, caller.scope);
    if (other === NOW) return { unitId, unit, from, to: await this.present(from, caller) };
    const second = await this.sealed(other, caller.scope);
    if (second.unitId !== unitId) throw otherUnit();
    return { unitId, unit: second.unit, from, to: second.side };
  }

  private async sealed(id: string, scope: Scope): Promise<SealedSide> {
    const seal = await sealIn(this.dataSource.manager, id, scope);
    const content = contentOf(seal);
    const { unitId } = seal;
    return { unitId, unit: content.unit, side: await this.sideOf(id, unitId, content) };
  }

  private async sideOf(id: string, unitId: number, content: SealedContent): Promise<Side> {
    const { asOf, knownAt, changeId, number, round, source, figures } = content;
    const known = await this.mandates.knownAfter(changeId);
    const mandate = known.find(({ name }) => name === content.mandate.name);
    if (mandate === undefined) throw new Error('the training mandate of a sealed evaluation was never known');
    return {
      ...{ id, number, roundTitle: round.title, sealed: figures, hasFacts: source === 'FACTS', knownAt },
      perspective: {
        ...{ mandate: { ...mandate, ...content.mandate }, asOf, knownChange: changeId, state: changeId },
        ...{ scope: EVERYTHING, reportedBy: unitId },
      },
    };
  }

  /** What the facts say now of the same unit on the same day, under the same mandate as it is now. */
  private async present(from: Side, { headChange }: Asker): Promise<Side> {
    const { mandate: sealed, state } = from.perspective;
    const change = headChange ?? state;
    const mandates = await this.mandates.knownAfter(change);
    const mandate: Mandate = mandates.find(({ name }) => name === sealed.name) ?? sealed;
    return {
      ...{ id: null, number: null, roundTitle: from.roundTitle, sealed: null, hasFacts: true, knownAt: null },
      perspective: { ...from.perspective, mandate, knownChange: change, state: change },
    };
  }
}

function otherUnit(): ProblemException {
  const detail =
    'Die beiden Fassungen sind von verschiedenen Organisationseinheiten. Bitte wählen Sie zwei derselben Organisationseinheit.';
  return new ProblemException(422, 'DIFFERENT_UNITS', detail);
}
