import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { LeadershipLevel } from '../organisation/leadership-level.js';
import { knownFact } from '../platform/database/known-fact.js';
import { Statement } from '../platform/database/statement.js';
import { categoriesOf } from './category.js';
import type { Mandate } from './mandate.js';
import type { ObligationGroup } from './obligation-group.js';

interface Row extends Omit<Mandate, 'groups'> {
  groups: {
    group: ObligationGroup;
    leadershipFrom: LeadershipLevel | null;
    byCitizenContact: boolean;
    byMediaPr: boolean;
    accepted: number;
  }[];
}

const GROUP =
  'mandate_id, obligation_group, leadership_from, by_citizen_contact, by_media_pr, accepted_categories';

function mandatesText(change: number, statement: Statement): string {
  const asked = { knownChange: change };
  return `
    SELECT m.id, m.name, m.source, m.minimum_minutes AS "minimumMinutes",
      json_build_object('from', lower(m.period), 'to', upper(m.period) - 1) AS period,
      (SELECT json_agg(json_build_object('group', g.obligation_group, 'leadershipFrom', g.leadership_from,
          'byCitizenContact', g.by_citizen_contact, 'byMediaPr', g.by_media_pr, 'accepted', g.accepted_categories))
        FROM ${knownFact('mandate_group', GROUP, asked, statement)} g WHERE g.mandate_id = m.id) AS groups
    FROM ${knownFact('training_mandate', 'id, name, source, period, minimum_minutes', asked, statement)} m
    ORDER BY lower(m.period), m.id`;
}

/** The mandates of the installation, as they were known after a change. */
@Injectable()
export class Mandates {
  /** Of the newest change asked for; what was known after a change never changes again. */
  private newest: { change: number; mandates: Mandate[] } = { change: 0, mandates: [] };

  constructor(private readonly dataSource: DataSource) {}

  /**
   * The mandate that an evaluation of the day is made under: the one whose recognition period holds the day,
   * else the last one that ended before it, else the first.
   * @param within the transaction of the asker, so that nobody waits for a second connection while holding one
   */
  async forDay(day: string, knownChange: number, within?: EntityManager): Promise<Mandate> {
    const mandates = await this.knownAfter(knownChange, within);
    const begun = mandates.filter(({ period }) => period.from <= day);
    const running = begun.filter(({ period }) => day <= period.to);
    const mandate =
      running.at(-1) ?? begun.sort((a, b) => (a.period.to < b.period.to ? -1 : 1)).at(-1) ?? mandates[0];
    if (mandate === undefined) throw new Error('the installation has no training mandate');
    return mandate;
  }

  /** All mandates as known after a change, by the begin of their periods. */
  async knownAfter(change: number, within = this.dataSource.manager): Promise<Mandate[]> {
    if (this.newest.change === change) return this.newest.mandates;
    const statement = new Statement();
    const rows: Row[] = await within.query(mandatesText(change, statement), statement.values);
    const mandates = rows.map((row) => ({
      ...row,
      groups: row.groups.map((group) => ({ ...group, accepted: categoriesOf(group.accepted) })),
    }));
    if (change > this.newest.change) this.newest = { change, mandates };
    return mandates;
  }
}
