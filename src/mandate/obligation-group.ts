/** The two groups that a training mandate obliges (Zielgruppen, R8); nobody is in both on one day. */
export const OBLIGATION_GROUPS = [
  { id: 'LEADER', label: 'Führungskräfte', one: 'Führungskraft' },
  { id: 'EMPLOYEE', label: 'Beschäftigte', one: 'Beschäftigte/r' },
] as const;

/** Identifier of an obligation group in API and code. */
export type ObligationGroup = (typeof OBLIGATION_GROUPS)[number]['id'];
