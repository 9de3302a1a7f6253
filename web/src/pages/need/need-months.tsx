import type { Message } from '../../api/client.js';
import { type Column, DataTable } from '../../parts/data-table.js';
import { showNumber } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'needMonths',
  {
    caption: 'Bekannte Änderungen bis zur Frist nach Monaten',
    month: 'Monat',
    reorganisation: 'durch Umgliederung',
    becomingObliged: 'werden verpflichtet',
    arriving: 'kommen offen hinzu',
    leaving: 'gehen, ohne erfüllt zu haben',
    none: 'Bis zur Frist ist keine Änderung bekannt.',
  },
  {
    caption: 'Known changes until the deadline by month',
    month: 'Month',
    reorganisation: 'by a reorganisation',
    becomingObliged: 'become obliged',
    arriving: 'come and are open',
    leaving: 'go without having fulfilled',
    none: 'No change is known until the deadline.',
  },
);

type Month = Message<'NeedMonthDto'>;

/** Who becomes obliged, comes or goes, month by month. */
export function NeedMonths({ months }: { months: Month[] }) {
  const t = useTexts();
  const columns: Column<Month>[] = [
    {
      id: 'month',
      title: t('month'),
      isRowHeader: true,
      cell: ({ month }) => month?.split('-').reverse().join('.') ?? t('reorganisation'),
    },
    ...(['becomingObliged', 'arriving', 'leaving'] as const).map(
      (figure): Column<Month> => ({
        id: figure,
        title: t(figure),
        numeric: true,
        cell: (month) => showNumber(month[figure]),
      }),
    ),
  ];
  return (
    <DataTable
      caption={t('caption')}
      columns={columns}
      rows={months}
      keyOf={({ month }) => month ?? ''}
      empty={<p>{t('none')}</p>}
    />
  );
}
