import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { addLine, emptyLine, type GroupFigures, type UnitFigures } from '../evaluation/figures.js';
import { Mandates } from '../mandate/mandate.query.js';
import { Clock } from '../platform/clock.js';
import { daysBetween } from '../platform/day.js';
import { etagOf } from '../recording/etag.js';
import type { BoardDepartmentDto, BoardDto, BoardSumDto, BoardUnitDto } from './board.dto.js';
import { commentsOf, departmentsOn } from './board.query.js';
import { type RoundRow, reportingUnitsOn, roundIn } from './round.query.js';
import { SEAL, type SealRow, sealBrief } from './seal/seal.query.js';
import { Sealing } from './seal/sealing.js';
import { submissionsOfRound } from './submission/submission.query.js';
import { cityOn, linesIn } from './unit-figures.js';

/** Shows a round on one page: what is sealed as it was sealed, everything else as it is known now. */
@Injectable()
export class BoardService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly mandates: Mandates,
    private readonly sealing: Sealing,
    private readonly clock: Clock,
  ) {}

  /** All of one state of the facts and of the round. Throws 404 for an unknown round. */
  async of(id: string): Promise<BoardDto> {
    return this.dataSource.transaction('REPEATABLE READ', (manager) => this.in(manager, id));
  }

  /** The same in the transaction of the caller, which must see one state (REPEATABLE READ). */
  async in(manager: EntityManager, id: string): Promise<BoardDto> {
    const round = await roundIn(manager, id);
    const { changeId, knownAt } = await this.sealing.factState(manager);
    const mandate = await this.mandates.forDay(round.referenceDate, changeId, manager);
    const lines = await linesIn(manager, cityOn(round.referenceDate, mandate));
    const departments = await departmentsOn(manager, round.referenceDate);
    const units = await this.units(manager, id, lines, departments);
    const taking = new Set(units.map(({ code }) => code));
    const reporting = await reportingUnitsOn(manager, round.referenceDate);
    return {
      round: this.told(round),
      units,
      departments: byDepartment(units, departments),
      city: sumOf(units),
      withoutReportingUnit: figuresIn(lines, null),
      notTakingPart: reporting
        .filter(({ code }) => !taking.has(code))
        .map(({ code, name }) => ({ code, name })),
      now: lines.reduce(addLine, emptyLine()),
      knownAt,
    };
  }

  private async units(
    manager: EntityManager,
    roundId: string,
    lines: UnitFigures[],
    departments: Map<string, { code: string; name: string }>,
  ): Promise<BoardUnitDto[]> {
    const rows: SealRow[] = await manager.query(
      `${SEAL} WHERE z.round_id = $1 AND EXISTS (SELECT FROM submission s WHERE s.seal_id = z.id)`,
      [roundId],
    );
    const seals = new Map(rows.map((seal) => [seal.unitId, seal]));
    const comments = await commentsOf(manager, roundId);
    const submissions = await submissionsOfRound(manager, roundId);
    return submissions.map(
      ({ id, unitId, unitCode: code, unitName: name, state, byTable, nilReturn, version }) => {
        const seal = seals.get(unitId);
        const live = byTable ? null : (figuresIn(lines, code) ?? emptyLine());
        return {
          ...{ code, name, submission: id, state, byTable, nilReturn, etag: etagOf(version) },
          department: departments.get(code)?.code ?? null,
          seal: seal ? sealBrief(seal) : null,
          figures: seal ? JSON.parse(seal.content).figures : live,
          comment: comments.get(unitId) ?? null,
        };
      },
    );
  }

  private told({ version, ...round }: RoundRow): BoardDto['round'] {
    return { ...round, daysLeft: daysBetween(this.clock.today(), round.deadline), etag: etagOf(version) };
  }
}

function figuresIn(lines: UnitFigures[], wanted: string | null): GroupFigures | null {
  const line = lines.find(({ code }) => code === wanted);
  return line ? { leaders: line.leaders, employees: line.employees, total: line.total } : null;
}

function byDepartment(
  units: BoardUnitDto[],
  departments: Map<string, { code: string; name: string }>,
): BoardDepartmentDto[] {
  const names = new Map([...departments.values()].map(({ code, name }) => [code, name]));
  const codes = [...new Set(units.map(({ department }) => department))];
  return codes
    .sort((a, b) => (a === null ? 1 : b === null ? -1 : a.localeCompare(b, 'de')))
    .map((code) => ({
      code,
      name: code === null ? 'ohne Geschäftsbereich' : (names.get(code) ?? code),
      ...sumOf(units.filter(({ department }) => department === code)),
    }));
}

function sumOf(units: BoardUnitDto[]): BoardSumDto {
  const count = (condition: (unit: BoardUnitDto) => boolean) => units.filter(condition).length;
  return {
    figures: units.reduce(
      (sum, { figures }) => (figures ? addLine(sum, figures as GroupFigures) : sum),
      emptyLine(),
    ),
    sealed: count(({ seal }) => seal !== null),
    live: count(({ seal, figures }) => seal === null && figures !== null),
    missing: count(({ figures }) => figures === null),
  };
}
