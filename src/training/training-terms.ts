/** Forms in which a training is held (Format); recorded, never decides (R14). */
export const FORMATS = [
  { id: 'PRESENCE', label: 'Präsenz' },
  { id: 'ONLINE', label: 'Online' },
  { id: 'E_LEARNING', label: 'E-Learning' },
  { id: 'SYMPOSIUM', label: 'Fachtagung' },
  { id: 'CONGRESS', label: 'Fachkongress' },
] as const;
/** Identifier of a format in API, code and database. */
export type Format = (typeof FORMATS)[number]['id'];

/** Settings of a training (Rahmen); recorded, never decides (R14). */
export const SETTINGS = [
  { id: 'CENTRAL', label: 'zentral' },
  { id: 'DECENTRAL', label: 'dezentral' },
  { id: 'EDUCATIONAL_LEAVE', label: 'Bildungsurlaub' },
  { id: 'PRIVATE', label: 'privat' },
] as const;
/** Identifier of a setting in API, code and database. */
export type Setting = (typeof SETTINGS)[number]['id'];

/** States of the recognition of a training (Anerkennung, R15). */
export const RECOGNITIONS = [
  { id: 'RECOGNISED', label: 'anerkannt' },
  { id: 'SUBMITTED', label: 'eingereicht' },
  { id: 'REJECTED', label: 'abgelehnt' },
] as const;
/** Identifier of a recognition state in API, code and database. */
export type Recognition = (typeof RECOGNITIONS)[number]['id'];

/** Units in which a certificate states the duration, with their length in minutes (R13). */
export const DURATION_UNITS = [
  { id: 'HOURS', label: 'Stunden', minutes: 60 },
  { id: 'TEACHING_UNITS', label: 'UE', minutes: 45 },
  { id: 'MINUTES', label: 'Minuten', minutes: 1 },
] as const;
/** Identifier of a duration unit in API, code and database. */
export type DurationUnit = (typeof DURATION_UNITS)[number]['id'];
