import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { LeadershipLevel } from '../organisation/leadership-level.js';
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

const KNOWN = (fact: string, columns: string) => `(
  SELECT ${columns} FROM ${fact} WHERE change_id <= $1
  UNION ALL SELECT ${columns} FROM ${fact}_history WHERE change_id <= $1 AND ended_by_change_id > $1)`;

const MANDATES = `
SELECT m.id, m.name, m.source, m.minimum_minutes AS "minimumMinutes",
  json_build_object('from', lower(m.period), 'to', upper(m.period) - 1) AS period,
  (SELECT json_agg(json_build_object('group', g.obligation_group, 'leadershipFrom', g.leadership_from,
      'byCitizenContact', g.by_citizen_contact, 'byMediaPr', g.by_media_pr, 'accepted', g.accepted_categories))
    FROM ${KNOWN('mandate_group', 'mandate_id, obligation_group, leadership_from, by_citizen_contact, by_media_pr, accepted_categories')} g
    WHERE g.mandate_id = m.id) AS groups
FROM ${KNOWN('training_mandate', 'id, name, source, period, minimum_minutes')} m
ORDER BY lower(m.period), m.id`;

/** The mandates of the installation, as they were known after a change. */
@Injectable()
export class Mandates {
  /** Of the newest change asked for; what was known after a change never changes again. */
  private newest: { change: number; mandates: Mandate[] } = { change: 0, mandates: [] };

  constructor(private readonly dataSource: DataSource) {}

  /**
   * The mandate that an evaluation of the day is made under: the one whose recognition period holds the day,
   * else the last one that ended before it, else the first.
   */
  async forDay(day: string, knownChange: number): Promise<Mandate> {
    const mandates = await this.knownAfter(knownChange);
    const begun = mandates.filter(({ period }) => period.from <= day);
    const running = begun.filter(({ period }) => day <= period.to);
    const mandate =
      running.at(-1) ?? begun.sort((a, b) => (a.period.to < b.period.to ? -1 : 1)).at(-1) ?? mandates[0];
    if (mandate === undefined) throw new Error('the installation has no training mandate');
    return mandate;
  }

  private async knownAfter(change: number): Promise<Mandate[]> {
    if (this.newest.change === change) return this.newest.mandates;
    const rows: Row[] = await this.dataSource.query(MANDATES, [change]);
    const mandates = rows.map((row) => ({
      ...row,
      groups: row.groups.map((group) => ({ ...group, accepted: categoriesOf(group.accepted) })),
    }));
    if (change > this.newest.change) this.newest = { change, mandates };
    return mandates;
  }
}
