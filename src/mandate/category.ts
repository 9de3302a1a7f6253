/**
 * The competence areas (Kompetenzbereiche, concept §4). A training has one or more of them (R5); they are
 * kept as a bit mask in the training's row, because a child table of them makes every evaluation several
 * times slower.
 */
export const CATEGORIES = [
  {
    id: 'DEMOCRATIC_COMPETENCE',
    bit: 1,
    label: 'Demokratische Kompetenz',
    inColumn: 'demokratische Kompetenz',
  },
  {
    id: 'INTERCULTURAL_COMPETENCE',
    bit: 2,
    label: 'Interkulturelle Kompetenz',
    inColumn: 'interkulturelle Kompetenz',
  },
  { id: 'MULTILINGUALISM', bit: 4, label: 'Mehrsprachigkeit', inColumn: 'Mehrsprachigkeit' },
  {
    id: 'CITIZEN_COMMUNICATION',
    bit: 8,
    label: 'Bürgernahe Kommunikation',
    inColumn: 'bürgernahe Kommunikation',
  },
] as const;

/** Identifier of a competence area in API and code. */
export type Category = (typeof CATEGORIES)[number]['id'];

/** The bit mask of a set of competence areas. */
export function maskOf(categories: readonly Category[]): number {
  return CATEGORIES.reduce((mask, { id, bit }) => (categories.includes(id) ? mask | bit : mask), 0);
}

/** The competence areas of a bit mask, in the order of the concept. */
export function categoriesOf(mask: number): Category[] {
  return CATEGORIES.filter(({ bit }) => (mask & bit) !== 0).map(({ id }) => id);
}
