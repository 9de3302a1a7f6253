import { getRouteApi, Link } from '@tanstack/react-router';
import type { Message } from '../../api/client.js';
import { type Column, DataTable } from '../../parts/data-table.js';
import { Section } from '../../parts/page.js';
import { showDifference, showNumber } from '../../texts/format.js';
import { defineTexts } from '../../texts/texts.js';
import { causeTexts } from './cause-texts.js';

const useTexts = defineTexts(
  'causeList',
  {
    title: 'Ursachen',
    caption: 'Die Ursachen des Unterschieds mit den Personen dahinter',
    cause: 'Ursache',
    fulfilled: 'Auftrag erfüllt',
    persons: 'Personen',
    unknown: 'nicht bekannt',
    show_one: 'Eine Person',
    show_other: '{{shown}}\u00a0Personen',
    meaning: 'Was das heißt',
  },
  {
    title: 'Causes',
    caption: 'The causes of the difference with the persons behind them',
    cause: 'Cause',
    fulfilled: 'Mandate fulfilled',
    persons: 'Persons',
    unknown: 'not known',
    show_one: 'One person',
    show_other: '{{shown}}\u00a0persons',
    meaning: 'What it means',
  },
);

const route = getRouteApi('/inside/runde/vergleich');
type Cause = Message<'DifferenceCauseDto'>;

/** The causes with what they mean; each leads to its persons. */
export function CauseList({ causes }: { causes: readonly Cause[] }) {
  const t = useTexts();
  const { ursache } = route.useSearch();
  const columns: Column<Cause>[] = [
    { id: 'cause', title: t('cause'), isRowHeader: true, cell: (cause) => causeTexts(cause).label },
    {
      id: 'fulfilled',
      title: t('fulfilled'),
      numeric: true,
      cell: ({ difference }) => showDifference(difference.total.fulfilled),
    },
    {
      id: 'persons',
      title: t('persons'),
      cell: ({ code, persons }) =>
        persons === null || code === 'NOT_IN_FACTS' || code === 'BY_TABLE' ? (
          t('unknown')
        ) : (
          <Link
            from="/runde/vergleich"
            search={({ von, mit, gruppe }) => ({ von, mit, gruppe, ursache: code })}
            resetScroll={false}
            aria-current={code === ursache ? 'true' : undefined}
          >
            {t('show', { count: persons, shown: showNumber(persons) })}
          </Link>
        ),
    },
    { id: 'meaning', title: t('meaning'), cell: (cause) => causeTexts(cause).explanation },
  ];
  return (
    <Section title={t('title')}>
      <DataTable caption={t('caption')} columns={columns} rows={causes} keyOf={({ code }) => code} />
    </Section>
  );
}
