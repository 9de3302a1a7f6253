import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { invalidItem } from '../platform/problem/problem.js';
import { dueOn, stepOn } from './plan.js';
import { PlanStore } from './plan.store.js';
import type { Run, RunDays } from './planned.js';
import type { PlannedRunDto, PreviewDto, PreviewQueryDto } from './preview.dto.js';
import { Runs } from './runs.js';
import { Situations } from './situations.js';
import { addDays, daysBetween } from './working-day.js';

const MOST_DAYS = 100;
const USUAL_DAYS = 30;

/** Answers who would get what on which day, by the code that makes it, with the figures of today. */
@Injectable()
export class PreviewService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly store: PlanStore,
    private readonly situations: Situations,
    private readonly runs: Runs,
    private readonly clock: Clock,
  ) {}

  /** The runs of some days. Throws 400 when they are too many or end before they begin. */
  async preview(query: PreviewQueryDto): Promise<PreviewDto> {
    const today = this.clock.today();
    const from = query.from ?? today;
    const to = query.to ?? addDays(from, USUAL_DAYS);
    refuseOtherDays(from, to);
    const plan = await this.store.begun(today);
    const rounds = await this.situations.rounds(['OPEN', 'PLANNED']);
    const figures = this.runs.figuresOn(today);
    const runs: PlannedRunDto[] = [];
    for (let day = from; day <= to; day = addDays(day, 1)) {
      const days: RunDays = { dueOn: day, sentOn: day, asOf: today };
      const { mandate } = await this.situations.city(day);
      for (const kind of ['DIGEST', 'OWN'] as const) {
        if (dueOn(plan.rules, kind, day, mandate.period).length === 0) continue;
        runs.push(await this.told(await this.runs.periodic(kind, plan, days, figures)));
      }
      for (const round of rounds) {
        const step = stepOn(plan.rules, round, day);
        if (step === undefined) continue;
        const run = await this.told(await this.runs.escalation(round, plan, days));
        runs.push({ ...run, round: round.title, daysAfterDeadline: step.daysAfterDeadline });
      }
    }
    return { from, to, runs };
  }

  private async told({ kind, dueOn, roundId, planned, withoutRecipient }: Run): Promise<PlannedRunDto> {
    const [{ isMade }] = await this.dataSource.query(
      `SELECT EXISTS (SELECT FROM reminder_run WHERE kind = $1 AND due_on = $2 AND round_id IS NOT DISTINCT FROM $3) AS "isMade"`,
      [kind, dueOn, roundId],
    );
    // Who gets one of these is obliged and has not fulfilled: that is nobody else's.
    const shown = kind === 'OWN' ? [] : planned;
    return {
      ...{ dueOn, kind, isMade, withoutRecipient, round: null, daysAfterDeadline: null },
      mails: planned.filter(({ mail }) => mail !== null).length,
      reminders: shown.map(({ accountId, displayName, result, units, mail }) => ({
        recipient: { id: accountId, displayName },
        ...{
          result,
          units,
          subject: mail?.subject ?? null,
          body: mail?.body ?? null,
          why: mail?.why ?? null,
        },
      })),
    };
  }
}

function refuseOtherDays(from: string, to: string): void {
  const days = daysBetween(from, to);
  if (days >= 0 && days <= MOST_DAYS) return;
  const message =
    days < 0
      ? 'Der letzte Tag liegt vor dem ersten. Erlaubt: derselbe oder ein späterer Tag.'
      : `Das sind zu viele Tage. Erlaubt: höchstens ${MOST_DAYS} Tage nach dem ersten.`;
  const code = days < 0 ? 'END_BEFORE_BEGIN' : 'TOO_MANY_DAYS';
  throw invalidItem({ pointer: '#/to', code, message, value: to });
}
