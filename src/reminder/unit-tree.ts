import { unitOnDay } from '../obligation/fact.sql.js';
import type { Perspective } from '../obligation/perspective.js';
import type { UnitType } from '../organisation/unit-type.js';
import { knownFact } from '../platform/database/known-fact.js';
import type { Statement } from '../platform/database/statement.js';

/** A unit as it stands in the tree on a day. */
export interface TreeUnit {
  id: number;
  code: string;
  name: string;
  type: UnitType;
  parentId: number | null;
  /** Whether it reports on that day (R17). */
  reporting: boolean;
}

/** All units of a day as one row: `units`. A unit that does not exist then is described as the evaluation does. */
export function treeText(asked: Perspective, statement: Statement): string {
  return `
    SELECT coalesce(json_agg(json_build_object('id', u.id, 'code', u.code, 'name', v.name, 'parentId', v.parent_id,
      'reporting', v.reporting, 'type', v.type)), '[]') AS units
    FROM ${knownFact('organisational_unit', 'id, code', asked, statement)} u
    CROSS JOIN LATERAL ${unitOnDay('u.id', asked, statement)} v`;
}

/** The tree of the units on a day. */
export class UnitTree {
  private readonly byId: Map<number, TreeUnit>;

  constructor(units: readonly TreeUnit[]) {
    this.byId = new Map(units.map((unit) => [unit.id, unit]));
  }

  get all(): TreeUnit[] {
    return [...this.byId.values()];
  }

  get(id: number): TreeUnit | undefined {
    return this.byId.get(id);
  }

  /** A unit and those above it, the nearest first. */
  upFrom(id: number): TreeUnit[] {
    const above: TreeUnit[] = [];
    for (let unit = this.byId.get(id); unit !== undefined; unit = this.byId.get(unit.parentId ?? 0)) {
      if (above.includes(unit)) break;
      above.push(unit);
    }
    return above;
  }

  /** Whether a unit is the other one or stands below it; `null` = the whole city. */
  isWithin(id: number, top: number | null): boolean {
    return top === null || this.upFrom(id).some((unit) => unit.id === top);
  }

  /** The Geschäftsbereich in which a unit is, or which it is itself. */
  departmentOf(id: number): TreeUnit | undefined {
    return this.upFrom(id).find(({ type }) => type === 'DEPARTMENT');
  }
}
