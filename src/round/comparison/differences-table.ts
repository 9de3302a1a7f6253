import { FIGURE_COLUMNS } from '../../evaluation/workbook/figure-columns.js';
import type { Column, Table } from '../../platform/export/column.js';
import { germanDay } from '../../platform/german-day.js';
import type { ComparedFiguresDto, ComparedSideDto, DifferencesDto } from './comparison.dto.js';

/** A line of the comparison: the first side, a cause, or the second side. */
interface Line {
  label: string;
  persons: number | null;
  figures: ComparedFiguresDto;
}

const COLUMNS: readonly Column<Line>[] = [
  { title: 'Ursache', width: 40, value: ({ label }) => label },
  { title: 'Personen', width: 12, kind: 'number', value: ({ persons }) => persons },
  ...FIGURE_COLUMNS.map(
    ({ title, figure }): Column<Line> => ({
      ...{ title, width: 14, kind: 'number' },
      value: ({ figures }) => figure(figures),
    }),
  ),
];

/** The comparison as a file: every column of figures adds up from the first line to the last. */
export function differencesTable(differences: DifferencesDto): Table<Line> {
  const { unit, from, to } = differences;
  return {
    fileName: `unterschiede-${unit}-${from.asOf}-${to.asOf}`,
    title: 'Unterschiede',
    footer: `${sideName(from)} – ${sideName(to)}`,
    columns: COLUMNS,
    rows: linesOf(differences),
  };
}

async function* linesOf({ from, to, fromFigures, toFigures, causes }: DifferencesDto): AsyncIterable<Line> {
  yield { label: sideName(from), persons: null, figures: fromFigures };
  for (const { label, persons, difference } of causes) yield { label, persons, figures: difference };
  yield { label: sideName(to), persons: null, figures: toFigures };
}

function sideName({ roundTitle, number, asOf }: ComparedSideDto): string {
  const version = number === null ? 'heutige Angaben' : `${roundTitle}, Fassung ${number}`;
  return `${version}, Stichtag ${germanDay(asOf)}`;
}
