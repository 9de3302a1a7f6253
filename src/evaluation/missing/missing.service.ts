import { Injectable } from '@nestjs/common';
import { ReadLog } from '../../access/read-log/read-log.js';
import type { Reader } from '../../access/read-log/reader.js';
import { categoriesOf } from '../../mandate/category.js';
import {
  type AskedPerspective,
  type Asker,
  type Known,
  Perspectives,
} from '../../obligation/perspective.service.js';
import type { Statement } from '../../platform/database/statement.js';
import { completedRow, personRowsText, type Row } from '../person-rows.js';
import type { MissingPersonsDto, MissingQueryDto, MissingTrainingDto } from './missing.dto.js';

interface Page {
  items: (Row & { employeeId: number })[];
  total: number;
}

/** Answers who has not fulfilled yet, and why (R11, R16, R19). */
@Injectable()
export class MissingService {
  constructor(
    private readonly perspectives: Perspectives,
    private readonly readLog: ReadLog,
  ) {}

  /**
   * A page of the obliged persons for whom nothing counts on the reference date, by reporting unit and German
   * name. Throws 404 for a unit that is unknown or out of scope, 503 when the look cannot be logged.
   */
  async page(query: MissingQueryDto, caller: Asker, reader: Reader): Promise<MissingPersonsDto> {
    const { page, pageSize, purpose } = query;
    const { perspective, found } = await this.perspectives.settled(query, caller, async (perspective) => {
      const found = (await this.perspectives.ask<Page>(perspective, (statement) =>
        missingText(perspective, query, statement),
      )) as Known<Page>;
      return { state: found.state, perspective, found };
    });
    const { items, total } = found.row;
    await this.readLog.write(reader, {
      kind: 'LIST',
      unitId: perspective.unitId,
      asOf: perspective.asOf,
      employeeIds: items.map(({ employeeId }) => employeeId),
      purpose,
    });
    const shown = items.map((item) => {
      const { personnelNumber, lastName, firstName, unitCode, group, status, unitName, reason } =
        completedRow(item, perspective);
      return {
        ...{ personnelNumber, lastName, firstName, reportingUnit: unitCode, reportingUnitName: unitName },
        ...{ group, status, explanation: reason ?? '', trainings: trainingsOf(item) },
      };
    });
    return { items: shown, page, pageSize, total, knownAt: found.knownAt };
  }
}

function trainingsOf({ trainings }: Row): MissingTrainingDto[] {
  return (trainings ?? []).map(({ title, completedOn, minutes, categories, rejectionReason, reasons }) => ({
    ...{ title, completedOn, minutes, rejectionReason, reasons },
    categories: categoriesOf(categories),
  }));
}

/** The persons of the workbook for whom nothing counts; all of them are judged, one page is told. */
function missingText(
  asked: AskedPerspective,
  { group, page, pageSize }: MissingQueryDto,
  statement: Statement,
): string {
  const ofGroup = group ? ` AND "group" = ${statement.bind(group, 'text')}` : '';
  const offset = statement.bind((page - 1) * pageSize, 'bigint');
  const order = `"unitCode" NULLS LAST, "lastName", "firstName", "personnelNumber"`;
  return `
    WITH missing AS MATERIALIZED (
      SELECT * FROM (${personRowsText(asked, statement)}) person WHERE "decidingTraining" IS NULL${ofGroup}
    )
    SELECT (SELECT coalesce(json_agg(shown ORDER BY ${order}), '[]') FROM (
        SELECT * FROM missing ORDER BY ${order} LIMIT ${statement.bind(pageSize, 'integer')} OFFSET ${offset}) shown) AS items,
      (SELECT count(*)::integer FROM missing) AS total`;
}
