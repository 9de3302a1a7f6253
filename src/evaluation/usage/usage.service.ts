import { Injectable } from '@nestjs/common';
import {
  type AskedPerspective,
  type Asker,
  type Known,
  Perspectives,
} from '../../obligation/perspective.service.js';
import type { EvaluationDto } from '../evaluation.dto.js';
import { FEWEST_SHOWN } from '../withhold.js';
import { USAGE_BY, type UsageDto, type UsageQueryDto } from './usage.dto.js';
import {
  type LinePopulation,
  populationText,
  type UsageAnswer,
  type UsageFilter,
  type UsagePerspective,
  usageText,
} from './usage.query.js';
import { tableOf } from './usage-table.js';
import { ALL_SHOWN, type ShownUsage, shownUsage } from './withhold-usage.js';
import { aYearBefore, type Year, yearsOf } from './years.js';

type AskedUsage = AskedPerspective & UsagePerspective;

/** Answers how trainings were used, year by year. */
@Injectable()
export class UsageService {
  constructor(private readonly perspectives: Perspectives) {}

  /**
   * Trainings and persons by year and the chosen term, with the change to the year before. Small figures are withheld
   * from who may not see names. Throws 404 for a unit that is unknown or out of scope, 400 for years that cannot be.
   */
  async usage(query: UsageQueryDto, caller: Asker): Promise<UsageDto> {
    const { usage } = await this.perspectives.settled(query, caller, (perspective) =>
      this.usageFrom(perspective, query),
    );
    return usage;
  }

  /** Usage of all years, once for every way to tell its rows apart, of the state and day of an evaluation. */
  async all(
    { unit }: Pick<UsageQueryDto, 'unit'>,
    { asOf, knownAt }: Pick<EvaluationDto, 'asOf' | 'knownAt'>,
    caller: Asker,
  ): Promise<UsageDto[]> {
    const tables: UsageDto[] = [];
    for (const by of USAGE_BY) tables.push(await this.usage({ unit, asOf, knownAt, by }, caller));
    return tables;
  }

  private async usageFrom(perspective: AskedPerspective, query: UsageQueryDto) {
    const { mandate, scope, reportedBy } = perspective;
    const years = yearsOf(query, perspective.asOf, Number(mandate.period.from.slice(0, 4)));
    const [first, last] = [years[0], years.at(-1)] as [Year, Year];
    // Counted is up to the end of the last year; the units stand as on the reference date all the same.
    const asked: AskedUsage = { ...perspective, since: first.first, reportedBy: undefined };
    const filter: UsageFilter = { ...query, line: reportedBy };
    const by = query.by ?? 'category';
    const comparedUntil = aYearBefore(last.until);
    const { row, state, knownAt } = (await this.perspectives.ask<UsageAnswer>(
      asked,
      (statement) => usageText(asked, filter, by, { until: last.until, comparedUntil }, statement),
      { kind: 'whole' },
    )) as Known<UsageAnswer>;
    const shown = scope.names ? ALL_SHOWN : await this.shownFrom(asked, filter, years, state);
    const table = tableOf(row, by, years, shown);
    const all = [...table.rows.flatMap(({ cells }) => cells), ...table.total];
    const cells = all.filter(({ figures }) => figures === null).length;
    const usage: UsageDto = {
      ...{ asOf: asked.asOf, knownAt, minimumMinutes: mandate.minimumMinutes, by },
      ...table,
      withheld: cells > 0 ? { fewerThan: FEWEST_SHOWN, cells } : null,
    };
    return { state, usage };
  }

  /** What is shown goes by the lines of the whole administration in the same state of the facts. */
  private async shownFrom(
    asked: AskedUsage,
    filter: UsageFilter,
    years: Year[],
    state: number,
  ): Promise<ShownUsage> {
    const pinned = { ...asked, knownChange: state };
    const city = { ...pinned, scope: { ...asked.scope, units: 'ALL' as const }, unitId: undefined };
    const populations = async (perspective: AskedUsage, of: UsageFilter) =>
      (
        (await this.perspectives.ask<{ populations: LinePopulation[] }>(
          perspective,
          (statement) => populationText(perspective, of, years, statement),
          { kind: 'whole' },
        )) as Known<{ populations: LinePopulation[] }>
      ).row.populations;
    return shownUsage(await populations(pinned, filter), await populations(city, {}));
  }
}
