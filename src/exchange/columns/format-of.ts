import { type EmployeesMode, employees } from './employees.js';
import { FIGURES_TABLE } from './figures.js';
import { ORGANISATIONAL_UNITS } from './organisational-units.js';
import type { TableFormat, TableKind } from './table-format.js';
import { TRAININGS } from './trainings.js';

/** The columns of a kind of table and of the staging table. @param mode for `beschaeftigte` only */
export function formatOf(kind: TableKind, mode: EmployeesMode = 'history'): TableFormat {
  if (kind === 'beschaeftigte') return employees(mode);
  if (kind === 'auswertung') return FIGURES_TABLE;
  return kind === 'organisationseinheiten' ? ORGANISATIONAL_UNITS : TRAININGS;
}
