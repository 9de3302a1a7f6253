/** Kinds of organisational units (Typ); a description only, no rule depends on it. */
export const UNIT_TYPES = [
  { id: 'DEPARTMENT', label: 'Geschäftsbereich' },
  { id: 'OFFICE', label: 'Amt' },
  { id: 'MUNICIPAL_ENTERPRISE', label: 'Eigenbetrieb' },
  { id: 'DISTRICT_OFFICE', label: 'Stadtbezirksamt' },
  { id: 'LOCAL_ADMINISTRATION', label: 'Örtliche Verwaltungsstelle' },
  { id: 'SPECIAL_DIVISION', label: 'Fachbereich' },
  { id: 'STAFF_UNIT', label: 'Stabsstelle' },
  { id: 'STAFF_REPRESENTATION', label: 'Mitarbeitervertretung' },
  { id: 'COMMISSIONER', label: 'Beauftragte' },
  { id: 'BUREAU', label: 'Büro' },
  { id: 'DIVISION', label: 'Abteilung' },
  { id: 'SECTION', label: 'Sachgebiet' },
] as const;

/** Identifier of a unit type in API, code and database. */
export type UnitType = (typeof UNIT_TYPES)[number]['id'];
