import { Link } from '@tanstack/react-router';
import { useTerms } from '../texts/terms.js';
import { defineTexts } from '../texts/texts.js';

const useTexts = defineTexts(
  'lineNotice',
  {
    of: 'Ausgewählt: {{parts}}.',
    unit: 'Auswertung bei {{code}}',
    withoutUnit: 'ohne auswertungspflichtige Organisationseinheit',
    obliged: 'verpflichtet',
    trained: 'mit Schulung',
    all: 'Auswahl aufheben',
  },
  {
    of: 'Selected: {{parts}}.',
    unit: 'evaluated at {{code}}',
    withoutUnit: 'without a reporting unit',
    obliged: 'obliged',
    trained: 'with a training',
    all: 'Remove the selection',
  },
);

/** What somebody came with from a figure of the evaluation, as it stands in the address. */
interface Line {
  auswertung?: string | undefined;
  ohneAuswertung?: 'ja' | undefined;
  verpflichtet?: 'ja' | undefined;
  mitSchulung?: 'ja' | undefined;
  bereich?: Parameters<typeof categoryKey>[0] | undefined;
}

const categoryKey = (
  category:
    | 'DEMOCRATIC_COMPETENCE'
    | 'INTERCULTURAL_COMPETENCE'
    | 'MULTILINGUALISM'
    | 'CITIZEN_COMMUNICATION',
) => `category.${category}` as const;

/** Says which figure of the evaluation a list stands behind, and leads out of that. */
export function LineNotice({
  line,
  to,
}: {
  line: Line;
  to: '/personen' | '/auswertung/schulungen' | '/auswertung/bedarf/personen';
}) {
  const t = useTexts();
  const terms = useTerms();
  const parts = [
    line.auswertung && t('unit', { code: line.auswertung }),
    line.ohneAuswertung && t('withoutUnit'),
    line.verpflichtet && t('obliged'),
    line.mitSchulung && t('trained'),
    line.bereich && terms(categoryKey(line.bereich)),
  ].filter(Boolean);
  if (parts.length === 0) return null;
  return (
    <p className="line-notice">
      {t('of', { parts: parts.join(', ') })} <Link to={to}>{t('all')}</Link>
    </p>
  );
}
