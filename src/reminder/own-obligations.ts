import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Mandate } from '../mandate/mandate.js';
import { obligation } from '../obligation/obligation.sql.js';
import type { Perspective } from '../obligation/perspective.js';
import { type Known, Perspectives } from '../obligation/perspective.service.js';
import type { Statement } from '../platform/database/statement.js';
import { germanDay } from '../platform/german-day.js';
import type { Plan } from './plan.store.js';
import type { Planned, Run, RunDays } from './planned.js';
import { Situations } from './situations.js';

/** An employee with an account that shows the own record. */
interface Employee {
  accountId: string;
  displayName: string;
  personnelNumber: string;
  /** null = as the unit asked. */
  own: boolean | null;
}

const EMPLOYEES = `
SELECT a.id AS "accountId", a.display_name AS "displayName", a.personnel_number AS "personnelNumber", p.own
FROM account a LEFT JOIN reminder_preference p ON p.account_id = a.id
WHERE NOT a.disabled AND a.personnel_number IS NOT NULL AND EXISTS (SELECT FROM role_grant g
  WHERE g.account_id = a.id AND g.role = 'EMPLOYEE' AND g.revoked_at IS NULL AND g.valid @> $1::date)
ORDER BY a.id`;

interface Status {
  personnelNumber: string;
  unitId: number;
}

/** Makes the reminders of the own obligation: only for those who asked for them, or whose unit did. */
@Injectable()
export class OwnObligations {
  constructor(
    private readonly dataSource: DataSource,
    private readonly situations: Situations,
    private readonly perspectives: Perspectives,
  ) {}

  /** The run for all employees with an account. */
  async run({ exceptions }: Plan, mandate: Mandate, { dueOn, sentOn, asOf }: RunDays): Promise<Run> {
    const employees: Employee[] = await this.dataSource.query(EMPLOYEES, [sentOn]);
    const asking: { unitId: number }[] = await this.dataSource.query(
      'SELECT unit_id AS "unitId" FROM unit_employee_reminder',
    );
    const planned: Planned[] = [];
    if (employees.length > 0) {
      const tree = await this.situations.tree(asOf);
      const found = await this.statuses(employees, asOf);
      for (const { accountId, displayName, personnelNumber, own } of employees) {
        const status = found.get(personnelNumber);
        const unitAsks =
          status !== undefined && asking.some(({ unitId }) => tree.isWithin(status.unitId, unitId));
        // Nobody asked for it; a "no" is kept only where it prevents something.
        if (own !== true && !unitAsks) continue;
        const recipient = { accountId, displayName, units: [], mail: null };
        if (own === false) planned.push({ ...recipient, result: 'SWITCHED_OFF' });
        else if (exceptions.some((each) => each.digests && each.accountId === accountId)) {
          planned.push({ ...recipient, result: 'EXCEPTED' });
        } else if (status === undefined) planned.push({ ...recipient, result: 'NOTHING_OPEN' });
        else
          planned.push({
            ...recipient,
            result: 'MAIL',
            mail: ownMail(accountId, own === true, mandate, dueOn),
          });
      }
    }
    return { kind: 'OWN', dueOn, roundId: null, planned, withoutRecipient: [] };
  }

  /** Those of them who are obliged and have not fulfilled (R16), with their units. */
  private async statuses(employees: Employee[], asOf: string): Promise<Map<string, Status>> {
    const city = await this.situations.city(asOf);
    const numbers = employees.map(({ personnelNumber }) => personnelNumber);
    const { row } = (await this.perspectives.ask<{ open: Status[] }>(city, (statement) =>
      openText(city, numbers, statement),
    )) as Known<{ open: Status[] }>;
    return new Map(row.open.map((status) => [status.personnelNumber, status]));
  }
}

function openText(asked: Perspective, numbers: string[], statement: Statement): string {
  const among = `AND t.employee_id IN (SELECT id FROM employee WHERE personnel_number = ANY (${statement.bind(numbers, 'text[]')}))`;
  const { person, listedByPerson, fulfilled } = obligation(asked, statement, among);
  return `
    SELECT coalesce(json_agg(json_build_object('personnelNumber', e.personnel_number, 'unitId', p.unit_id)), '[]') AS open
    FROM (${person}) p LEFT JOIN (${listedByPerson}) l USING (employee_id) JOIN employee e ON e.id = p.employee_id
    WHERE p.obligation_group IS NOT NULL AND NOT ${fulfilled('p', 'l')}`;
}

/** Says nothing but that something is open: the rest is read after signing in. */
function ownMail(accountId: string, asked: boolean, mandate: Mandate, dueOn: string) {
  const { name, period } = mandate;
  return {
    recipient: accountId,
    occasion: 'OWN_REMINDER' as const,
    subject: 'Ihre Schulung ist noch offen',
    body: `Zum Schulungsauftrag „${name}“ fehlt bei Ihnen noch eine anerkannte Schulung. Zeit ist bis zum ${germanDay(period.to)}. Welche Schulungen zählen und was bei Ihnen schon vorliegt, sehen Sie nach der Anmeldung.`,
    why: `${asked ? 'Sie haben' : 'Ihre Organisationseinheit hat'} darum gebeten. Unter „Profil“ können Sie es abstellen.`,
    path: '/ich',
    key: `own:${dueOn}:${accountId}`,
  };
}
