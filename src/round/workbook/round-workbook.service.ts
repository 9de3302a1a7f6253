import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { SignedIn } from '../../access/signed-in.js';
import { acceptedOf, leaderFromOf } from '../../evaluation/workbook/mandate-terms.js';
import type { WorkbookContent } from '../../evaluation/workbook/workbook-content.js';
import { Mandates } from '../../mandate/mandate.query.js';
import type { BoardDto } from '../board.dto.js';
import { BoardService } from '../board.service.js';
import { eventsOf } from '../round-events.js';
import { chainOf } from '../seal/seal.query.js';
import { Sealing } from '../seal/sealing.js';
import { cityOn, linesIn } from '../unit-figures.js';
import type { RoundContent } from './round-content.js';

/** Gathers what the consolidated workbook of a round shows. */
@Injectable()
export class RoundWorkbookService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly boards: BoardService,
    private readonly sealing: Sealing,
    private readonly mandates: Mandates,
  ) {}

  /** All of one state of the facts and of the round. Throws 404 for an unknown round. */
  async of(id: string, caller: Pick<SignedIn, 'displayName'>): Promise<RoundContent> {
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      const board = await this.boards.in(manager, id);
      const { seals, head } = await chainOf(manager, id);
      return {
        board,
        present: await this.present(manager, board, caller),
        events: await eventsOf(manager, id),
        chain: { seals, head: head.toString('hex') },
      };
    });
  }

  private async present(
    manager: EntityManager,
    { round, now, knownAt }: BoardDto,
    { displayName }: Pick<SignedIn, 'displayName'>,
  ): Promise<WorkbookContent> {
    const { changeId } = await this.sealing.factState(manager);
    const mandate = await this.mandates.forDay(round.referenceDate, changeId, manager);
    const units = await linesIn(manager, cityOn(round.referenceDate, mandate));
    const { name, period, minimumMinutes } = mandate;
    return {
      evaluation: {
        ...{ mandate: name, asOf: round.referenceDate, knownAt, period, minimumMinutes },
        ...{ units, total: now, withheld: null },
      },
      accepted: acceptedOf(mandate),
      leaderFrom: leaderFromOf(mandate),
      filters: {},
      madeBy: displayName,
      madeAt: new Date().toISOString(),
    };
  }
}
