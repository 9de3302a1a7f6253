import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { DataSource } from 'typeorm';
import { Outbox } from '../mail/outbox.js';
import { Clock, dayInBerlin } from '../platform/clock.js';
import { faultLine } from '../platform/http/log.js';
import { dueOn, stepOn } from './plan.js';
import { type Plan, PlanStore } from './plan.store.js';
import type { Run } from './planned.js';
import { Runs } from './runs.js';
import { type RoundSituation, Situations } from './situations.js';
import { addDays, isWorkingDay } from './working-day.js';

const HOUR_IN_BERLIN = new Intl.DateTimeFormat('de-DE', {
  timeZone: 'Europe/Berlin',
  hour: 'numeric',
  hourCycle: 'h23',
});

/**
 * Makes what the plan demands, once, whatever instance gets there first. After days asleep only the last digest and the
 * last step that were due are made, not one for every day missed.
 */
@Injectable()
export class ReminderCalendar implements OnApplicationBootstrap {
  private running: Promise<void> | undefined;

  constructor(
    private readonly dataSource: DataSource,
    private readonly store: PlanStore,
    private readonly situations: Situations,
    private readonly runs: Runs,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    void this.everyMinute();
  }

  /** A database that is away for a minute is no reason to end. */
  @Cron('* * * * *', { name: 'reminder-calendar' })
  async everyMinute(): Promise<void> {
    this.running ??= this.tick(this.clock.now()).finally(() => {
      this.running = undefined;
    });
    await this.running.catch((error) => new Logger(ReminderCalendar.name).error(faultLine(error)));
  }

  /** Makes what is due by this instant and has not been made; what was missed waits for the hour of a working day, too. */
  async tick(now: Date): Promise<void> {
    const today = dayInBerlin(now);
    const plan = await this.store.begun(today);
    if (!isWorkingDay(today) || hourInBerlin(now) < plan.hour) return;
    for (const kind of ['DIGEST', 'OWN'] as const) {
      const { mandate } = await this.situations.city(today);
      const day = latest(plan.since, today, (day) => dueOn(plan.rules, kind, day, mandate.period).length > 0);
      // What a server that slept through the end of the mandate has missed is of no use any more.
      if (day === undefined || today > mandate.period.to) continue;
      await this.make({ kind, dueOn: day, roundId: null }, () =>
        this.runs.periodic(kind, plan, { dueOn: day, sentOn: today, asOf: today }),
      );
    }
    for (const round of await this.situations.rounds(['OPEN'])) await this.escalate(round, plan, today);
  }

  private async escalate(round: RoundSituation, plan: Plan, today: string): Promise<void> {
    const day = latest(plan.since, today, (day) => stepOn(plan.rules, round, day) !== undefined);
    if (day === undefined) return;
    await this.make({ kind: 'ESCALATION', dueOn: day, roundId: round.id }, () =>
      this.runs.escalation(round, plan, { dueOn: day, sentOn: today, asOf: today }),
    );
  }

  /**
   * Works a run out and writes it with its mails in one transaction, unless it was made before. Two instances may both
   * work it out; the second then finds that the first has written it.
   */
  private async make(due: Pick<Run, 'kind' | 'dueOn' | 'roundId'>, work: () => Promise<Run>): Promise<void> {
    const key = [due.kind, due.dueOn, due.roundId];
    const [{ made }] = await this.dataSource.query(
      `SELECT EXISTS (SELECT FROM reminder_run WHERE kind = $1 AND due_on = $2 AND round_id IS NOT DISTINCT FROM $3) AS made`,
      key,
    );
    if (made) return;
    const { planned } = await work();
    await this.dataSource.transaction(async (manager) => {
      const [run] = await manager.query(
        `INSERT INTO reminder_run (kind, due_on, round_id, made_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT ON CONSTRAINT run_once DO NOTHING RETURNING id`,
        [...key, this.clock.now()],
      );
      if (run === undefined) return;
      await manager.query(
        `INSERT INTO reminder_slot (run_id, account_id, result)
         SELECT $1, s."accountId", s.result FROM json_to_recordset($2) AS s ("accountId" uuid, result text)`,
        [run.id, JSON.stringify(planned.map(({ accountId, result }) => ({ accountId, result })))],
      );
      for (const { mail } of planned) if (mail) await this.outbox.put(manager, mail);
    });
  }
}

function hourInBerlin(instant: Date): number {
  return Number(HOUR_IN_BERLIN.formatToParts(instant).find(({ type }) => type === 'hour')?.value);
}

/** The last day of a time on which something is due, both ends included; looked for from its end. */
function latest(from: string, to: string, isDue: (day: string) => boolean): string | undefined {
  for (let day = to; day >= from; day = addDays(day, -1)) if (isDue(day)) return day;
  return undefined;
}
