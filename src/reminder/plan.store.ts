import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Rule } from './plan.js';

/** For which unit or account the personnel department has switched the plan off. */
export interface Exception {
  unitId: number | null;
  accountId: string | null;
  digests: boolean;
  escalations: boolean;
}

/** The plan as it stands. */
export interface Plan {
  /** Hour of the day in Germany from which on reminders are due. */
  hour: number;
  /** No day before it is made up for. */
  since: string;
  version: number;
  rules: Rule[];
  exceptions: Exception[];
}

const READ = `
SELECT p.hour, p.since::text, p.version,
  (SELECT coalesce(json_agg(json_build_object('kind', r.kind, 'active', r.active, 'recipients', r.recipients,
      'rhythm', r.rhythm, 'fromDaysLeft', r.from_days_left, 'toDaysLeft', r.to_days_left,
      'daysAfterDeadline', r.days_after_deadline) ORDER BY r.id), '[]') FROM reminder_rule r) AS rules,
  (SELECT coalesce(json_agg(json_build_object('unitId', e.unit_id, 'accountId', e.account_id, 'digests', e.digests,
      'escalations', e.escalations) ORDER BY e.id), '[]') FROM reminder_exception e) AS exceptions
FROM reminder_plan p`;

/** Reads the plan. */
@Injectable()
export class PlanStore {
  constructor(private readonly dataSource: DataSource) {}

  /** The plan. Whoever looks at it first begins it: what lies before that day is not made up for. */
  async begun(today: string): Promise<Plan> {
    await this.dataSource.query('UPDATE reminder_plan SET since = $1 WHERE since IS NULL', [today]);
    const [plan] = await this.dataSource.query<Plan[]>(READ);
    if (plan === undefined) throw new Error('the installation has no reminder plan');
    return plan;
  }
}
