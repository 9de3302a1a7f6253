import { Injectable } from '@nestjs/common';
import { Digests } from './digests.js';
import { Escalations } from './escalations.js';
import { OwnObligations } from './own-obligations.js';
import { dueOn, type Rule, stepOn } from './plan.js';
import type { Plan } from './plan.store.js';
import type { Run, RunDays } from './planned.js';
import { type RoundSituation, Situations } from './situations.js';
import { type FiguresOfUnits, UnitFiguresReader } from './unit-figures.js';

/** Works runs out: the calendar writes them, the preview only shows them. */
@Injectable()
export class Runs {
  constructor(
    private readonly situations: Situations,
    private readonly digests: Digests,
    private readonly escalations: Escalations,
    private readonly own: OwnObligations,
    private readonly figures: UnitFiguresReader,
  ) {}

  /** The figures that digests tell, on a day. */
  figuresOn(asOf: string): FiguresOfUnits {
    return this.figures.on(asOf);
  }

  /** What is due in its rhythm on `dueOn`. */
  async periodic(
    kind: 'DIGEST' | 'OWN',
    plan: Plan,
    days: RunDays,
    figures = this.figuresOn(days.asOf),
  ): Promise<Run> {
    const { mandate } = await this.situations.city(days.sentOn);
    if (kind === 'OWN') return this.own.run(plan, mandate, days);
    return this.digests.run(
      dueOn(plan.rules, kind, days.dueOn, mandate.period),
      plan,
      mandate,
      figures,
      days,
    );
  }

  /** The step that a round has reached on `dueOn`. */
  escalation(round: RoundSituation, plan: Plan, days: RunDays): Promise<Run> {
    return this.escalations.run(stepOn(plan.rules, round, days.dueOn) as Rule, plan, round, days);
  }
}
