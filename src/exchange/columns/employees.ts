import { LEADERSHIP_LEVELS } from '../../organisation/leadership-level.js';
import { optional, required } from './column.js';
import { DAY, LAST_DAY } from './day.js';
import { endsBeforeItBegins } from './period.js';
import { type TableFormat, tableFormat } from './table-format.js';
import { oneOf, YES_OR_NO } from './term-cells.js';
import { EMAIL_CELL, PERSONNEL_NUMBER_CELL, text } from './text-cells.js';

/** How a file of employees is read: as whole histories, or as who works where on one day. */
export type EmployeesMode = 'history' | 'state';

/**
 * The file of employees and their assignments (Beschäftigte). In a file of a state the begin may be left out.
 * Citizen contact and media/PR are decisions (R7): an empty cell is a no, a missing column decides nothing.
 */
export function employees(mode: EmployeesMode): TableFormat {
  const begin = mode === 'state' ? optional<string> : required<string>;
  return tableFormat({
    kind: 'beschaeftigte',
    title: 'Beschäftigte',
    columns: {
      personnelNumber: required('Personalnummer', PERSONNEL_NUMBER_CELL),
      lastName: required('Nachname', text(100)),
      firstName: required('Vorname', text(100)),
      email: optional('E-Mail', EMAIL_CELL),
      unitCode: required('Organisationseinheit', text(40)),
      validFrom: begin('Gültig ab', DAY),
      validTo: optional('Gültig bis', LAST_DAY),
      leadershipLevel: optional('Führungsebene', oneOf(LEADERSHIP_LEVELS)),
      citizenContact: optional('Bürgerkontakt', YES_OR_NO, false, null),
      mediaPr: optional('Medien-/Öffentlichkeitsarbeit', YES_OR_NO, false, null),
    },
    staged: {
      personnel_number: 'text',
      last_name: 'text',
      first_name: 'text',
      email: 'text',
      unit_code: 'text',
      valid_from: 'date',
      valid_to: 'date',
      leadership_level: 'text',
      citizen_contact: 'boolean',
      media_pr: 'boolean',
    },
    stage(values, row) {
      const { personnelNumber, lastName, firstName, email, unitCode, validFrom, validTo } = values;
      const reversed = endsBeforeItBegins(validFrom, validTo, row);
      const period = [validFrom, reversed ? null : validTo];
      const tasks = [values.leadershipLevel, values.citizenContact, values.mediaPr];
      return [personnelNumber, lastName, firstName, email, unitCode, ...period, ...tasks];
    },
  });
}
