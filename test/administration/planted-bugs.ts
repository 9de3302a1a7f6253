import type { PlantedBug } from './planted.js';

const rules = (name: string, of: string, instead: string): PlantedBug => ({
  name,
  file: 'rules',
  of,
  instead,
});
const judge = (name: string, of: string, instead: string): PlantedBug => ({
  name,
  file: 'judge',
  of,
  instead,
});
const evaluate = (name: string, of: string, instead: string): PlantedBug => ({
  name,
  file: 'evaluate',
  of,
  instead,
});
const persons = (name: string, of: string, instead: string): PlantedBug => ({
  name,
  file: 'persons',
  of,
  instead,
});

/** Mistakes that an implementation of the rules could make: what stands in the oracle, and what instead. */
export const PLANTED_BUGS: PlantedBug[] = [
  rules(
    'R1 the first day of the period is outside',
    'completedOn < mandate.period.from',
    'completedOn <= mandate.period.from',
  ),
  rules(
    'R1 the last day of the period is outside',
    'completedOn > mandate.period.to)',
    'completedOn >= mandate.period.to)',
  ),
  rules(
    'R2 the minimum duration itself is too short',
    'minutesOf(training) < mandate',
    'minutesOf(training) <= mandate',
  ),
  judge(
    'R2 the hours of several trainings are added up',
    'const reasons = reasonsAgainst(training, group, mandate, asOf);',
    `const together = trainingsOf(administration, employee, mandate);
        const reasons = reasonsAgainst(training, group, together, asOf);
        function trainingsOf(all: Administration, { personnelNumber }: Employee, given: Mandate): Mandate {
          const several = all.trainings.filter((other) => other.personnelNumber === personnelNumber).length;
          return { ...given, minimumMinutes: given.minimumMinutes / several };
        }`,
  ),
  rules(
    'R3 every category is accepted for leaders',
    'if (group !== null && !',
    "if (group === 'EMPLOYEE' && !",
  ),
  rules(
    'R3 all categories of a training must be accepted',
    'training.categories.some',
    'training.categories.every',
  ),
  evaluate(
    'R5 a training of two categories counts in the first only',
    'training.categories.includes(category)',
    'training.categories[0] === category',
  ),
  evaluate(
    'R5 a training of two categories counts twice in the total',
    'total: listed.length',
    'total: listed.flatMap(({ training }) => training.categories).length',
  ),
  rules(
    'R6 a Teamleitung is a leader',
    'assignment.leadershipLevel && mandate.leaderLevels.includes(assignment.leadershipLevel)',
    'assignment.leadershipLevel',
  ),
  rules(
    'R6 a Sachgebietsleitung is no leader',
    'mandate.leaderLevels.includes(assignment.leadershipLevel)',
    "assignment.leadershipLevel !== 'SECTION_HEAD' && mandate.leaderLevels.includes(assignment.leadershipLevel)",
  ),
  rules(
    'R7 media and public relations do not oblige',
    'assignment.citizenContact || assignment.mediaPr',
    'assignment.citizenContact',
  ),
  rules(
    'R7 both tasks are needed',
    'assignment.citizenContact || assignment.mediaPr',
    'assignment.citizenContact && assignment.mediaPr',
  ),
  judge(
    'R9 the latest assignment decides, not that of the reference date',
    'const assignment = assignmentOn(asOf, employee);',
    'const assignment = assignmentOn(asOf, employee) && employee.assignments.at(-1);',
  ),
  judge(
    'R9 the assignment on the day of the training decides about the group',
    'reasonsAgainst(training, group, mandate, asOf)',
    'reasonsAgainst(training, groupOf(assignmentOn(training.completedOn, employee), mandate), mandate, asOf)',
  ),
  rules(
    'R10 the last day of an assignment is outside',
    'isWithin(day, assignment.validFrom, assignment.validTo)',
    'isWithin(day, assignment.validFrom, assignment.validTo) && day !== assignment.validTo',
  ),
  rules(
    'R10 the first day of an assignment is outside',
    'isWithin(day, assignment.validFrom, assignment.validTo)',
    'isWithin(day, assignment.validFrom, assignment.validTo) && day !== assignment.validFrom',
  ),
  rules(
    'R10 who has left is still counted',
    'isWithin(day, assignment.validFrom, assignment.validTo)',
    'isWithin(day, assignment.validFrom, undefined)',
  ),
  rules('R11 a refused training counts', "training.recognition === 'REJECTED'", 'false'),
  rules('R11 a training not yet recognised counts', "training.recognition === 'SUBMITTED'", 'false'),
  rules(
    'R11 the reference date itself is too late',
    'training.completedOn > asOf &&',
    'training.completedOn >= asOf &&',
  ),
  rules('R11 the reference date is ignored', 'training.completedOn > asOf &&', 'false &&'),
  rules(
    'R11 after the period is after the reference date too',
    'training.completedOn > asOf && training.completedOn <= mandate.period.to',
    'training.completedOn > asOf',
  ),
  rules(
    'R11 a person without a group has CATEGORY_NOT_ACCEPTED',
    'group !== null && !training.categories.some((category) => mandate.accepted[group].includes(category))',
    'group === null || !training.categories.some((category) => mandate.accepted[group].includes(category))',
  ),
  judge('R11 trainings of persons without a group count', 'counts: group !== null &&', 'counts:'),
  rules(
    'R12 the begin decides, not the completion',
    'training.completedOn < mandate.period.from',
    '(training.beganOn ?? training.completedOn) < mandate.period.from',
  ),
  rules(
    'R13 a fraction of a minute is rounded',
    'Number(digits / 10n ** BigInt(fraction.length))',
    'Math.round(Number(digits) / 10 ** fraction.length)',
  ),
  rules('R13 a teaching unit has 60 minutes', 'TEACHING_UNITS: 45', 'TEACHING_UNITS: 60'),
  rules(
    'R16 the last day of the period is still open',
    'asOf < mandate.period.to ?',
    'asOf <= mandate.period.to ?',
  ),
  rules(
    'R17 a dissolved unit keeps its line',
    'unit.reporting && isWithin(day, unit.validFrom, unit.validTo)',
    'unit.reporting',
  ),
  rules(
    'R17 the last day of a unit is outside',
    'isWithin(day, unit.validFrom, unit.validTo)',
    'isWithin(day, unit.validFrom, unit.validTo) && day !== unit.validTo',
  ),
  rules(
    'R17 the first day of a unit is outside',
    'isWithin(day, unit.validFrom, unit.validTo)',
    'isWithin(day, unit.validFrom, unit.validTo) && day !== unit.validFrom',
  ),
  rules(
    'R17 the way up ends at a unit that does not exist',
    'while (unit && !isReporting(unit, day)) {',
    `while (unit && !isReporting(unit, day)) {
    if (!isWithin(day, unit.validFrom, unit.validTo)) return undefined;`,
  ),
  rules(
    'R17 the way up ends at the parent',
    'while (unit && !isReporting(unit, day)) {',
    `for (let up = 0; unit && !isReporting(unit, day); up++) {
    if (up > 0) return undefined;`,
  ),
  rules(
    'R17 the topmost reporting unit, not the nearest',
    `  return unit;
}`,
    `  const above = unit?.parent === undefined ? undefined : reportingUnitOf(unit.parent, day, { units } as Administration);
  return above ?? unit;
}`,
  ),
  evaluate(
    'R17 an empty reporting unit has no line',
    '.sort((a, b) => german',
    '.filter(({ code }) => obliged.some((person) => person.reportingUnit?.code === code)).sort((a, b) => german',
  ),
  evaluate('R17 persons without a reporting unit are dropped', 'withoutUnit.length > 0', 'false'),
  evaluate(
    'R17 the lines are in the order of code points',
    'german.compare(a.code, b.code)',
    '(a.code < b.code ? -1 : 1)',
  ),
  rules(
    'R18 a training of a category not accepted is not listed',
    "reasons.every((reason) => reason === 'CATEGORY_NOT_ACCEPTED')",
    'reasons.length === 0',
  ),
  evaluate(
    'R18 who has a listed training has fulfilled',
    'person.trainings.some((training) => training.counts)',
    'person.trainings.some(({ reasons }) => isListed(reasons))',
  ),
  evaluate(
    'R18 open persons are not in notFulfilled',
    'notFulfilled: persons.length - fulfilled',
    "notFulfilled: persons.filter((person) => person.status === 'NOT_FULFILLED').length",
  ),
  evaluate(
    'R19 persons without a group are in the figures',
    'group !== null &&',
    '(group !== null || true) &&',
  ),
  evaluate(
    'the unit asked for, without those below it',
    'isInSubtree(assignment.unit, unit, administration)',
    'assignment.unit === unit',
  ),
  evaluate(
    'the reporting unit must lie in the unit asked for',
    'obliged.some((person) => person.reportingUnit?.code === code)',
    'false',
  ),
  persons(
    'the training that was completed last decides',
    'trainings.find(({ counts }) => counts)',
    'trainings.findLast(({ counts }) => counts)',
  ),
  persons(
    'persons are in the order of code points',
    'german.compare(a.lastName, b.lastName)',
    '(a.lastName < b.lastName ? -1 : a.lastName > b.lastName ? 1 : 0)',
  ),
  persons(
    'who has left is in the list',
    'assignment !== undefined &&',
    '(assignment !== undefined || filter.unit === undefined) &&',
  ),
];
