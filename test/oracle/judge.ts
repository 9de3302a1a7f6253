import type { ObligationGroup } from '../../src/mandate/obligation-group.js';
import type { Reason, Status } from '../../src/obligation/reason.js';
import type {
  Administration,
  Assignment,
  Employee,
  Training,
  Unit,
} from '../administration/administration.js';
import type { Mandate } from './mandate.js';
import { assignmentOn, groupOf, reasonsAgainst, reportingUnitOf, statusOf } from './rules.js';

/** A training as seen from the person's group on the reference date. */
interface JudgedTraining {
  training: Training;
  reasons: Reason[];
  counts: boolean;
}

/** What the rules say about a person on a reference date. */
export interface JudgedPerson {
  employee: Employee;
  assignment: Assignment | undefined;
  reportingUnit: Unit | undefined;
  group: ObligationGroup | null;
  status: Status;
  /** In the order of completion, on one day by title. */
  trainings: JudgedTraining[];
}

/** Every person of the administration, judged on a reference date; also who has no assignment on it. */
export function judgeAll(administration: Administration, mandate: Mandate, asOf: string): JudgedPerson[] {
  return administration.employees.map((employee) => {
    const assignment = assignmentOn(asOf, employee);
    const group = groupOf(assignment, mandate);
    const trainings = administration.trainings
      .filter((training) => training.personnelNumber === employee.personnelNumber)
      .sort((a, b) => inOrder(a.completedOn, b.completedOn) || inOrder(a.title, b.title))
      .map((training) => {
        const reasons = reasonsAgainst(training, group, mandate, asOf);
        return { training, reasons, counts: group !== null && reasons.length === 0 };
      });
    return {
      employee,
      assignment,
      reportingUnit: assignment && reportingUnitOf(assignment.unit, asOf, administration),
      group,
      status: statusOf(
        group,
        trainings.some((judged) => judged.counts),
        mandate,
        asOf,
      ),
      trainings,
    };
  });
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
