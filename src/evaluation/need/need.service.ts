import { Injectable } from '@nestjs/common';
import {
  type AskedPerspective,
  type Asker,
  type Known,
  Perspectives,
} from '../../obligation/perspective.service.js';
import { EvaluationService } from '../evaluation.service.js';
import type { EvaluationQueryDto } from '../evaluation-query.dto.js';
import { WITHOUT_REPORTING_UNIT } from '../figures.js';
import type { NeedDto } from './need.dto.js';
import { type NeedAnswer, needText } from './need.query.js';
import {
  byLine,
  type FullGroups,
  figuresOf,
  monthsOf,
  ofGroup,
  type Standing,
  seatsOf,
} from './need-figures.js';
import { withholdNeed } from './withhold-need.js';

/** Who is obliged on the reference date and on the last day, from one state of the facts. */
export interface NeedStanding extends Standing {
  perspective: AskedPerspective;
  /** The last day of the recognition period, or a later reference date. */
  until: string;
  state: number;
  knownAt: string;
  /** The reporting units of both days by Kürzel, with the name of the later day. */
  lines: { id: number | null; code: string | null; name: string }[];
}

/** Answers how many seats are missing until the last day of the recognition period, and for whom. */
@Injectable()
export class NeedService {
  constructor(
    private readonly perspectives: Perspectives,
    private readonly evaluations: EvaluationService,
  ) {}

  /**
   * Who is open on the reference date and will be on the last day by known assignments, with what was completed by the
   * reference date; both asked of the obligation statement. What the evaluation withholds from who may not see names
   * is withheld here too. Throws 404 for a unit that is unknown or out of scope.
   */
  async need(query: EvaluationQueryDto, caller: Asker): Promise<NeedDto> {
    const standing = await this.standing(query, caller);
    const { perspective, until, knownAt } = standing;
    const { mandate, asOf } = perspective;
    const lines = byLine(standing);
    const units = standing.lines.map(({ id, code, name }) => ({
      ...{ code, name },
      ...groupsOf(lines.get(id) ?? { now: [], later: [] }),
    }));
    const total = groupsOf(standing);
    const open = { LEADER: total.leaders.openUntil, EMPLOYEE: total.employees.openUntil };
    const need = {
      ...{ mandate: mandate.name, asOf, knownAt, until, units, total },
      ...{ seats: seatsOf(mandate, open), months: monthsOf(standing, asOf, until) },
    };
    if (caller.scope.names) return { ...need, withheld: null };
    const evaluated = (day: string) =>
      this.evaluations.evaluate({ unit: query.unit, asOf: day, knownAt }, caller);
    const [onDay, atEnd] = [await evaluated(asOf), await evaluated(until)];
    const isCity = caller.scope.units === 'ALL' && query.unit === undefined;
    return withholdNeed(need, onDay, atEnd, isCity);
  }

  /** The persons behind all figures. Throws 404 for a unit that is unknown or out of scope. */
  standing(query: EvaluationQueryDto, caller: Asker): Promise<NeedStanding> {
    return this.perspectives.settled(query, caller, (perspective) => this.standingFrom(perspective));
  }

  private async standingFrom(perspective: AskedPerspective): Promise<NeedStanding> {
    const { asOf, mandate } = perspective;
    const until = asOf > mandate.period.to ? asOf : mandate.period.to;
    const now = await this.onDay(perspective, asOf);
    let later = until === asOf ? now : await this.onDay(perspective, until);
    // Somebody wrote in between.
    if (later.state !== now.state)
      later = await this.onDay({ ...perspective, knownChange: now.state }, until);
    const names = new Map([...now.row.lines, ...later.row.lines].map((line) => [line.id, line]));
    const lines: NeedStanding['lines'] = [...names.values()].sort((a, b) => GERMAN.compare(a.code, b.code));
    const rows = { now: now.row.persons, later: later.row.persons };
    if ([...rows.now, ...rows.later].some(({ line }) => line === null))
      lines.push({ id: null, code: null, name: WITHOUT_REPORTING_UNIT });
    return { ...rows, lines, perspective, until, state: now.state, knownAt: now.knownAt };
  }

  /** With the eyes of the day: who may see a unit is told who is in it later. */
  private async onDay(perspective: AskedPerspective, day: string): Promise<Known<NeedAnswer>> {
    return (await this.perspectives.ask<NeedAnswer>(
      { ...perspective, asOf: day },
      (statement) => needText(perspective, day, statement),
      { kind: 'whole' },
    )) as Known<NeedAnswer>;
  }
}

const GERMAN = new Intl.Collator('de');

function groupsOf(standing: Standing): FullGroups {
  return {
    leaders: figuresOf(ofGroup(standing, 'LEADER')),
    employees: figuresOf(ofGroup(standing, 'EMPLOYEE')),
    total: figuresOf(standing),
  };
}
