import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { SignedIn } from '../access/signed-in.js';
import { Mandates } from '../mandate/mandate.query.js';
import { Clock } from '../platform/clock.js';
import { daysBetween } from '../platform/day.js';
import { invalidItem, ProblemException } from '../platform/problem/problem.js';
import { etagOf, refuseOtherState } from '../recording/etag.js';
import { followReportingUnits, Opening } from './opening.js';
import type { NewRoundDto, RoundChangeDto, RoundDetailDto, RoundDto, RoundsDto } from './round.dto.js';
import { allRounds, type RoundRow, reportingUnitsOn, roundIn } from './round.query.js';
import { eventsOf, writeEvent } from './round-events.js';
import type { RoundEventKind, RoundState } from './states.js';
import { SubmissionsService } from './submission/submissions.service.js';

/** From which states a round can get into another, with what is said else. */
const STEPS: Record<
  'OPEN' | 'CLOSED' | 'CANCELLED',
  { from: RoundState[]; kind: RoundEventKind; refusal: string }
> = {
  OPEN: {
    from: ['PLANNED', 'CLOSED'],
    kind: 'OPENED',
    refusal: 'Öffnen lässt sich eine Runde, die geplant oder geschlossen ist.',
  },
  CLOSED: { from: ['OPEN'], kind: 'CLOSED', refusal: 'Schließen lässt sich eine offene Runde.' },
  CANCELLED: {
    from: ['PLANNED'],
    kind: 'CANCELLED',
    refusal: 'Absagen lässt sich eine Runde, solange sie geplant ist; eine offene wird geschlossen.',
  },
};

/** Plans, opens and closes reporting rounds (§6). */
@Injectable()
export class RoundsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly mandates: Mandates,
    private readonly submissions: SubmissionsService,
    private readonly opening: Opening,
    private readonly clock: Clock,
  ) {}

  async list(): Promise<RoundsDto> {
    return { items: (await allRounds(this.dataSource.manager)).map((round) => this.told(round)) };
  }

  /** Throws 404 for an unknown round. */
  async one(id: string): Promise<RoundDetailDto> {
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => ({
      ...this.told(await roundIn(manager, id)),
      submissions: await this.submissions.ofRound(manager, id),
      events: await eventsOf(manager, id),
    }));
  }

  /** Plans a round. Throws 400 when its days do not follow each other or a unit does not report on the day. */
  async plan(asked: NewRoundDto, { accountId }: SignedIn): Promise<RoundDetailDto> {
    const { title, referenceDate, opensOn, deadline, demand, units } = asked;
    refuseDays(asked);
    const id = await this.dataSource.transaction(async (manager) => {
      const mandateId = await this.mandateOn(manager, referenceDate);
      const [round] = await manager.query(
        `INSERT INTO reporting_round (mandate_id, title, reference_date, opens_on, deadline, demand, covers_all)
         VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id`,
        [mandateId, title, referenceDate, opensOn, deadline, demand, units === undefined],
      );
      if (units === undefined) await followReportingUnits(manager, round.id, referenceDate);
      else await chooseUnits(manager, round.id, referenceDate, units);
      await writeEvent(manager, { roundId: round.id, kind: 'PLANNED', actor: accountId });
      return round.id;
    });
    return this.one(id);
  }

  /** Changes texts and days; the reference date and the opening only before it opens. */
  async change(
    id: string,
    asked: RoundChangeDto,
    ifMatch: string | undefined,
    { accountId }: SignedIn,
  ): Promise<RoundDetailDto> {
    await this.dataSource.transaction(async (manager) => {
      const round = await roundIn(manager, id, true);
      refuseOtherState(ifMatch, round.version, 'Die Runde wurde');
      if (round.state !== 'PLANNED' && round.state !== 'OPEN')
        throw new ProblemException(409, 'ROUND_IS_OVER', 'Diese Runde ist geschlossen oder abgesagt.');
      const { referenceDate, opensOn, deadline, title, demand } = { ...round, ...given(asked) };
      const isMoved = referenceDate !== round.referenceDate || opensOn !== round.opensOn;
      if (isMoved && round.state !== 'PLANNED') {
        const detail = 'Stichtag und Eröffnung lassen sich nur ändern, solange die Runde geplant ist.';
        throw new ProblemException(409, 'ROUND_IS_OPEN', detail);
      }
      refuseDays({ opensOn, deadline });
      await manager.query(
        `UPDATE reporting_round SET mandate_id = $2, title = $3, reference_date = $4, opens_on = $5, deadline = $6,
           demand = $7, version = version + 1 WHERE id = $1`,
        [id, await this.mandateOn(manager, referenceDate), title, referenceDate, opensOn, deadline, demand],
      );
      if (round.coversAll && round.state === 'PLANNED')
        await followReportingUnits(manager, id, referenceDate);
      await writeEvent(manager, { roundId: id, kind: 'CHANGED', actor: accountId });
    });
    return this.one(id);
  }

  /** Opens, closes or cancels a round. Throws 409 when it is not in a state for that. */
  async move(
    id: string,
    to: keyof typeof STEPS,
    ifMatch: string | undefined,
    { accountId }: SignedIn,
  ): Promise<RoundDetailDto> {
    await this.dataSource.transaction(async (manager) => {
      const round = await roundIn(manager, id, true);
      refuseOtherState(ifMatch, round.version, 'Die Runde wurde');
      const { from, kind, refusal } = STEPS[to];
      if (!from.includes(round.state)) throw new ProblemException(409, 'WRONG_STEP', refusal);
      if (to === 'OPEN') return this.opening.open(manager, id, accountId);
      await manager.query('UPDATE reporting_round SET state = $2, version = version + 1 WHERE id = $1', [
        id,
        to,
      ]);
      await writeEvent(manager, { roundId: id, kind, actor: accountId });
    });
    return this.one(id);
  }

  private async mandateOn(manager: EntityManager, day: string): Promise<number> {
    const [{ id }] = await manager.query('SELECT max(id) AS id FROM change');
    return (await this.mandates.forDay(day, id, manager)).id;
  }

  private told({ version, ...round }: RoundRow): RoundDto {
    return { ...round, daysLeft: daysBetween(this.clock.today(), round.deadline), etag: etagOf(version) };
  }
}

/** What a change names. */
function given(asked: RoundChangeDto): Partial<RoundChangeDto> {
  return Object.fromEntries(
    Object.entries(asked).filter(([, value]) => value !== undefined && value !== null),
  );
}

function refuseDays({ opensOn, deadline }: Pick<NewRoundDto, 'opensOn' | 'deadline'>): void {
  if (opensOn <= deadline) return;
  const message = 'Der letzte Tag für die Meldung liegt vor der Eröffnung.';
  throw invalidItem({ pointer: '#/deadline', code: 'ENDS_BEFORE_IT_BEGINS', message });
}

async function chooseUnits(manager: EntityManager, id: string, day: string, codes: string[]): Promise<void> {
  const known = new Map((await reportingUnitsOn(manager, day)).map((unit) => [unit.code, unit.id]));
  const unitIds = codes.map((code, place) => {
    const unitId = known.get(code);
    if (unitId !== undefined) return unitId;
    const message = `„${code}“ ist am Stichtag keine auswertungspflichtige Organisationseinheit.`;
    throw invalidItem({ pointer: `#/units/${place}`, code: 'NOT_REPORTING', message });
  });
  await manager.query('INSERT INTO submission (round_id, unit_id) SELECT $1, unnest($2::integer[])', [
    id,
    unitIds,
  ]);
}
