import type { Assignment, Employee, Training, Unit } from '../administration/administration.js';
import { administration, employee, training } from '../administration/builders.js';
import type { TestService } from '../service/service.js';

/** The last day of the recognition period, the reference date of the concept. */
export const LAST_DAY = '2026-12-31';
/** The day that the service takes for today in the rule tables. */
export const TODAY = '2027-01-15';

/** A row of a rule table: a person, described by what differs from the defaults of the builders. */
export interface Row {
  /** What the row is about. */
  of: string;
  /** The periods of the person; absent: an employee of Amt 50 with citizen contact since 2018. */
  periods?: Partial<Assignment>[];
  /** The trainings of the person; absent: none. */
  trainings?: Partial<Training>[];
}

/** Gives each row a personnel number, so that a whole table is one administration and one import. */
export function table<R extends Row>(rows: R[]): (R & { personnelNumber: string })[] {
  return rows.map((row, i) => ({ ...row, personnelNumber: `0001${String(i + 1).padStart(4, '0')}` }));
}

/** The persons of a table and their trainings. */
export function factsOf(rows: (Row & { personnelNumber: string })[]): (Employee | Training)[] {
  return rows.flatMap(({ personnelNumber, periods = [], trainings = [] }) => [
    employee(personnelNumber, ...periods),
    ...trainings.map((given) => training(personnelNumber, given)),
  ]);
}

/** Replaces all that the service knows by these facts. */
export async function given(service: TestService, ...facts: (Unit | Employee | Training)[]): Promise<void> {
  await service.empty();
  await service.import(administration(...facts));
}
