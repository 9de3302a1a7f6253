import type { Message } from '../../api/client.js';
import { type Column, DataTable } from '../../parts/data-table.js';
import { showDay, showNumber } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';
import { useChange } from './change.js';

const useTexts = defineTexts(
  'usageYears',
  {
    caption: 'Schulungen und Personen nach Jahren, mit der Veränderung zum Vorjahr',
    year: 'Jahr',
    running: '{{year}} bis {{day}}',
    trainings: 'Schulungen',
    persons: 'Personen',
    listed: 'davon für den Auftrag',
    change: 'Schulungen zum Vorjahr',
    personsChange: 'Personen zum Vorjahr',
    until: 'Vorjahr bis {{day}}',
    withheld: 'zu klein',
  },
  {
    caption: 'Trainings and persons by year, with the change to the year before',
    year: 'Year',
    running: '{{year}} until {{day}}',
    trainings: 'Trainings',
    persons: 'Persons',
    listed: 'of these for the mandate',
    change: 'Trainings to the year before',
    personsChange: 'Persons to the year before',
    until: 'year before until {{day}}',
    withheld: 'too small',
  },
);

type Usage = Message<'UsageDto'>;
type Line = { year: Usage['years'][number]; cell: Usage['total'][number] };

/** All trainings of the question by year, each with a bar; the newest year comes first. */
export function YearsTable({ usage: { years, total } }: { usage: Usage }) {
  const t = useTexts();
  const change = useChange();
  const most = Math.max(1, ...total.map(({ figures }) => figures?.trainings ?? 0));
  const lines = years.flatMap((year, place): Line[] => {
    const cell = total[place];
    return cell ? [{ year, cell }] : [];
  });
  const number = (value: number | undefined) => (value === undefined ? '–' : showNumber(value));
  const columns: Column<Line>[] = [
    {
      id: 'year',
      title: t('year'),
      isRowHeader: true,
      cell: ({ year }) => yearText(t, year),
    },
    {
      id: 'trainings',
      title: t('trainings'),
      cell: ({ year, cell: { figures } }) =>
        figures ? (
          <span className="usage-bar">
            <meter
              className="bar__meter"
              min={0}
              max={most}
              value={figures.trainings}
              aria-label={`${t('trainings')} ${year.year}: ${showNumber(figures.trainings)}`}
            />
            <strong>{showNumber(figures.trainings)}</strong>
          </span>
        ) : (
          t('withheld')
        ),
    },
    { id: 'persons', title: t('persons'), numeric: true, cell: ({ cell }) => number(cell.figures?.persons) },
    { id: 'listed', title: t('listed'), numeric: true, cell: ({ cell }) => number(cell.figures?.listed) },
    {
      id: 'change',
      title: t('change'),
      cell: ({ year, cell }) => (
        <>
          {change(cell.change?.trainings)}
          {!year.finished && cell.change && year.comparedUntil && (
            <span className="figures__note">{t('until', { day: showDay(year.comparedUntil) })}</span>
          )}
        </>
      ),
    },
    { id: 'personsChange', title: t('personsChange'), cell: ({ cell }) => change(cell.change?.persons) },
  ];
  return (
    <DataTable
      caption={t('caption')}
      columns={columns}
      rows={lines.toReversed()}
      keyOf={({ year }) => `${year.year}`}
    />
  );
}

/** A year, with its last counted day while it is running. */
function yearText(t: ReturnType<typeof useTexts>, { year, until, finished }: Line['year']): string {
  return finished ? `${year}` : t('running', { year, day: showDay(until) });
}
