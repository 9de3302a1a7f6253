import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { invalidItem } from '../platform/problem/problem.js';
import { etagOf, refuseOtherState } from '../recording/etag.js';
import type {
  ReminderPlanDto,
  ReminderRuleDto,
  ShownExceptionDto,
  ShownReminderPlanDto,
} from './plan.dto.js';
import { PlanStore } from './plan.store.js';

const NAMED_EXCEPTIONS = `
SELECT u.code AS unit, e.account_id AS account, e.digests, e.escalations,
  coalesce(a.display_name, (SELECT name FROM unit_version v WHERE v.unit_id = u.id ORDER BY valid DESC LIMIT 1), u.code) AS name
FROM reminder_exception e LEFT JOIN organisational_unit u ON u.id = e.unit_id LEFT JOIN account a ON a.id = e.account_id
ORDER BY u.code NULLS LAST, name, e.id`;

/** Keeps the plan. */
@Injectable()
export class PlanService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly store: PlanStore,
    private readonly clock: Clock,
  ) {}

  /** The plan as it holds. */
  async read(): Promise<ShownReminderPlanDto> {
    const { hour, rules, since, version } = await this.store.begun(this.clock.today());
    const exceptions = await this.dataSource.query<ShownExceptionDto[]>(NAMED_EXCEPTIONS);
    return { hour, rules, exceptions, since, etag: etagOf(version) };
  }

  /**
   * Replaces the plan. It holds from today on: what it would have demanded before is not made up for. Throws 400 when a
   * rule or an exception is not what it should be, 412 and 428 by `If-Match`.
   */
  async replace(plan: ReminderPlanDto, ifMatch: string | undefined): Promise<ShownReminderPlanDto> {
    plan.rules.forEach(refuseMisfit);
    refuseRepeated(plan.rules);
    const today = this.clock.today();
    await this.dataSource.transaction(async (manager) => {
      const [{ version }] = await manager.query('SELECT version FROM reminder_plan FOR UPDATE');
      refuseOtherState(ifMatch, version, 'Der Erinnerungsplan wurde');
      await manager.query('UPDATE reminder_plan SET hour = $1, since = $2, version = version + 1', [
        plan.hour,
        today,
      ]);
      await manager.query('DELETE FROM reminder_rule');
      for (const rule of plan.rules) await insertRule(manager, rule);
      await manager.query('DELETE FROM reminder_exception');
      for (const index of plan.exceptions.keys()) await insertException(manager, plan, index);
    });
    return this.read();
  }
}

async function insertRule(manager: EntityManager, rule: ReminderRuleDto): Promise<void> {
  const { kind, active, recipients, rhythm, fromDaysLeft, toDaysLeft, daysAfterDeadline } = rule;
  await manager.query(
    `INSERT INTO reminder_rule (kind, active, recipients, rhythm, from_days_left, to_days_left, days_after_deadline)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      kind,
      active,
      recipients,
      rhythm ?? null,
      fromDaysLeft ?? null,
      toDaysLeft ?? null,
      daysAfterDeadline ?? null,
    ],
  );
}

async function insertException(
  manager: EntityManager,
  { exceptions }: ReminderPlanDto,
  index: number,
): Promise<void> {
  const exception = exceptions[index] as ReminderPlanDto['exceptions'][number];
  const [unit, account] = [exception.unit ?? null, exception.account ?? null];
  const pointer = `#/exceptions/${index}`;
  if ((unit === null) === (account === null) || !(exception.digests || exception.escalations)) {
    const message =
      'Eine Ausnahme gilt für eine Einheit oder für ein Konto, und nimmt mindestens eine Art aus.';
    throw invalidItem({ pointer, code: 'EXCEPTION_MISFIT', message });
  }
  if (
    exceptions.findIndex((each) => (each.unit ?? null) === unit && (each.account ?? null) === account) < index
  ) {
    throw invalidItem({ pointer, code: 'EXCEPTION_REPEATED', message: 'Diese Ausnahme steht schon da.' });
  }
  const put = await manager.query(
    `INSERT INTO reminder_exception (unit_id, account_id, digests, escalations)
     SELECT (SELECT id FROM organisational_unit WHERE code = $1), (SELECT id FROM account WHERE id = $2), $3, $4
      WHERE EXISTS (SELECT FROM organisational_unit WHERE code = $1) OR EXISTS (SELECT FROM account WHERE id = $2) RETURNING id`,
    [unit, account, exception.digests, exception.escalations],
  );
  if (put.length > 0) return;
  const message = 'Diese Einheit oder dieses Konto gibt es nicht.';
  throw invalidItem({ pointer, code: 'EXCEPTION_UNKNOWN', message });
}

function refuseMisfit(rule: ReminderRuleDto, index: number): void {
  const { kind, recipients, rhythm, fromDaysLeft, toDaysLeft, daysAfterDeadline } = rule;
  const periodic = [rhythm, fromDaysLeft, toDaysLeft];
  const isAbsent = (value: unknown) => value === undefined || value === null;
  const fits =
    kind === 'ESCALATION'
      ? !isAbsent(daysAfterDeadline) && periodic.every(isAbsent)
      : isAbsent(daysAfterDeadline) &&
        !isAbsent(rhythm) &&
        !isAbsent(toDaysLeft) &&
        !recipients.includes('DEPARTMENT_HEAD');
  if (!fits || (kind === 'OWN') !== (recipients.length === 0)) {
    const message =
      'Die Regel passt nicht zu ihrer Art: Eine Übersicht braucht Rhythmus, Zeitraum und Empfänger (Fortbildungsbeauftragte, Leitung), eine Erinnerung an die Meldung die Tage zur Frist und Empfänger, eine an die eigene Pflicht Rhythmus und Zeitraum.';
    throw invalidItem({ pointer: `#/rules/${index}`, code: 'RULE_MISFIT', message });
  }
  if (!isAbsent(fromDaysLeft) && Number(fromDaysLeft) < Number(toDaysLeft)) {
    const message = 'Der Zeitraum endet, bevor er beginnt: „von“ zählt mehr Tage bis zum Ende als „bis“.';
    throw invalidItem({ pointer: `#/rules/${index}/fromDaysLeft`, code: 'END_BEFORE_BEGIN', message });
  }
}

function refuseRepeated(rules: readonly ReminderRuleDto[]): void {
  const steps = rules.map(({ kind, daysAfterDeadline }) =>
    kind === 'ESCALATION' ? daysAfterDeadline : undefined,
  );
  const index = steps.findIndex((step, i) => step !== undefined && steps.indexOf(step) < i);
  if (index < 0) return;
  const message = 'Für diesen Tag zur Frist gibt es schon eine Stufe.';
  throw invalidItem({ pointer: `#/rules/${index}/daysAfterDeadline`, code: 'STEP_REPEATED', message });
}
