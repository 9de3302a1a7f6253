import { Injectable } from '@nestjs/common';
import { ReadLog } from '../../access/read-log/read-log.js';
import type { Reader } from '../../access/read-log/reader.js';
import { type Asker, type Known, Perspectives, unitAskedFor } from '../../obligation/perspective.service.js';
import { UnitDirectory } from '../../obligation/unit-directory.js';
import type { NeedPersonDto, NeedPersonsDto, NeedPersonsFilterDto, NeedPersonsQueryDto } from './need.dto.js';
import { type NamedRow, type NeedRow, namesText } from './need.query.js';
import { NeedService } from './need.service.js';
import { ofGroup, personsOf } from './need-figures.js';

/** Which part of a list; without a limit all that follows. */
interface Part {
  offset: number;
  limit: number | null;
}

/** Answers who is behind a figure of the need. */
@Injectable()
export class NeedPersonsService {
  constructor(
    private readonly perspectives: Perspectives,
    private readonly needs: NeedService,
    private readonly directory: UnitDirectory,
    private readonly readLog: ReadLog,
  ) {}

  /** A page of them. Throws 404 for an unknown unit, 503 when the look cannot be logged. */
  async page(query: NeedPersonsQueryDto, caller: Asker, reader: Reader): Promise<NeedPersonsDto> {
    const { page, pageSize } = query;
    const part = { offset: (page - 1) * pageSize, limit: pageSize };
    const { items, total, knownAt } = await this.part(query, part, caller, reader);
    return { items, page, pageSize, total, knownAt };
  }

  /** All of them, with the reference date. Throws as `page`. */
  all(query: NeedPersonsFilterDto, caller: Asker, reader: Reader) {
    return this.part(query, { offset: 0, limit: null }, caller, reader);
  }

  private async part(query: NeedPersonsFilterDto, part: Part, caller: Asker, reader: Reader) {
    const standing = await this.needs.standing(query, caller);
    const { perspective, until, state, knownAt } = standing;
    const { asOf } = perspective;
    const figure = query.figure ?? 'OPEN_UNTIL';
    const rows = personsOf(query.group ? ofGroup(standing, query.group) : standing, figure);
    const byId = new Map(rows.map((row) => [row.id, row]));
    // With the eyes of the day that the figure is about, and of the state in which it was counted.
    const day = figure === 'OPEN' || figure === 'LEAVING' ? asOf : until;
    const view = { ...perspective, asOf: day, knownChange: state };
    const units = await this.directory.ofState({ ...view, state });
    const { row } = (await this.perspectives.ask<{ items: NamedRow[] }>(view, (statement) =>
      namesText(view, [...byId.keys()], part, statement),
    )) as Known<{ items: NamedRow[] }>;
    const employeeIds = row.items.map(({ id }) => id);
    const unitId = unitAskedFor(perspective);
    await this.readLog.write(reader, { kind: 'LIST', unitId, asOf, employeeIds, purpose: query.purpose });
    const items = row.items.map(({ id, ...name }): NeedPersonDto => {
      const { unitId, group, submitted, firstDay, lastDay } = byId.get(id) as NeedRow;
      const { code = '', reportingUnit = null } = units[unitId] ?? {};
      const days = { from: firstDay > asOf ? firstDay : null, to: lastDay < until ? lastDay : null };
      return { ...name, unit: code, reportingUnit, group, submitted, ...days };
    });
    return { items, total: rows.length, knownAt, asOf, until, figure };
  }
}
