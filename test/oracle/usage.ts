import type { UsageBy, UsageFiguresDto, UsageQueryDto } from '../../src/evaluation/usage/usage.dto.js';
import { CATEGORIES } from '../../src/mandate/category.js';
import { FORMATS, SETTINGS } from '../../src/training/training-terms.js';
import type { Administration, Training, Unit } from '../administration/administration.js';
import type { Mandate } from './mandate.js';
import { assignmentOn, isInSubtree, isListed, isReporting, reasonsAgainst } from './rules.js';

/** What is asked of usage; years are always given here. */
export type AskedUsage = Pick<UsageQueryDto, 'category' | 'setting' | 'format' | 'unitType' | 'unit'> & {
  from: number;
  to: number;
  by: UsageBy;
};

/** Figures of a row by year. */
export interface ExpectedRow {
  key: string | null;
  years: Record<number, UsageFiguresDto>;
}

/** A recognised training with the unit of its person on the day of completion. */
interface Used {
  training: Training;
  unit: string;
}

/** Usage by year, counted plainly; `until` cuts off what was completed after a day of its year. */
export function usageOf(
  administration: Administration,
  mandate: Mandate,
  asOf: string,
  asked: AskedUsage,
  until = '12-31',
): { rows: ExpectedRow[]; total: ExpectedRow } {
  const used = administration.trainings.flatMap((training): Used[] => {
    const person = administration.employees.find((each) => each.personnelNumber === training.personnelNumber);
    const unit = person && assignmentOn(training.completedOn, person)?.unit;
    const counts =
      training.recognition === 'RECOGNISED' &&
      training.completedOn <= asOf &&
      training.completedOn.slice(5) <= until &&
      (!asked.category || training.categories.includes(asked.category)) &&
      (!asked.setting || training.setting === asked.setting) &&
      (!asked.format || training.format === asked.format);
    return unit && counts && isAsked(unit, asked, administration) ? [{ training, unit }] : [];
  });
  const years = Array.from({ length: asked.to - asked.from + 1 }, (_, place) => asked.from + place);
  const rowOf = (key: string | null, found: Used[]): ExpectedRow => ({
    key,
    years: Object.fromEntries(years.map((year) => [year, figuresOf(found, year, mandate, asOf)])),
  });
  const inTable = used.filter(({ training }) => years.includes(Number(training.completedOn.slice(0, 4))));
  const keys = keysOf(inTable, asked, asOf, administration);
  const rows = keys.map((key) =>
    rowOf(
      key,
      inTable.filter((each) => keysOfOne(each, asked.by, administration).includes(key)),
    ),
  );
  return { rows, total: rowOf(null, inTable) };
}

function figuresOf(used: Used[], year: number, mandate: Mandate, asOf: string): UsageFiguresDto {
  const found = used.filter(({ training }) => training.completedOn.startsWith(`${year}-`));
  return {
    trainings: found.length,
    persons: new Set(found.map(({ training }) => training.personnelNumber)).size,
    listed: found.filter(({ training }) => isListed(reasonsAgainst(training, null, mandate, asOf))).length,
  };
}

/** The unit that a unit is counted with, dissolved or not. */
function lineOf(code: string, { units }: Administration): Unit | undefined {
  let unit = units.find((each) => each.code === code);
  while (unit && !unit.reporting) {
    const above = unit.parent;
    unit = units.find((each) => each.code === above);
  }
  return unit;
}

function isAsked(code: string, { unit, unitType }: AskedUsage, administration: Administration): boolean {
  const tops = administration.units.filter(({ type }) => type === unitType);
  return (
    (unit === undefined || isInSubtree(code, unit, administration)) &&
    (unitType === undefined || tops.some((top) => isInSubtree(code, top.code, administration)))
  );
}

function keysOfOne({ training, unit }: Used, by: UsageBy, administration: Administration): (string | null)[] {
  if (by === 'category') return training.categories;
  if (by === 'unit') return [lineOf(unit, administration)?.code ?? null];
  return [(by === 'setting' ? training.setting : training.format) ?? null];
}

/** Every term or reporting unit, and null where something is stated nowhere; in no order. */
function keysOf(
  used: Used[],
  asked: AskedUsage,
  asOf: string,
  administration: Administration,
): (string | null)[] {
  const found = used.flatMap((each) => keysOfOne(each, asked.by, administration));
  const all = {
    category: CATEGORIES.map(({ id }) => id as string),
    setting: SETTINGS.map(({ id }) => id as string),
    format: FORMATS.map(({ id }) => id as string),
    unit: administration.units
      .filter((unit) => isReporting(unit, asOf) && isAsked(unit.code, asked, administration))
      .map(({ code }) => code),
  }[asked.by];
  return [...new Set<string | null>([...all, ...found])];
}
