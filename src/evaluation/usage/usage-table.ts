import { CATEGORIES } from '../../mandate/category.js';
import { FORMATS, SETTINGS } from '../../training/training-terms.js';
import { WITHOUT_REPORTING_UNIT } from '../figures.js';
import type {
  UsageBy,
  UsageCellDto,
  UsageDifferenceDto,
  UsageDto,
  UsageRowDto,
  UsageYearDto,
} from './usage.dto.js';
import type { UsageAnswer, UsageCount } from './usage.query.js';
import type { ShownUsage } from './withhold-usage.js';
import { aYearBefore, type Year } from './years.js';

const TERMS = { category: CATEGORIES, setting: SETTINGS, format: FORMATS };
const NOT_STATED = 'ohne Angabe';

/** Puts the counts of the statement into rows and years, without what is not shown. */
export function tableOf(
  { counts, totals, lines }: UsageAnswer,
  by: UsageBy,
  years: Year[],
  shown: ShownUsage,
): Pick<UsageDto, 'years' | 'rows' | 'total'> {
  const rows = rowsOf(counts, by, lines).map(({ id, ...row }): UsageRowDto => {
    const line = id === null ? null : Number(id);
    const isShown = (year: number) => (by === 'unit' ? shown.line(year, line) : shown.total(year));
    const found = counts.filter(({ key }) => key === id);
    return { ...row, cells: cellsOf(found, years, isShown) };
  });
  return { years: years.map(yearOf), rows, total: cellsOf(totals, years, shown.total) };
}

/** The rows: every term or unit, also one that nobody used, and last what is stated nowhere, if there is any. */
function rowsOf(
  counts: UsageCount[],
  by: UsageBy,
  lines: UsageAnswer['lines'],
): { id: string | null; key: string | null; name: string }[] {
  const known =
    by === 'unit'
      ? lines.map(({ id, code, name }) => ({ id: `${id}`, key: code, name }))
      : TERMS[by].map(({ id, label }) => ({ id, key: id, name: label }));
  const name = by === 'unit' ? WITHOUT_REPORTING_UNIT : NOT_STATED;
  return counts.some(({ key }) => key === null) ? [...known, { id: null, key: null, name }] : known;
}

function yearOf({ year, until, finished }: Year, place: number): UsageYearDto {
  return { year, until, finished, comparedUntil: place === 0 ? null : aYearBefore(until) };
}

/** One cell per year; a year that is not over is compared with the same days of the year before. */
function cellsOf(counts: UsageCount[], years: Year[], isShown: (year: number) => boolean): UsageCellDto[] {
  const of = (wanted: number) => counts.find(({ year }) => year === wanted);
  return years.map(({ year, finished }, place): UsageCellDto => {
    if (!isShown(year)) return { year, figures: null, change: null };
    const { trainings = 0, persons = 0, listed = 0 } = of(year) ?? {};
    const figures = { trainings, persons, listed };
    if (place === 0 || !isShown(year - 1)) return { year, figures, change: null };
    const before = of(year - 1);
    const change = finished
      ? { trainings: difference(before?.trainings, trainings), persons: difference(before?.persons, persons) }
      : {
          trainings: difference(before?.earlyTrainings, trainings),
          persons: difference(before?.earlyPersons, persons),
        };
    return { year, figures, change };
  });
}

function difference(before = 0, now: number): UsageDifferenceDto {
  const absolute = now - before;
  return { before, absolute, percent: before === 0 ? null : Math.round((1000 * absolute) / before) / 10 };
}
