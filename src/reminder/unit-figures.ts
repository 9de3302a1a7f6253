import { Injectable } from '@nestjs/common';
import { EvaluationService } from '../evaluation/evaluation.service.js';
import { type Known, Perspectives } from '../obligation/perspective.service.js';
import type { DeskDto } from '../recording/desk.dto.js';
import { deskText } from '../recording/desk.query.js';
import { Situations } from './situations.js';

/** What is open in a unit and all below it; counts of persons and of trainings. */
export interface UnitFigures {
  obliged: number;
  notFulfilled: number;
  /** Persons about whose target group nobody has decided. */
  undecidedPersons: number;
  /** Trainings that wait for a decision. */
  submitted: number;
}

/** The figures of units, each as somebody of that unit sees them; asked for once however many need them. */
export class FiguresOfUnits {
  private readonly known = new Map<number | null, Promise<UnitFigures>>();

  constructor(private readonly read: (unitId: number | null) => Promise<UnitFigures>) {}

  of(unitId: number | null): Promise<UnitFigures> {
    const known = this.known.get(unitId);
    if (known) return known;
    const figures = this.read(unitId);
    this.known.set(unitId, figures);
    return figures;
  }
}

/** Answers what is open in units, by the evaluation and the desk: reminders have no rules of their own. */
@Injectable()
export class UnitFiguresReader {
  constructor(
    private readonly situations: Situations,
    private readonly evaluation: EvaluationService,
    private readonly perspectives: Perspectives,
  ) {}

  /** The figures on a day. */
  on(asOf: string): FiguresOfUnits {
    return new FiguresOfUnits((unitId) => this.read(unitId, asOf));
  }

  private async read(unitId: number | null, asOf: string): Promise<UnitFigures> {
    const scope = { units: unitId === null ? ('ALL' as const) : [unitId], names: true };
    const asker = { scope, headChange: await this.situations.headChange() };
    const { total } = await this.evaluation.evaluate({ asOf }, asker);
    const perspective = await this.perspectives.of({ asOf }, asker);
    const { row } = (await this.perspectives.ask<DeskDto>(perspective, (statement) =>
      deskText(perspective, statement),
    )) as Known<DeskDto>;
    const { undecidedPersons, submitted } = row;
    const { obliged, notFulfilled } = total.total ?? { obliged: 0, notFulfilled: 0 };
    return { obliged, notFulfilled, undecidedPersons, submitted };
  }
}
