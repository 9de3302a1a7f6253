import { OBLIGATION_GROUPS } from '../mandate/obligation-group.js';
import { type Column, labelOf } from '../platform/export/column.js';
import type { PersonDto } from './person.dto.js';
import { STATUSES } from './reason.js';

const GROUP_NAMES = OBLIGATION_GROUPS.map(({ id, one }) => ({ id, label: one }));

/** What every list of persons or their trainings begins with; who reports for them, and their group (R8, R17). */
export const WHO: Column<
  Pick<PersonDto, 'personnelNumber' | 'lastName' | 'firstName' | 'unit' | 'reportingUnit' | 'group'>
>[] = [
  { title: 'Personalnummer', width: 16.5, value: ({ personnelNumber }) => personnelNumber },
  { title: 'Nachname', width: 20, value: ({ lastName }) => lastName },
  { title: 'Vorname', width: 16, value: ({ firstName }) => firstName },
  { title: 'Organisationseinheit', width: 20, value: ({ unit }) => unit },
  {
    title: 'Auswertungspflichtige Organisationseinheit',
    width: 22,
    value: ({ reportingUnit }) => reportingUnit,
  },
  { title: 'Gruppe', width: 15, value: ({ group }) => labelOf(GROUP_NAMES, group) },
];

/** The list of persons as a file. */
export const PERSON_COLUMNS: Column<PersonDto>[] = [
  ...WHO,
  { title: 'Status', width: 16, value: ({ status }) => labelOf(STATUSES, status) },
  {
    title: 'Maßgebliche Schulung',
    width: 38,
    value: ({ decidingTraining }) => decidingTraining?.title ?? null,
  },
  {
    title: 'Abgeschlossen am',
    width: 15,
    kind: 'day',
    value: ({ decidingTraining }) => decidingTraining?.completedOn ?? null,
  },
];
