import type { Message } from '../../api/client.js';
import { type Column, DataTable } from '../../parts/data-table.js';
import { showInstant } from '../../texts/format.js';
import { useRoundTerms } from '../../texts/round-terms.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'signatures',
  {
    caption: 'Wer geprüft, gezeichnet und übermittelt hat',
    step: 'Schritt',
    by: 'Wer',
    at: 'Wann',
    gone: 'gelöschtes Konto',
  },
  {
    caption: 'Who checked, signed and handed in',
    step: 'Step',
    by: 'Who',
    at: 'When',
    gone: 'deleted account',
  },
);

/** Who took which step to a seal, and when; whoever did it for somebody else is marked. */
export function Signatures({ signatures }: { signatures: Message<'SignatureDto'>[] }) {
  const t = useTexts();
  const terms = useRoundTerms();
  const columns: Column<Message<'SignatureDto'>>[] = [
    { id: 'step', title: t('step'), isRowHeader: true, cell: ({ step }) => terms(`event.${step}`) },
    {
      id: 'by',
      title: t('by'),
      cell: ({ by, asDeputy }) => `${by ?? t('gone')}${asDeputy ? `, ${terms('asDeputy')}` : ''}`,
    },
    { id: 'at', title: t('at'), cell: ({ at }) => showInstant(at) },
  ];
  return <DataTable caption={t('caption')} columns={columns} rows={signatures} keyOf={({ step }) => step} />;
}
