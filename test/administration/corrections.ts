import { isInSubtree } from '../oracle/rules.js';
import type { Administration, Assignment, Employee } from './administration.js';
import { isWithin, shift } from './day.js';
import { numberOf } from './random.js';
import { buildEmployee, buildTrainings, insideLife } from './random-facts.js';
import type { CorrectionGene } from './random-genes.js';

type Correction = (state: Administration, gene: CorrectionGene) => void;

/** What can become known later; each changes the state in place and leaves it importable. */
export const CORRECTIONS: Correction[] = [
  lateCertificate,
  revisedRecognition,
  revisedCertificate,
  transfer,
  promotion,
  revisedDecision,
  leaving,
  removedPeriod,
  joining,
  renamedPerson,
  reportingChanged,
  renamedUnit,
  movedUnit,
  unlimitedUnit,
];

function lateCertificate({ employees, trainings }: Administration, gene: CorrectionGene): void {
  const { personnelNumber } = at(employees, gene.employee);
  const late = buildTrainings([gene.facts], personnelNumber);
  trainings.push(
    ...late.filter(
      ({ title, completedOn }) =>
        !trainings.some(
          (known) =>
            known.personnelNumber === personnelNumber &&
            known.title === title &&
            known.completedOn === completedOn,
        ),
    ),
  );
}

function revisedRecognition({ trainings }: Administration, gene: CorrectionGene): void {
  const training = trainings[gene.training % trainings.length];
  if (!training) return;
  training.recognition = training.recognition === 'RECOGNISED' ? 'REJECTED' : 'RECOGNISED';
  if (training.recognition === 'REJECTED') training.rejectionReason = 'Nachweis nicht lesbar';
  else delete training.rejectionReason;
}

function revisedCertificate({ trainings }: Administration, gene: CorrectionGene): void {
  const training = trainings[gene.training % trainings.length];
  if (!training) return;
  const { categories, duration, format } = gene.facts;
  Object.assign(training, { categories, format, ...duration });
}

function transfer(state: Administration, gene: CorrectionGene): void {
  changeFrom(state, gene, (assignment) => {
    const { unit: _u, validFrom, validTo, ...duties } = assignment;
    return {
      ...duties,
      ...insideLife(
        at(state.units, gene.unit),
        state.units.find(({ code }) => code === assignment.unit),
        validFrom,
        validTo,
      ),
    };
  });
}

function promotion(state: Administration, gene: CorrectionGene): void {
  changeFrom(state, gene, ({ leadershipLevel: _, ...assignment }) => ({
    ...assignment,
    ...(gene.level && { leadershipLevel: gene.level }),
  }));
}

function revisedDecision({ employees }: Administration, gene: CorrectionGene): void {
  const assignment = at(at(employees, gene.employee).assignments, gene.assignment);
  assignment.citizenContact = !assignment.citizenContact;
}

function leaving({ employees }: Administration, gene: CorrectionGene): void {
  const last = at(employees, gene.employee).assignments.at(-1);
  if (last && isWithin(gene.day, last.validFrom, last.validTo)) last.validTo = gene.day;
}

function removedPeriod({ employees }: Administration, gene: CorrectionGene): void {
  const { assignments } = at(employees, gene.employee);
  if (assignments.length > 1) assignments.splice(gene.assignment % assignments.length, 1);
}

function joining({ units, employees, trainings }: Administration, gene: CorrectionGene): void {
  const personnelNumber = numberOf(employees.length);
  const unlimited = units.filter(({ validFrom, validTo }) => !validFrom && !validTo);
  employees.push(buildEmployee(gene.person, personnelNumber, unlimited));
  trainings.push(...buildTrainings([gene.facts], personnelNumber));
}

function renamedPerson({ employees }: Administration, gene: CorrectionGene): void {
  at(employees, gene.employee).lastName = gene.person.lastName;
}

function reportingChanged({ units }: Administration, gene: CorrectionGene): void {
  const unit = at(units, gene.unit);
  unit.reporting = !unit.reporting;
}

function renamedUnit({ units }: Administration, gene: CorrectionGene): void {
  at(units, gene.unit).name = `Neu: ${gene.facts.title}`;
}

function movedUnit(state: Administration, gene: CorrectionGene): void {
  const unit = at(state.units, gene.unit);
  const parent = at(state.units, gene.assignment);
  if (!isInSubtree(parent.code, unit.code, state)) unit.parent = parent.code;
}

function unlimitedUnit({ units }: Administration, gene: CorrectionGene): void {
  const unit = at(units, gene.unit);
  delete unit.validFrom;
  delete unit.validTo;
}

/** Changes an assignment from the gene's day on where the day is inside it, else the whole of it. */
function changeFrom(
  { employees }: Administration,
  gene: CorrectionGene,
  change: (assignment: Assignment) => Assignment,
): void {
  const employee: Employee = at(employees, gene.employee);
  const index = gene.assignment % employee.assignments.length;
  const assignment = at(employee.assignments, index);
  const inside =
    gene.day > assignment.validFrom && isWithin(gene.day, assignment.validFrom, assignment.validTo);
  const changed = inside
    ? [{ ...assignment, validTo: shift(gene.day, -1) }, change({ ...assignment, validFrom: gene.day })]
    : [change(assignment)];
  employee.assignments.splice(index, 1, ...changed);
}

function at<T>(list: T[], pick: number): T {
  const found = list[pick % list.length];
  if (found === undefined) throw new Error('nothing to correct');
  return found;
}
