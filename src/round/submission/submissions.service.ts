import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Scope } from '../../access/scope.js';
import type { SignedIn } from '../../access/signed-in.js';
import { Clock } from '../../platform/clock.js';
import { daysBetween } from '../../platform/day.js';
import { etagOf } from '../../recording/etag.js';
import { eventsOf } from '../round-events.js';
import { sealsOf } from '../seal/seal.query.js';
import { OwnFiguresService } from './own-figures.js';
import type { SubmissionDetailDto, SubmissionDto, SubmissionsDto } from './submission.dto.js';
import {
  type SubmissionRow,
  submissionIn,
  submissionsOfRound,
  submissionsToDo,
  unitsWithin,
} from './submission.query.js';

/** Shows submissions to the units they are of, and to the personnel department. */
@Injectable()
export class SubmissionsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly figures: OwnFiguresService,
    private readonly clock: Clock,
  ) {}

  /** The submissions of the units in the scope, in rounds that are or were open; the open ones first. */
  async own({ scope }: SignedIn): Promise<SubmissionsDto> {
    const { manager } = this.dataSource;
    const within = new Map<string, { has(unitId: number): boolean }>();
    const items: SubmissionDto[] = [];
    for (const row of await submissionsToDo(manager)) {
      const { referenceDate } = row;
      if (!within.has(referenceDate))
        within.set(referenceDate, await unitsWithin(manager, scope, referenceDate));
      if (within.get(referenceDate)?.has(row.unitId)) items.push(this.told(row));
    }
    return { items };
  }

  /** All submissions of a round, by Kürzel. */
  async ofRound(manager: EntityManager, roundId: string): Promise<SubmissionDto[]> {
    return (await submissionsOfRound(manager, roundId)).map((row) => this.told(row));
  }

  /** A submission with its figures, all of one state of the facts. Throws 404 outside of the scope. */
  async one(id: string, { scope }: { scope: Scope }): Promise<SubmissionDetailDto> {
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      const row = await submissionIn(manager, id, scope);
      const [events, seals] = [
        await eventsOf(manager, row.roundId, row.unitId),
        await sealsOf(manager, row.roundId, row.unitId),
      ];
      return { ...this.told(row), ...(await this.withFigures(manager, row)), events, seals };
    });
  }

  private async withFigures(
    manager: EntityManager,
    row: SubmissionRow,
  ): Promise<Omit<SubmissionDetailDto, keyof SubmissionDto | 'events' | 'seals'>> {
    const { mandate, figures, hash, obstacles } = await this.figures.of(manager, row);
    const { name } = mandate;
    if (row.byTable)
      return {
        mandate: name,
        figures: null,
        figuresHash: null,
        changedSinceCheck: false,
        obstacles: [],
        hints: [],
      };
    return {
      mandate: name,
      figures,
      figuresHash: hash.toString('hex'),
      changedSinceCheck: row.figuresHash !== null && !row.figuresHash.equals(hash),
      obstacles,
      hints: await this.figures.hints(manager, row, mandate),
    };
  }

  private told(row: SubmissionRow): SubmissionDto {
    const { id, unitCode, unitName, state, byTable, nilReturn, version } = row;
    const { roundId, roundTitle, roundState, referenceDate, deadline, demand } = row;
    const daysLeft = daysBetween(this.clock.today(), deadline);
    return {
      id,
      round: { id: roundId, title: roundTitle, state: roundState, referenceDate, deadline, daysLeft, demand },
      unit: { code: unitCode, name: unitName },
      ...{ state, byTable, nilReturn, etag: etagOf(version) },
    };
  }
}
