import type { Message } from '../../api/client.js';
import { useTerms } from '../../texts/terms.js';
import { defineTexts } from '../../texts/texts.js';

const useTexts = defineTexts(
  'grantSentence',
  { city: 'ganze Stadt', names: 'mit Namen', figures: 'nur Zahlen', deputy: 'in Vertretung' },
  { city: 'whole city', names: 'with names', figures: 'figures only', deputy: 'as deputy' },
);

/** A role with what it is for: „Leitung der Organisationseinheit, Amt 50 Sozialamt“. */
export function useGrantSentence(): (grant: Message<'GrantDto'>) => string {
  const t = useTexts();
  const terms = useTerms();
  return ({ role, unit, names, deputy }) => {
    const place = unit ? `${unit.code} ${unit.name}` : t('city');
    if (role === 'HR') return `${terms('role.HR')}, ${place}, ${t(names ? 'names' : 'figures')}`;
    const known = unit ? `${terms(`role.${role}`)}, ${place}` : terms(`role.${role}`);
    return deputy ? `${known}, ${t('deputy')}` : known;
  };
}
