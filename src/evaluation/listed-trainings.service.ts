import { Injectable } from '@nestjs/common';
import { ReadLog } from '../access/read-log/read-log.js';
import type { Reader } from '../access/read-log/reader.js';
import { categoriesOf } from '../mandate/category.js';
import {
  type AskedPerspective,
  type Asker,
  type Known,
  Perspectives,
  unitAskedFor,
} from '../obligation/perspective.service.js';
import { UnitDirectory, type UnitEntry } from '../obligation/unit-directory.js';
import type {
  ListedTrainingDto,
  ListedTrainingsDto,
  ListedTrainingsQueryDto,
} from './listed-training.dto.js';
import { type ListedRow, listedIdsText, listedItemsText } from './listed-training.query.js';

/** Answers which trainings stand behind a figure of the evaluation (R18, R19). */
@Injectable()
export class ListedTrainingsService {
  constructor(
    private readonly perspectives: Perspectives,
    private readonly directory: UnitDirectory,
    private readonly readLog: ReadLog,
  ) {}

  /** A page of them. Throws 404 for an unknown unit, 503 when the look cannot be logged. */
  async page(query: ListedTrainingsQueryDto, caller: Asker, reader: Reader): Promise<ListedTrainingsDto> {
    const { perspective, found, ...rest } = await this.perspectives.settled(query, caller, (perspective) =>
      this.pageFrom(perspective, query),
    );
    const employeeIds = [...new Set(found.map(({ employeeId }) => employeeId))];
    const unitId = unitAskedFor(perspective);
    const { asOf } = perspective;
    await this.readLog.write(reader, { kind: 'LIST', unitId, asOf, employeeIds, purpose: query.purpose });
    const items = found.map((row) => listedOf(row, rest.units));
    return { items, page: query.page, pageSize: query.pageSize, total: rest.total, knownAt: rest.knownAt };
  }

  private async pageFrom(perspective: AskedPerspective, query: ListedTrainingsQueryDto) {
    const { page, pageSize } = query;
    const {
      row: { units },
    } = await this.directory.on(perspective);
    const matching = (await this.perspectives.ask<{ ids: string[] }>(
      perspective,
      (statement) => listedIdsText(perspective, query, statement),
      { kind: 'whole' },
    )) as Known<{ ids: string[] }>;
    const { ids } = matching.row;
    const wanted = ids.slice((page - 1) * pageSize, page * pageSize);
    const { row, state, knownAt } = (await this.perspectives.ask<{ items: ListedRow[] }>(
      perspective,
      (statement) => listedItemsText(perspective, wanted, statement),
    )) as Known<{ items: ListedRow[] }>;
    return { state, perspective, units, found: row.items, total: ids.length, knownAt };
  }
}

/** A listed training of a statement with the Kürzel of the units. */
export function listedOf(row: ListedRow, units: Record<string, UnitEntry>): ListedTrainingDto {
  const { employeeId: _, unitId, categories, ...training } = row;
  const { code = '', reportingUnit = null } = units[unitId] ?? {};
  return { ...training, unit: code, reportingUnit, categories: categoriesOf(categories) };
}
