import { Injectable } from '@nestjs/common';
import { knownFact } from '../platform/database/known-fact.js';
import type { Statement } from '../platform/database/statement.js';
import { reportingUnitOf } from './fact.sql.js';
import type { Perspective } from './perspective.js';
import { type AskedPerspective, type Known, Perspectives } from './perspective.service.js';
import { Remembered } from './remembered.js';

/** How a unit is called, and the unit that reports for its people (R17); both by Kürzel. */
export interface UnitEntry {
  code: string;
  reportingUnit: string | null;
}

interface Row {
  units: Record<string, UnitEntry>;
}

/** All units of a reference date by id: a list of persons needs them again for every page. */
@Injectable()
export class UnitDirectory {
  private readonly remembered = new Remembered<Known<Row>>(20);

  constructor(private readonly perspectives: Perspectives) {}

  /** The units, with the state of the facts that they are of. */
  async on(perspective: AskedPerspective): Promise<Known<Row>> {
    const key = `${perspective.state} ${perspective.asOf}`;
    const known = this.remembered.get(key);
    if (known) return known;
    const found = (await this.perspectives.ask<Row>(perspective, (statement) =>
      directoryText(perspective, statement),
    )) as Known<Row>;
    if (found.state === perspective.state) this.remembered.set(key, found);
    return found;
  }

  /** The units by id, of exactly the state of the perspective, whatever was written since. */
  async ofState(perspective: AskedPerspective): Promise<Row['units']> {
    const { row, state } = await this.on(perspective);
    if (state === perspective.state) return row.units;
    return (await this.on({ ...perspective, knownChange: perspective.state })).row.units;
  }
}

function directoryText(asked: Perspective, statement: Statement): string {
  return `
    SELECT coalesce(json_object_agg(u.id, json_build_object('code', u.code, 'reportingUnit',
      (SELECT r.code FROM organisational_unit r WHERE r.id = ${reportingUnitOf('u.id', asked, statement)}))), '{}') AS units
    FROM ${knownFact('organisational_unit', 'id, code', asked, statement)} u`;
}
