import type { EvaluationDto, GroupFiguresDto } from '../evaluation.dto.js';
import { FEWEST_SHOWN } from '../withhold.js';
import type { NeedDto, NeedFiguresDto, NeedGroupsDto } from './need.dto.js';
import type { FullGroups } from './need-figures.js';

/** What would be answered to somebody who may see names. */
type FullNeed = Omit<NeedDto, 'units' | 'total' | 'withheld'> & {
  units: (FullGroups & Pick<NeedDto['units'][number], 'code' | 'name'>)[];
  total: FullGroups;
};

const BLOCKS = ['leaders', 'employees', 'total'] as const;

/**
 * What somebody without the right to names may read of the need: of a line the figures of each day whose block the
 * evaluation of that day shows (`withhold.ts`). Who comes and goes between the days is told of the whole city only:
 * in a line it is a few persons nearly always.
 * @param onDay the evaluation of the reference date as the caller may read it
 * @param atEnd the same of the last day
 */
export function withholdNeed(
  need: FullNeed,
  onDay: EvaluationDto,
  atEnd: EvaluationDto,
  isCity: boolean,
): NeedDto {
  let lines = 0;
  const units = need.units.map(({ code, name, ...groups }) => {
    const [first, last] = [onDay, atEnd].map(({ units }) => units.find((unit) => unit.code === code));
    if (first?.total === null || last?.total === null || first?.leaders === null || last?.leaders === null)
      lines++;
    return { code, name, ...shownOf(groups, first, last, false) };
  });
  const total = shownOf(need.total, onDay.total, atEnd.total, isCity);
  const bothShown = total.leaders.openUntil !== null && total.employees.openUntil !== null;
  return {
    ...need,
    units,
    total,
    seats: bothShown ? need.seats : null,
    months: isCity && BLOCKS.every((block) => total[block].arriving !== null) ? need.months : null,
    withheld: lines > 0 ? { fewerThan: FEWEST_SHOWN, lines } : null,
  };
}

/** A line that a day's evaluation does not have counts nobody on that day. */
function shownOf(
  groups: FullGroups,
  onDay: GroupFiguresDto | undefined,
  atEnd: GroupFiguresDto | undefined,
  showsChange: boolean,
): NeedGroupsDto {
  const of = (block: (typeof BLOCKS)[number]): NeedFiguresDto => {
    const figures = groups[block];
    const isNow = onDay?.[block] !== null;
    const isThen = atEnd?.[block] !== null;
    const changes = isNow && isThen && showsChange;
    return {
      open: isNow ? figures.open : null,
      becomingObliged: changes ? figures.becomingObliged : null,
      arriving: changes ? figures.arriving : null,
      leaving: changes ? figures.leaving : null,
      openUntil: isThen ? figures.openUntil : null,
      submitted: isThen ? figures.submitted : null,
    };
  };
  return { leaders: of('leaders'), employees: of('employees'), total: of('total') };
}
