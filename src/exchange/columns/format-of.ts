import { type EmployeesMode, employees } from './employees.js';
import { ORGANISATIONAL_UNITS } from './organisational-units.js';
import type { FileKind, TableFormat } from './table-format.js';
import { TRAININGS } from './trainings.js';

/** The columns of a kind of file and of the staging table. @param mode for `beschaeftigte` only */
export function formatOf(kind: FileKind, mode: EmployeesMode = 'history'): TableFormat {
  if (kind === 'beschaeftigte') return employees(mode);
  return kind === 'organisationseinheiten' ? ORGANISATIONAL_UNITS : TRAININGS;
}
