import type { Message } from '../../api/client.js';
import { type Column, DataTable } from '../../parts/data-table.js';
import { showNumber } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';
import type { Board } from './round-queries.js';

const useTexts = defineTexts(
  'boardSums',
  {
    caption: 'Summen je Geschäftsbereich und für die Stadt',
    department: 'Geschäftsbereich',
    none: 'ohne Geschäftsbereich',
    city: 'Stadt',
    now: 'Auswertung zum jetzigen Stand',
    nowNote: 'alle Einheiten, auch ohne Siegel und ohne auswertungspflichtige Einheit',
    figures: 'Zahlen',
    sealed: '{{count}} gesiegelt',
    live: '{{count}} noch nicht',
    missing_one: '{{count}} Tabelle fehlt',
    missing_other: '{{count}} Tabellen fehlen',
    obliged: 'Zielgruppe',
    fulfilled: 'erfüllt',
    notFulfilled: 'nicht erfüllt',
    trainings: 'Schulungen',
    share: 'Anteil erfüllt',
    shareOf: '{{name}}: {{fulfilled}} von {{obliged}} erfüllt',
  },
  {
    caption: 'Sums by department and for the city',
    department: 'Department',
    none: 'without a department',
    city: 'City',
    now: 'Evaluation as of now',
    nowNote: 'all units, also without a seal and without a reporting unit',
    figures: 'Figures',
    sealed: '{{count}} sealed',
    live: '{{count}} not yet',
    missing_one: '{{count}} table is missing',
    missing_other: '{{count}} tables are missing',
    obliged: 'Target group',
    fulfilled: 'fulfilled',
    notFulfilled: 'not fulfilled',
    trainings: 'Trainings',
    share: 'Share fulfilled',
    shareOf: '{{name}}: {{fulfilled}} of {{obliged}} fulfilled',
  },
);

interface Line {
  key: string;
  name: string;
  note?: string;
  figures: Message<'GroupFiguresDto'>;
  counts?: Pick<Message<'BoardSumDto'>, 'sealed' | 'live' | 'missing'>;
}

/** The sums that the service has worked out, with how much of each is sealed. */
export function BoardSums({ board: { departments, city, now } }: { board: Board }) {
  const t = useTexts();
  const lines: Line[] = [
    ...departments.map(({ code, name, figures, ...counts }) => ({
      key: code ?? '-',
      name: code === null ? t('none') : `${code} ${name}`,
      figures,
      counts,
    })),
    { key: 'city', name: t('city'), figures: city.figures, counts: city },
    { key: 'now', name: t('now'), note: t('nowNote'), figures: now },
  ];
  const figure = (
    id: 'obliged' | 'fulfilled' | 'notFulfilled' | 'trainings',
    of: (total: Message<'FiguresDto'>) => number,
  ): Column<Line> => ({
    id,
    title: t(id),
    numeric: true,
    cell: ({ figures }) => (figures.total ? showNumber(of(figures.total)) : '–'),
  });
  const columns: Column<Line>[] = [
    {
      id: 'department',
      title: t('department'),
      isRowHeader: true,
      cell: ({ key, name, note }) => (
        <>
          {key === 'city' ? <strong>{name}</strong> : name}
          {note && <span className="cell-note muted">{note}</span>}
        </>
      ),
    },
    { id: 'counts', title: t('figures'), cell: ({ counts }) => counts && <Counts {...counts} /> },
    figure('obliged', ({ obliged }) => obliged),
    figure('fulfilled', ({ fulfilled }) => fulfilled),
    figure('notFulfilled', ({ notFulfilled }) => notFulfilled),
    figure('trainings', ({ trainings }) => trainings.total),
    { id: 'share', title: t('share'), cell: ({ name, figures }) => <Share name={name} {...figures.total} /> },
  ];
  return <DataTable caption={t('caption')} columns={columns} rows={lines} keyOf={({ key }) => key} />;
}

function Counts({ sealed, live, missing }: NonNullable<Line['counts']>) {
  const t = useTexts();
  const parts = [
    sealed > 0 && t('sealed', { count: sealed }),
    live > 0 && t('live', { count: live }),
    missing > 0 && t('missing', { count: missing }),
  ];
  return <>{parts.filter(Boolean).join(', ')}</>;
}

function Share({ name, fulfilled = 0, obliged = 0 }: { name: string } & Partial<Message<'FiguresDto'>>) {
  const t = useTexts();
  if (obliged === 0) return '–';
  const values = { name, fulfilled: showNumber(fulfilled), obliged: showNumber(obliged) };
  return (
    <meter
      className="bar__meter share__meter"
      min={0}
      max={obliged}
      value={fulfilled}
      aria-label={t('shareOf', values)}
    />
  );
}
