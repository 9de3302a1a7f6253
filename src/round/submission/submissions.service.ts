import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { SignedIn } from '../../access/signed-in.js';
import { Clock } from '../../platform/clock.js';
import { daysBetween } from '../../platform/day.js';
import { etagOf } from '../../recording/etag.js';
import { eventsOf } from '../round-events.js';
import { sealsOf } from '../seal/seal.query.js';
import { mayDoOn } from './actor.js';
import { OwnFiguresService } from './own-figures.js';
import type {
  OwnSubmissionDto,
  SubmissionDetailDto,
  SubmissionDto,
  SubmissionsDto,
} from './submission.dto.js';
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
  async own(caller: SignedIn): Promise<SubmissionsDto> {
    const { manager } = this.dataSource;
    const items: OwnSubmissionDto[] = [];
    const days = new Map<string, Awaited<ReturnType<typeof this.on>>>();
    for (const row of await submissionsToDo(manager)) {
      const { referenceDate, unitId } = row;
      const day = days.get(referenceDate) ?? (await this.on(manager, referenceDate, caller));
      days.set(referenceDate, day);
      if (day.within.has(unitId)) items.push({ ...this.told(row), ...day.mayDo(unitId) });
    }
    return { items };
  }

  /** All submissions of a round, by Kürzel. */
  async ofRound(manager: EntityManager, roundId: string): Promise<SubmissionDto[]> {
    return (await submissionsOfRound(manager, roundId)).map((row) => this.told(row));
  }

  /** A submission with its figures, all of one state of the facts. Throws 404 outside of the scope. */
  async one(id: string, caller: Pick<SignedIn, 'scope' | 'rights'>): Promise<SubmissionDetailDto> {
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      const row = await submissionIn(manager, id, caller.scope);
      const mayDo = await mayDoOn(manager, caller, row.referenceDate);
      const [events, seals] = [
        await eventsOf(manager, row.roundId, row.unitId),
        await sealsOf(manager, row.roundId, row.unitId),
      ];
      return {
        ...{ ...this.told(row), ...mayDo(row.unitId) },
        ...(await this.withFigures(manager, row)),
        ...{ events, seals },
      };
    });
  }

  /** What the caller sees, and may do, by the tree of a day. */
  private async on(manager: EntityManager, day: string, caller: SignedIn) {
    return {
      within: await unitsWithin(manager, caller.scope, day),
      mayDo: await mayDoOn(manager, caller, day),
    };
  }

  private async withFigures(
    manager: EntityManager,
    row: SubmissionRow,
  ): Promise<Omit<SubmissionDetailDto, keyof OwnSubmissionDto | 'events' | 'seals'>> {
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
