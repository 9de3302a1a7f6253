import { Link } from '@tanstack/react-router';
import type { Message } from '../../api/client.js';
import { Badge } from '../../parts/badge.js';
import { type Column, DataTable } from '../../parts/data-table.js';
import { showInstant } from '../../texts/format.js';
import { useRoundTerms } from '../../texts/round-terms.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'sealTable',
  {
    caption: 'Gesiegelte Fassungen, die neueste zuerst',
    version: 'Fassung',
    sealedAt: 'Gesiegelt',
    state: 'Stand',
    holds: 'gilt',
    holdsNot: 'gilt nicht mehr',
    checksum: 'Prüfsumme',
    compare: 'Vergleich',
    compareWithNow: 'Mit heute vergleichen',
  },
  {
    caption: 'Sealed versions, the newest first',
    version: 'Version',
    sealedAt: 'Sealed',
    state: 'State',
    holds: 'holds',
    holdsNot: 'does not hold any more',
    checksum: 'Checksum',
    compare: 'Comparison',
    compareWithNow: 'Compare with today',
  },
);

const SHORT = 12;

/** What of a unit was sealed in a round, each version with the way to it and to what has changed since. */
export function SealTable({ seals }: { seals: Message<'SealBriefDto'>[] }) {
  const t = useTexts();
  const terms = useRoundTerms();
  const columns: Column<Message<'SealBriefDto'>>[] = [
    {
      id: 'version',
      title: t('version'),
      isRowHeader: true,
      cell: ({ id, number }) => (
        <Link to="/meldung/siegel/$id" params={{ id }}>
          {terms('version', { number })}
        </Link>
      ),
    },
    { id: 'sealedAt', title: t('sealedAt'), cell: ({ sealedAt }) => showInstant(sealedAt) },
    {
      id: 'state',
      title: t('state'),
      cell: ({ holds }) => <Badge kind={holds ? 'success' : 'info'}>{t(holds ? 'holds' : 'holdsNot')}</Badge>,
    },
    {
      id: 'checksum',
      title: t('checksum'),
      cell: ({ contentHash }) => <code>{contentHash.slice(0, SHORT)}…</code>,
    },
    {
      id: 'compare',
      title: t('compare'),
      cell: ({ id, number }) => (
        <Link
          to="/runde/vergleich"
          search={{ von: id, mit: 'jetzt' }}
          aria-label={`${terms('version', { number })}: ${t('compareWithNow')}`}
        >
          {t('compareWithNow')}
        </Link>
      ),
    },
  ];
  return <DataTable caption={t('caption')} columns={columns} rows={seals} keyOf={({ id }) => id} />;
}
