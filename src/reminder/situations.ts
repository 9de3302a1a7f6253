import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { EVERYTHING, type Role } from '../access/scope.js';
import { type AskedPerspective, type Known, Perspectives } from '../obligation/perspective.service.js';
import { type TreeUnit, treeText, UnitTree } from './unit-tree.js';

/** Somebody who is officer or head of a unit on a day. */
export interface Office {
  accountId: string;
  displayName: string;
  role: Extract<Role, 'TRAINING_OFFICER' | 'UNIT_HEAD'>;
  /** null = the whole city. */
  unitId: number | null;
  /** Whether it is held for somebody else (in Vertretung). */
  deputy: boolean;
  /** Whether the account wants digests. */
  wantsDigests: boolean;
}

/** A reporting round with the submissions of its units. */
export interface RoundSituation {
  id: string;
  title: string;
  state: 'PLANNED' | 'OPEN';
  referenceDate: string;
  opensOn: string;
  deadline: string;
  coversAll: boolean;
  submissions: { unitId: number; isHandedIn: boolean }[];
}

const OFFICES = `
SELECT g.account_id AS "accountId", a.display_name AS "displayName", g.role, g.unit_id AS "unitId",
  bool_and(g.deputy) AS deputy, coalesce(p.digests, true) AS "wantsDigests"
FROM role_grant g JOIN account a ON a.id = g.account_id LEFT JOIN reminder_preference p ON p.account_id = a.id
WHERE g.role IN ('TRAINING_OFFICER', 'UNIT_HEAD') AND g.revoked_at IS NULL AND g.valid @> $1::date AND NOT a.disabled
GROUP BY a.id, g.account_id, g.role, g.unit_id, p.digests ORDER BY a.display_name, g.account_id, g.unit_id, g.role`;

const ROUNDS = `
SELECT r.id, r.title, r.state, r.reference_date AS "referenceDate", r.opens_on AS "opensOn", r.deadline,
  r.covers_all AS "coversAll", (SELECT coalesce(json_agg(json_build_object('unitId', s.unit_id,
    'isHandedIn', s.state IN ('SUBMITTED', 'ACCEPTED')) ORDER BY s.unit_id), '[]') FROM submission s WHERE s.round_id = r.id) AS submissions
FROM reporting_round r WHERE r.state = ANY ($1) ORDER BY r.deadline, r.id`;

/** What reminders depend on: who holds which office, how the units stand, which rounds are open. */
@Injectable()
export class Situations {
  constructor(
    private readonly dataSource: DataSource,
    private readonly perspectives: Perspectives,
  ) {}

  /** From where the whole city is looked at on a day, in the newest state of the facts. */
  async city(asOf: string): Promise<AskedPerspective> {
    return this.perspectives.of({ asOf }, { scope: EVERYTHING, headChange: await this.headChange() });
  }

  /** Number of the newest change of the facts. */
  async headChange(): Promise<number | null> {
    const [{ head }] = await this.dataSource.query('SELECT max(id) AS head FROM change');
    return head;
  }

  /** The officers and heads of a day, whose accounts are not disabled. */
  offices(day: string): Promise<Office[]> {
    return this.dataSource.query(OFFICES, [day]);
  }

  /** The units on a day. */
  async tree(asOf: string): Promise<UnitTree> {
    const city = await this.city(asOf);
    const { row } = (await this.perspectives.ask<{ units: TreeUnit[] }>(city, (statement) =>
      treeText(city, statement),
    )) as Known<{ units: TreeUnit[] }>;
    return new UnitTree(row.units);
  }

  /** The rounds in one of the states, those with the nearest deadline first. */
  rounds(states: RoundSituation['state'][]): Promise<RoundSituation[]> {
    return this.dataSource.query(ROUNDS, [states]);
  }
}

/** The units that take part. Before its opening a round for all has no submissions yet: the reporting units of its day. */
export function participants(
  { submissions, state, coversAll }: RoundSituation,
  tree: UnitTree,
): { unit: TreeUnit; isHandedIn: boolean }[] {
  if (state === 'PLANNED' && coversAll) {
    return tree.all.filter(({ reporting }) => reporting).map((unit) => ({ unit, isHandedIn: false }));
  }
  return submissions.flatMap(({ unitId, isHandedIn }) => {
    const unit = tree.get(unitId);
    return unit === undefined ? [] : [{ unit, isHandedIn }];
  });
}
