/**
 * Leadership levels (Führungsebenen), ascending. From which level on somebody is a leader is said by the
 * mandate, not here (R6). The order is also that of the database type `leadership_level`.
 */
export const LEADERSHIP_LEVELS = [
  { id: 'TEAM_LEAD', label: 'Teamleitung' },
  { id: 'SECTION_HEAD', label: 'Sachgebietsleitung' },
  { id: 'DIVISION_HEAD', label: 'Abteilungsleitung' },
  { id: 'OFFICE_HEAD', label: 'Amtsleitung' },
  { id: 'ENTERPRISE_HEAD', label: 'Betriebsleitung' },
  { id: 'DEPUTY_MAYOR', label: 'Beigeordnete/r' },
  { id: 'MAYOR', label: 'Oberbürgermeister/in' },
] as const;

/** Identifier of a leadership level in API, code and database. */
export type LeadershipLevel = (typeof LEADERSHIP_LEVELS)[number]['id'];
