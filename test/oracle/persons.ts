import { CATEGORIES } from '../../src/mandate/category.js';
import type { ObligationGroup } from '../../src/mandate/obligation-group.js';
import type { Status } from '../../src/obligation/reason.js';
import type { Administration } from '../administration/administration.js';
import type { PersonDetail, PersonItem, TrainingItem } from '../service/answers.js';
import { type JudgedPerson, judgeAll } from './judge.js';
import type { Mandate } from './mandate.js';
import { isInSubtree, minutesOf } from './rules.js';

/** A person of the list, without the identifiers that only the service gives. */
export type ExpectedPerson = Omit<PersonItem, 'decidingTraining'> & {
  decidingTraining: { title: string; completedOn: string } | null;
};

/** The explanation of a person, without the identifiers that only the service gives. */
export type ExpectedExplanation = ExpectedPerson &
  Pick<PersonDetail, 'assignments'> & { trainings: Omit<TrainingItem, 'id'>[] };

/** Which persons of the list are asked for; absent members ask for all. */
export interface PersonFilter {
  group?: ObligationGroup;
  status?: Status;
  /** Kürzel; persons whose assignment lies in its subtree. */
  unit?: string;
}

const german = new Intl.Collator('de');

/** Everyone with an assignment on the reference date whom the filter lets through, in German order of names. */
export function personsOf(
  administration: Administration,
  mandate: Mandate,
  asOf: string,
  filter: PersonFilter = {},
): ExpectedPerson[] {
  return judgeAll(administration, mandate, asOf)
    .filter(
      ({ assignment, group, status }) =>
        assignment !== undefined &&
        (filter.group === undefined || filter.group === group) &&
        (filter.status === undefined || filter.status === status) &&
        (filter.unit === undefined || isInSubtree(assignment.unit, filter.unit, administration)),
    )
    .map(itemOf)
    .sort(
      (a, b) =>
        german.compare(a.lastName, b.lastName) ||
        german.compare(a.firstName, b.firstName) ||
        german.compare(a.personnelNumber, b.personnelNumber),
    );
}

/** Why a person has fulfilled or not: group, status and each training with all reasons against it (R11). */
export function explain(
  administration: Administration,
  mandate: Mandate,
  asOf: string,
  personnelNumber: string,
): ExpectedExplanation {
  const person = judgeAll(administration, mandate, asOf).find(
    ({ employee }) => employee.personnelNumber === personnelNumber,
  );
  if (!person) throw new Error(`nobody has the number ${personnelNumber}`);
  return {
    ...itemOf(person),
    assignments: person.employee.assignments.map((assignment) => ({
      unit: assignment.unit,
      validFrom: assignment.validFrom,
      validTo: assignment.validTo ?? null,
      leadershipLevel: assignment.leadershipLevel ?? null,
      citizenContact: assignment.citizenContact,
      mediaPr: assignment.mediaPr,
    })),
    trainings: person.trainings.map(({ training, counts, reasons }) => ({
      title: training.title,
      provider: training.provider ?? null,
      categories: CATEGORIES.map(({ id }) => id).filter((id) => training.categories.includes(id)),
      format: training.format ?? null,
      setting: training.setting ?? null,
      beganOn: training.beganOn ?? null,
      completedOn: training.completedOn,
      minutes: minutesOf(training),
      recognition: training.recognition,
      counts,
      reasons,
    })),
  };
}

function itemOf({
  employee,
  assignment,
  reportingUnit,
  group,
  status,
  trainings,
}: JudgedPerson): ExpectedPerson {
  const deciding = trainings.find(({ counts }) => counts)?.training;
  return {
    personnelNumber: employee.personnelNumber,
    lastName: employee.lastName,
    firstName: employee.firstName,
    unit: assignment?.unit ?? null,
    reportingUnit: reportingUnit?.code ?? null,
    group,
    status,
    decidingTraining: deciding ? { title: deciding.title, completedOn: deciding.completedOn } : null,
  };
}
