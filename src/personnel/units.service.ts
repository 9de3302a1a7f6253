import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../access/signed-in.js';
import type { Perspective } from '../obligation/perspective.js';
import { type Known, Perspectives } from '../obligation/perspective.service.js';
import { Statement } from '../platform/database/statement.js';
import { germanDay } from '../platform/german-day.js';
import { ProblemException } from '../platform/problem/problem.js';
import { etagOf, refuseOtherState } from '../recording/etag.js';
import { Writing } from '../recording/writing.js';
import { contradiction } from './periods.js';
import type {
  NewUnitDto,
  NewUnitVersionDto,
  UnitDto,
  UnitsDto,
  UnitsQueryDto,
  UnitVersionDto,
} from './unit.dto.js';
import { type ListedUnits, type UnitRow, unitsText, unitText } from './unit.query.js';
import { foundUnit, parentInTurn, refuseCircle } from './unit-facts.js';

/** Tells the organisational units, and keeps them one by one. */
@Injectable()
export class UnitsService {
  constructor(
    private readonly perspectives: Perspectives,
    private readonly writing: Writing,
  ) {}

  /** The units inside of what the caller may see that exist on a day. */
  async list({ on, q }: UnitsQueryDto, caller: SignedIn): Promise<UnitsDto> {
    const perspective = await this.perspectives.of({ asOf: on }, caller);
    const { row } = (await this.perspectives.ask<ListedUnits>(perspective, (statement) =>
      unitsText(perspective, q, statement),
    )) as Known<ListedUnits>;
    return { on: perspective.asOf, items: row.items };
  }

  /** One unit with its versions. Throws 404 when it is unknown, or not the caller's by the tree of today. */
  async one(code: string, caller: SignedIn): Promise<UnitDto> {
    const perspective = await this.perspectives.of({}, caller);
    const found = await this.perspectives.ask<UnitRow>(perspective, (statement) =>
      unitText(perspective, code, statement),
    );
    if (found === undefined) throw unitNotFound(code);
    return shown(found.row);
  }

  /** Records a new unit. Throws 409 when the Kürzel is known, 422 when period or parent cannot be. */
  async found(asked: NewUnitDto, caller: SignedIn): Promise<UnitDto> {
    const { code, from = null, to = null } = asked;
    if (from !== null && to !== null && to < from) {
      const message = `Das Ende ${germanDay(to)} liegt vor dem Beginn. Erlaubt: ${germanDay(from)} oder ein späterer Tag.`;
      throw contradiction('#/to', 'END_BEFORE_BEGIN', message);
    }
    const perspective = await this.perspectives.of({}, caller);
    return this.writing.inTurn(caller, async ({ manager, begin }) => {
      const pointers = { code: '#/code', parent: '#/parent' };
      await foundUnit(manager, { ...asked, from, to }, pointers, () =>
        begin(`Organisationseinheit ${code} angelegt`),
      );
      return shown(await unitInTurn(manager, perspective, code));
    });
  }

  /**
   * Lets another name, type, place or reporting hold from a day on, until the end of the version in which the day
   * lies; a version that begins on the day is corrected. Throws 404, 412, 428, 422.
   */
  async change(
    code: string,
    asked: NewUnitVersionDto,
    ifMatch: string | undefined,
    caller: SignedIn,
  ): Promise<UnitDto> {
    const perspective = await this.perspectives.of({}, caller);
    return this.writing.inTurn(caller, async ({ manager, begin }) => {
      const known = await unitInTurn(manager, perspective, code);
      refuseOtherState(ifMatch, known.changeId, 'Die Organisationseinheit wurde');
      const { from } = asked;
      const holding = known.versions.find((version) => holdsOn(version, from));
      if (holding === undefined) {
        const message = `„${code}“ gibt es am ${germanDay(from)} nicht. Erlaubt: ein Tag, an dem es die Organisationseinheit gibt.`;
        throw contradiction('#/from', 'OUTSIDE_UNIT_VALIDITY', message);
      }
      const next = {
        name: asked.name?.normalize('NFC') ?? holding.name,
        type: asked.type ?? holding.type,
        parent: asked.parent === undefined ? holding.parent : asked.parent,
        reporting: asked.reporting ?? holding.reporting,
      };
      if (next.parent === code) {
        const message =
          'Eine Organisationseinheit steht nicht unter sich selbst. Erlaubt: eine andere, oder keine.';
        throw contradiction('#/parent', 'UNIT_CIRCLE', message);
      }
      const isSame =
        next.name === holding.name &&
        next.type === holding.type &&
        next.parent === holding.parent &&
        next.reporting === holding.reporting;
      if (isSame) return shown(known);
      // Who stays where it is may outlive the unit above it, as in an import.
      const parentId =
        next.parent === holding.parent
          ? undefined
          : await parentInTurn(manager, next.parent, from, '#/parent');
      await begin(`Organisationseinheit ${code} geändert ab ${germanDay(from)}`);
      await manager.query(DIVIDE_VERSION, [known.unitId, from]);
      await manager.query(
        `UPDATE unit_version SET name = $3, type = $4, reporting = $5, parent_id = CASE WHEN $6 THEN $7 ELSE parent_id END
          WHERE unit_id = $1 AND lower(valid) = $2::date`,
        [known.unitId, from, next.name, next.type, next.reporting, parentId !== undefined, parentId ?? null],
      );
      await refuseCircle(manager, '#/parent');
      return shown(await unitInTurn(manager, perspective, code));
    });
  }
}

/** Divides the version of the unit $1 in which the day $2 lies and does not begin. */
const DIVIDE_VERSION = `
WITH ended AS (
  UPDATE unit_version v SET valid = daterange(lower(v.valid), $2::date)
   WHERE v.unit_id = $1 AND v.valid @> $2::date AND lower(v.valid) IS DISTINCT FROM $2::date
  RETURNING v.unit_id, daterange($2::date, upper(old.valid)), v.name, v.type, v.parent_id, v.reporting
)
INSERT INTO unit_version (unit_id, valid, name, type, parent_id, reporting) SELECT * FROM ended`;

function holdsOn({ from, to }: UnitVersionDto, day: string): boolean {
  return (from === null || from <= day) && (to === null || to >= day);
}

async function unitInTurn(manager: EntityManager, asked: Perspective, code: string): Promise<UnitRow> {
  const statement = new Statement();
  const text = unitText(asked, code, statement);
  const [unit] = await manager.query(text, statement.values);
  if (unit === undefined) throw unitNotFound(code);
  return unit;
}

/** The same words as for the unit of an evaluation. */
function unitNotFound(code: string): ProblemException {
  return new ProblemException(404, 'UNIT_NOT_FOUND', `Die Organisationseinheit „${code}“ gibt es nicht.`);
}

function shown({ unitId: _, changeId, ...unit }: UnitRow): UnitDto {
  return { ...unit, etag: etagOf(changeId) };
}
