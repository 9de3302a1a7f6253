import type { Column } from '../../platform/export/column.js';
import { WITHHELD } from '../workbook/explanation.js';
import type { UsageBy, UsageCellDto, UsageDto, UsageYearDto } from './usage.dto.js';

/** One row of the table in one year, as files and sheets show it: every cell has a line of its own. */
export interface UsageLine {
  by: UsageBy;
  key: string | null;
  name: string;
  year: UsageYearDto;
  cell: UsageCellDto;
}

const BY_NAMES: Record<UsageBy, string> = {
  category: 'Kompetenzbereich',
  setting: 'Rahmen',
  format: 'Format',
  unit: 'Organisationseinheit',
};

/** The lines of a table: row by row, in each the years, and at last the sum of all rows. */
export function linesOf({ by, years, rows, total }: UsageDto): UsageLine[] {
  return [...rows, { key: null, name: 'Gesamt', cells: total }].flatMap(({ key, name, cells }) =>
    cells.map((cell, place) => ({
      ...{ by, name, cell, year: years[place] as UsageYearDto },
      key: by === 'unit' ? key : null,
    })),
  );
}

const figure = (value: (cell: UsageCellDto) => number | undefined) => (line: UsageLine) =>
  value(line.cell) ?? WITHHELD;
const change = (value: (change: NonNullable<UsageCellDto['change']>) => number | null) => (line: UsageLine) =>
  line.cell.change && value(line.cell.change);

/** The columns of usage by year, in files and on the sheet. */
export const USAGE_COLUMNS: Column<UsageLine>[] = [
  { title: 'Gliederung', width: 20, value: ({ by }) => BY_NAMES[by] },
  { title: 'Kürzel', width: 12, value: ({ key }) => key },
  { title: 'Bezeichnung', width: 38, value: ({ name }) => name },
  { title: 'Jahr', width: 8, value: ({ year }) => `${year.year}` },
  { title: 'Gezählt bis', width: 13, kind: 'day', value: ({ year }) => year.until },
  { title: 'Schulungen', width: 12, kind: 'number', value: figure(({ figures }) => figures?.trainings) },
  { title: 'Personen', width: 12, kind: 'number', value: figure(({ figures }) => figures?.persons) },
  {
    title: 'Davon Schulungen für den Auftrag',
    width: 16,
    kind: 'number',
    value: figure(({ figures }) => figures?.listed),
  },
  {
    title: 'Vorjahr verglichen bis',
    width: 13,
    kind: 'day',
    value: ({ year, cell }) => cell.change && year.comparedUntil,
  },
  { title: 'Schulungen im Vorjahr', width: 14, kind: 'number', value: change((c) => c.trainings.before) },
  { title: 'Veränderung Schulungen', width: 14, kind: 'number', value: change((c) => c.trainings.absolute) },
  {
    title: 'Veränderung Schulungen in %',
    width: 14,
    kind: 'number',
    value: change((c) => c.trainings.percent),
  },
  { title: 'Personen im Vorjahr', width: 14, kind: 'number', value: change((c) => c.persons.before) },
  { title: 'Veränderung Personen', width: 14, kind: 'number', value: change((c) => c.persons.absolute) },
  { title: 'Veränderung Personen in %', width: 14, kind: 'number', value: change((c) => c.persons.percent) },
];
