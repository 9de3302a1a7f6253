import { Link } from '@tanstack/react-router';
import type { Message } from '../../api/client.js';
import { type Column, DataTable } from '../../parts/data-table.js';
import { usePeriod } from '../../parts/period.js';
import { useTerms } from '../../texts/terms.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'historyTable',
  {
    caption: 'Zuordnungen der Person, die neueste zuerst',
    period: 'Zeitraum',
    unit: 'Einheit',
    level: 'Führungsebene',
    citizenContact: 'Bürgerkontakt',
    mediaPr: 'Medien und Öffentlichkeit',
    none: 'keine',
    empty: 'Für diese Person ist noch keine Zuordnung eingetragen.',
  },
  {
    caption: 'Assignments of the person, the newest first',
    period: 'Period',
    unit: 'Unit',
    level: 'Leadership level',
    citizenContact: 'Citizen contact',
    mediaPr: 'Media and public',
    none: 'none',
    empty: 'No assignment has been entered for this person yet.',
  },
);

type Period = Message<'RecordedPeriodDto'>;

/** All periods of a person, the newest first. */
export function HistoryTable({ periods }: { periods: Period[] }) {
  const t = useTexts();
  const terms = useTerms();
  const period = usePeriod();
  const decided = (value: boolean | null) =>
    terms(`decided.${value === null ? 'undecided' : value ? 'yes' : 'no'}`);
  const columns: Column<Period>[] = [
    { id: 'period', title: t('period'), isRowHeader: true, cell: ({ from, to }) => period(from, to) },
    {
      id: 'unit',
      title: t('unit'),
      cell: ({ unit }) => (
        <Link to="/einheiten/$kuerzel" params={{ kuerzel: unit }}>
          {unit}
        </Link>
      ),
    },
    {
      id: 'level',
      title: t('level'),
      cell: ({ leadershipLevel }) => (leadershipLevel ? terms(`level.${leadershipLevel}`) : t('none')),
    },
    { id: 'citizenContact', title: t('citizenContact'), cell: (each) => decided(each.citizenContact) },
    { id: 'mediaPr', title: t('mediaPr'), cell: ({ mediaPr }) => decided(mediaPr) },
  ];
  return (
    <DataTable
      caption={t('caption')}
      columns={columns}
      rows={periods.toReversed()}
      keyOf={({ from }) => from}
      empty={<p>{t('empty')}</p>}
    />
  );
}
